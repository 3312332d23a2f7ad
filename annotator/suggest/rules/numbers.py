"""Ordinals and cardinals, with the modifiers that belong to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.finding import Finding
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.words import ABOUT, CROWD, DIGITS, NUMBER, SCALE

_CARDINAL = re.compile(
    rf"(?<![\w$£€.,:/-])(?:{ABOUT})*(?:between {NUMBER} and {NUMBER}|(?:many|several|a few|few) {CROWD}(?:"
    rf" of {CROWD})?|(?:tens|{CROWD}) of {CROWD}"
    rf"|(?:{NUMBER}|a few|several)(?: {SCALE})?(?: dozen)?(?: ?(?:-|to|or|and) ?{DIGITS}\b)?|half a dozen"
    rf"|a dozen|{CROWD})"
    r"(?![\w%]|[.,:]\d|-(?!based|strong|old|\d)\w)",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"(?<![\w.-])(?:\d+(?:st|nd|rd|th)|(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-)?(?:first|second"
    r"|third|fourth|fifth"
    r"|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth"
    r"|twentieth|thirtieth"
    r"|fortieth|fiftieth|hundredth)(?![\w])",
    re.IGNORECASE,
)
_NO_NUMBER = re.compile(r"(?:a few|several|a|an|another|one another)", re.IGNORECASE)


def find_numbers(passage: Passage) -> Iterator[Finding]:
    """Ordinals and cardinals."""
    for match in _CARDINAL.finditer(passage.flat):
        if not _NO_NUMBER.fullmatch(match[0]):
            yield Finding(*match.span(), "CARDINAL", "numbers")
    for match in _ORDINAL.finditer(passage.flat):
        yield Finding(*match.span(), "ORDINAL", "numbers")
