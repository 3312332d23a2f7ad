"""The learning curve: F1 on the held-out documents over the epochs, and the loss behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from annotator.gui.panels.named import named
from annotator.gui.theme import Theme
from annotator.language import number
from annotator.session.training import CurvePoint

_LEFT, _RIGHT, _TOP, _BOTTOM = 34, 12, 12, 24


class LearningCurve(QWidget):
    """Paints points as they come; the present pipeline's F1 is a dashed line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "learning_curve", self.tr("Learning curve"))
        self._theme = theme
        self._points: list[CurvePoint] = []
        self._present: float | None = None
        self.setMinimumHeight(120)

    def clear(self) -> None:
        """Begins anew."""
        self._points, self._present = [], None
        self._describe()

    def show_points(self, points: Sequence[CurvePoint]) -> None:
        """Shows these points."""
        self._points = list(points)
        self._describe()

    def add(self, point: CurvePoint) -> None:
        """Shows one more point."""
        self._points.append(point)
        self._describe()

    def show_present(self, f1: float | None) -> None:
        """Draws the line of what the present pipeline gets (F1 from 0 to 1)."""
        self._present = f1
        self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(360, 170)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
        self._paint_axes(painter, area)
        self._paint_line(painter, area, self._losses(), self._theme.border, 1.5)
        if self._present is not None:
            painter.setPen(QPen(self._theme.muted, 1.2, Qt.PenStyle.DashLine))
            y = area.bottom() - self._present * area.height()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        scores = self._scores()
        self._paint_line(painter, area, scores, self._theme.accent, 2.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.accent)
        for x, y in scores:
            painter.drawEllipse(self._at(area, x, y), 3, 3)
        painter.end()

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        for percent in (0, 50, 100):
            y = area.bottom() - percent / 100 * area.height()
            painter.setPen(QPen(theme.border, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.muted)
            box = QRectF(0, y - 8, _LEFT - 6, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(percent))
        painter.setPen(theme.muted)
        below = QRectF(area.left(), area.bottom() + 4, area.width(), _BOTTOM - 6)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._caption())

    def _paint_line(
        self, painter: QPainter, area: QRectF, places: Sequence[tuple[float, float]], colour: QColor, width: float
    ) -> None:
        if len(places) > 1:
            painter.setPen(QPen(colour, width))
            painter.drawPolyline(QPolygonF([self._at(area, x, y) for x, y in places]))

    def _at(self, area: QRectF, x: float, y: float) -> QPointF:
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())

    def _scores(self) -> list[tuple[float, float]]:
        """Share of the way and F1 of every look at the held-out documents."""
        return [(p.words / p.total_words, p.held_out.f1) for p in self._points if p.held_out is not None]

    def _losses(self) -> list[tuple[float, float]]:
        highest = max((p.loss for p in self._points), default=0.0) or 1.0
        return [(p.words / p.total_words, p.loss / highest) for p in self._points if p.loss > 0]

    def _caption(self) -> str:
        if not self._points:
            return self.tr("F1 on the held-out documents")
        last = self._points[-1]
        return self.tr("F1 on held-out documents · epoch {epochs:g} · {words} words · {seconds:.0f} s").format(
            epochs=last.epochs, words=number(last.words), seconds=last.seconds
        )

    def _describe(self) -> None:
        """What a person hears who does not see the curve."""
        scores = [f"{100 * y:.0f}" for _, y in self._scores()]
        words = self.tr("F1 until now: {scores}.").format(scores=", ".join(scores) or "–")
        if self._present is not None:
            present = self.tr("The present pipeline gets {percent:.0f}.").format(percent=100 * self._present)
            words = f"{words} {present}"
        self.setAccessibleDescription(words)
        self.update()
