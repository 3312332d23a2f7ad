"""How a row of the documents panel is drawn: sign of the state, beginning of the text, name, number of spans."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.icons import pixmap, state_pixmap
from annotator.gui.models.document_list import Column, DocumentListModel, DocumentRow
from annotator.gui.panels.drawing import draw_words, mirrored
from annotator.gui.theme import Theme
from annotator.language import number, translate

SIGN = 15
"""Edge of the state's sign, in pixels."""

BAR = 3
"""Width of the bar before the document on the screen, in pixels."""

Index = QModelIndex | QPersistentModelIndex


class DocumentRowDelegate(QStyledItemDelegate):
    """Draws the rows of a DocumentListModel in two lines each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; the view repaints itself."""
        self._theme = theme

    @staticmethod
    def row_height(font: QFont) -> int:
        """Height of every row, in pixels."""
        return QFontMetrics(font).height() + QFontMetrics(quieter(font)).height() + 9

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """See QStyledItemDelegate."""
        return QSize(super().sizeHint(option, index).width(), self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        current = bool(index.data(DocumentListModel.IS_CURRENT))
        painter.save()
        painter.setClipRect(rect)
        self._draw_ground(painter, rect, state)
        row = index.data(DocumentListModel.ROW)
        if row is not None:
            if index.column() == Column.STATE:
                self._draw_sign(painter, rect, row, current)
            elif index.column() == Column.DOCUMENT:
                self._draw_words(painter, rect, option.font, row, current)
            else:
                self._draw_count(painter, rect, option.font, row)
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.accent_tint)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.hover)

    def _draw_sign(self, painter: QPainter, rect: QRect, row: DocumentRow, current: bool) -> None:
        if current:
            bar = QRect(rect.left(), rect.top() + 2, BAR, rect.height() - 4)
            painter.fillRect(mirrored(painter, bar, rect), self._theme.accent)
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
        title_font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Normal)
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


def quieter(font: QFont) -> QFont:
    """A slightly smaller font, for secondary text."""
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(max(9, round(font.pixelSize() * 0.88)))
    else:
        small.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    return small
