"""Draws the visible lines: per line tints, selection, words, bars and chips, and at last ring, caret and buttons."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from annotator.domain.gestures import Side
from annotator.gui.document.chips import Chips
from annotator.gui.document.decoration import Box, Piece
from annotator.gui.document.hover import button_rects, piece_of
from annotator.gui.document.inks import Ink, Inks
from annotator.gui.document.laid_out_chunk import LaidOutChunk
from annotator.gui.document.look import TextLook
from annotator.gui.document.measures import BAR
from annotator.gui.document.outlines import draw_outline, draw_sign
from annotator.gui.document.scene import HoverButton, Scene

_TINT_PAD, _OUTLINE_PAD, _RING_PAD = 1.0, 2.0, 2.5
_RADIUS = 3.0
_SELECTION_OPACITY = 0.28
_NO_PEN = QPen(Qt.PenStyle.NoPen)


class PagePainter:
    """Draws pages in one look."""

    def __init__(self, look: TextLook, chips: Chips) -> None:
        self._look = look
        self._chips = chips
        self._inks = Inks(look)
        self._selection = QColor(look.theme.selection)
        self._selection.setAlphaF(_SELECTION_OPACITY)

    def paint(
        self, painter: QPainter, visible: Iterable[tuple[LaidOutChunk, int]], left: int, clip: QRegion, scene: Scene
    ) -> None:
        """Draws what of the visible chunks lies in `clip`; `left` is where the text column begins.

        Lines beside it are drawn, too: marks above and below letters, many at once, may reach into their neighbours.
        """
        shown = list(visible)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(left, 0)
        stretches = [(rect.top(), rect.bottom()) for rect in clip]  # type: ignore[attr-defined]
        for chunk, y in shown:
            reach = chunk.measures.pitch
            for line, line_top, line_bottom in chunk.lines_in(
                stretches[0][0] - y - reach, stretches[-1][1] - y + reach + 1
            ):
                top, bottom = y + line_top - reach, y + line_bottom + reach
                if any(top <= to and bottom >= start for start, to in stretches):
                    self.paint_line(painter, chunk, line, y, scene)
        self._paint_hover(painter, shown, scene)
        painter.translate(-left, 0)

    def paint_line(self, painter: QPainter, chunk: LaidOutChunk, line: int, y: int, scene: Scene) -> None:
        """Draws one line of a chunk whose top is at `y`; the painter's origin is at the left of the column."""
        top, bottom = y + chunk.words_top(line), y + chunk.words_bottom(line)
        height, lane = bottom - top, chunk.measures.lane_height
        pieces = [(piece, self._inks.of(piece.mark)) for piece in chunk.decoration[line]]
        if pieces:
            painter.setPen(_NO_PEN)
        for piece, ink in pieces:
            self._paint_tint(painter, piece, ink, top, height, chunk.layout.right_to_left)
        if scene.find_hits:
            self._paint_find_hits(painter, chunk, line, top, height, scene)  # above the tints: a hit is often a span
        if scene.selection is not None:
            self._fill(painter, chunk.layout.boxes(line, *scene.selection), top, height, self._selection)
        painter.setPen(self._look.theme.text)
        chunk.layout.draw(painter, line, 0.0, top)
        for piece, ink in pieces:
            _paint_bar(painter, piece, ink, bottom + piece.lane * lane + 1)
        for piece, _ink in pieces:
            place = QPointF(round(piece.chip_x), bottom + piece.lane * lane + 1)
            self._chips.paint(painter, place, piece.mark, not piece.begins)
        if scene.active is not None or scene.preview is not None:
            self._paint_ring(painter, chunk, line, top, height, scene)
        if scene.caret_is_shown:
            self._paint_caret(painter, chunk, line, top, height, scene.caret)

    def _paint_tint(
        self, painter: QPainter, piece: Piece, ink: Ink, top: int, height: int, right_to_left: bool
    ) -> None:
        painter.setBrush(ink.tint)
        pad = _OUTLINE_PAD if piece.outlined else _TINT_PAD
        rects = [QRectF(x - pad, top, right - x + 2 * pad, height) for x, right in piece.boxes]
        for rect in rects:
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if piece.outlined:
            self._outline(painter, rects, ink.outline, piece.begins, piece.ends, right_to_left)
            painter.setPen(_NO_PEN)

    def _paint_ring(
        self, painter: QPainter, chunk: LaidOutChunk, line: int, top: int, height: int, scene: Scene
    ) -> None:
        """The focus ring of the active mark, or of the range that a dragged border would give it."""
        preview, active, layout = scene.preview, scene.active, chunk.layout
        ranged = preview or active
        if ranged is None:
            return
        boxes = layout.boxes(line, ranged.start, ranged.end)
        if not boxes:
            return
        first, last = layout.line_range(line)
        rects = [QRectF(left - _RING_PAD, top - 1, right - left + 2 * _RING_PAD, height + 1.5) for left, right in boxes]
        begins, ends = ranged.start >= first, ranged.end <= last
        pen = QPen(self._look.theme.accent, 2.0)
        self._outline(painter, rects, pen, begins, ends, layout.right_to_left)
        if preview is not None and (begins if preview.side is Side.START else ends):
            at_left = (preview.side is Side.START) != layout.right_to_left
            x = boxes[0][0] - _RING_PAD if at_left else boxes[-1][1] + _RING_PAD
            painter.fillRect(QRectF(x - 2.5, top - 3, 5, height + 6), self._look.theme.accent)

    def _paint_caret(
        self, painter: QPainter, chunk: LaidOutChunk, line: int, top: int, height: int, caret: int
    ) -> None:
        layout = chunk.layout
        if layout.start <= caret <= layout.end and layout.line_of(caret) == line:
            x = round(layout.x_of(line, caret))
            painter.fillRect(QRectF(x - 1, top, 2, height), self._look.theme.selection)

    def _paint_find_hits(
        self, painter: QPainter, chunk: LaidOutChunk, line: int, top: int, height: int, scene: Scene
    ) -> None:
        hits = scene.find_hits
        start, end = chunk.layout.line_range(line)
        at = max(0, bisect_left(hits, (start, 0)) - 1)
        while at < len(hits) and hits[at][0] < end:
            theme = self._look.theme
            colour = theme.find_current if at == scene.current_hit else theme.find
            self._fill(painter, chunk.layout.boxes(line, *hits[at]), top, height, colour)
            at += 1

    def _paint_hover(self, painter: QPainter, shown: Sequence[tuple[LaidOutChunk, int]], scene: Scene) -> None:
        found = piece_of(scene.hover, shown) if scene.hover else None
        if scene.hover is None or found is None:
            return
        chunk, y, line, piece = found
        theme = self._look.theme
        inks = {HoverButton.ACCEPT: theme.success, HoverButton.REJECT: theme.error}
        for button, rect in button_rects(chunk, line, piece).items():
            place = rect.translated(0, y)
            pressed = scene.hover.button is button
            painter.setPen(QPen(inks[button], 1.2))
            painter.setBrush(inks[button] if pressed else theme.raised)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            draw_sign(painter, place, button, theme.page if pressed else inks[button])

    def _fill(self, painter: QPainter, boxes: Sequence[Box], top: int, height: int, colour: QColor) -> None:
        for left, right in boxes:
            painter.fillRect(QRectF(left, top, right - left, height), colour)

    def _outline(
        self, painter: QPainter, rects: Sequence[QRectF], pen: QPen, begins: bool, ends: bool, right_to_left: bool
    ) -> None:
        """Outlines of a mark's boxes on one line; open where the mark goes on on another line."""
        open_left, open_right = (not ends, not begins) if right_to_left else (not begins, not ends)
        for number, rect in enumerate(rects):
            first, last = number == 0, number == len(rects) - 1
            draw_outline(painter, rect, pen, open_left=open_left and first, open_right=open_right and last)


def _paint_bar(painter: QPainter, piece: Piece, ink: Ink, y: int) -> None:
    if ink.bar is None:
        for left, right in piece.boxes:
            painter.fillRect(QRectF(left, y, right - left, BAR), ink.solid)
        return
    painter.setPen(ink.bar)
    for left, right in piece.boxes:
        painter.drawLine(QPointF(left, y + BAR / 2), QPointF(right, y + BAR / 2))
