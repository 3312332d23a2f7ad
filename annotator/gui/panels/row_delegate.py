"""What the rows of the panels' lists have in common: ground and bar of the row, and pictures of what was drawn."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintDevice, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.panels.drawing import mirrored
from annotator.gui.panels.row_pictures import RowPictures
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


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is to be drawn: where (from side to side of the view), with left end and width of each column."""

    rect: QRect
    columns: tuple[tuple[int, int], ...]
    font: QFont
    model: QAbstractItemModel
    number: int

    def cells(self) -> Iterator[Cell]:
        """Its cells from column to column."""
        top, height = self.rect.top(), self.rect.height()
        for column, (left, width) in enumerate(self.columns):
            yield Cell(QRect(left, top, width, height), self.font, self.model, self.number, column)


class RowDelegate(QStyledItemDelegate):
    """Draws rows of one height in the looks of a theme; `draw_cell` draws what stands in a cell.

    Its view has to call `forget_pictures` when font, language or direction change.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = RowPictures()

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
        """See QStyledItemDelegate. A RowView calls `paint_row` itself."""
        cell = Cell(option.rect, option.font, index.model(), index.row(), index.column())
        state: int = option.state.value
        self._paint_cell(
            painter, cell, self.ground(is_selected=bool(state & _SELECTED), is_hovered=bool(state & _HOVERED))
        )

    def ground(self, *, is_selected: bool, is_hovered: bool) -> QColor:
        """What a row is drawn on."""
        if is_selected:
            return self._theme.accent_tint
        return self._theme.hover if is_hovered else self._theme.page

    def paint_row(self, painter: QPainter, row: Row, ground: QColor) -> None:
        """Paints a row on its ground: from the picture that was made of it, if there can be one."""
        device = painter.device()
        picture = self.picture_of(row, ground, device, painter.layoutDirection())
        # The view has round corners, which show through what is drawn there.
        at_end = row.rect.top() < _CORNER or row.rect.bottom() > device.height() - _CORNER
        if picture is not None and not (at_end and ground is self._theme.page):
            painter.drawPixmap(row.rect.left(), row.rect.top(), picture)
            return
        for cell in row.cells():
            left = cell.rect.left() - row.rect.left()
            if picture is None or left < _CORNER or left + cell.rect.width() > row.rect.width() - _CORNER:
                self._paint_cell(painter, cell, ground)
            else:
                ratio = picture.devicePixelRatio()
                part = QRectF(left * ratio, 0, cell.rect.width() * ratio, picture.height())
                painter.drawPixmap(QRectF(cell.rect), picture, part)

    def picture_of(
        self, row: Row, ground: QColor, device: QPaintDevice, direction: Qt.LayoutDirection
    ) -> QPixmap | None:
        """The picture of a row on a device, made now if there is none yet; None where it has to be drawn there."""
        ratio = device.devicePixelRatio()
        content = None if ratio % 1 else self.content_of(row)  # between two pixels it would be blurred
        if content is None:
            return None
        key = (content, self._theme.name, ground.rgb(), row.columns, row.rect.height(), ratio)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictured(row, ground, ratio, direction)
            self._pictures.keep(key, picture)
        return picture

    def content_of(self, row: Row) -> Hashable | None:  # noqa: ARG002
        """All that the drawing of a row depends on besides the look; None to have it drawn each time."""
        return None

    def draw_cell(self, painter: QPainter, cell: Cell) -> None:
        """Draws one cell on its ground; nothing of it goes beyond the cell."""
        raise NotImplementedError

    def _paint_cell(self, painter: QPainter, cell: Cell, ground: QColor) -> None:
        painter.save()
        painter.setClipRect(cell.rect)
        if ground is not self._theme.page:
            painter.fillRect(cell.rect, ground)
        painter.setFont(cell.font)
        self.draw_cell(painter, cell)
        painter.restore()

    def _pictured(self, row: Row, ground: QColor, ratio: float, direction: Qt.LayoutDirection) -> QPixmap:
        rect = row.rect
        picture = QPixmap(rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)  # opaque, so that words are as sharp as on the widget itself
        drawing = QPainter(picture)
        drawing.setLayoutDirection(direction)
        drawing.translate(-rect.left(), -rect.top())
        for cell in row.cells():
            drawing.save()
            drawing.setClipRect(cell.rect)
            drawing.setFont(cell.font)
            self.draw_cell(drawing, cell)
            drawing.restore()
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
