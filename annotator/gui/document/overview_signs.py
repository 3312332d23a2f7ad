"""The signs of the overview, told apart by place and shape and not by colour alone.

From left to right: a broad block for confirmed spans in their label's colour, a short line for an open suggestion, two
dots for an uncertain one, a ring for a note. A find hit is a line right across with a wedge at its end.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from annotator.gui.document.look import TextLook
from annotator.gui.document.mark_counts import RowCounts
from annotator.gui.theme import Theme

WIDTH = 24
"""Pixels that the strip is wide."""

ROW = 3
"""Pixels from one row to the next; a sign is one less high."""

_LEFT, _NARROWEST, _BROADEST = 2.0, 4.0, 8.0
"""The block of confirmed spans begins at the left and is the broader the more of them there are."""

_OPEN = QRectF(11.5, 0, 4, ROW - 1)
_DOTS = (QRectF(11.5, 0, 1.6, ROW - 1), QRectF(14.2, 0, 1.6, ROW - 1))
_NOTE = QRectF(17.5, -0.5, 3.5, 3.5)


def draw_row(painter: QPainter, y: int, counts: RowCounts, look: TextLook, *, most: int) -> None:
    """Draws what begins in one row, whose top is at `y`; `most` confirmed spans begin in any row."""
    theme = look.theme
    if counts.confirmed:
        width = _NARROWEST + (_BROADEST - _NARROWEST) * min(1.0, counts.confirmed / max(1, most))
        painter.fillRect(QRectF(_LEFT, y, width, ROW - 1), look.colour_of(counts.label).strong)
    if counts.uncertain:
        for dot in _DOTS:
            painter.fillRect(dot.translated(0, y), theme.warning)
    elif counts.open:
        painter.fillRect(_OPEN.translated(0, y), theme.muted)
    if counts.noted:
        painter.setPen(QPen(theme.text, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(_NOTE.translated(0, y))


def draw_hits(painter: QPainter, rows: Iterable[int], theme: Theme) -> None:
    """Draws the rows in which something was found."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.find)
    for row in rows:
        y = row * ROW
        painter.fillRect(QRectF(0, y, WIDTH, ROW - 1), theme.find)
        tip = QPointF(WIDTH - 5, y + 1)
        painter.setBrush(theme.text)
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(5, -2.5), tip + QPointF(5, 2.5)]))
