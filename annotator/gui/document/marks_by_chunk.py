"""The marks of a document by the chunks they touch, so that drawing and editing cost what they touch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from annotator.domain.review import Mark, MarkChange
from annotator.giving_way import giving_way
from annotator.gui.document.chunks import Chunks


class Touched:
    """Chunks that look different after a change."""

    def __init__(self) -> None:
        self._single: set[int] = set()
        self._stretches: list[range] = []

    def among(self, chunks: Collection[int]) -> set[int]:
        """Those of some chunks that look different; costs what was touched or what is asked for, whichever is less."""
        found: set[int] = set()
        for touched in (self._single, *self._stretches):
            few, many = (touched, chunks) if len(touched) < len(chunks) else (chunks, touched)
            found.update(chunk for chunk in few if chunk in many)
        return found

    def add(self, chunks: range) -> None:
        """Adds chunks one after the other."""
        if len(chunks) == 1:
            self._single.add(chunks.start)
        else:
            self._stretches.append(chunks)


class MarksByChunk:
    """Which marks touch which chunk.

    A mark over many chunks is kept in a few places of a binary tree over them, not in every chunk: one over half a
    million paragraphs costs forty steps. The chunks are level 0 of the tree; a node above is two of the level below.
    """

    def __init__(self, chunks: Chunks, marks: Iterable[Mark]) -> None:
        self._chunks = chunks
        self._levels: list[dict[int, list[Mark]]] = [defaultdict(list) for _ in range(len(chunks).bit_length() + 1)]
        self._highest = 0
        for mark in giving_way(marks):
            self._add(mark, self._touched(mark))

    def of(self, chunk: int) -> list[Mark]:
        """The marks that touch the chunk, in no particular order."""
        found = list(self._levels[0].get(chunk, ()))
        for level in range(1, self._highest + 1):
            found += self._levels[level].get(chunk >> level, ())
        return found

    def change(self, change: MarkChange) -> Touched:
        """Takes marks out and puts others in; gives the chunks that look different now."""
        touched = Touched()
        for mark in change.removed:
            chunks = self._touched(mark)
            if self._take_out(mark, chunks):
                touched.add(chunks)
        for mark in change.added:
            chunks = self._touched(mark)
            self._add(mark, chunks)
            touched.add(chunks)
        return touched

    def _add(self, mark: Mark, chunks: range) -> None:
        for level, node in _nodes(chunks):
            self._levels[level][node].append(mark)
            self._highest = max(self._highest, level)

    def _take_out(self, mark: Mark, chunks: range) -> bool:
        """Whether it was there."""
        found = False
        for level, node in _nodes(chunks):
            present = self._levels[level].get(node, [])
            if mark in present:
                present.remove(mark)
                found = True
        return found

    def _touched(self, mark: Mark) -> range:
        first = self._chunks.at(mark.start)
        last = first if mark.end <= self._chunks.stop(first) else self._chunks.at(mark.end - 1)
        return range(first, last + 1)


def _nodes(chunks: range) -> Iterator[tuple[int, int]]:
    """The fewest nodes of the tree that together are those chunks, as level and number."""
    first, last, level = chunks.start, chunks.stop - 1, 0
    while first <= last:
        if first & 1:
            yield level, first
            first += 1
        if first <= last and not last & 1:
            yield level, last
            last -= 1
        first, last, level = first >> 1, last >> 1, level + 1
