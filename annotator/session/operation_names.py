"""Names of operations in the person's language: the history keeps them in English, whoever reads it later."""

from __future__ import annotations

import re
from functools import cache

from annotator.language import translate

PLAIN = (
    "Accept {label} “{words}”",
    "Reject {label} “{words}”",
    "Remove {label} “{words}”",
    "Relabel “{words}” to {label}",
    "Move border of {label} “{words}”",
    "Accepted the document",
    "Rejected the document",
    "Skipped the document",
    "Accepted document",
    "Rejected document",
    "Skipped document",
    "Flag document",
    "Note on {label} “{words}”",
    "Note on document",
    "Label document {label}",
    "Take away label {label}",
    "Take the flag away",
    "Rename label {old} to {new}",
    "Add label {names}",
    "Remove label {names}",
    "Change labels",
    "Suggest what was learned",
    "Suggest with {pipeline}",
)
"""Names without a count, as the program writes them or once wrote them."""

COUNTED = (
    "Label {label} “{words}” in %n more place(s)",
    "Label {label} “{words}” in %n place(s) of {documents}",
    "Accepted %n suggestion(s)",
    "Accepted document with %n suggestion(s)",
    "Accepted %n document(s) with {suggestions}",
    "Accepted %n document(s)",
    "Rejected %n document(s)",
    "Skipped %n document(s)",
    "Remove %n other(s) of {label} “{words}”",
    "Relabel %n other(s) of “{words}” to {label}",
    "Move borders of %n other(s) of {label} “{words}”",
    "Import %n file(s)",
)
"""Names with a count."""

LAST = ("Label {label} “{words}”", "Import {name}")
"""Names that would fit counted ones as well, and so are tried after them."""

PARTS = ("%n document(s)", "%n suggestion(s)")
"""Counts that stand within a name."""


def operation_words(name: str) -> str:
    """The name of an operation in the person's language; as it is where nobody has translated it."""
    for template, pattern in _patterns():
        found = pattern.fullmatch(name)
        if found is not None:
            return _said(template, found)
    return name


def _said(template: str, found: re.Match[str]) -> str:
    parts = found.groupdict()
    count = parts.pop("n", None)
    words = translate("Operation", template, "", None if count is None else int(count.replace(",", "")))
    inner = {name: _part(value) if name in ("documents", "suggestions") else value for name, value in parts.items()}
    return words.format(**inner)


def _part(words: str) -> str:
    """A count within a name, as "3 documents"."""
    number, _, noun = words.partition(" ")
    template = next((part for part in PARTS if noun in part or f"{noun}(s)" in part or f"{noun[:-1]}(s)" in part), "")
    count = int(number.replace(",", "")) if template and number.replace(",", "").isdigit() else None
    return words if count is None else translate("Operation", template, "", count)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((template, _pattern(template)) for template in (*PLAIN, *COUNTED, *LAST))


def _pattern(template: str) -> re.Pattern[str]:
    """A template as a pattern: `{word}` is any text, `%n` a number, `(s)` may be there."""
    escaped = re.escape(template)
    escaped = escaped.replace("%n", r"(?P<n>[\d,]+)").replace(re.escape("(s)"), "s?")
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", escaped), re.DOTALL)
