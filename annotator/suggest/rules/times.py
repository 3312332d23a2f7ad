"""Times of day and stretches shorter than a day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.cues import Cue
from annotator.suggest.rules.finding import Finding
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.words import ABOUT, HOURS_ANY, NUMBER, WEEKDAY

_HALF = r"(?:a\.m\.?|p\.m\.?|am\b|pm\b|AM\b|PM\b)"
_ZONE = r"(?:(?-i:GMT|UTC|EST|EDT|PST|PDT|CET|BST|ET|PT)\b|local time|o'clock)"
_DAYTIME = r"(?:morning|afternoon|evening|night)"
_EARLY = r"(?:(?:early|late|later|earlier|shortly (?:after|before)|just (?:after|before)|about|around) )"
_PATTERNS = (
    rf"(?:{_EARLY})?[0-2]?\d(?:[:.][0-5]\d){{1,2}}(?: ?{_HALF})?(?: {_ZONE})?(?=\W|$)",
    rf"(?:{_EARLY})?[01]?\d ?{_HALF}(?: {_ZONE})?",
    rf"(?:{_EARLY})?(?:[0-2]\d[0-5]\d|{NUMBER}) {_ZONE}",
    rf"(?:{_EARLY})?{WEEKDAY} {_DAYTIME}",
    rf"(?:{_EARLY})?(?:the |that |this |last |every |each )(?:(?:early|late|previous|following|next)"
    rf" )?{_DAYTIME}(?: hours)?",
    rf"(?:the )?(?:early|late)[- ]{_DAYTIME}(?: hours)?|(?:the )?(?:pre-dawn|predawn|early|small) hours",
    r"(?:noon|midnight|midday|dawn|dusk|overnight|tonight)",
    rf"(?:{ABOUT})*(?:{NUMBER}|an|a|several|many|a few|a couple of|the (?:last|next|past) (?:few"
    rf" )?(?:{NUMBER} )?)[- ]{HOURS_ANY}(?:-long)?(?: (?:ago|earlier|later))?",
    r"\d+ ?h",
    r"within (?:hours|minutes|seconds)|(?:hours|minutes) (?:ago|earlier|later)",
)
_TIMES = tuple(re.compile(rf"(?<![\w$£€.:-])(?:{pattern})(?!\w)", re.IGNORECASE) for pattern in _PATTERNS)
_NO_TIME = re.compile(r"\d+\.\d+|an?[- ]second", re.IGNORECASE)
"""A decimal far more often than a time; and another one far more often than a sixtieth of a minute."""


def find_times(passage: Passage) -> Iterator[Finding]:
    """Times of day, and hours, minutes and seconds."""
    for pattern in _TIMES:
        for match in passage.around(Cue.TIME, pattern):
            if not _NO_TIME.fullmatch(match[0]):
                yield Finding(*match.span(), "TIME", "times")
