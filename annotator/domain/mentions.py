"""Other places of a document where the same words stand."""

from __future__ import annotations

from annotator.domain.annotation import Annotation
from annotator.domain.span import LabelledRange
from annotator.domain.tokens import TokenBorders


def same_mentions(text: str, borders: TokenBorders, start: int, end: int) -> list[tuple[int, int]]:
    """The other ranges (code points) with exactly the same words, as far as they begin and end with a token."""
    words = text[start:end]
    found = []
    at = text.find(words)
    while at >= 0:
        stop = at + len(words)
        overlaps = at < end and start < stop
        if not overlaps and _is_aligned(borders, at, stop):
            found.append((at, stop))
            at = text.find(words, stop)
        else:  # the next may begin within this one
            at = text.find(words, at + 1)
    return found


def unlabelled(annotation: Annotation, places: list[tuple[int, int]], label: str) -> list[tuple[int, int]]:
    """Those of the places that no span touches yet."""
    spans = annotation.spans
    free = []
    at = 0
    longest = max((span.end - span.start for span in spans), default=0)
    for start, end in places:
        while at < len(spans) and spans[at].start < start - longest:
            at += 1
        near = at
        taken = annotation.has(LabelledRange(start, end, label))
        while not taken and near < len(spans) and spans[near].start < end:
            taken = spans[near].end > start
            near += 1
        if not taken:
            free.append((start, end))
    return free


def _is_aligned(borders: TokenBorders, start: int, end: int) -> bool:
    first, last = borders.token_at(start), borders.token_at(end - 1)
    return first is not None and first.start == start and last is not None and last.end == end
