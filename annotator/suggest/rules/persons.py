"""Names of persons: after a title or a role, after a given name, and again by the last name alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from annotator.suggest.rules.finding import Finding, Weight
from annotator.suggest.rules.heads import NO_NAME, NO_PERSON
from annotator.suggest.rules.lexicon import entries_of
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.words import INITIAL, NAME_WORD, PARTICLE

_PART = rf"(?:{INITIAL}|{PARTICLE}?{NAME_WORD})"
_SUFFIX = r"(?:,? (?:Jr|Sr)\.?| (?:II|III|IV|VI{1,3}|IX|XI{0,3}|XIV|XVI?)\b)?"
_OF = (
    r"of (?:State|Defense|Defence|Labor|Commerce|Education|Energy|Health|Agriculture|Transportation"
    r"|Homeland Security|Staff"
    r"|the Treasury|the Interior)"
)
_RANK = (
    r"(?:(?:Lieutenant|Lt\.|Brigadier|Brig\.|Major|Maj\.|Rear|Vice|Staff|Master|First|Second|Army|Air|Chief) )*"
    r"(?:General|Gen\.|Colonel|Col\.|Major|Maj\.|Captain|Capt\.|Lieutenant|Lt\.|Sergeant|Sgt\.|Admiral|Adm\.|Corporal"
    r"|Commander|Cmdr\.|Private|Pvt\.|Marshal)"
)
_OFFICE = (
    rf"(?:President|Premier|Minister|Chancellor|Secretary-General|Secretary General|Secretary(?: {_OF})?"
    rf"|Governor|Gov\.|Mayor"
    r"|Senators?|Sens?\.|Representatives?|Reps?\.|Congressman|Congresswoman|Speaker|Ambassador|Envoy"
    r"|Commissioner|Attorney General"
    r"|Justice|Judge|Chairman|Chairwoman|Director|Director-General|Prosecutor|Inspector|Detective|Sheriff"
    r"|Officer|Coach|Professor"
    r"|Prof\.|Doctor|Dr\.?|Chief|Leader|Spokesman|Spokeswoman|Dictator|Councillor|Councilor)"
)
_STYLE = (
    r"(?:(?:Mr|Mrs|Ms|Messrs)\.?|Miss|Sir|Lady|Dame|King|Queen|Prince|Princess|Duke|Duchess|Emperor|Emir"
    r"|Sultan|Sheikh|Sheik"
    r"|Imam|Mullah|Ayatollah|Pope|Cardinal|Archbishop|Bishop|Rabbi|Reverend|Rev\.|Comrade|Monsieur|Madame|Señor)"
)
_ROLE = (
    r"(?:leader|president|premier|minister|chancellor|secretary|governor|mayor|senator|congressman"
    r"|lawmaker|spokesman|spokeswoman"
    r"|spokesperson|chairman|chairwoman|chief|director|head|commander|general|colonel|judge|lawyer"
    r"|attorney|prosecutor|analyst"
    r"|economist|professor|scientist|researcher|author|writer|novelist|poet|journalist|reporter|correspondent|editor"
    r"|photographer|actor|actress|singer|musician|composer|filmmaker|artist|painter|architect|designer"
    r"|player|captain|coach"
    r"|striker|midfielder|defender|goalkeeper|champion|cyclist|driver|boxer|envoy|ambassador|diplomat"
    r"|negotiator|activist"
    r"|dissident|cleric|founder|owner|billionaire|businessman|tycoon|executive|candidate|rival|husband"
    r"|wife|son|daughter|brother"
    r"|sister|father|mother|cousin|nephew|suspect|militant|terrorist|dictator|mastermind|astronaut|astronomer|historian"
    r"|philosopher|physicist|officer|sergeant|soldier|veteran|teammate|compatriot|incumbent|predecessor"
    r"|successor|winner)"
)
_TITLED = re.compile(rf"(?<![\w'-])(?:{_RANK}|{_OFFICE}|{_STYLE})(?:-elect)? ({_PART}(?: {_PART}){{0,4}}{_SUFFIX})")
_OFFICE_COMMA = re.compile(rf"(?<![\w'-])(?:{_RANK}|{_OFFICE}), ({_PART}(?: {_PART}){{1,3}}),")
OFFICE_AT_END = re.compile(rf"(?<=\w) {_OFFICE}$|(?<=\.) {_OFFICE}$")
"""An office behind something else."""
_WITH_ROLE = re.compile(rf"(?<![\w'-]){_ROLE},? ({_PART}(?: {_PART}){{1,4}}{_SUFFIX})")
_CAPITALISED = re.compile(rf"(?<![\w'-])({NAME_WORD}(?: {_PART}){{1,4}}{_SUFFIX})")
_INITIALS = re.compile(rf"(?<![\w'-])((?:{INITIAL} ?){{1,3}} {NAME_WORD})")
_WORD = re.compile(r"\S+")
_PLACES = ("countries-and-regions", "cities", "parts-of-the-world", "peoples")
_NOT_ALONE = 3
"""Last names up to this long are not looked for by themselves."""


def find_persons(passage: Passage) -> Iterator[Finding]:
    """Full names, and names after a title; the title stays outside."""
    given = entries_of("given-names")
    for match in _TITLED.finditer(passage.flat):
        yield from _person(passage, match.span(1), Weight.SURE)
    for pattern in (_WITH_ROLE, _OFFICE_COMMA):
        for match in pattern.finditer(passage.flat):
            yield from _person(passage, match.span(1), Weight.PLAIN, least=2)
    for match in _CAPITALISED.finditer(passage.flat):
        # Behind a first word that is no name there may be one: "Yesterday Tony Blair".
        for word in _WORD.finditer(passage.flat, match.start(), match.end()):
            if word[0] in given or word[0].partition("-")[0] in given:
                person = list(_person(passage, (word.start(), match.end()), Weight.PLAIN, least=2))
                if person:
                    yield from person
                    break


def find_last_names(passage: Passage, persons: Iterable[Finding]) -> Iterator[Finding]:
    """The last names of persons found in this text by themselves; remembers them for the rest of the text."""
    names, titled = set(passage.names), set[str]()
    persons = list(persons)
    before_a_person = {person.start - 1 for person in persons}
    for person in persons:
        last = _last_names(passage.flat[person.start : person.end])
        names.update(last)
        titled.update(last if person.weight is Weight.SURE else ())
    passage.names = tuple(sorted(names))
    if not names:
        return
    for start, end in zip(passage.starts, passage.ends, strict=True):
        # "King" is a last name in one place and a title in another.
        if passage.flat[start:end] in names and end not in before_a_person:
            rule = "titled-last-names" if passage.flat[start:end] in titled else "last-names"
            yield Finding(start, end, "PERSON", rule)
    hyphened = [name for name in names if "-" in name]
    if hyphened:
        pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, hyphened))})(?![\w-])")
        for match in pattern.finditer(passage.flat):
            yield Finding(*match.span(), "PERSON", "last-names")


def _last_names(name: str) -> list[str]:
    words = [word for word in name.split(" ") if word[-1:] != "." and not word.isupper()]
    if not words or len(words[-1]) <= _NOT_ALONE or words[-1] in entries_of(*_PLACES):
        return []
    last = words[-1]
    return [last, last[3:]] if last.startswith("al-") and len(last) > 6 else [last]


def _person(passage: Passage, span: tuple[int, int], weight: Weight, least: int = 1) -> Iterator[Finding]:
    """The part of a run of capitalised words that is a name, if any is."""
    start, stop = span
    end, count = start, 0
    for word in _WORD.finditer(passage.flat, start, stop):
        plain = word[0].rstrip(",")
        if plain in NO_NAME or plain in NO_PERSON:
            break
        if plain[0].isupper() or "-" in plain:  # a name does not end with "van der"
            end, count = word.start() + len(plain), count + 1
    if passage.flat.startswith((" Jr.", " Sr."), end - 3):
        end += 1
    if count >= least and passage.on_borders(start, end):
        yield Finding(start, end, "PERSON", "persons", weight)
