"""Organisations by their head words, and abbreviations that stand for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.finding import Finding, Weight
from annotator.suggest.rules.heads import BODY, COMPANY, FIRST_OF_BODY
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.words import CAPITAL


def _one_of(words: frozenset[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


_WORD = rf"(?:(?:[UE]\.[A-Z]\.|{CAPITAL}[\w&'-]*)(?<!'s))"
_AND = r"(?:(?: and| &|,(?= \S+(?: \S+)? and\b)) | )"
_OF = r"(?: (?:of|for|on|against|to|in)(?: the)? )"
_FRONT = re.compile(rf"(?<![\w'-])(?:{_WORD} )*{_one_of(FIRST_OF_BODY)}{_OF}{_WORD}(?:(?:{_AND}|{_OF}){_WORD}){{0,5}}")
_BACK = re.compile(rf"(?<![\w'-])(?:{_WORD}{_AND}){{0,5}}{_WORD} (?:{_one_of(BODY | COMPANY)})(?![\w-])")
_ARTICLES = re.compile(r"(?:The|A|An|In|On|At|For|From|By|But|And|When|After|As|His|Her|Their|Its|Our) ")
_ACRONYM = re.compile(r"(?<![\w.'-])[A-Z]{2}[A-Z&-]{0,4}(?![\w.-])(?!')")
_NO_ORGANISATION = frozenset(
    "AIDS HIV GDP GNP CEO CFO CTO COO PM AM TV DVD CD PC DNA RNA PR IT AI UFO VIP USA US UK UAE USD EUR GBP GMT UTC EST EDT PST"
    " CET BST AD BC BCE CE II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX OK ID IQ PIN SMS GPS ATM SUV RV LED LCD CPU GPU RAM"
    " ROM USB WIFI HTML XML PDF URL FAQ DIY RSVP ASAP BBQ MVP PHD MBA BA MA MSC TNT DDT PCB CO NO SO IN ON AT OF TO BY AN IF IS"
    " IT OR WE HE ME MY UP GO DO BE THE AND FOR NOT BUT ALL NEW LOL OMG WTF RT DM TB DC NY LA SARS COVID FLU WMD IED ICBM POW MP"
    " MPS MEP AMID SAID WITH FROM NEWS LIVE".split()
)


def find_organisations(passage: Passage) -> Iterator[Finding]:
    """Ministries, parties, universities, companies and the like."""
    for pattern in (_FRONT, _BACK):
        for match in pattern.finditer(passage.flat):
            start, end = match.span()
            article = _ARTICLES.match(passage.flat, start, end)
            if article is not None:
                start = article.end()
            if " " in passage.flat[start:end] and passage.on_borders(start, end):
                yield Finding(start, end, "ORG", "organisations")


def find_abbreviations(passage: Passage) -> Iterator[Finding]:
    """Words in capitals that are likely to stand for an organisation; nothing in a line all in capitals."""
    for match in _ACRONYM.finditer(passage.flat):
        around = passage.flat[max(0, match.start() - 12) : match.end() + 12]
        if match[0] not in _NO_ORGANISATION and not around.isupper():
            yield Finding(*match.span(), "ORG", "abbreviations", Weight.GUESS)
