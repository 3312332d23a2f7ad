"""A chunk with its lines, the decoration of its marks, and how high everything stands in it."""

from __future__ import annotations

from bisect import bisect_right
from math import ceil

from annotator.gui.document.decoration import LineDecoration, lanes_used
from annotator.gui.document.measures import Measures
from annotator.gui.document.paragraph_layout import ParagraphLayout


class LaidOutChunk:
    """Geometry of one chunk in whole pixels: y from the chunk's top, x from the left edge of the text column."""

    def __init__(self, index: int, layout: ParagraphLayout, measures: Measures, gap_below: int) -> None:
        self.index = index
        self.layout = layout
        self.measures = measures
        self.decoration: list[LineDecoration] = [()] * len(layout)
        self.height = 0
        self._gap_below = gap_below
        self._tops: list[int] = []
        self._words = [max(measures.text_height, ceil(height)) for height in layout.text_heights()]
        self.decorate(self.decoration)

    @property
    def is_blank(self) -> bool:
        """Whether the chunk is an empty paragraph."""
        return self.layout.start == self.layout.end

    def decorate(self, decoration: list[LineDecoration]) -> None:
        """Takes the decoration of every line, and makes room for its lanes; the text keeps its lines."""
        self.decoration = decoration
        measures, y = self.measures, 0
        self._tops = []
        for words, pieces in zip(self._words, decoration, strict=True):
            self._tops.append(y)
            y += measures.lead + words + lanes_used(pieces) * measures.lane_height
        blank = self.is_blank and not decoration[0]
        self.height = measures.blank_height if blank else y + self._gap_below

    def line_at(self, y: float) -> int:
        """The line at that height; the first or last one beyond the ends."""
        return max(0, bisect_right(self._tops, y) - 1)

    def top(self, line: int) -> int:
        """Where the line begins."""
        return self._tops[line]

    def bottom(self, line: int) -> int:
        """Where the line ends, lanes and all."""
        return self._tops[line + 1] if line + 1 < len(self._tops) else self.height

    def words_top(self, line: int) -> int:
        """Top of the words of a line."""
        return self._tops[line] + (0 if self.is_blank else self.measures.lead)

    def words_bottom(self, line: int) -> int:
        """Bottom of the words of a line, where its lanes begin."""
        return self.words_top(line) + self._words[line]

    def lane_top(self, line: int, lane: int) -> int:
        """Top of a lane below a line."""
        return self.words_bottom(line) + lane * self.measures.lane_height
