"""How a line of the time line is drawn: what was done, and below it when, by whom and how far it reached."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from annotator.gui.models.history_list import HistoryListModel
from annotator.gui.panels.drawing import draw_words
from annotator.gui.panels.row_delegate import Cell, Row, RowDelegate, quieter


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    aside: str = ""
    is_day: bool = False
    is_now: bool = False
    undone: bool = False


class HistoryRowDelegate(RowDelegate):
    """Draws the lines of a HistoryListModel, all of one height; what is undone is greyed and struck through."""

    def content_of(self, row: Row) -> Hashable | None:
        """See RowDelegate."""
        return tuple(map(_shown_in, row.cells()))

    def draw_cell(self, painter: QPainter, cell: Cell) -> None:
        """See RowDelegate."""
        line = _shown_in(cell)
        if line.is_day:
            self._draw_day(painter, cell.rect, cell.font, line.words)
            return
        if line.is_now:
            self._draw_bar(painter, cell.rect)
        if line.words:
            self._draw_lines(painter, cell.rect, cell.font, line)

    def _draw_day(self, painter: QPainter, rect: QRect, font: QFont, day: str) -> None:
        small = quieter(font)
        small.setWeight(QFont.Weight.DemiBold)
        height = QFontMetrics(small).height()
        _write(painter, QRect(rect.left() + 10, rect.bottom() - height - 3, rect.width() - 14, height), small,
               self._theme.muted, day)  # fmt: skip
        painter.setPen(self._theme.border)
        painter.drawLine(rect.left() + 8, rect.bottom(), rect.right() - 8, rect.bottom())

    def _draw_lines(self, painter: QPainter, rect: QRect, font: QFont, shown: _Line) -> None:
        small, large = quieter(font), QFont(font)
        large.setStrikeOut(shown.undone)
        above, below = QFontMetrics(large).height(), QFontMetrics(small).height()
        top = rect.top() + (rect.height() - above - below) // 2
        line = QRect(rect.left() + 10, top, rect.width() - 14, above)
        _write(painter, line, large, self._theme.muted if shown.undone else self._theme.text, shown.words)
        _write(painter, QRect(line.left(), top + above, line.width(), below), small, self._theme.muted, shown.aside)


def _write(painter: QPainter, place: QRect, font: QFont, colour: QColor, words: str) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    draw_words(painter, place, words)


def _shown_in(cell: Cell) -> _Line:
    """What stands in a line; no words as long as they are not there."""
    index = cell.model.index(cell.row, cell.column)
    if index.data(HistoryListModel.IS_DAY):
        return _Line(str(index.data()), is_day=True)
    is_now, row = bool(index.data(HistoryListModel.IS_NOW)), index.data(HistoryListModel.ROW)
    if row is None:
        return _Line("", is_now=is_now)
    return _Line(str(index.data()), str(index.data(HistoryListModel.ASIDE)), is_now=is_now, undone=row.undone)
