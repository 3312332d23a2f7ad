"""The list of a document's marks; an edit costs what it touches, not the length of the document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from annotator.domain.review import Mark, MarkChange

MOST_STEPS = 400
"""Changes of more marks than these are shown by reading all of them again."""

LONGEST = 120
"""Code points of a mark's text that are shown."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class MarkFilter(StrEnum):
    """Which marks are listed."""

    ALL = "all"
    OPEN = "open"
    CONFIRMED = "confirmed"

    def fits(self, mark: Mark) -> bool:
        """Whether a mark is listed."""
        return self is MarkFilter.ALL or mark.is_suggested == (self is MarkFilter.OPEN)


class Column(IntEnum):
    """The columns of the list."""

    STATE = 0
    TEXT = 1
    LABEL = 2
    SCORE = 3


class MarkListModel(QAbstractTableModel):
    """Marks in reading order, with the words they cover."""

    MARK = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._all: list[Mark] = []
        self._shown: list[Mark] = []
        self._filter = MarkFilter.ALL

    # ---- what the owner says

    def show_marks(self, text: str, marks: Iterable[Mark]) -> None:
        """Shows the marks of a text, which come in reading order."""
        self.beginResetModel()
        self._text = text
        self._all = list(marks)
        self._shown = self._filtered()
        self.endResetModel()

    def change_marks(self, change: MarkChange) -> None:
        """Takes marks out and puts marks in."""
        if len(change.removed) + len(change.added) > MOST_STEPS:
            removed = set(change.removed)
            marks = [mark for mark in self._all if mark not in removed]
            self.show_marks(self._text, sorted([*marks, *change.added], key=_order))
            return
        if len(change.removed) == len(change.added) == 1 and self._put_in_place(*change.removed, *change.added):
            return
        for mark in change.removed:
            self._take_out(mark)
        for mark in change.added:
            self._put_in(mark)

    def set_filter(self, which: MarkFilter) -> None:
        """Lists only these marks."""
        self.beginResetModel()
        self._filter = which
        self._shown = self._filtered()
        self.endResetModel()

    # ---- what others ask

    @property
    def total(self) -> int:
        """How many marks the document has, listed or not."""
        return len(self._all)

    def mark_at(self, row: int) -> Mark:
        """The mark of a row."""
        return self._shown[row]

    def row_of(self, mark: Mark) -> int | None:
        """The row of a mark; None if it is not listed."""
        row = bisect_left(self._shown, mark.order, key=_order)
        return row if row < len(self._shown) and self._shown[row] == mark else None

    def displayed(self, mark: Mark, column: int) -> str:
        """What stands in a column of a mark's row."""
        if column == Column.TEXT:
            return f"{self._words(mark)} ✎" if mark.span is not None and mark.span.note else self._words(mark)
        if column == Column.STATE:
            return "?" if mark.is_suggested else "✓"
        return mark.label if column == Column.LABEL else _score(mark)

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("State"), self.tr("Text"), self.tr("Label"), self.tr("Score"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        mark = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.displayed(mark, index.column())
        if role == self.MARK:
            return mark
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._described(mark)
        return None

    # ---- how it works

    def _filtered(self) -> list[Mark]:
        if self._filter is MarkFilter.ALL:
            return list(self._all)
        return [mark for mark in self._all if self._filter.fits(mark)]

    def _put_in_place(self, old: Mark, new: Mark) -> bool:
        """Puts a mark into the row of another, if it belongs there: a list that grows or shrinks is drawn whole."""
        row = self.row_of(old)
        if row is None or not self._filter.fits(new):
            return False
        at = bisect_left(self._all, old.order, key=_order)
        if any(not _is_between(marks, place, new) for marks, place in ((self._all, at), (self._shown, row))):
            return False
        self._all[at] = self._shown[row] = new
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        return True

    def _take_out(self, mark: Mark) -> None:
        row = self.row_of(mark)
        if row is not None:
            self.beginRemoveRows(NOWHERE, row, row)
            del self._shown[row]
            self.endRemoveRows()
        at = bisect_left(self._all, mark.order, key=_order)
        if at < len(self._all) and self._all[at] == mark:
            del self._all[at]

    def _put_in(self, mark: Mark) -> None:
        self._all.insert(bisect_left(self._all, mark.order, key=_order), mark)
        if self._filter.fits(mark):
            row = bisect_left(self._shown, mark.order, key=_order)
            self.beginInsertRows(NOWHERE, row, row)
            self._shown.insert(row, mark)
            self.endInsertRows()

    def _words(self, mark: Mark) -> str:
        return " ".join(self._text[mark.start : min(mark.end, mark.start + LONGEST)].split())

    def _described(self, mark: Mark) -> str:
        state, score = self.tr("suggested") if mark.is_suggested else self.tr("confirmed"), _score(mark)
        if score:
            state = self.tr("{state}, score {score}").format(state=state, score=score)
        note = mark.span.note if mark.span is not None else ""
        return f"{mark.label}: {self._words(mark)}\n{state}" + (f"\n✎ {note}" if note else "")


def _is_between(marks: Sequence[Mark], place: int, mark: Mark) -> bool:
    """Whether a mark may stand at that place of marks in order."""
    follows = place == 0 or marks[place - 1].order < mark.order
    return follows and (place + 1 == len(marks) or mark.order < marks[place + 1].order)


def _order(mark: Mark) -> tuple[int, int, int, str, str]:
    return mark.order


def _score(mark: Mark) -> str:
    """The score of a suggestion in percent; nothing for a confirmed span, whose score no longer matters."""
    score = mark.suggestion.score if mark.suggestion is not None and mark.is_suggested else None
    return "" if score is None else f"{100 * score:.0f} %"
