"""Draws the visible lines: per line tints, selection, words, bars and chips, and at last ring, caret and buttons."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.gestures import Side
from annotator.domain.review import Mark
from annotator.gui.document.chips import Chips
from annotator.gui.document.decoration import Box, Piece
from annotator.gui.document.hover import button_rects, piece_of
from annotator.gui.document.laid_out_chunk import LaidOutChunk
from annotator.gui.document.look import TextLook
from annotator.gui.document.measures import BAR
from annotator.gui.document.outlines import draw_outline, draw_sign
from annotator.gui.document.scene import HoverButton, Scene

_TINT_PAD, _OUTLINE_PAD, _RING_PAD = 1.0, 2.0, 2.5
_RADIUS = 3.0
_DASHES = [2.4, 1.5]
_DOTS = [0.8, 1.6]
"""Below a suggestion, and below an uncertain one."""
_SELECTION_OPACITY = 0.28


class PagePainter:
    """Draws pages in one look; holds the colours it mixed and the chips it drew."""

    def __init__(self, look: TextLook, chips: Chips) -> None:
        self._look = look
        self._chips = chips
        self._tints: dict[tuple[str, bool], QColor] = {}
        self._selection = QColor(look.theme.selection)
        self._selection.setAlphaF(_SELECTION_OPACITY)

    def paint(
        self, painter: QPainter, visible: Iterable[tuple[LaidOutChunk, int]], left: int, clip: QRect, scene: Scene
    ) -> None:
        """Draws what of the visible chunks lies in `clip`; `left` is where the text column begins."""
        shown = list(visible)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(left, 0)
        for chunk, y in shown:
            if y + chunk.height < clip.top() or y > clip.bottom():
                continue
            first = chunk.line_at(clip.top() - y)
            for line in range(first, len(chunk.layout)):
                if y + chunk.top(line) > clip.bottom():
                    break
                self._paint_line(painter, chunk, line, y, scene)
        self._paint_hover(painter, shown, scene)
        painter.translate(-left, 0)

    def _paint_line(self, painter: QPainter, chunk: LaidOutChunk, line: int, y: int, scene: Scene) -> None:
        top, height = y + chunk.words_top(line), chunk.words_bottom(line) - chunk.words_top(line)
        pieces = chunk.decoration[line]
        for piece in pieces:
            self._paint_tint(painter, piece, top, height, chunk.layout.right_to_left)
        self._paint_find_hits(painter, chunk, line, top, height, scene)  # above the tints: a hit is often a span
        if scene.selection is not None:
            self._fill(painter, chunk.layout.boxes(line, *scene.selection), top, height, self._selection)
        painter.setPen(self._look.theme.text)
        chunk.layout.draw(painter, line, 0.0, top)
        for piece in pieces:
            self._paint_bar(painter, piece, y + chunk.lane_top(line, piece.lane) + 1)
        for piece in pieces:
            place = QPointF(round(piece.chip_x), y + chunk.lane_top(line, piece.lane) + 1)
            painter.drawPixmap(place, self._chips.picture(piece.mark, not piece.begins))
        self._paint_ring(painter, chunk, line, top, height, scene)
        if scene.caret_is_shown:
            self._paint_caret(painter, chunk, line, top, height, scene.caret)

    def _paint_tint(self, painter: QPainter, piece: Piece, top: int, height: int, right_to_left: bool) -> None:
        mark = piece.mark
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tint(mark))
        pad = _OUTLINE_PAD if piece.outlined else _TINT_PAD
        rects = [QRectF(x - pad, top, right - x + 2 * pad, height) for x, right in piece.boxes]
        for rect in rects:
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if piece.outlined:
            pen = QPen(self._look.colour_of(mark.label).strong, 1.0)
            if mark.is_suggested:
                pen.setStyle(Qt.PenStyle.DashLine)
            self._outline(painter, rects, pen, piece.begins, piece.ends, right_to_left)

    def _paint_bar(self, painter: QPainter, piece: Piece, y: int) -> None:
        colour = self._look.colour_of(piece.mark.label).strong
        if not piece.mark.is_suggested:
            for left, right in piece.boxes:
                painter.fillRect(QRectF(left, y, right - left, BAR), colour)
            return
        pen = QPen(colour, BAR)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(_DOTS if piece.mark.has_low_score else _DASHES)
        painter.setPen(pen)
        for left, right in piece.boxes:
            painter.drawLine(QPointF(left, y + BAR / 2), QPointF(right, y + BAR / 2))

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
        if not hits:
            return
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

    def _tint(self, mark: Mark) -> QColor:
        """The colour behind a mark's words: half as strong for a suggestion."""
        key = (mark.label, mark.is_suggested)
        tint = self._tints.get(key)
        if tint is None:
            tint = self._look.colour_of(mark.label).tint
            if mark.is_suggested:
                tint = _mixed(tint, self._look.theme.page)
            self._tints[key] = tint
        return tint


def _mixed(one: QColor, other: QColor) -> QColor:
    return QColor(*((a + b) // 2 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)))  # type: ignore[index]
