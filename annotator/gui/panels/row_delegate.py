"""What the rows of the panels' lists have in common: ground and bar of the row, and pictures of what was drawn."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintDevice, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.panels.cell_pictures import CellPictures
from annotator.gui.panels.drawing import mirrored
from annotator.gui.theme import Theme

BAR = 3
"""Width of the bar before the row of what is on the screen now, in pixels."""

Index = QModelIndex | QPersistentModelIndex


_CORNER = 6
"""Pixels at the ends and sides of the view in which its corners are round."""

_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is to be drawn: where, in which font, and which one of the model it is."""

    rect: QRect
    font: QFont
    model: QAbstractItemModel
    row: int
    column: int


class RowDelegate(QStyledItemDelegate):
    """Draws rows of one height in the looks of a theme; `draw_cell` draws what stands in a cell.

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
        """See QStyledItemDelegate. A RowView calls `paint_cell` itself."""
        cell = Cell(option.rect, option.font, index.model(), index.row(), index.column())
        state: int = option.state.value
        self.paint_cell(
            painter, cell, self.ground(is_selected=bool(state & _SELECTED), is_hovered=bool(state & _HOVERED))
        )

    def ground(self, *, is_selected: bool, is_hovered: bool) -> QColor:
        """What a row is drawn on."""
        if is_selected:
            return self._theme.accent_tint
        return self._theme.hover if is_hovered else self._theme.page

    def paint_cell(self, painter: QPainter, cell: Cell, ground: QColor) -> None:
        """Paints a cell on its ground: from the picture that was made of it, if there can be one."""
        picture = self.picture_of(cell, ground, painter.device(), painter.layoutDirection())
        if picture is not None:
            painter.drawPixmap(cell.rect.left(), cell.rect.top(), picture)
            return
        painter.save()
        painter.setClipRect(cell.rect)
        if ground is not self._theme.page:
            painter.fillRect(cell.rect, ground)
        painter.setFont(cell.font)
        self.draw_cell(painter, cell)
        painter.restore()

    def picture_of(
        self, cell: Cell, ground: QColor, device: QPaintDevice, direction: Qt.LayoutDirection
    ) -> QPixmap | None:
        """The picture of a cell on a device, made now if there is none yet; None where it has to be drawn there."""
        rect, ratio = cell.rect, device.devicePixelRatio()
        # The view has round corners, which show through what is drawn there.
        at_end = rect.top() < _CORNER or rect.bottom() > device.height() - _CORNER
        at_side = rect.left() < _CORNER or rect.right() > device.width() - _CORNER
        in_corner = ground is self._theme.page and at_end and at_side
        content = None if in_corner or ratio % 1 else self.content_of(cell)  # between two pixels it would be blurred
        if content is None:
            return None
        key = (content, self._theme.name, ground.rgb(), rect.width(), rect.height(), ratio)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictured(cell, ground, ratio, direction)
            self._pictures.keep(key, picture)
        return picture

    def content_of(self, cell: Cell) -> Hashable | None:  # noqa: ARG002
        """All that the drawing of a cell depends on besides the look; None to have it drawn each time."""
        return None

    def draw_cell(self, painter: QPainter, cell: Cell) -> None:
        """Draws one cell on its ground; nothing of it goes beyond the cell."""
        raise NotImplementedError

    def _pictured(self, cell: Cell, ground: QColor, ratio: float, direction: Qt.LayoutDirection) -> QPixmap:
        rect = cell.rect
        picture = QPixmap(rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)  # opaque, so that words are as sharp as on the widget itself
        drawing = QPainter(picture)
        drawing.setLayoutDirection(direction)
        drawing.setFont(cell.font)
        drawing.translate(-rect.left(), -rect.top())
        self.draw_cell(drawing, cell)
        drawing.end()
        return picture

    def _draw_bar(self, painter: QPainter, rect: QRect) -> None:
        """The bar before the row of what is on the screen now."""
        bar = QRect(rect.left(), rect.top() + 2, BAR, rect.height() - 4)
        painter.fillRect(mirrored(painter, bar, rect), self._theme.accent)


def quieter(font: QFont) -> QFont:
    """A slightly smaller font, for secondary text."""
    return QFont(_quieter(font.key()))


@lru_cache(maxsize=64)
def _quieter(described: str) -> QFont:
    """Made once: what Qt looks up for a font stays with it and its copies."""
    small = QFont()
    small.fromString(described)
    if small.pixelSize() > 0:
        small.setPixelSize(max(9, round(small.pixelSize() * 0.88)))
    else:
        small.setPointSizeF(max(7.0, small.pointSizeF() * 0.88))
    return small
