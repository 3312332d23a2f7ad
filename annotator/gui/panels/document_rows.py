"""How a row of the documents panel is drawn: sign of the state, beginning of the text, name, number of spans."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QAbstractItemModel, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from annotator.gui.icons import pixmap, state_pixmap
from annotator.gui.models.document_list import Column, DocumentListModel, DocumentRow
from annotator.gui.panels.drawing import draw_words, mirrored
from annotator.gui.panels.row_delegate import Cell, Row, RowDelegate, quieter
from annotator.language import number, translate

SIGN = 15
"""Edge of the state's sign, in pixels."""


class DocumentRowDelegate(RowDelegate):
    """Draws the rows of a DocumentListModel in two lines each."""

    def content_of(self, row: Row) -> Hashable | None:
        """See RowDelegate."""
        document, current = _shown_in(row.model, row.number)
        if document is None:
            return ()
        of_title = document.title, document.key, document.noted
        return *of_title, document.state, document.flagged, document.spans, current

    def draw_cell(self, painter: QPainter, cell: Cell) -> None:
        """See RowDelegate."""
        rect = cell.rect
        row, current = _shown_in(cell.model, cell.row)
        if row is None:
            return
        if cell.column == Column.STATE:
            self._draw_sign(painter, rect, row, current)
        elif cell.column == Column.DOCUMENT:
            self._draw_words(painter, rect, cell.font, row, current)
        else:
            self._draw_count(painter, rect, cell.font, row)

    def _draw_sign(self, painter: QPainter, rect: QRect, row: DocumentRow, current: bool) -> None:
        if current:
            self._draw_bar(painter, rect)
        ratio = painter.device().devicePixelRatio()
        place = mirrored(painter, QRect(rect.left() + 9, rect.top(), SIGN, rect.height()), rect)
        left, half = place.left(), rect.height() // 2
        if row.flagged:
            flag = pixmap("state_flagged", self._theme.warning, SIGN - 2, ratio)
            painter.drawPixmap(left + 1, rect.top() + half + 3, flag)
            top = rect.top() + half - SIGN - 1
        else:
            top = rect.top() + (rect.height() - SIGN) // 2
        painter.drawPixmap(left, top, state_pixmap(row.state, self._theme, SIGN, ratio))

    def _draw_words(self, painter: QPainter, rect: QRect, font: QFont, row: DocumentRow, current: bool) -> None:
        title_font = QFont(font)
        if current:
            title_font.setWeight(QFont.Weight.DemiBold)
        small = quieter(font)
        title_height, key_height = QFontMetrics(title_font).height(), QFontMetrics(small).height()
        top = rect.top() + (rect.height() - title_height - key_height) // 2
        inside = rect.adjusted(2, 0, -2, 0)
        painter.setFont(title_font)
        painter.setPen(self._theme.text)
        line = QRect(inside.left(), top, inside.width(), title_height)
        draw_words(painter, line, " ".join(row.title.split()) or translate("DocumentRowDelegate", "(empty)"))
        painter.setFont(small)
        painter.setPen(self._theme.muted)
        line = QRect(inside.left(), top + title_height, inside.width(), key_height)
        draw_words(painter, line, f"✎ {row.key}" if row.noted else row.key, mode=Qt.TextElideMode.ElideMiddle)

    def _draw_count(self, painter: QPainter, rect: QRect, font: QFont, row: DocumentRow) -> None:
        painter.setFont(quieter(font))
        painter.setPen(self._theme.muted if row.spans else self._theme.disabled)
        place = mirrored(painter, rect.adjusted(0, 0, -8, 0), rect)
        draw_words(painter, place, number(row.spans), at_end=True)


def _shown_in(model: QAbstractItemModel, number: int) -> tuple[DocumentRow | None, bool]:
    """The document of a row (None where it is gone), and whether it is the one on the screen."""
    assert isinstance(model, DocumentListModel)  # asked itself: through Qt each question costs as much as the drawing
    return model.row(number), model.id_at(number) == model.current
