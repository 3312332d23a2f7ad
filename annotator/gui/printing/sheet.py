"""The paper: what of it is printed on, and how the text looks on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPageLayout

from annotator.gui.document.look import TextLook
from annotator.gui.document.measures import Measures, measures_for
from annotator.gui.theme import load_theme

MARGINS = QMarginsF(20, 16, 20, 16)
"""Millimetres that stay white at left, top, right and bottom."""

FURNITURE = 30
"""Pixels for the line above and the line below the text of a page."""

_LONGEST_LINE = 100
"""Average characters on a line at most, where the text is small."""


@dataclass(frozen=True)
class Sheet:
    """A page without its margins. Sizes are pixels of the screen's resolution, in which text is laid out; drawing
    enlarges them by `scale` to the dots of the device."""

    width: int
    height: int
    scale: float
    look: TextLook
    measures: Measures

    @property
    def body_height(self) -> int:
        """What is left for the text between head line and foot line."""
        return self.height - 2 * FURNITURE

    def font(self, points: float, *, bold: bool = False) -> QFont:
        """The font of head, foot and legend."""
        font = _without_hints(self.look.font(points))
        font.setBold(bold)
        return font


def sheet_of(size: QSizeF, resolution: float, colours: Mapping[str, int], points: float) -> Sheet:
    """The sheet for a printed area of that size in inches, on a device of that many dots per inch.

    The look is the light one, for ink on paper; text is measured without hints, which are for screens.
    """
    own = _own_resolution()
    width, height = round(size.width() * own), round(size.height() * own)
    look = TextLook(load_theme("light"), colours)
    measures = measures_for(_without_hints(look.font(points)), width, look.line_spacing)
    column = min(width, ceil(_LONGEST_LINE * measures.advance))
    return Sheet(width, height, resolution / own, look, replace(measures, column=column))


def sheet_for(device: QPagedPaintDevice, colours: Mapping[str, int], points: float) -> Sheet:
    """The sheet for what a PDF or a printer prints on."""
    size = device.pageLayout().paintRect(QPageLayout.Unit.Inch).size()
    return sheet_of(size, device.logicalDpiX(), colours, points)


def _own_resolution() -> float:
    """The dots per inch for which Qt turns points into pixels."""
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInch() if screen is not None else 96.0


def _without_hints(font: QFont) -> QFont:
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
