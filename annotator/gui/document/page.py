"""A document laid out as far as anyone has looked at it: chunks, marks, heights, and the layouts made so far."""

from __future__ import annotations

from collections import OrderedDict
from math import inf

from PySide6.QtGui import QFontMetricsF

from annotator.domain.review import MarkChange
from annotator.gui.document.decoration import ChipWidth, Decoration
from annotator.gui.document.height_estimate import HeightEstimate
from annotator.gui.document.heights import Heights
from annotator.gui.document.laid_out_chunk import LaidOutChunk
from annotator.gui.document.measures import Measures
from annotator.gui.document.offsets import displayed
from annotator.gui.document.paragraph_layout import ParagraphLayout
from annotator.gui.document.prepared_text import PreparedText

KEPT_LAYOUTS = 600
"""Layouts of this many chunks are kept, those looked at last."""


class Page:
    """Lays out chunks when they are asked for, and keeps their true heights in place of the estimates."""

    def __init__(self, prepared: PreparedText, measures: Measures, chip_width: ChipWidth) -> None:
        self.chunks = prepared.chunks
        self.marks = prepared.marks
        self._extents = prepared.extents
        self._advance_in_ems = _mean_advance(self.text, measures) / measures.advance
        self.rewrap(measures, chip_width)

    @property
    def text(self) -> str:
        """The whole text, exactly as it is."""
        return self.chunks.text

    def rewrap(self, measures: Measures, chip_width: ChipWidth) -> None:
        """Takes other sizes; every layout is made anew when it is asked for."""
        self.measures = measures
        self._chip_width = chip_width
        self._laid_out: OrderedDict[int, LaidOutChunk] = OrderedDict()
        self._stale: set[int] = set()
        estimate = HeightEstimate(measures, measures.advance * self._advance_in_ems)
        self.heights = Heights(self._extents, estimate.of_chunk, estimate.of_block)

    def laid_out(self, index: int) -> LaidOutChunk:
        """The chunk of that number, laid out now if it is not."""
        chunk = self._laid_out.get(index)
        if chunk is None:
            chunk = self._laid_out[index] = self._lay_out(index)
            if len(self._laid_out) > KEPT_LAYOUTS:
                self._stale.discard(self._laid_out.popitem(last=False)[0])
            return chunk
        self._laid_out.move_to_end(index)
        if index in self._stale:
            self._stale.discard(index)
            chunk.decorate(self._decoration(index, chunk.layout, chunk.decoration))
        return chunk

    def measured(self, index: int, down_to: float = inf) -> LaidOutChunk:
        """The chunk of that number, measured at least so many pixels down from its top."""
        chunk = self.laid_out(index)
        chunk.measure(down_to)
        self.heights.change(index, chunk.height_so_far)
        return chunk

    def place_of(self, offset: int) -> tuple[LaidOutChunk, int]:
        """The chunk and line that hold the code point at `offset`."""
        chunk = self.laid_out(self.chunks.at(offset))
        return chunk, chunk.layout.line_of(min(offset, chunk.layout.end))

    def change_marks(self, change: MarkChange) -> None:
        """Takes marks out and puts others in; the chunks they touch are decorated anew when they are looked at."""
        self._stale |= self.marks.change(change).among(self._laid_out)

    def _lay_out(self, index: int) -> LaidOutChunk:
        chunks, measures = self.chunks, self.measures
        start = chunks.start(index)
        text = chunks.text[start : chunks.content_end(index)]
        direction = not text.isascii() or not chunks.begins_paragraph(index)
        right_to_left = direction and chunks.is_right_to_left(index)
        layout = ParagraphLayout(text, start, measures.font, measures.column, right_to_left=right_to_left)
        gap = measures.paragraph_gap if chunks.ends_paragraph(index) else 0
        return LaidOutChunk(index, layout, measures, gap, self._decoration(index, layout))

    def _decoration(self, index: int, layout: ParagraphLayout, before: Decoration | None = None) -> Decoration:
        marks, column = self.marks.of(index), self.measures.column
        return Decoration(layout, marks, column=column, chip_width=self._chip_width, before=before)


def _mean_advance(text: str, measures: Measures) -> float:
    """How wide a character of this text is on the average, in pixels, from three places of it."""
    places = (0, len(text) // 2, max(0, len(text) - 200))
    sample = displayed("".join(text[place : place + 200] for place in places).replace("\n", " "))
    width = QFontMetricsF(measures.font).horizontalAdvance(sample)
    return max(1.0, width / max(1, len(sample)))
