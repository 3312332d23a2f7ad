"""Brushes and pens of marks in one look, each made when it is first wanted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from annotator.domain.review import Mark
from annotator.gui.document.look import TextLook
from annotator.gui.document.measures import BAR

_DASHES = [2.4, 1.5]
_DOTS = [0.8, 1.6]
"""Below a suggestion, and below an uncertain one."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How a mark is drawn: `tint` behind its words, `outline` round them, `bar` below (None where `solid` fills it)."""

    tint: QBrush
    outline: QPen
    bar: QPen | None
    solid: QColor


class Inks:
    """The inks of one look, by label and by how sure the mark is."""

    def __init__(self, look: TextLook) -> None:
        self._look = look
        self._inks: dict[tuple[str, bool, bool], Ink] = {}

    def of(self, mark: Mark) -> Ink:
        """The ink of a mark."""
        suggested = mark.span is None
        key = (mark.label, suggested, suggested and mark.has_low_score)
        ink = self._inks.get(key)
        if ink is None:
            ink = self._inks[key] = self._mixed(*key)
        return ink

    def _mixed(self, label: str, suggested: bool, doubtful: bool) -> Ink:
        colour, page = self._look.colour_of(label), self._look.theme.page
        outline = QPen(colour.strong, 1.0)
        if not suggested:
            return Ink(QBrush(colour.tint), outline, None, colour.strong)
        outline.setStyle(Qt.PenStyle.DashLine)
        bar = QPen(colour.strong, BAR)
        bar.setCapStyle(Qt.PenCapStyle.FlatCap)
        bar.setDashPattern(_DOTS if doubtful else _DASHES)
        return Ink(QBrush(_between(colour.tint, page)), outline, bar, colour.strong)


def _between(one: QColor, other: QColor) -> QColor:
    """Half as strong: for what nobody has confirmed."""
    return QColor(*((a + b) // 2 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)))  # type: ignore[index]
