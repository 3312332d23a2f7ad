"""What the rows of the panels' lists have in common: ground and bar of the row, and pictures of what was drawn."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
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
        """Paints a cell on its ground: from the picture that was made of it, if there is one."""
        rect, device = cell.rect, painter.device()
        ratio, is_plain = device.devicePixelRatio(), ground is self._theme.page
        # The view has round corners, which show through what is drawn there.
        at_end = rect.top() < _CORNER or rect.bottom() > device.height() - _CORNER
        at_side = rect.left() < _CORNER or rect.right() > device.width() - _CORNER
        in_corner = is_plain and at_end and at_side
        content = None if in_corner else self.content_of(cell)
        if content is None or ratio % 1:  # between two pixels a picture would be blurred
            painter.save()
            painter.setClipRect(rect)
            if not is_plain:
                painter.fillRect(rect, ground)
            painter.setFont(cell.font)
            self.draw_cell(painter, cell)
            painter.restore()
            return
        key = (content, self._theme.name, ground.rgb(), rect.width(), rect.height(), ratio)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictured(painter, cell, ground)
            self._pictures.keep(key, picture)
        painter.drawPixmap(rect.left(), rect.top(), picture)

    def content_of(self, cell: Cell) -> Hashable | None:  # noqa: ARG002
        """All that the drawing of a cell depends on besides the look; None to have it drawn each time."""
        return None

    def draw_cell(self, painter: QPainter, cell: Cell) -> None:
        """Draws one cell on its ground; nothing of it goes beyond the cell."""
        raise NotImplementedError

    def _pictured(self, painter: QPainter, cell: Cell, ground: QColor) -> QPixmap:
        rect, ratio = cell.rect, painter.device().devicePixelRatio()
        picture = QPixmap(rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)  # opaque, so that words are as sharp as on the widget itself
        drawing = QPainter(picture)
        drawing.setLayoutDirection(painter.layoutDirection())
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
