"""A few words drawn in the size in which they are measured, on every device."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout


def draw_words(painter: QPainter, left: float, base_line: float, words: str, font: QFont) -> None:
    """Draws words on one line in the painter's pen.

    QPainter.drawText takes a font's points by the device's resolution, so on paper it would not fit what was measured
    on the screen; a text layout does.
    """
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    line.draw(painter, QPointF(left, base_line - line.ascent()))


def draw_between(
    painter: QPainter, left: float, right: float, base_line: float, words: str, font: QFont, *, at_right: bool = False
) -> None:
    """As `draw_words`, shortened to the room there is, and at the right end of it if asked for."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, right - left)
    draw_words(painter, right - metrics.horizontalAdvance(shown) if at_right else left, base_line, shown, font)
