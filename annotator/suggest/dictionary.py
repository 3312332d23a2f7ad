"""Lists of texts with labels as suggesters: longest match on token borders, exact or but for case; no spaCy."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.phrases import PhraseCount, key_of, keys_at, phrase_of
from annotator.domain.suggestion import Source, Suggestion
from annotator.domain.tokens import Tokens
from annotator.giving_way import giving_way

_SHORT = 3
"""A text of so few characters is only matched as it was written: “US” is not “us”."""
_OTHER_CASE = 0.9
"""What is left of the score where only the case-folded text matches."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a dictionary says of one text: label, score if it has one, and the reason that is told."""

    text: str
    label: str
    score: float | None
    reason: str


class Dictionary:
    """Texts with labels, ready to be looked up in any number of documents.

    Of several entries for one text the first that may be offered counts, so the caller gives them in order.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        lengths: dict[str, set[int]] = defaultdict(set)
        for entry in entries:
            folded = entry.text.casefold()
            self._entries[folded].append(entry)
            lengths[key_of(folded)].add(len(folded))
        self._lengths = {word: sorted(several) for word, several in lengths.items()}

    def __len__(self) -> int:
        return sum(map(len, self._entries.values()))

    def suggest(self, text: str, tokens: Tokens, source: Source) -> list[Suggestion]:
        """The longest matches in reading order, none overlapping another; offsets in code points."""
        return self.suggest_in(FoldedText(text, tokens), source)

    def suggest_in(self, folded: FoldedText, source: Source) -> list[Suggestion]:
        """The same, in a text that several dictionaries read."""
        return list(self._found(folded, source)) if self._entries else []

    def _found(self, folded: FoldedText, source: Source) -> Iterator[Suggestion]:
        text, tokens, lengths = folded.text, folded.tokens, self._lengths
        nothing: tuple[int, ...] = ()
        free = 0
        for at, (first, both) in giving_way(enumerate(folded.keys), at_once=20):
            if at < free or (first not in lengths and both not in lengths):
                continue
            for wanted in (lengths.get(both, nothing), lengths.get(first, nothing)):  # the longer before the shorter
                for end, key in folded.windows(at, wanted):
                    start, stop = tokens.starts[at], tokens.ends[end]
                    entry = _offered(self._entries.get(key, ()), text[start:stop])
                    if entry is not None and at >= free:
                        yield Suggestion(start, stop, entry.label, source, entry.score, entry.reason)
                        free = end + 1
                if at < free:
                    break


class FoldedText:
    """A text as dictionaries look into it: case-folded token by token, one blank wherever there is any between two.

    `keys` has for every token under what phrases that begin with it are found.
    """

    def __init__(self, text: str, tokens: Tokens) -> None:
        self.text = text
        self.tokens = tokens
        self._folded, self._starts, self._ends = _folded(text, tokens)
        self.keys = [keys_at(self._folded, start) for start in giving_way(self._starts)]

    def windows(self, at: int, lengths: Sequence[int]) -> Iterator[tuple[int, str]]:
        """Last token and text of every run of tokens from `at` on that has one of these lengths; the longest first."""
        if not lengths:
            return
        start, ends = self._starts[at], self._ends
        wanted = set(lengths)
        for end in range(bisect_right(ends, start + lengths[-1], at) - 1, at - 1, -1):
            if ends[end] - start in wanted:
                yield end, self._folded[start : ends[end]]


def learned_dictionary(counts: Iterable[PhraseCount]) -> Dictionary:
    """What a person confirmed as a dictionary: of several labels for a text the one confirmed more often.

    The score is the share of confirmations among everything that was said of the text, each side counted once more
    than it was seen (Laplace's rule of succession), so that a text seen once is still uncertain.
    """
    by_text: dict[str, list[PhraseCount]] = defaultdict(list)
    for count in counts:
        by_text[count.text].append(count)
    entries = (entry for several in by_text.values() if (entry := _learned(several)) is not None)
    return Dictionary(sorted(entries, key=lambda entry: -(entry.score or 0.0)))


def times(count: int) -> str:
    """“once”, “twice” or “14 times”."""
    return {1: "once", 2: "twice"}.get(count, f"{count:,} times")


def _learned(counts: Sequence[PhraseCount]) -> Entry | None:
    best = max(counts, key=lambda count: (count.confirmed - count.rejected, count.confirmed, count.label))
    if not best.confirmed or best.is_rejected:
        return None
    others = sum(count.confirmed for count in counts if count is not best)
    score = (best.confirmed + 1) / (best.confirmed + max(best.rejected, others) + 2)
    return Entry(best.text, best.label, score, f"confirmed {times(best.confirmed)}")


def _folded(text: str, tokens: Tokens) -> tuple[str, list[int], list[int]]:
    """The tokens' text case-folded, one blank wherever there is any between two, and where each begins and ends."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    length = before = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        if start > before and parts:
            parts.append(" ")
            length += 1
        word = text[start:end].casefold()
        parts.append(word)
        starts.append(length)
        length += len(word)
        ends.append(length)
        before = end
    return "".join(parts), starts, ends


def _offered(entries: Sequence[Entry], words: str) -> Entry | None:
    """The entry that counts for the words as they stand in the text: written so, else the same but for case."""
    if not entries:
        return None
    phrase = phrase_of(words)
    for entry in entries:
        if entry.text == phrase:
            return entry
    if phrase is None or len(phrase) <= _SHORT or (phrase.islower() and " " not in phrase):
        return None  # “turkey” is not “Turkey”: a lower-case word is offered only if it was confirmed so
    best = entries[0]
    score = None if best.score is None else best.score * _OTHER_CASE
    return Entry(best.text, best.label, score, f"{best.reason} as “{best.text}”")
