"""Events by their head words, and languages by the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.finding import Finding, Weight
from annotator.suggest.rules.lexicon import entries_of
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.words import CAPITAL, YEAR

_WORD = rf"(?:{CAPITAL}[\w-]*)"
_KIND = (
    r"(?:War|Wars|Olympics|Olympic Games|Games|Cup|Championships?|Open|Festival|Revolution|Uprising|Rebellion|Massacre"
    r"|Marathon|Summit|Biennale|Expo|Fair|Grand Prix|Bowl)"
)
_EVENT = re.compile(
    rf"(?<![\w'-])(?:(?:{YEAR} )?(?:(?!The |A |In |At ){_WORD}(?:'s)? ){{1,3}}{_KIND}(?: {YEAR})?"
    rf"|(?:Battle|Siege|Massacre|Fall) of {_WORD}(?: {_WORD})?"
    rf"|(?:Hurricane|Typhoon|Cyclone|(?:Tropical )?Storm|Operation) {_WORD}(?: {_WORD})?)(?![\w-])"
)
_SPOKEN = re.compile(
    rf"(?<!\w)(?:[Ss]peaks?|[Ss]poke|[Ss]peaking|[Ll]earn(?:s|ing|ed|t)?|fluent in|written in|translated"
    rf" (?:from|into)|[Ii]n|into|only) "
    rf"({_WORD})(?:(?:,| and| or) ({_WORD}))?(?= language\b|[.,;:!?)\"]| and | or | as well|$)"
)


def find_occasions(passage: Passage) -> Iterator[Finding]:
    """Wars, games, festivals, storms."""
    for match in _EVENT.finditer(passage.flat):
        yield Finding(*match.span(), "EVENT", "occasions")


def find_languages(passage: Passage) -> Iterator[Finding]:
    """Languages where somebody speaks or writes them; elsewhere the same word is a people."""
    known = entries_of("languages")
    for match in _SPOKEN.finditer(passage.flat):
        for group in (1, 2):
            if match[group] in known:
                yield Finding(*match.span(group), "LANGUAGE", "languages", Weight.SURE)
