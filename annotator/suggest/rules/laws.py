"""Laws, treaties and their sections."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.finding import Finding, Weight
from annotator.suggest.rules.heads import NO_ORGANISATION
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.trimming import trimmed
from annotator.suggest.rules.words import CAPITAL, YEAR

_WORD = rf"(?:{CAPITAL}[\w'-]*)"
_LINK = r"(?: (?:of|on|and|for|the|to|in|against) (?:the )?|, | & | )"
_HEAD = (
    r"(?:Act|Code|Constitution|Treaty|Convention|Protocol|Accords?|Charter|Directive|Ordinance|Statute"
    r"|Covenant|Amendment|Agreement)"
)
_NAMED = (
    rf"(?:{_WORD}(?:{_LINK}{_WORD}){{0,6}} {_HEAD}|{_HEAD} (?:of|on|for|against|to) (?:the"
    rf" )?{_WORD}(?:{_LINK}{_WORD}){{0,6}})(?:(?: of)? {YEAR})?"
)
_NUMBERS = r"(?:\d+[\w.]*(?:\(\w+\))*|[IVXLC]+\b)(?:(?:, | and |,? or | to |-)\d+[\w.]*(?:\(\w+\))*)*"
_PART = rf"(?:[Aa]rticles?|[Ss]ections?|[Cc]hapters?|[Pp]aragraphs?|[Rr]ules?|[Cc]lauses?|[Tt]itles?|§§?) ?{_NUMBERS}"
_LAW = re.compile(
    rf"(?<![\w$])(?:{_PART}(?:,? (?:of|to|under) (?:the )?(?:{_NAMED}|{_HEAD}))|Articles? {_NUMBERS}|§§? ?{_NUMBERS}"
    rf"|Resolutions? {_NUMBERS}|{_NAMED})(?!\w)"
)

_NO_LAW = re.compile(r"National Convention|^(?:Act|Code|Agreement|Charter|Protocol|Convention|Statute|Amendment)$")


def find_laws(passage: Passage) -> Iterator[Finding]:
    """Laws, treaties, and numbered sections of them; they come before the numbers in them."""
    for match in _LAW.finditer(passage.flat):
        start, end = trimmed(passage.flat, *match.span(), NO_ORGANISATION)
        if start < end and not _NO_LAW.search(passage.flat, start, end):
            yield Finding(start, end, "LAW", "laws", Weight.SURE)
