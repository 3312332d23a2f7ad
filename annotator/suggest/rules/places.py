"""Buildings, landscapes and parts of countries by their head words, and places by the words before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.finding import Finding, Weight
from annotator.suggest.rules.heads import FACILITY, LANDSCAPE, REGION
from annotator.suggest.rules.lexicon import entries_of
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.words import CAPITAL


def _one_of(words: frozenset[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_WORD = rf"(?:(?:St\.|{CAPITAL}\.|{CAPITAL}[\w'-]*)(?<!'s))"
_WORDS = rf"(?:(?!The |In |On |At |From |A )(?<!\bA )(?:{_WORD} ){{1,3}})"
_FACILITY = re.compile(rf"(?<![\w'-]){_WORDS}{_one_of(FACILITY)}(?![\w-])")
_LANDSCAPE = re.compile(
    rf"(?<![\w'-])(?:{_WORDS}{_one_of(LANDSCAPE)}|(?:Mount|Mt\.|Lake|Cape|River) {_WORD}"
    rf"|(?:Gulf|Bay|Strait|Sea|Isle|Cape|Horn) of {_WORD}(?: {_WORD})?)(?![\w-])"
)
_REGION = re.compile(rf"(?<![\w'-]){_WORDS}{_one_of(REGION)}(?![\w-])")
_BEFORE_KIND = re.compile(
    rf"(?<![\w'-])((?:{_WORD} ){{0,2}}{_WORD}) (?:province|region|district|county|prefecture|oblast|governorate)(?!\w)"
)
_AFTER_KIND = re.compile(
    rf"(?:cit(?:y|ies)|towns?|villages?|capital|provinces?|districts?|region|state|suburb|port|resort"
    rf"|island) (?:of|called|named) "
    rf"({_WORD}(?: {_WORD})?)(?!\w)"
)
_QUARTER = re.compile(r"(?<=[Tt]he )(?:North|South|East|West)(?! [A-Z-])(?!\w)")
_DATELINE = re.compile(
    r"(?:\A|(?<=[.!?\"] ))([A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,2})(?:, [A-Z][\w.]+(?: [A-Z]\w+)?)?(?: \([\w/ ]+\))?"
    r" ?(?:--?|[\u2013\u2014]) "
)
_ALSO_LAST_NAMES = frozenset(
    {
        "Hill",
        "Hills",
        "Woods",
        "Falls",
        "Park",
        "Hall",
        "Lane",
        "Street",
        "Fort",
        "Beach",
        "Bay",
        "Peak",
        "Garden",
        "Bridge",
    }
)
_RULES = (("FAC", _FACILITY), ("LOC", _LANDSCAPE), ("GPE", _REGION))


def find_places(passage: Passage) -> Iterator[Finding]:
    """Places that no list names."""
    for label, pattern in _RULES:
        for match in pattern.finditer(passage.flat):
            first, _, last = match[0].partition(" ")
            if not (last in _ALSO_LAST_NAMES and first in entries_of("given-names")):
                yield Finding(*match.span(), label, "places")
    for match in _DATELINE.finditer(passage.flat):
        yield Finding(*match.span(1), "GPE", "datelines", Weight.SURE)
    for match in _QUARTER.finditer(passage.flat):
        yield Finding(*match.span(), "LOC", "places")
    for pattern in (_BEFORE_KIND, _AFTER_KIND):
        for match in pattern.finditer(passage.flat):
            yield Finding(*match.span(1), "GPE", "places")
