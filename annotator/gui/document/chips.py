"""Chips, the little plates that name a mark's label: their widths, and their pictures drawn once."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from annotator.domain.review import Mark
from annotator.gui.document.look import TextLook
from annotator.gui.document.measures import Measures
from annotator.gui.document.words import draw_words

_LONGEST = 28
_PADDING = 4.0
_RADIUS = 3.0


class ChipKind(Enum):
    """How a chip is drawn."""

    CONFIRMED = "confirmed"
    SUGGESTED = "suggested"
    NOTED = "confirmed, with a note"
    CONTINUED = "continued"
    CONTINUED_SUGGESTED = "continued suggestion"
    UNCERTAIN = "uncertain"
    CONTINUED_UNCERTAIN = "continued uncertain suggestion"


_CONTINUED = frozenset({ChipKind.CONTINUED, ChipKind.CONTINUED_SUGGESTED, ChipKind.CONTINUED_UNCERTAIN})
_SIGNS = {
    ChipKind.NOTED: " ✎",
    ChipKind.SUGGESTED: "?",
    ChipKind.CONTINUED_SUGGESTED: "?",
    ChipKind.UNCERTAIN: "??",
    ChipKind.CONTINUED_UNCERTAIN: "??",
}


def chip_kind(mark: Mark, continued: bool) -> ChipKind:
    """The kind of a mark's chip; `continued` where the mark began on an earlier line."""
    if mark.is_suggested and mark.has_low_score:
        return ChipKind.CONTINUED_UNCERTAIN if continued else ChipKind.UNCERTAIN
    if mark.is_suggested:
        return ChipKind.CONTINUED_SUGGESTED if continued else ChipKind.SUGGESTED
    if continued:
        return ChipKind.CONTINUED
    return ChipKind.NOTED if mark.span is not None and mark.span.note else ChipKind.CONFIRMED


def chip_text(label: str, kind: ChipKind) -> str:
    """What the chip says: the label; one question mark, or two if it is uncertain, if nobody has confirmed it.

    A pencil if the span has a note.
    Dots if it goes on from above.
    """
    name = label if len(label) <= _LONGEST else label[: _LONGEST - 1] + "…"
    before = "…" if kind in _CONTINUED else ""
    return f"{before}{name}{_SIGNS.get(kind, '')}"


_Key = tuple[str, bool, bool, bool, bool]
"""All that a chip's picture depends on."""


def _key(mark: Mark, continued: bool) -> _Key:
    span = mark.span
    if span is None:
        return mark.label, True, mark.has_low_score, False, continued
    return mark.label, False, False, span.note != "", continued


class Chips:
    """Widths and pictures of chips for one look and size, each made when it is first wanted.

    `as_strokes` draws them anew each time, for paper, where a picture would be coarse.
    """

    def __init__(self, look: TextLook, measures: Measures, pixel_ratio: float, *, as_strokes: bool = False) -> None:
        self._as_strokes = as_strokes
        self._look = look
        self._measures = measures
        self._pixel_ratio = pixel_ratio
        self._metrics = QFontMetricsF(measures.chip_font)
        self._widths: dict[tuple[str, str], float] = {}
        self._widths_of_marks: dict[_Key, float] = {}
        self._pictures: dict[_Key, QPixmap] = {}

    def width(self, mark: Mark, continued: bool) -> float:
        """Width of a mark's chip in pixels."""
        key = _key(mark, continued)
        width = self._widths_of_marks.get(key)
        if width is None:
            width = self._widths_of_marks[key] = self.width_of(mark.label, chip_kind(mark, continued))
        return width

    def paint(self, painter: QPainter, place: QPointF, mark: Mark, continued: bool) -> None:
        """Draws a mark's chip with its upper left corner at `place`."""
        if self._as_strokes:
            self.draw(painter, place, mark.label, chip_kind(mark, continued))
        else:
            painter.drawPixmap(place, self.picture(mark, continued))

    def picture(self, mark: Mark, continued: bool) -> QPixmap:
        """The picture of a mark's chip."""
        key = _key(mark, continued)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._pictured(mark.label, chip_kind(mark, continued))
        return picture

    def draw(self, painter: QPainter, place: QPointF, label: str, kind: ChipKind) -> None:
        """Draws a chip stroke by stroke, for paper; a picture of it is quicker on the screen."""
        width, height = self.width_of(label, kind), self._measures.chip_height
        fill, line, ink = self._colours(label, kind)
        painter.setBrush(fill)
        painter.setPen(QPen(line, 1.0))
        painter.drawRoundedRect(QRectF(place.x() + 0.5, place.y() + 0.5, width - 1, height - 1), _RADIUS, _RADIUS)
        painter.setPen(ink)
        base_line = place.y() + (height + self._metrics.capHeight()) / 2
        draw_words(painter, place.x() + _PADDING, base_line, chip_text(label, kind), self._measures.chip_font)

    def width_of(self, label: str, kind: ChipKind) -> float:
        """Width in pixels of a chip of that label and kind."""
        width = self._widths.get((label, kind.value))
        if width is None:
            width = round(self._metrics.horizontalAdvance(chip_text(label, kind)) + 2 * _PADDING)
            self._widths[label, kind.value] = width
        return width

    def _pictured(self, label: str, kind: ChipKind) -> QPixmap:
        ratio, width, height = self._pixel_ratio, self.width_of(label, kind), self._measures.chip_height
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QPointF(0, 0), label, kind)
        painter.end()
        return picture

    def _colours(self, label: str, kind: ChipKind) -> tuple[QColor, QColor, QColor]:
        """Fill, outline and ink."""
        colour, theme = self._look.colour_of(label), self._look.theme
        match kind:
            case ChipKind.CONFIRMED | ChipKind.NOTED:
                return colour.strong, colour.strong, colour.on
            case ChipKind.CONTINUED:
                return colour.tint, colour.strong, theme.text
            case _:
                return theme.page, colour.strong, colour.strong
