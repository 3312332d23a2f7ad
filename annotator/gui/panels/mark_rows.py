"""How a row of the span list is drawn: state, text, label as a chip, score."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.review import Mark
from annotator.gui.icons import pixmap
from annotator.gui.models.mark_list import Column, MarkListModel
from annotator.gui.panels.drawing import draw_words, fitted, mirrored
from annotator.gui.panels.row_delegate import quieter
from annotator.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class MarkRowDelegate(QStyledItemDelegate):
    """Draws the rows of a MarkListModel; `colour_of` gives a label's place in the palette."""

    def __init__(self, theme: Theme, colour_of: Callable[[str], int]) -> None:
        super().__init__()
        self._theme = theme
        self._colour_of = colour_of

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; the view repaints itself."""
        self._theme = theme

    @staticmethod
    def row_height(font: QFont) -> int:
        """Height of every row, in pixels."""
        return QFontMetrics(font).height() + 9

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """See QStyledItemDelegate."""
        return QSize(super().sizeHint(option, index).width(), self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        rect = option.rect
        mark: Mark = index.data(MarkListModel.MARK)
        painter.save()
        painter.setClipRect(rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.accent_tint)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.hover)
        words = index.data(Qt.ItemDataRole.DisplayRole)
        if index.column() == Column.STATE:
            self._draw_state(painter, rect, mark)
        elif index.column() == Column.LABEL:
            self._draw_chip(painter, rect, mark, option.font)
        else:
            is_text = index.column() == Column.TEXT
            painter.setPen(self._theme.text if is_text else self._theme.muted)
            inside = mirrored(painter, rect.adjusted(2, 0, -2 if is_text else -6, 0), rect)
            painter.setFont(option.font if is_text else quieter(option.font))
            draw_words(painter, inside, words, at_end=not is_text)
        painter.restore()

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
