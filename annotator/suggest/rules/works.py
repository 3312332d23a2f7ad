"""Titles of works in quotation marks, where the word before says that they are one."""

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


def find_works(passage: Passage) -> Iterator[Finding]:
    """Films, books, songs; the quotation marks stay outside."""
    for pattern in (_TITLE, _BEFORE_AUTHOR):
        for match in pattern.finditer(passage.flat):
            yield Finding(*match.span(1), "WORK_OF_ART", "works", Weight.SURE)
