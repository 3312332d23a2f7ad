"""Rows of words that are only looked at: reports and lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.language import number

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class WordTable(QAbstractTableModel):
    """A table of words and numbers under headings; numbers stand at the right."""

    def __init__(
        self, headings: Sequence[str], rows: Sequence[Sequence[str | int]] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows = list(rows)

    def show_rows(self, rows: Sequence[Sequence[str | int]]) -> None:
        """Shows these rows in place of the ones before."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, row: int) -> Sequence[str | int]:
        """The words of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return number(cell) if isinstance(cell, int) else cell
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(cell, int):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
