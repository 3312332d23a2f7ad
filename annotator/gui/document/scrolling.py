"""Where the viewport stands on a page.

The place is held as a chunk and the pixels of it that are hidden above, not as a height from the top of the page:
what is measured or tagged above can then never make the visible text jump.
"""

from __future__ import annotations

from collections.abc import Sequence

from annotator.gui.document.laid_out_chunk import LaidOutChunk
from annotator.gui.document.page import Page

PADDING = 20
"""Pixels free above the first and below the last line."""

_WALKED_SCREENS = 4
"""Distances up to this many viewports are walked exactly; farther ones go by the estimated heights."""


class ScrollPosition:
    """The part of a page that is visible; all in whole pixels."""

    def __init__(self, page: Page, height: int) -> None:
        self.page = page
        self.height = height
        self._chunk = 0
        self._hidden = -PADDING
        self._visible: list[tuple[LaidOutChunk, int]] = []

    @property
    def value(self) -> int:
        """Height of the viewport's top on the page, as a scroll bar shows it."""
        return self.page.heights.above(self._chunk) + self._hidden + PADDING

    @property
    def maximum(self) -> int:
        """The greatest value: the last line stands at the bottom."""
        return max(self.value, self.page.heights.total + 2 * PADDING - self.height, 0)

    def visible(self) -> Sequence[tuple[LaidOutChunk, int]]:
        """The chunks in the viewport and where in it their tops are, from top to bottom."""
        if not self._visible:
            self._look()
        return self._visible

    def move(self, pixels: int) -> None:
        """Scrolls down by that many pixels, or up by a negative number, exactly."""
        if abs(pixels) > _WALKED_SCREENS * self.height:
            self.go_to(self.value + pixels)
        else:
            self._hidden += pixels
            self._settle()

    def go_to(self, value: int) -> None:
        """Scrolls to a value of the scroll bar, by the heights known so far."""
        self._chunk, self._hidden = self.page.heights.find(value - PADDING)
        self._settle()

    def place(self, offset: int, y: int) -> None:
        """Scrolls so that the line of a code point begins at `y` in the viewport, or as near as can be."""
        chunk, line = self.page.place_of(offset)
        self._chunk, self._hidden = chunk.index, chunk.top(line) - y
        self._settle()

    def settle(self, height: int) -> None:
        """Takes another height of the viewport, or changed heights of chunks, and stays within the page."""
        self.height = height
        self._settle()

    def first_visible(self) -> int:
        """The code point at the beginning of the topmost line whose words are not cut off."""
        for chunk, y in self.visible():
            for line in range(len(chunk.layout)):
                if y + chunk.words_top(line) >= 0:
                    return chunk.layout.line_range(line)[0]
        return self.page.chunks.start(self._chunk)

    def visible_range(self) -> tuple[int, int]:
        """The code points from the first to behind the last line of which anything is visible."""
        shown = self.visible()
        if not shown:
            return 0, 0
        (first, y), (last, last_y) = shown[0], shown[-1]
        start = first.layout.line_range(first.line_at(-y))[0]
        return start, last.layout.line_range(last.line_at(self.height - last_y))[1]

    def top_of(self, offset: int) -> int | None:
        """Where in the viewport the line of a code point begins; None if its chunk is not visible."""
        wanted = self.page.chunks.at(offset)
        for chunk, y in self.visible():
            if chunk.index == wanted:
                return y + chunk.top(chunk.layout.line_of(min(offset, chunk.layout.end)))
        return None

    def reveal(self, start: int, end: int) -> bool:
        """Scrolls as little as makes the lines of a range visible with a line to spare; whether it scrolled."""
        before = (self._chunk, self._hidden)
        spare = min(self.page.measures.pitch, self.height // 4)
        top = self.top_of(start)
        if top is None:
            self.place(start, self.height // 3)
            return before != (self._chunk, self._hidden)
        chunk, line = self.page.place_of(max(start, end - 1))
        last_top = self.top_of(max(start, end - 1))
        bottom = (self.height if last_top is None else last_top) + chunk.bottom(line) - chunk.top(line)
        if top < spare:
            self.move(top - spare)
        elif bottom > self.height - spare:
            self.move(min(bottom - self.height + spare, top - spare))
        return before != (self._chunk, self._hidden)

    def _settle(self) -> None:
        """Makes the topmost visible chunk the one that is held, and stops at both ends of the page."""
        self._walk()
        missing = self.height - self._look() - PADDING
        if missing > 0:
            self._hidden -= missing
            self._walk()
            self._look()

    def _look(self) -> int:
        """Looks which chunks are in the viewport; gives where in it the last of them ends."""
        self._visible, bottom, index = [], -self._hidden, self._chunk
        while bottom < self.height and index < len(self.page.chunks):
            chunk = self.page.measured(index, self.height - bottom)
            self._visible.append((chunk, bottom))
            bottom += chunk.height_so_far
            index += 1
        return bottom

    def _walk(self) -> None:
        page = self.page
        while self._hidden < 0 and self._chunk > 0:
            self._chunk -= 1
            self._hidden += page.measured(self._chunk).height
        if self._chunk == 0:
            self._hidden = max(self._hidden, -PADDING)
        while self._chunk + 1 < len(page.chunks):
            height = page.measured(self._chunk, self._hidden).height_so_far
            if self._hidden < height:
                break
            self._hidden -= height
            self._chunk += 1
