"""Titles of works behind a word that says so: in quotation marks, or of several capitalised words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.finding import Finding, Weight
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.words import CAPITAL

_KIND = (
    r"(?:films?|movies?|documentary|novels?|books?|memoir|autobiography|albums?|songs?|singles?|hits?"
    r"|plays?|musical|opera|ballet"
    r"|series|sitcom|show|poems?|painting|sculpture|essay|story|comedy|drama|thriller|blockbuster"
    r"|bestseller|hymn|anthem)"
)
_TITLE = re.compile(rf"(?<!\w){_KIND},? (?:called |titled |entitled )?\"({CAPITAL}[^\"]{{1,80}}?)[,.]?\"")
_BEFORE_AUTHOR = re.compile(rf"\"({CAPITAL}[^\"]{{1,80}}?),?\" (?:author|director|star|actor|writer|producer)s?(?!\w)")
_WORD = rf"(?:{CAPITAL}[\w'-]*)"
_UNQUOTED = re.compile(
    r"(?<!\w)(?:films?|movies?|documentary|novel|memoir|autobiography|albums?|songs?|single|musical|opera|ballet"
    r"|sitcom|poem|thriller|author of) "
    rf"({_WORD}(?: (?:(?:of|the|and|in|a|to|for|on|with|from) ){{0,2}}{_WORD}){{1,5}})(?![\w-])"
)


def find_works(passage: Passage) -> Iterator[Finding]:
    """Films, books, songs; the quotation marks stay outside."""
    for pattern in (_TITLE, _BEFORE_AUTHOR):
        for match in pattern.finditer(passage.flat):
            yield Finding(*match.span(1), "WORK_OF_ART", "works", Weight.SURE)
    for match in _UNQUOTED.finditer(passage.flat):
        yield Finding(*match.span(1), "WORK_OF_ART", "unquoted-works")
