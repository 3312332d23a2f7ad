"""Reasons of suggestions in the person's language; the worker process gives, and the project keeps, them in English.

Their parts stand in a table, from which lupdate is told of them (see selftest/translations.py).
"""

from __future__ import annotations

import re

from annotator.language import translate
from annotator.suggest.rules.lexicon import word_lists

RULES = (
    "abbreviations",
    "amounts",
    "datelines",
    "dates",
    "designations",
    "guesses",
    "last names",
    "laws",
    "numbers",
    "occasions",
    "organisations",
    "persons",
    "places",
    "times",
    "titled last names",
    "unquoted works",
    "works",
)
"""The rules that can be a reason, as reasons call them; one that is not named here is said as it is."""

_BOTH = "pipeline and "
_CONFIRMED = re.compile(r"confirmed (?:(once)|(twice)|([\d,]+) times)(?: as “(.+)”)?", re.DOTALL)


def names_of_reasons() -> list[str]:
    """What a reason can be made of: the shipped lists, the rules, and who proposes."""
    return [*(words.name.replace("-", " ") for words in word_lists()), *RULES, "pipeline"]


def reason_words(reason: str) -> str:
    """A reason ("pipeline and list: cities", "confirmed twice") in the person's language."""
    confirmed = _CONFIRMED.fullmatch(reason)
    if confirmed is not None:
        return _confirmed(confirmed)
    if not reason.startswith(_BOTH):
        return _part(reason)
    other = _part(reason.removeprefix(_BOTH))
    return translate("Reason", "{one} and {other}").format(one=translate("Reason", "pipeline"), other=other)


def _part(part: str) -> str:
    kind, _, name = part.partition(": ")
    said = translate("Reason", name or part)
    if kind == "list" and name:
        return translate("Reason", "list: {name}").format(name=said)
    return translate("Reason", "rule: {name}").format(name=said) if kind == "rule" and name else said


def _confirmed(found: re.Match[str]) -> str:
    once, twice, times, written = found.groups()
    count = 1 if once else 2 if twice else int(times.replace(",", ""))
    if written is None:
        return translate("Reason", "confirmed %Ln time(s)", "", count)
    return translate("Reason", "confirmed %Ln time(s) as “{written}”", "", count).format(written=written)
