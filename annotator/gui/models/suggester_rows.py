"""The suggesters of a project while they are being ordered, switched and mapped: one row each, the first goes first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.suggester import SuggesterList
from annotator.gui.icons import icon
from annotator.gui.theme import Theme
from annotator.session.suggester_files import SuggesterState, kind_title

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    KIND = 1
    TOLD = 2


class SuggesterRows(QAbstractTableModel):
    """A list of suggesters that can be changed, with what there is to say of each."""

    def __init__(
        self, suggesters: SuggesterList, states: Iterable[SuggesterState], theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.suggesters = suggesters
        self._states = {state.suggester.name: state for state in states}
        self._theme = theme

    def state(self, row: int) -> SuggesterState:
        """What there is to say of the suggester of a row."""
        return self._states[self.name(row)]

    def name(self, row: int) -> str:
        """The name of the suggester of a row."""
        return list(self.suggesters)[row].name

    # ---- what can be done; each gives the row to go to

    def add(self, state: SuggesterState) -> int:
        """Adds one at the end. SuggesterError if its name is taken."""
        wanted = self.suggesters.with_added(state.suggester)
        at = len(self.suggesters)
        self.beginInsertRows(NOWHERE, at, at)
        self.suggesters = wanted
        self._states[state.suggester.name] = state
        self.endInsertRows()
        return at

    def remove(self, row: int) -> int:
        """Takes one out. SuggesterError if it belongs to every project."""
        wanted = self.suggesters.without(self.name(row))
        self.beginRemoveRows(NOWHERE, row, row)
        self.suggesters = wanted
        self.endRemoveRows()
        return min(row, len(self.suggesters) - 1)

    def move(self, row: int, step: int) -> int:
        """Moves one up (-1) or down (+1) as far as there is room."""
        to = row + step
        if not 0 <= to < len(self.suggesters):
            return row
        # Qt names the place before which the row goes, counted before it is taken out.
        self.beginMoveRows(NOWHERE, row, row, NOWHERE, to + (1 if step > 0 else 0))
        self.suggesters = self.suggesters.moved(self.name(row), to)
        self.endMoveRows()
        return to

    def map_labels(self, row: int, labels: Mapping[str, str | None]) -> None:
        """Gives one another label mapping."""
        self.suggesters = self.suggesters.mapped(self.name(row), labels)

    def show_state(self, row: int, state: SuggesterState) -> None:
        """Says something else of one: another pipeline was chosen."""
        self._states[self.name(row)] = state
        self.dataChanged.emit(self.index(row, 0), self.index(row, Column.TOLD))

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self.suggesters)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Suggester"), self.tr("Kind"), self.tr("What it offers"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See QAbstractTableModel."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.NAME else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        suggester, state = list(self.suggesters)[index.row()], self.state(index.row())
        told = state.problem or state.description
        if role == Qt.ItemDataRole.DisplayRole:
            return (suggester.name, kind_title(suggester.kind), told)[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.NAME:
            return _CHECKED if suggester.enabled else _UNCHECKED
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.TOLD and state.problem:
            return icon("problem", self._theme)
        if role == Qt.ItemDataRole.ToolTipRole:
            bad = [
                self.tr("Line {line}: {reason}").format(line=line.line, reason=line.reason)
                for line in state.rejected[:12]
            ]
            return "\n".join([told, *bad])
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.NAME:
            return (self.tr("{name}, on") if suggester.enabled else self.tr("{name}, off")).format(name=suggester.name)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """See QAbstractTableModel: switches one on or off."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.NAME:
            return False
        enabled = Qt.CheckState(value) == _CHECKED
        self.suggesters = self.suggesters.switched(self.name(index.row()), enabled=enabled)
        self.dataChanged.emit(index, index)
        return True
