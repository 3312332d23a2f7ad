"""Dates and stretches of days: weekdays, months, years, relative dates, ages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.cues import Cue
from annotator.suggest.rules.finding import Finding
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.words import (
    ABOUT,
    DAYS,
    DAYS_PLURAL,
    MONTH,
    NUMBER,
    SEASON,
    WEEKDAY,
    YEAR,
)

_DAY = r"(?:[0-3]?\d(?:st|nd|rd|th)?)"
_EARLY = r"(?:(?:the )?(?:early|earlier|late|later|mid)[ -](?:in |on )?)"
_EDGE = (
    r"(?:(?:the )?(?:beginning|start|middle|end|close|rest|remainder|(?:first|second) half|course|eve) of (?:the )?)"
)
_WHICH = r"(?:this|last|next|that|each|every|the (?:following|previous|same|past|last|next|coming|first|final|current))"
_FEW = r"(?:an?|several|many|a few|few|a couple of|a dozen|(?:tens of )?(?:dozens|hundreds|thousands|millions) of)"
_ORDINAL = (
    r"(?:\d+(?:st|nd|rd|th)|(?:twenty-)?(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven"
    r"|twelf)th)|\w+teenth|twentieth)"
)
_ERA = r"(?:BCE?|AD|CE|B\.C\.|A\.D\.)"
_PATTERNS = (
    # 4 July 2006, Thursday, the 4th of July
    rf"(?:{WEEKDAY},? )?(?:the )?(?:{_DAY}|{_ORDINAL}(?= of))(?: of)? {MONTH}(?:,? {YEAR})?",
    # Thursday, July 4, 2006; July 4-6; June 2024
    rf"(?:{WEEKDAY},? )?(?:{_EARLY})?{MONTH} {_DAY}(?: ?(?:-|to|and) ?{_DAY})?(?:,? {YEAR})?",
    rf"(?:{_EDGE})?(?:{_EARLY})?(?:{_WHICH} )?(?:{MONTH}|{SEASON})(?:,? of|,)? {YEAR}",
    rf"(?:{_EDGE})?(?:{_EARLY})?(?:{_WHICH} )?(?:{MONTH}|{WEEKDAY}s?\b)",
    rf"(?:{_EDGE})?(?:{_EARLY})?(?:{_WHICH} )?(?:(?:{DAYS}|{SEASON})\b)(?: {YEAR})?",
    rf"(?:between |from )?{YEAR} (?:and|to|until) {YEAR}",
    # 1998, 1998-2003, the late 1990s, the 19th century
    rf"(?:{_EDGE})?(?:{_EARLY})?{YEAR}(?: ?[-/] ?(?:{YEAR}|\d\d))?(?: {_ERA})?(?![-,.:/]?\d)",
    rf"(?:{_EDGE})?(?:the )?(?:{_EARLY})?(?:(?:1[0-9]|20)?\d0'?s)",
    rf"(?:{_EDGE})?(?:the )?(?:{_EARLY})?{_ORDINAL}[- ](?:century|millennium)(?: {_ERA})?",
    rf"\d{{1,4}} {_ERA}|AD \d{{1,4}}",
    r"\d{4}-[01]\d-[0-3]\d|[0-3]?\d[./][0-3]?\d[./](?:\d{4}|\d\d)",
    # two years ago, about three weeks, a few days later, the past six months, within weeks
    rf"(?:{ABOUT})*(?:{NUMBER}|{_FEW}) (?:more |full |straight |consecutive )?(?:{DAYS}"
    rf"|{DAYS_PLURAL})\b(?: (?:ago|earlier|later|from now|old))?",
    rf"(?:the )?(?:past|last|next|coming|previous|following|first|final|recent) (?:(?:few|several|couple"
    rf" of|{NUMBER}) )?{DAYS_PLURAL}",
    rf"(?:within )?(?:{DAYS_PLURAL})(?: (?:ago|earlier|later))",
    rf"within {DAYS_PLURAL}",
    # two-day, 31-year-old, 31-year-olds
    rf"(?:{NUMBER}|multi|several)-{DAYS}(?:-long|-olds?)?",
    r"the day before yesterday|the day after tomorrow|yesterday|today|tomorrow",
    r"(?:bi|semi-)?(?:annual|weekly|monthly)(?:ly)?|annually|daily|quarterly|yearly",
    r"(?:aged|age) \d+",
)
_DATES = tuple(
    re.compile(rf"(?<![\w$£€.-])(?:{pattern})(?![\w%]|-(?:year|day|week|month))", re.IGNORECASE)
    for pattern in _PATTERNS
)
_BARE_UNIT = re.compile(rf"(?:the )?(?:{DAYS}|{SEASON})", re.IGNORECASE)

_VERB = re.compile(r"(?:May (?:I|we|you|he|she|it|they)|March (?:on|to|up|past))\b")


def find_dates(passage: Passage) -> Iterator[Finding]:
    """Dates, ages and stretches of whole days."""
    for pattern in _DATES:
        for match in passage.around(Cue.DATE, pattern):
            if not _BARE_UNIT.fullmatch(match[0]) and not _VERB.match(passage.flat, match.start()):
                yield Finding(*match.span(), "DATE", "dates")
