"""The marks of a document by the chunks they touch, so that drawing and editing cost what they touch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from annotator.domain.review import Mark, MarkChange
from annotator.gui.document.chunks import Chunks


class MarksByChunk:
    """Which marks touch which chunk; a mark over a border is in every chunk it touches."""

    def __init__(self, chunks: Chunks, marks: Iterable[Mark]) -> None:
        self._chunks = chunks
        self._marks: dict[int, list[Mark]] = defaultdict(list)
        for mark in marks:
            self._add(mark)

    def of(self, chunk: int) -> list[Mark]:
        """The marks that touch the chunk, in no particular order."""
        return self._marks.get(chunk, [])

    def change(self, change: MarkChange) -> set[int]:
        """Takes marks out and puts others in; gives the chunks that look different now."""
        touched: set[int] = set()
        for mark in change.removed:
            for chunk in self._touched(mark):
                present = self._marks.get(chunk, [])
                if mark in present:
                    present.remove(mark)
                    touched.add(chunk)
        for mark in change.added:
            touched.update(self._touched(mark))
            self._add(mark)
        return touched

    def _add(self, mark: Mark) -> None:
        for chunk in self._touched(mark):
            self._marks[chunk].append(mark)

    def _touched(self, mark: Mark) -> range:
        first = self._chunks.at(mark.start)
        last = first if mark.end <= self._chunks.stop(first) else self._chunks.at(mark.end - 1)
        return range(first, last + 1)
