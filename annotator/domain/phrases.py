"""What a person has said of a text wherever it stood: how often it was confirmed, rejected or moved, by label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.edit import Edit
from annotator.domain.span import Span
from annotator.domain.suggestion import Decision, Verdict

LONGEST_PHRASE = 200
"""Longer texts (in code points, blanks run together) are not remembered: they hardly come a second time."""

_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    r"\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, kana and Han: scripts that put no blanks between words."""
_WORD = rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+|\S"


class Said(IntEnum):
    """What was said of a text under a label."""

    CONFIRMED = 0
    REJECTED = 1
    MOVED = 2


@dataclass(frozen=True, slots=True)
class PhraseCount:
    """How often a text (blanks run together) was confirmed, rejected (or relabelled) and moved under one label."""

    text: str
    label: str
    confirmed: int
    rejected: int = 0
    moved: int = 0

    @property
    def is_rejected(self) -> bool:
        """Whether it was rejected more often than confirmed, and so is not offered again."""
        return self.rejected > self.confirmed


SaidOfRange = tuple[int, int, str, Said]
"""Range in code points, label, and what was said of it."""


def phrase_of(words: str) -> str | None:
    """The text as it is remembered: blanks run together; None if nothing is left or it is too long."""
    phrase = " ".join(words.split())
    return phrase if 0 < len(phrase) <= LONGEST_PHRASE else None


def keys_at(folded: str, start: int) -> tuple[str, str]:
    """Under what phrases that begin at `start` of a case-folded text are found: the first word, and the first two.

    Where a script puts no blanks between words, a word is one character; else letters and digits, or one other sign.
    Both are empty where a blank stands; the second is where no other word follows.
    """
    word, next_word = _patterns()
    first = word.match(folded, start)
    if first is None:
        return "", ""
    second = next_word.match(folded, first.end())
    return first[0], f"{first[0]} {second[1]}" if second else ""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A word, and the word after blanks; made when they are needed first, as scripts of such size take a while."""
    return re.compile(_WORD), re.compile(rf"\s*({_WORD})")


def key_of(phrase: str) -> str:
    """Under what a phrase is kept: its first two words, case-folded, or its only one."""
    first, both = keys_at(phrase.casefold(), 0)
    return both or first


def said(spans: Iterable[Span], decisions: Iterable[Decision]) -> Counter[SaidOfRange]:
    """What these spans and verdicts say of which ranges."""
    counts: Counter[SaidOfRange] = Counter()
    for span in spans:
        counts[span.start, span.end, span.label, Said.CONFIRMED] += 1
    for decision in decisions:
        told = said_by(decision.verdict)
        if told is not None:
            counts[decision.target.start, decision.target.end, decision.target.label, told] += 1
    return counts


def said_by(verdict: Verdict) -> Said | None:
    """What a verdict says of the text it stands on; an accepted suggestion speaks through its span."""
    match verdict:
        case Verdict.REJECTED | Verdict.RELABELLED:
            return Said.REJECTED
        case Verdict.MOVED:
            return Said.MOVED
        case Verdict.ACCEPTED:
            return None


def speaks(answer: Answer | None) -> bool:
    """Whether what is said in a document of this answer counts: not if the whole annotation was rejected."""
    return answer is not Answer.REJECT


def change_of_said(edit: Edit, before: Annotation, after: Annotation) -> Counter[SaidOfRange]:
    """How an edit changes what is said of which ranges; costs what it touches, but for a rejected document."""
    spoke, speaks_now = speaks(before.answer), speaks(after.answer)
    change: Counter[SaidOfRange] = Counter()
    if spoke and speaks_now:
        change.update(said(edit.after.spans, edit.after.decisions))
        change.subtract(said(edit.before.spans, edit.before.decisions))
    elif speaks_now:
        change.update(_all_said(after))
    elif spoke:
        change.subtract(_all_said(before))
    return change


def _all_said(annotation: Annotation) -> Counter[SaidOfRange]:
    return said(annotation.spans, (Decision(target, verdict) for target, verdict in annotation.decisions.items()))
