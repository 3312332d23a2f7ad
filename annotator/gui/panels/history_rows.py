"""How a line of the time line is drawn: what was done, and below it when, by whom and how far it reached."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.gui.models.history_list import HistoryListModel
from annotator.gui.panels.drawing import draw_words
from annotator.gui.panels.row_delegate import Index, RowDelegate, quieter


class HistoryRowDelegate(RowDelegate):
    """Draws the lines of a HistoryListModel, all of one height; what is undone is greyed and struck through."""

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See RowDelegate."""
        rect: QRect = option.rect
        if index.data(HistoryListModel.IS_DAY):
            self._draw_day(painter, rect, option.font, str(index.data()))
            return
        if index.data(HistoryListModel.IS_NOW):
            self._draw_bar(painter, rect)
        row = index.data(HistoryListModel.ROW)
        if row is not None:
            words = (str(index.data()), str(index.data(HistoryListModel.ASIDE)))
            self._draw_lines(painter, rect, option.font, words, undone=row.undone)

    def _draw_day(self, painter: QPainter, rect: QRect, font: QFont, day: str) -> None:
        small = quieter(font)
        small.setWeight(QFont.Weight.DemiBold)
        height = QFontMetrics(small).height()
        _write(painter, QRect(rect.left() + 10, rect.bottom() - height - 3, rect.width() - 14, height), small,
               self._theme.muted, day)  # fmt: skip
        painter.setPen(self._theme.border)
        painter.drawLine(rect.left() + 8, rect.bottom(), rect.right() - 8, rect.bottom())

    def _draw_lines(self, painter: QPainter, rect: QRect, font: QFont, words: tuple[str, str], *, undone: bool) -> None:
        small, large = quieter(font), QFont(font)
        large.setStrikeOut(undone)
        above, below = QFontMetrics(large).height(), QFontMetrics(small).height()
        top = rect.top() + (rect.height() - above - below) // 2
        line = QRect(rect.left() + 10, top, rect.width() - 14, above)
        _write(painter, line, large, self._theme.muted if undone else self._theme.text, words[0])
        _write(painter, QRect(line.left(), top + above, line.width(), below), small, self._theme.muted, words[1])


def _write(painter: QPainter, place: QRect, font: QFont, colour: QColor, words: str) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    draw_words(painter, place, words)
