"""Other places of a document where the same words stand."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.domain.annotation import Annotation
from annotator.domain.review import Mark
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Verdict
from annotator.domain.tokens import TokenBorders


def same_mentions(text: str, borders: TokenBorders, start: int, end: int) -> list[tuple[int, int]]:
    """The other ranges (code points) with exactly the same words, as far as they begin and end with a token."""
    return mentions_of(text, borders, text[start:end], but=(start, end))


def mentions_of(
    text: str, borders: TokenBorders, words: str, *, but: tuple[int, int] = (0, 0)
) -> list[tuple[int, int]]:
    """Every range (code points) with exactly these words that begins and ends with a token and does not touch `but`.

    Of several that overlap the first counts.
    """
    found = []
    at = text.find(words) if words else -1
    while at >= 0:
        stop = at + len(words)
        overlaps = at < but[1] and but[0] < stop
        if not overlaps and is_aligned(borders, at, stop):
            found.append((at, stop))
            at = text.find(words, stop)
        else:  # the next may begin within this one
            at = text.find(words, at + 1)
    return found


def marked_alike(text: str, marks: Iterable[Mark], mark: Mark) -> int:
    """How many marks have the words and the label of this one, which is among them; costs a look at each mark."""
    words, length = text[mark.start : mark.end], mark.end - mark.start
    return sum(
        other.label == mark.label and other.end - other.start == length and text.startswith(words, other.start)
        for other in marks
    )


def unlabelled(annotation: Annotation, places: list[tuple[int, int]], label: str) -> list[tuple[int, int]]:
    """Those of the places that no span touches yet, and where that label was not rejected."""
    spans = annotation.spans
    free = []
    at = 0
    longest = max((span.end - span.start for span in spans), default=0)
    for start, end in places:
        while at < len(spans) and spans[at].start < start - longest:
            at += 1
        near = at
        target = LabelledRange(start, end, label)
        taken = annotation.has(target) or annotation.decisions.get(target) is Verdict.REJECTED
        while not taken and near < len(spans) and spans[near].start < end:
            taken = spans[near].end > start
            near += 1
        if not taken:
            free.append((start, end))
    return free


def is_aligned(borders: TokenBorders, start: int, end: int) -> bool:
    """Whether the range (code points) begins and ends with a token."""
    first, last = borders.token_at(start), borders.token_at(end - 1)
    return first is not None and first.start == start and last is not None and last.end == end
