"""What the rows of the documents panel and the time line have in common: two lines each, ground and bar of the row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.panels.drawing import mirrored
from annotator.gui.theme import Theme

BAR = 3
"""Width of the bar before the row of what is on the screen now, in pixels."""

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws rows of one height in the looks of a theme; `draw_row` draws what stands in one."""

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
        painter.save()
        painter.setClipRect(option.rect)
        self.draw_row(painter, option, index)
        painter.restore()

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell; nothing of it goes beyond the cell."""
        raise NotImplementedError

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.accent_tint)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.hover)

    def _draw_bar(self, painter: QPainter, rect: QRect) -> None:
        """The bar before the row of what is on the screen now."""
        bar = QRect(rect.left(), rect.top() + 2, BAR, rect.height() - 4)
        painter.fillRect(mirrored(painter, bar, rect), self._theme.accent)


def quieter(font: QFont) -> QFont:
    """A slightly smaller font, for secondary text."""
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(max(9, round(font.pixelSize() * 0.88)))
    else:
        small.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    return small
