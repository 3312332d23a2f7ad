"""A page as it stands in a viewport of some size, in some look: wraps it, keeps its place, paints and measures it."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QRegion

from annotator.domain.review import Mark, MarkChange
from annotator.gui.document.chips import Chips
from annotator.gui.document.hit_test import Hit, hit
from annotator.gui.document.hover import button_rects, piece_of
from annotator.gui.document.look import TextLook
from annotator.gui.document.measures import Measures, measures_for
from annotator.gui.document.page import Page
from annotator.gui.document.painter import PagePainter
from annotator.gui.document.prepared_text import PreparedText
from annotator.gui.document.scene import Hover, HoverButton, Scene
from annotator.gui.document.scrolling import ScrollPosition

KEPT_SIZES = 8
"""Text sizes whose chips are kept: who zooms goes to and fro."""


class Display:
    """One text in one viewport. Another width, size or look keeps the first visible character where it is."""

    def __init__(self, look: TextLook, points: float) -> None:
        self.look = look
        self.points = points
        self._width, self._height, self._pixel_ratio = 640, 480, 1.0
        self._kept: int | None = None
        self._drawn: OrderedDict[tuple[float, float], tuple[Chips, PagePainter]] = OrderedDict()
        self._prepare(self._measured())
        self.show(PreparedText.of("", ()))

    def show(self, prepared: PreparedText) -> None:
        """Takes another text, and stands at its beginning."""
        self.page = Page(prepared, self.measures, self._chips.width)
        self.scroll = ScrollPosition(self.page, self._height)
        self._kept = None

    def resize(self, width: int, height: int, pixel_ratio: float) -> None:
        """Takes another size of the viewport, in pixels, and another number of device pixels in each."""
        measures, redraw = self.measures.in_viewport(width), pixel_ratio != self._pixel_ratio
        self._width, self._height, self._pixel_ratio = width, height, pixel_ratio
        if redraw or measures is not self.measures:
            self._rewrap(measures)
        else:
            self.scroll.settle(height)

    def set_look(self, look: TextLook) -> None:
        """Takes another look."""
        self.look = look
        self._drawn.clear()
        self._rewrap(self._measured())

    def set_points(self, points: float) -> None:
        """Takes another text size."""
        self.points = points
        self._rewrap(self._measured())

    def change_marks(self, change: MarkChange) -> None:
        """Takes marks out and puts others in."""
        self.page.change_marks(change)
        self.scroll.settle(self._height)

    def scroll_by(self, pixels: int) -> None:
        """Scrolls down by that many pixels."""
        self._kept = None
        self.scroll.move(pixels)

    def scroll_to_value(self, value: int) -> None:
        """Scrolls to a value of the scroll bar."""
        self._kept = None
        self.scroll.go_to(value)

    def scroll_to(self, offset: int, below: int = 0) -> None:
        """Scrolls so that the line of a code point is that many pixels below the top."""
        self._kept = None
        self.scroll.place(offset, below)

    def reveal(self, start: int, end: int) -> bool:
        """Scrolls as little as makes a range visible; tells whether it scrolled."""
        scrolled = self.scroll.reveal(start, end)
        if scrolled:
            self._kept = None
        return scrolled

    def column_left(self) -> int:
        """Where the text column begins in the viewport."""
        return max(0, (self._width - self.measures.column) // 2)

    def hit_at(self, point: QPointF, active: Mark | None) -> Hit | None:
        """What is under a point of the viewport."""
        x = point.x() - self.column_left()
        return hit(self.page.text, self.scroll.visible(), x, point.y(), active=active)

    def rect_of(self, offset: int) -> QRect:
        """Where in the viewport the caret before a code point stands, visible or not; empty if it is far away."""
        top = self.scroll.top_of(offset)
        if top is None:
            return QRect()
        chunk, line = self.page.place_of(offset)
        x = self.column_left() + round(chunk.layout.x_of(line, min(offset, chunk.layout.end)))
        words = chunk.words_top(line) - chunk.top(line)
        return QRect(x, top + words, 1, chunk.words_bottom(line) - chunk.words_top(line))

    def hover_button_rect(self, hover: Hover | None, button: HoverButton) -> QRect:
        """Where in the viewport a button of the hovered suggestion stands; empty if there is none."""
        found = piece_of(hover, self.scroll.visible()) if hover else None
        if found is None:
            return QRect()
        chunk, y, line, piece = found
        return button_rects(chunk, line, piece)[button].translated(self.column_left(), y).toRect()

    def paint(self, painter: QPainter, clip: QRegion, scene: Scene) -> None:
        """Draws what lies in `clip`."""
        for rect in clip:  # type: ignore[attr-defined]
            painter.fillRect(rect, self.look.theme.page)
        self._painter.paint(painter, self.scroll.visible(), self.column_left(), clip, scene)

    def _measured(self) -> Measures:
        return measures_for(self.look.font(self.points), self._width, self.look.line_spacing)

    def _prepare(self, measures: Measures) -> None:
        self.measures = measures
        drawn_for = (self.points, self._pixel_ratio)  # chips do not depend on the width
        if drawn_for not in self._drawn:
            chips = Chips(self.look, self.measures, self._pixel_ratio)
            self._drawn[drawn_for] = chips, PagePainter(self.look, chips)
        self._drawn.move_to_end(drawn_for)
        if len(self._drawn) > KEPT_SIZES:
            self._drawn.popitem(last=False)
        self._chips, self._painter = self._drawn[drawn_for]

    def _rewrap(self, measures: Measures) -> None:
        """Wraps anew. The character kept in its place stays the same until someone scrolls, or it would creep away."""
        if self._kept is None:
            self._kept = self.scroll.first_visible()
        y = self.scroll.top_of(self._kept)
        self._prepare(measures)
        self.page.rewrap(measures, self._chips.width)
        self.scroll.height = self._height
        self.scroll.place(self._kept, y or 0)
