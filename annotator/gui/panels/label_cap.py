"""A label's key on its colour: the sign by which a label is known in bars, lists and menus."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from annotator.gui.theme import LabelColour

if TYPE_CHECKING:
    from annotator.domain.label import Label

CAP = 18
"""Edge of the square, in pixels."""


def shown_key(label: Label, number: int) -> str:
    """The key of the label at that place (counted from 1), as it is shown: its own, else “⇧” and a digit."""
    return label.key or (f"⇧{number - 10}" if 11 <= number <= 19 else "")


def draw_cap(painter: QPainter, place: QRect, key: str, ground: QColor, ink: QColor) -> None:
    """Draws a rounded square with the key in it, in letters for its size; the painter keeps its font."""
    before = painter.font()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(place), 4, 4)
    if key:
        painter.setFont(_cap_font(before.key(), (12 if len(key) == 1 else 10) * place.height() // CAP))
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)
        painter.setFont(before)


@lru_cache(maxsize=64)
def _cap_font(described: str, pixels: int) -> QFont:
    """Remembered, as a font finds out anew what it looks like."""
    font = QFont()
    font.fromString(described)
    font.setPixelSize(pixels)
    font.setBold(True)
    return font


def cap_icon(key: str, colour: LabelColour) -> QIcon:
    """The square as an icon, sharp on screens of double density too."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        picture = QPixmap(round(CAP * ratio), round(CAP * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_cap(painter, QRect(0, 0, CAP, CAP), key, colour.strong, colour.on)
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # else a selected row tints the colour
            made.addPixmap(picture, mode)
    return made
