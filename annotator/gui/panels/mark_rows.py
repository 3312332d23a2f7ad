"""How a row of the span list is drawn: state, text, label as a chip, score."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from annotator.gui.icons import pixmap
from annotator.gui.models.mark_list import Column, MarkListModel
from annotator.gui.panels.drawing import draw_words, fitted, mirrored
from annotator.gui.panels.row_delegate import Cell, Row, RowDelegate, quieter
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.domain.review import Mark


_WRITTEN = tuple(column for column in Column if column not in (Column.STATE, Column.LABEL))


class MarkRowDelegate(RowDelegate):
    """Draws the rows of a MarkListModel; `colour_of` gives a label's place in the palette."""

    def __init__(self, theme: Theme, colour_of: Callable[[str], int]) -> None:
        super().__init__(theme)
        self._colour_of = colour_of

    @staticmethod
    def row_height(font: QFont) -> int:
        """Height of every row, in pixels."""
        return QFontMetrics(font).height() + 9

    def content_of(self, row: Row) -> Hashable | None:
        """See RowDelegate."""
        model = row.model
        assert isinstance(model, MarkListModel)
        mark = model.mark_at(row.number)
        words = tuple(model.displayed(mark, column) for column in _WRITTEN)
        return words, mark.is_suggested, mark.is_uncertain, mark.label, self._colour_of(mark.label)

    def draw_cell(self, painter: QPainter, cell: Cell) -> None:
        """See RowDelegate."""
        rect = cell.rect
        mark, words = _shown_in(cell)
        if cell.column == Column.STATE:
            self._draw_state(painter, rect, mark)
        elif cell.column == Column.LABEL:
            self._draw_chip(painter, rect, mark, cell.font)
        else:
            is_text = cell.column == Column.TEXT
            painter.setPen(self._theme.text if is_text else self._theme.muted)
            inside = mirrored(painter, rect.adjusted(2, 0, -2 if is_text else -6, 0), rect)
            painter.setFont(cell.font if is_text else quieter(cell.font))
            draw_words(painter, inside, words, at_end=not is_text)

    def _draw_state(self, painter: QPainter, rect: QRect, mark: Mark) -> None:
        edge = 14
        place = QRect(rect.left() + 7, rect.top() + (rect.height() - edge) // 2, edge, edge)
        place = mirrored(painter, place, rect)
        if mark.is_suggested:
            painter.setPen(self._theme.warning if mark.is_uncertain else self._theme.muted)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")
        else:
            painter.drawPixmap(place, pixmap("accept", self._theme.success, edge, painter.device().devicePixelRatio()))

    def _draw_chip(self, painter: QPainter, rect: QRect, mark: Mark, font: QFont) -> None:
        """Confirmed: a filled chip. Suggested: an outlined one, as under the text."""
        colour = self._theme.colour(self._colour_of(mark.label))
        small = quieter(font)
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        room = rect.width() - 12
        words = fitted(mark.label, small, room)
        width, height = painter.fontMetrics().horizontalAdvance(words) + 10, painter.fontMetrics().height() + 2
        chip = QRectF(rect.left() + 2, rect.top() + (rect.height() - height) / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mark.is_suggested:
            painter.setPen(QPen(colour.strong, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour.strong)
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(colour.strong if mark.is_suggested else colour.on)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


def _shown_in(cell: Cell) -> tuple[Mark, str]:
    """The mark of a row and what stands in a cell."""
    model = cell.model
    assert isinstance(model, MarkListModel)  # asked itself: through Qt each question costs as much as the drawing
    mark = model.mark_at(cell.row)
    return mark, model.displayed(mark, cell.column)
