"""The labels of a project while they are being edited: a table that remembers where each label came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.label import DIGIT_KEYS, Label, LabelError, LabelSet, LabelUse, checked
from annotator.gui.panels.label_cap import cap_icon, shown_key
from annotator.gui.theme import Theme
from annotator.session.label_changes import LabelFate

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns of the table."""

    COLOUR = 0
    NAME = 1
    KEY = 2
    DESCRIPTION = 3
    USE = 4
    SPANS = 5


@dataclass(frozen=True)
class _Row:
    """A label as it is now, and the name it had at the beginning (None: it is new)."""

    label: Label
    origin: str | None = None


class LabelRows(QAbstractTableModel):
    """Editable labels. Anything may be typed; `problem` says what would have to be put right."""

    def __init__(
        self, labels: LabelSet, counts: Mapping[str, int], theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = [_Row(label, label.name) for label in labels]
        self._counts = counts
        self.fates: list[LabelFate] = []  # of labels that are gone, by the names that they and others had at first
        self._theme = theme

    # ---- what comes out

    @property
    def labels(self) -> LabelSet:
        """The edited set; LabelError if something has to be put right first."""
        return LabelSet(checked(row.label) for row in self._rows)

    @property
    def renamed(self) -> dict[str, str]:
        """Old names and the new names of the labels that were renamed or merged."""
        now = {row.origin: row.label.name for row in self._rows if row.origin is not None}
        merged = {fate.label: now[fate.to] for fate in self.fates if fate.is_merge and fate.to is not None}
        return {old: new for old, new in (now | merged).items() if old != new}

    @property
    def problem(self) -> str:
        """What has to be put right, as a sentence; empty if nothing has."""
        try:
            _ = self.labels
        except LabelError as error:
            return str(error)
        return ""

    def label(self, row: int) -> Label:
        """The label of a row."""
        return self._rows[row].label

    def spans(self, row: int) -> int:
        """How many spans will have the label of a row, with those of labels that went over to it."""
        origin = self._rows[row].origin
        if origin is None:
            return 0
        come = sum(self._counts.get(fate.label, 0) for fate in self.fates if fate.to == origin)
        return self._counts.get(origin, 0) + come

    def heirs(self, row: int) -> dict[str, str]:
        """The other labels that were there at first: their names now, and then."""
        others = (other for at, other in enumerate(self._rows) if at != row)
        return {other.label.name: other.origin for other in others if other.origin is not None}

    # ---- what can be done

    def add(self, name: str = "") -> int:
        """Adds a label with the next free colour and digit at the end; gives its row."""
        names = {row.label.name for row in self._rows}
        if not name:
            name = next(n for n in (f"LABEL_{i}" for i in range(1, len(names) + 2)) if n not in names)
        keys, colours = {row.label.key for row in self._rows}, {row.label.colour for row in self._rows}
        key = next((digit for digit in DIGIT_KEYS if digit not in keys), "")
        colour = next(index for index in range(len(self._rows) + 1) if index not in colours)
        at = len(self._rows)
        self.beginInsertRows(NOWHERE, at, at)
        self._rows.append(_Row(Label(name, key, colour)))
        self.endInsertRows()
        return at

    def remove(self, row: int, heir: str | None = None, *, merging: bool = False) -> None:
        """Takes a label out. Its spans go to the label whose first name is `heir`, or with it for None."""
        origin = self._rows[row].origin
        if origin is not None and (merging or self.spans(row)):
            # What was to go over to this label goes on with it.
            self.fates = [
                replace(fate, to=heir, is_merge=fate.is_merge and merging) if fate.to == origin else fate
                for fate in self.fates
            ]
            self.fates.append(LabelFate(origin, heir, merging))
        self.beginRemoveRows(NOWHERE, row, row)
        del self._rows[row]
        self.endRemoveRows()
        self._repaint_keys()
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.SPANS)
            self.dataChanged.emit(self.index(0, Column.SPANS), last)

    def move(self, row: int, step: int) -> int:
        """Moves a label up (-1) or down (+1) as far as there is room; gives its row."""
        to = row + step
        if not 0 <= to < len(self._rows):
            return row
        # Qt names the place before which the row goes, counted before it is taken out.
        self.beginMoveRows(NOWHERE, row, row, NOWHERE, to + (1 if step > 0 else 0))
        self._rows.insert(to, self._rows.pop(row))
        self.endMoveRows()
        self._repaint_keys()
        return to

    def turn_use(self, row: int) -> None:
        """Has a label said of documents, of both or of spans, one after the other."""
        uses = list(LabelUse)
        self._change(row, use=uses[(uses.index(self._rows[row].label.use) + 1) % len(uses)])

    def set_colour(self, row: int, colour: int) -> None:
        """Gives a label the colour at that place of the palette."""
        self._change(row, colour=colour)

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return ("", self.tr("Name"), self.tr("Key"), self.tr("Description"), self.tr("For"), self.tr("Spans"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See QAbstractTableModel."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        here = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        typed = index.column() in (Column.NAME, Column.KEY, Column.DESCRIPTION)
        return here | Qt.ItemFlag.ItemIsEditable if typed else here

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if not index.isValid():
            return None
        label, column = self._rows[index.row()].label, index.column()
        if column == Column.COLOUR and role == Qt.ItemDataRole.DecorationRole:
            return cap_icon(shown_key(label, index.row() + 1), self._theme.colour(label.colour))
        if column == Column.COLOUR and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("colour {place}").format(place=label.colour + 1)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.SPANS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        words = {
            LabelUse.SPANS: self.tr("spans"),
            LabelUse.DOCUMENTS: self.tr("documents"),
            LabelUse.BOTH: self.tr("both"),
        }
        spans = f"{self.spans(index.row()):,}"
        return ("", label.name, label.key, label.description, words[label.use], spans)[column]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """See QAbstractTableModel."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        words = str(value).strip()
        if index.column() == Column.NAME:
            self._change(index.row(), name=words)
        elif index.column() == Column.KEY:
            self._change(index.row(), key=words.upper())
        elif index.column() == Column.DESCRIPTION:
            self._change(index.row(), description=words)
        else:
            return False
        return True

    def _change(self, row: int, **what: Any) -> None:
        before = self._rows[row]
        self._rows[row] = replace(before, label=replace(before.label, **what))
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _repaint_keys(self) -> None:
        """Labels 11 to 19 answer to their place: the signs follow when places change."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
