"""A chunk with its lines, the decoration of its marks, and how high everything stands in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from math import ceil, inf

from annotator.gui.document.decoration import Decoration
from annotator.gui.document.measures import Measures
from annotator.gui.document.paragraph_layout import ParagraphLayout


class LaidOutChunk:
    """Geometry of one chunk in whole pixels: y from the chunk's top, x from the left edge of the text column.

    Where a line stands follows from the lanes of those above it, so lines are measured from the top as far down as
    somebody asks: of a long chunk mostly a part is visible.
    """

    def __init__(
        self, index: int, layout: ParagraphLayout, measures: Measures, gap_below: int, decoration: Decoration
    ) -> None:
        self.index = index
        self.layout = layout
        self.measures = measures
        self._gap_below = gap_below
        self._words = [max(measures.text_height, ceil(height)) for height in layout.text_heights()]
        least = measures.lead + measures.lane_height
        self._least_below = list(accumulate((words + least for words in reversed(self._words)), initial=0))[::-1]
        self.decorate(decoration)

    @property
    def is_blank(self) -> bool:
        """Whether the chunk is an empty paragraph."""
        return self.layout.start == self.layout.end

    def decorate(self, decoration: Decoration) -> None:
        """Takes the decoration of every line, and makes room for its lanes; the text keeps its lines."""
        self.decoration = decoration
        self._tops = [0]
        """Tops of the lines that are measured, and of the one below them."""

    def measure(self, down_to: float) -> None:
        """Measures lines until one begins below that height, or all are measured."""
        while self._tops[-1] <= down_to and len(self._tops) <= len(self.layout):
            self._measure_next()

    @property
    def height_so_far(self) -> int:
        """The height as far as it is known: lines that are not measured yet are taken to have one lane."""
        if self.is_blank and not self.decoration[0]:
            return self.measures.blank_height
        return self._tops[-1] + self._least_below[len(self._tops) - 1] + self._gap_below

    @property
    def height(self) -> int:
        """The height; measures every line."""
        self.measure(inf)
        return self.height_so_far

    def line_at(self, y: float) -> int:
        """The line at that height; the first or last one beyond the ends."""
        self.measure(y)
        return max(0, bisect_right(self._tops, y, hi=min(len(self._tops), len(self.layout))) - 1)

    def top(self, line: int) -> int:
        """Where the line begins."""
        while len(self._tops) <= line:
            self._measure_next()
        return self._tops[line]

    def bottom(self, line: int) -> int:
        """Where the line ends, lanes and all; the last one with the gap below the chunk."""
        return self.top(line + 1) if line + 1 < len(self.layout) else self.height

    def lines_in(self, top: float, bottom: float) -> Iterator[tuple[int, int, int]]:
        """The lines that reach into what lies between two heights: number, top and bottom of each."""
        self.measure(bottom)
        tops, last = self._tops, len(self.layout) - 1
        for line in range(self.line_at(top), last + 1):
            if tops[line] >= bottom:
                break
            yield line, tops[line], tops[line + 1] if line < last else self.height

    def words_top(self, line: int) -> int:
        """Top of the words of a line."""
        return self.top(line) + (0 if self.is_blank else self.measures.lead)

    def words_bottom(self, line: int) -> int:
        """Bottom of the words of a line, where its lanes begin."""
        return self.words_top(line) + self._words[line]

    def lane_top(self, line: int, lane: int) -> int:
        """Top of a lane below a line."""
        return self.words_bottom(line) + lane * self.measures.lane_height

    def _measure_next(self) -> None:
        line, measures = len(self._tops) - 1, self.measures
        lanes = self.decoration.lanes(line) * measures.lane_height
        self._tops.append(self._tops[line] + measures.lead + self._words[line] + lanes)
