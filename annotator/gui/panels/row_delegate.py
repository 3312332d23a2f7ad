"""What the rows of the panels' lists have in common: ground and bar of the row, and pictures of what was drawn."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.panels.cell_pictures import CellPictures
from annotator.gui.panels.drawing import mirrored
from annotator.gui.theme import Theme

BAR = 3
"""Width of the bar before the row of what is on the screen now, in pixels."""

Index = QModelIndex | QPersistentModelIndex


_CORNER = 6
"""Pixels at the upper and lower end of the view in which its corners are round."""

_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value


class RowDelegate(QStyledItemDelegate):
    """Draws rows of one height in the looks of a theme; `draw_row` draws what stands in one.

    Its view has to call `forget_pictures` when font, language or direction change.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = CellPictures()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; the view repaints itself."""
        self._theme = theme

    def forget_pictures(self) -> None:
        """Draws every cell anew."""
        self._pictures.clear()

    @staticmethod
    def row_height(font: QFont) -> int:
        """Height of every row, in pixels."""
        return QFontMetrics(font).height() + QFontMetrics(quieter(font)).height() + 9

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """See QStyledItemDelegate."""
        return QSize(super().sizeHint(option, index).width(), self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        rect, ground, device = option.rect, self._ground_of(option), painter.device()
        ratio, is_plain = device.devicePixelRatio(), ground is self._theme.page
        # The view has round corners, which show through what is drawn there.
        in_corner = is_plain and (rect.top() < _CORNER or rect.bottom() > device.height() - _CORNER)
        content = None if in_corner else self.content_of(index)
        if content is None or ratio % 1:  # between two pixels a picture would be blurred
            painter.save()
            painter.setClipRect(rect)
            if not is_plain:
                painter.fillRect(rect, ground)
            painter.setFont(option.font)
            self.draw_row(painter, option, index)
            painter.restore()
            return
        key = (content, self._theme.name, ground.rgb(), rect.width(), rect.height(), ratio)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictured(painter, option, index, ground)
            self._pictures.keep(key, picture)
        painter.drawPixmap(rect.left(), rect.top(), picture)

    def content_of(self, index: Index) -> Hashable | None:  # noqa: ARG002
        """All that the drawing of a cell depends on besides the look; None to have it drawn each time."""
        return None

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell on its ground; nothing of it goes beyond the cell."""
        raise NotImplementedError

    def _pictured(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, ground: QColor) -> QPixmap:
        rect, ratio = option.rect, painter.device().devicePixelRatio()
        picture = QPixmap(rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)  # opaque, so that words are as sharp as on the widget itself
        drawing = QPainter(picture)
        drawing.setLayoutDirection(painter.layoutDirection())
        drawing.setFont(option.font)
        drawing.translate(-rect.left(), -rect.top())
        self.draw_row(drawing, option, index)
        drawing.end()
        return picture

    def _ground_of(self, option: QStyleOptionViewItem) -> QColor:
        state: int = option.state.value
        if state & _SELECTED:
            return self._theme.accent_tint
        return self._theme.hover if state & _HOVERED else self._theme.page

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
