"""The list of documents: ids of a million, rows of those that are looked at."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Sequence
from enum import IntEnum
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.answer import State
from annotator.language import marked, number, translate

BLOCK = 128
"""Rows that are fetched at once."""

MOST_BLOCKS = 32
"""Blocks that are kept; the one that was not looked at for longest goes first."""

STATE_SIGNS = {
    State.TODO: "○",
    State.IN_PROGRESS: "◐",
    State.ACCEPTED: "✓",
    State.REJECTED: "✕",
    State.IGNORED: "–",
}
"""The sign of each state, so that colour is never the only one."""

STATE_WORDS = {
    State.TODO: marked("DocumentListModel", "to do"),
    State.IN_PROGRESS: marked("DocumentListModel", "in progress"),
    State.ACCEPTED: marked("DocumentListModel", "accepted"),
    State.REJECTED: marked("DocumentListModel", "rejected"),
    State.IGNORED: marked("DocumentListModel", "ignored"),
}
"""The name of each state for people; `state_words` says it in their language."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class DocumentRow(Protocol):
    """What the list shows of a document; `length` is in code points."""

    @property
    def id(self) -> int:
        """The document."""

    @property
    def key(self) -> str:
        """The name its source gave it."""

    @property
    def title(self) -> str:
        """The beginning of its text."""

    @property
    def state(self) -> State:
        """Where it stands."""

    @property
    def flagged(self) -> bool:
        """Whether somebody marked it for a second look."""

    @property
    def spans(self) -> int:
        """How many spans are confirmed."""

    @property
    def noted(self) -> bool:
        """Whether it or one of its spans has a note."""

    @property
    def length(self) -> int:
        """Code points of its text."""


class Column(IntEnum):
    """The columns of the list."""

    STATE = 0
    DOCUMENT = 1
    SPANS = 2


class DocumentListModel(QAbstractTableModel):
    """Documents by id; a row is fetched with its block when it is first looked at.

    `fetch_rows` gives the rows of some ids, in any order; an id that is gone may be left out.
    """

    ROW = Qt.ItemDataRole.UserRole + 1  # a DocumentRow, or None where the document is gone
    IS_CURRENT = Qt.ItemDataRole.UserRole + 2  # whether it is the document on the screen

    def __init__(
        self, fetch_rows: Callable[[Sequence[int]], Sequence[DocumentRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch_rows = fetch_rows
        self._ids = array("q")
        self._blocks: OrderedDict[int, dict[int, DocumentRow]] = OrderedDict()
        self._current: int | None = None

    # ---- what the owner says

    def show_ids(self, ids: array[int]) -> None:
        """Shows these documents in this order; nothing is fetched until it is looked at."""
        self.beginResetModel()
        self._ids = ids
        self._blocks.clear()
        self.endResetModel()

    def refresh(self, document_ids: Collection[int]) -> None:
        """Has rows of these documents fetched again, where they were fetched at all: mostly it is a single one."""
        wanted = frozenset(document_ids)
        for rows in self._blocks.values():
            again = wanted.intersection(rows)
            if not again:
                continue
            for gone in again:
                del rows[gone]
            rows.update((found.id, found) for found in self._fetch_rows(sorted(again)))
            self._tell_changed(again)

    def set_current(self, document_id: int | None) -> None:
        """Marks the document on the screen."""
        before, self._current = self._current, document_id
        self._tell_changed([changed for changed in (before, document_id) if changed is not None])

    def _tell_changed(self, document_ids: Iterable[int]) -> None:
        for document_id in document_ids:
            row = self.row_of(document_id)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    # ---- what others ask

    @property
    def current(self) -> int | None:
        """The document on the screen."""
        return self._current

    def row_of(self, document_id: int) -> int | None:
        """The row of a document; None if it is not in the list."""
        guess = bisect_left(self._ids, document_id)  # ids in the order of import are sorted: then this is it
        if guess < len(self._ids) and self._ids[guess] == document_id:
            return guess
        try:
            return self._ids.index(document_id)
        except ValueError:
            return None

    def id_at(self, row: int) -> int:
        """The document of a row."""
        return self._ids[row]

    def row(self, row: int) -> DocumentRow | None:
        """What is shown in a row; None if the document is gone."""
        block = row // BLOCK
        rows = self._blocks.get(block)
        if rows is None:
            ids = self._ids[block * BLOCK : (block + 1) * BLOCK].tolist()
            rows = {found.id: found for found in self._fetch_rows(ids)}
            self._blocks[block] = rows
            while len(self._blocks) > MOST_BLOCKS:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(block)
        return rows.get(self._ids[row])

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("State"), self.tr("Document"), self.tr("Spans"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == self.IS_CURRENT:
            return self._ids[index.row()] == self._current
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == Column.SPANS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in (*spoken, self.ROW):
            return None
        row = self.row(index.row())
        if row is None or role == self.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _display(row, index.column())
        return described(row)


def described(row: DocumentRow) -> str:
    """A row in words, for tool tips and screen readers."""
    count, length = row.spans, row.length
    spans = translate("DocumentListModel", "%Ln span(s)", "", count)
    characters = translate("DocumentListModel", "%Ln character(s)", "", length)
    state = state_words(row.state)
    if row.flagged:
        state = translate("DocumentListModel", "{state}, flagged").format(state=state)
    if row.noted:
        state = translate("DocumentListModel", "{state}, with a note").format(state=state)
    return f"{row.title}\n{row.key} · {state} · {spans} · {characters}"


def state_words(state: State) -> str:
    """The name of a state in the person's language."""
    return translate("DocumentListModel", STATE_WORDS[state])


def _display(row: DocumentRow, column: int) -> str:
    if column == Column.STATE:
        return STATE_SIGNS[row.state] + ("⚑" if row.flagged else "")
    return row.title if column == Column.DOCUMENT else number(row.spans)
