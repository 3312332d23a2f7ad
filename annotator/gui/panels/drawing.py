"""Drawing that minds two directions: that of the window, in which places are mirrored, and that of the words."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

_STRONG = {"L": False, "R": True, "AL": True}


def mirrored(painter: QPainter, place: QRect, bounds: QRect) -> QRect:
    """A place thought out for a window from left to right, where it belongs in this one."""
    return QStyle.visualRect(painter.layoutDirection(), bounds, place)


def draw_words(
    painter: QPainter,
    place: QRect,
    words: str,
    *,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    at_end: bool = False,
    extra: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """Draws words in their own direction, shortened to the place, where a line of the window begins (or ends)."""
    window = painter.layoutDirection()
    at_left = (window == Qt.LayoutDirection.LeftToRight) != at_end
    side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
    painter.setLayoutDirection(direction_of(words, window))
    shown = fitted(words, painter.font(), place.width(), mode)
    painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | extra, shown)
    painter.setLayoutDirection(window)


def direction_of(words: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of the first letter that has one."""
    for character in words:
        if (strong := _STRONG.get(unicodedata.bidirectional(character))) is not None:
            return Qt.LayoutDirection.RightToLeft if strong else Qt.LayoutDirection.LeftToRight
    return otherwise


def fitted(words: str, font: QFont, width: int, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    """The words, shortened to the width in pixels. Remembered: measuring them is most of what painting a row costs."""
    return _fitted(words, font.key(), width, mode)


@lru_cache(maxsize=4096)
def _fitted(words: str, font: str, width: int, mode: Qt.TextElideMode) -> str:
    described = QFont()
    described.fromString(font)
    return QFontMetrics(described).elidedText(words, mode, width)
