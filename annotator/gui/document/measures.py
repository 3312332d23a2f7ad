"""The sizes that all geometry of the text view follows from, in pixels, for one font and width."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF

COLUMN_CHARACTERS = 84
"""The text column is at most this many average characters wide."""

SMALLEST_MARGIN = 28
"""Pixels left free at each side of the text column, at least."""

BAR = 2.4
"""Thickness of the bar below a span."""

_SAMPLE = "The treaty on a comprehensive partnership between both countries will soon be signed, he said in June."


@dataclass(frozen=True)
class Measures:
    """Sizes in pixels: `lead` is free above the words of a line, then come `text_height` and the lanes."""

    font: QFont
    chip_font: QFont
    column: int
    advance: float
    lead: int
    text_height: int
    lane_height: int
    chip_height: int
    paragraph_gap: int
    margin: int

    @property
    def pitch(self) -> int:
        """Height of a line with one lane; lines without spans are just as high, so tagging never moves the text."""
        return self.lead + self.text_height + self.lane_height

    @property
    def blank_height(self) -> int:
        """Height of an empty paragraph."""
        return self.text_height

    def in_viewport(self, width: int) -> Measures:
        """The sizes in a viewport of another width in pixels: these ones if the column stays as wide."""
        column = _column(width, self.advance)
        return self if column == self.column else replace(self, column=column)


def measures_for(font: QFont, viewport_width: int, line_spacing: float) -> Measures:
    """The sizes for a font and a viewport of that width in pixels."""
    metrics = QFontMetricsF(font)
    advance = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    chip_font = QFont(font)
    chip_font.setPointSizeF(max(6.5, font.pointSizeF() * 0.60))
    chip_font.setBold(True)
    chip_font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 103)
    chip_height = ceil(QFontMetricsF(chip_font).ascent() + QFontMetricsF(chip_font).descent() * 0.6) + 1
    text_height = ceil(metrics.height())
    return Measures(
        font=font,
        chip_font=chip_font,
        column=_column(viewport_width, advance),
        advance=advance,
        lead=max(2, round(text_height * 0.34 * line_spacing)),
        text_height=text_height,
        lane_height=chip_height + 2,
        chip_height=chip_height,
        paragraph_gap=round(text_height * 0.5 * line_spacing),
        margin=SMALLEST_MARGIN,
    )


def _column(viewport_width: int, advance: float) -> int:
    room = max(120, viewport_width - 2 * SMALLEST_MARGIN)
    return min(room, ceil(COLUMN_CHARACTERS * advance))
