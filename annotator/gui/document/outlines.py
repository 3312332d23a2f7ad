"""Small shapes of the text view: outlines that may be open at a side, and the signs on buttons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from annotator.gui.document.scene import HoverButton

_RADIUS = 4.0


def draw_outline(painter: QPainter, rect: QRectF, pen: QPen, *, open_left: bool, open_right: bool) -> None:
    """A rounded outline; at an open side there is no edge, for what it surrounds goes on there."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not open_left and not open_right:
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        return
    if open_left and open_right:
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        return
    painter.drawPath(_open_at_right(rect) if open_right else _open_at_left(rect))


def _open_at_right(rect: QRectF) -> QPainterPath:
    left, right, top, bottom, size = rect.left(), rect.right(), rect.top(), rect.bottom(), 2 * _RADIUS
    path = QPainterPath(QPointF(right, top))
    path.lineTo(left + _RADIUS, top)
    path.arcTo(QRectF(left, top, size, size), 90, 90)
    path.lineTo(left, bottom - _RADIUS)
    path.arcTo(QRectF(left, bottom - size, size, size), 180, 90)
    path.lineTo(right, bottom)
    return path


def _open_at_left(rect: QRectF) -> QPainterPath:
    left, right, top, bottom, size = rect.left(), rect.right(), rect.top(), rect.bottom(), 2 * _RADIUS
    path = QPainterPath(QPointF(left, top))
    path.lineTo(right - _RADIUS, top)
    path.arcTo(QRectF(right - size, top, size, size), 90, -90)
    path.lineTo(right, bottom - _RADIUS)
    path.arcTo(QRectF(right - size, bottom - size, size, size), 0, -90)
    path.lineTo(left, bottom)
    return path


def draw_sign(painter: QPainter, rect: QRectF, button: HoverButton, ink: QColor) -> None:
    """The tick or the cross on a button, drawn as lines so that no font has to have it."""
    pen = QPen(ink, 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle, reach = rect.center(), rect.width() * 0.21
    if button is HoverButton.ACCEPT:
        corners = [(-1.1, 0.1), (-0.3, 0.9), (1.2, -0.8)]
        painter.drawPolyline(QPolygonF([middle + QPointF(x * reach, y * reach) for x, y in corners]))
    else:
        for slope in (-1, 1):
            corner = QPointF(reach, slope * reach)
            painter.drawLine(middle - corner, middle + corner)
