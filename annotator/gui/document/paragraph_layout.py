"""One chunk of text laid out in lines by Qt; offsets are the document's code points, x is counted in the column."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextLine, QTextOption

from annotator.gui.document.missing_fonts import formats_of_missing
from annotator.gui.document.offsets import Offsets, displayed

_BIDIRECTIONAL = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ALIGNMENT = {
    Qt.LayoutDirection.LeftToRight: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    Qt.LayoutDirection.RightToLeft: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}

Box = tuple[float, float]
"""Left and right edge of a stretch of text on one line, in the column."""


class ParagraphLayout:
    """The lines of a chunk; holds Qt's layout together with its lines, which must not outlive it."""

    def __init__(self, text: str, start: int, font: QFont, width: int, *, right_to_left: bool) -> None:
        self.text = text
        self.start = start
        self.end = start + len(text)
        self.right_to_left = right_to_left
        self._bidirectional = right_to_left or (not text.isascii() and _BIDIRECTIONAL.search(text) is not None)
        self._offsets = Offsets(text)
        self._layout = QTextLayout(displayed(text), font)
        self._layout.setCacheEnabled(True)
        if missing := formats_of_missing(text, self._offsets):
            self._layout.setFormats(missing)
        unhinted = font.hintingPreference() is QFont.HintingPreference.PreferNoHinting
        self._layout.setTextOption(_text_option(font.pointSizeF(), unhinted, right_to_left))
        self._lines = _lay_out(self._layout, width)
        points = self._offsets.to_points
        self._line_starts = array("I", (start + points(line.textStart()) for line in self._lines))
        self._edges: list[dict[int, float]] = [{} for _ in self._lines]

    def __len__(self) -> int:
        return len(self._lines)

    def line_range(self, line: int) -> tuple[int, int]:
        """Start and end of a line."""
        starts, following = self._line_starts, line + 1
        return starts[line], starts[following] if following < len(starts) else self.end

    def line_of(self, offset: int) -> int:
        """The line that holds the code point at `offset`; at a wrap, the following line."""
        return (bisect_right(self._line_starts, offset) or 1) - 1

    def text_heights(self) -> list[float]:
        """How high the words of each line are: more than the font's height where another script's font is higher."""
        if self.text.isascii() and self.text.isprintable():
            return [self._lines[0].height()] * len(self._lines)
        return [line.height() for line in self._lines]

    def ascent(self, line: int) -> float:
        """How far the line's base line is below its top."""
        return self._lines[line].ascent()

    def boxes(self, line: int, start: int, end: int) -> list[Box]:
        """Where the part of a range that lies on the line is drawn: several stretches in bidirectional text."""
        first, last = self.line_range(line)
        start, end = start if start > first else first, end if end < last else last
        if start >= end:
            return []
        if self._bidirectional:
            return self._boxes_of_glyphs(line, self._units(start), self._units(end))
        edges = self._edges[line]
        left, right = edges.get(start), edges.get(end)
        if left is None:
            left = edges[start] = _x(self._lines[line], self._units(start))
        if right is None:
            # Blanks at a wrap hang over the right margin; the words end before them.
            shown = self._lines[line]
            right = edges[end] = shown.naturalTextWidth() if end == last else _x(shown, self._units(end))
        return [(left, right if right > left + 2 else left + 2)]

    def line_extent(self, line: int) -> Box:
        """Left and right edge of the words of a line."""
        rect = self._lines[line].naturalTextRect()
        return rect.left(), rect.right()

    def x_of(self, line: int, offset: int) -> float:
        """Where the caret before the code point at `offset` stands."""
        return _x(self._lines[line], self._units(offset))

    def offset_at(self, line: int, x: float) -> int:
        """The caret position nearest to `x`, never inside what is drawn as one character."""
        shown = self._lines[line]
        units = shown.xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
        stop = shown.textStart() + shown.textLength()
        if line + 1 < len(self) and units >= stop:
            # The end of a wrapped line is the beginning of the next one: stay before the blank that was wrapped at.
            units = self._layout.previousCursorPosition(stop)
        return self._valid(units)

    def character_at(self, line: int, x: float) -> int:
        """The first code point of the character drawn at `x`, or of the nearest one."""
        # CursorOnCharacter is one off in right-to-left text, so the two characters at the caret are asked themselves.
        caret = self._valid(self._lines[line].xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters))
        units = self._units(caret)
        before = self._points(self._layout.previousCursorPosition(units))
        after = self._points(self._layout.nextCursorPosition(units))
        for start, end in ((caret, after), (before, caret)):
            if any(left <= x <= right for left, right in self.boxes(line, start, end)):
                return start
        if self._bidirectional:
            return self._searched_character(line, x, caret)
        return before if before >= self._line_starts[line] else caret

    def last_caret(self, line: int) -> int:
        """The caret position at the end of a line, before the blank it was wrapped at."""
        start, end = self.line_range(line)
        if line + 1 == len(self):
            return end
        return max(start, self._valid(self._layout.previousCursorPosition(self._units(end))))

    def step(self, offset: int, *, leftwards: bool) -> int | None:
        """The caret position one character to the left or right as it is seen; None at that end of the chunk."""
        units = self._units(offset)
        walk = self._layout.leftCursorPosition if leftwards else self._layout.rightCursorPosition
        to = walk(units)
        return None if to == units else self._points(to)

    def draw(self, painter: QPainter, line: int, left: float, top: float) -> None:
        """Draws the words of one line, in the painter's pen."""
        self._lines[line].draw(painter, QPointF(left, top))

    def _boxes_of_glyphs(self, line: int, begin: int, stop: int) -> list[Box]:
        """Edges from the glyphs themselves: edges of carets are wrong where directions meet."""
        rects = [run.boundingRect() for run in self._lines[line].glyphRuns(begin, stop - begin)]
        edges = sorted((rect.left(), rect.right()) for rect in rects if rect.width() > 0)
        merged: list[Box] = []
        for left, right in edges:
            if merged and left <= merged[-1][1] + 0.5:
                merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
            else:
                merged.append((left, right))
        if merged:
            return merged
        x = _x(self._lines[line], begin)
        return [(x - 1, x + 1)]

    def _searched_character(self, line: int, x: float, otherwise: int) -> int:
        """The character drawn at `x`, looked for along the line: where directions meet, carets are elsewhere."""
        at, end = self.line_range(line)
        while at < end:
            following = self._points(self._layout.nextCursorPosition(self._units(at)))
            if any(left <= x <= right for left, right in self.boxes(line, at, following)):
                return at
            if following <= at:
                break
            at = following
        return otherwise

    def _valid(self, units: int) -> int:
        if not self._layout.isValidCursorPosition(units):
            units = self._layout.previousCursorPosition(units)
        return self._points(units)

    def _units(self, offset: int) -> int:
        return self._offsets.to_units(min(offset - self.start, self._offsets.length))

    def _points(self, units: int) -> int:
        return self.start + self._offsets.to_points(units)


def _x(line: QTextLine, units: int) -> float:
    """QTextLine.cursorToX, which answers with a pair in Python but is said to give a number."""
    answer: object = line.cursorToX(units)
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]


@cache
def _text_option(points: float, unhinted: bool, right_to_left: bool) -> QTextOption:
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    # Without AlignAbsolute, Qt turns AlignRight round in right-to-left text.
    option.setAlignment(_ALIGNMENT[direction])
    option.setUseDesignMetrics(unhinted)
    option.setTabStopDistance(points * 4)
    return option


def _lay_out(layout: QTextLayout, width: int) -> list[QTextLine]:
    """Breaks the text into lines, each at height 0: who draws them says where they stand."""
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return lines
