"""How the text view looks: theme, colour of each label, font and line spacing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from annotator.gui.theme import LabelColour, Theme

_READING_FAMILIES = ("Noto Sans", "Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Cantarell", "DejaVu Sans")


@dataclass(frozen=True)
class TextLook:
    """Colours and type of the text view; `colours` gives each label's place in the theme's palette.

    An empty `family` takes the best reading font there is; scripts it lacks come from the system's other fonts.
    `line_spacing` multiplies the room between lines (1.0 is comfortable).
    """

    theme: Theme
    colours: Mapping[str, int] = field(default_factory=dict)
    family: str = ""
    line_spacing: float = 1.0

    def colour_of(self, label: str) -> LabelColour:
        """The colours of a label; a quiet grey for one that has none."""
        index = self.colours.get(label)
        if index is None:
            return LabelColour(self.theme.hover, self.theme.muted, self.theme.page)
        return self.theme.colour(index)

    def font(self, points: float) -> QFont:
        """The font of the text in that size."""
        font = QFont(self.family or reading_family())
        font.setPointSizeF(points)
        return font


@cache
def reading_family() -> str:
    """The first of the preferred reading fonts that is installed; the application's own font else."""
    installed = set(QFontDatabase.families())
    return next((family for family in _READING_FAMILIES if family in installed), QFont().family())
