"""Organisations by their head words, and abbreviations that stand for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.finding import Finding, Weight
from annotator.suggest.rules.heads import BODY, COMPANY, FIRST_OF_BODY, NO_ORGANISATION, words_of
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.trimming import trimmed
from annotator.suggest.rules.words import CAPITAL


def _one_of(words: frozenset[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


_WORD = rf"(?:(?:[UE]\.[A-Z]\.|{CAPITAL}[\w&'-]*)(?<!'s))"
_AND = r"(?:(?: and| &|,(?= \S+(?: \S+)? and\b)) | )"
_OF = r"(?: (?:of|for)(?: the)? )"
_ON = r"(?: (?:of|for|on|against|to)(?: the)? )"
_FRONT = re.compile(rf"(?<![\w'-])(?:{_WORD} )*{_one_of(FIRST_OF_BODY)}{_OF}{_WORD}(?:(?:{_AND}|{_OF}){_WORD}){{0,5}}")
_FRONT_ON = re.compile(
    rf"(?<![\w'-])(?:{_WORD} )*(?:Committee|Commission|Conference|Council|Campaign|Center|Centre|Agency"
    rf"|Office|Initiative){_ON}"
    rf"{_WORD}(?:(?:{_AND}|{_OF}){_WORD}){{0,5}}"
)
_BACK = re.compile(rf"(?<![\w'-])(?:{_WORD}{_AND}){{0,5}}{_WORD} (?:{_one_of(BODY | COMPANY)})(?![\w-])")
_BACK_OF_SAINT = re.compile(
    rf"(?<![\w'-])(?:St\.? )?{_WORD}'s (?:{_WORD} )?(?:Hospital|College|Church|School|University|Cathedral"
    rf"|Academy|Party|Association)\b"
)
_ACRONYM = re.compile(
    r"(?<=[a-z,'] )(?:[A-Z]{3}|[A-Z]{2,4}-[A-Z]{2,4})(?=[ ,.;:)'])|(?<=\b[Tt]he )[A-Z]{3,6}(?=[ ,.;:)'])"
    r"|(?<=[a-z] \()[A-Z]{2,6}(?=\))"
)
_LINK = re.compile(r",? and |, ")
_NEXT_WORD = re.compile(r" ?[A-Z]{2,}\b")
_NO_ORGANISATION = words_of(
    "AIDS HIV GDP GNP CEO CFO CTO COO PM AM TV DVD CD PC DNA RNA PR IT AI UFO VIP USA US UK UAE USD EUR"
    " GBP GMT UTC EST EDT PST"
    " CET BST AD BC BCE CE II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX OK ID IQ PIN SMS GPS ATM"
    " SUV RV LED LCD CPU GPU RAM"
    " ROM USB WIFI HTML XML PDF URL FAQ DIY RSVP ASAP BBQ MVP PHD MBA BA MA MSC TNT DDT PCB CO NO SO IN"
    " ON AT OF TO BY AN IF IS"
    " IT OR WE HE ME MY UP GO DO BE THE AND FOR NOT BUT ALL NEW LOL OMG WTF RT DM TB DC NY LA SARS COVID"
    " FLU WMD IED ICBM POW MP"
    " MPS MEP AMID SAID WITH FROM NEWS LIVE"
)


def find_organisations(passage: Passage) -> Iterator[Finding]:
    """Ministries, parties, universities, companies and the like."""
    for pattern in (_FRONT, _FRONT_ON, _BACK, _BACK_OF_SAINT):
        for match in pattern.finditer(passage.flat):
            for part in _parts(match):
                start, end = trimmed(passage.flat, *part, NO_ORGANISATION)
                if " " in passage.flat[start:end]:
                    yield Finding(start, end, "ORG", "organisations")


def find_abbreviations(passage: Passage) -> Iterator[Finding]:
    """Words in capitals that are likely to stand for an organisation; not among other words in capitals."""
    for match in _ACRONYM.finditer(passage.flat):
        following = _NEXT_WORD.match(passage.flat, match.end())
        if match[0] not in _NO_ORGANISATION and not (following and following[0].strip().isupper()):
            yield Finding(*match.span(), "ORG", "abbreviations", Weight.GUESS)


def _parts(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The ranges of "Deutsche Bank AG" and "Siemens GmbH" where "and" stands between two whole names."""
    start = match.start()
    for link in _LINK.finditer(match.string, match.start(), match.end()):
        if match.string[start : link.start()].rpartition(" ")[2] in COMPANY:
            yield start, link.start()
            start = link.end()
    yield start, match.end()
