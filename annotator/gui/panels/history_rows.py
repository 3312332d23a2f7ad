"""How a line of the time line is drawn: what was done, and below it when, by whom and how far it reached."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.models.history_list import HistoryListModel
from annotator.gui.panels.document_rows import BAR, quieter
from annotator.gui.panels.drawing import draw_words, mirrored
from annotator.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class HistoryRowDelegate(QStyledItemDelegate):
    """Draws the lines of a HistoryListModel, all of one height; what is undone is greyed and struck through."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; the view repaints itself."""
        self._theme = theme

    @staticmethod
    def row_height(font: QFont) -> int:
        """Height of every line, in pixels."""
        return QFontMetrics(font).height() + QFontMetrics(quieter(font)).height() + 9

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """See QStyledItemDelegate."""
        return QSize(super().sizeHint(option, index).width(), self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        rect: QRect = option.rect
        painter.save()
        painter.setClipRect(rect)
        if index.data(HistoryListModel.IS_DAY):
            self._draw_day(painter, rect, option.font, str(index.data()))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, self._theme.accent_tint)
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, self._theme.hover)
            if index.data(HistoryListModel.IS_NOW):
                bar = QRect(rect.left(), rect.top() + 2, BAR, rect.height() - 4)
                painter.fillRect(mirrored(painter, bar, rect), self._theme.accent)
            row = index.data(HistoryListModel.ROW)
            if row is not None:
                words = (str(index.data()), str(index.data(HistoryListModel.ASIDE)))
                self._draw_row(painter, rect, option.font, words, undone=row.undone)
        painter.restore()

    def _draw_day(self, painter: QPainter, rect: QRect, font: QFont, day: str) -> None:
        small = quieter(font)
        small.setWeight(QFont.Weight.DemiBold)
        height = QFontMetrics(small).height()
        _write(painter, QRect(rect.left() + 10, rect.bottom() - height - 3, rect.width() - 14, height), small,
               self._theme.muted, day)  # fmt: skip
        painter.setPen(self._theme.border)
        painter.drawLine(rect.left() + 8, rect.bottom(), rect.right() - 8, rect.bottom())

    def _draw_row(self, painter: QPainter, rect: QRect, font: QFont, words: tuple[str, str], *, undone: bool) -> None:
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
