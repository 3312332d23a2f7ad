"""The time line as a list: numbers of all operations, grouped by day, and rows of those that are looked at."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, QTime

from annotator.domain.edit import OperationKind
from annotator.session.operation_names import operation_words

if TYPE_CHECKING:
    from annotator.session import HistoryRow, Moment

BLOCK = 128
"""Operations whose rows are fetched at once: those with numbers from a multiple of it to the next."""

MOST_BLOCKS = 32
"""Blocks that are kept; the one that was not looked at for longest goes first."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class HistoryListModel(QAbstractTableModel):
    """Operations by number, newest first, with a line before those of each day.

    `fetch_rows` is asked for the rows of some numbers and gives them to `take_rows` when it has them; a line whose row
    is not there yet is empty for that moment.
    """

    ROW = Qt.ItemDataRole.UserRole + 1  # a HistoryRow; None on the line of a day, or as long as it is not there
    IS_DAY = Qt.ItemDataRole.UserRole + 2  # whether it is the line of a day
    IS_NOW = Qt.ItemDataRole.UserRole + 3  # whether everything is as it was right after this operation
    ASIDE = Qt.ItemDataRole.UserRole + 4  # time, who and how many, in words

    def __init__(self, fetch_rows: Callable[[Sequence[int]], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch_rows = fetch_rows
        self._lines = array("q")  # an operation's number, or for a day the negative of its date's ordinal
        self._blocks: OrderedDict[int, dict[int, HistoryRow]] = OrderedDict()
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._now = 0

    # ---- what the owner says

    def show_moments(self, moments: Iterable[Moment]) -> None:
        """Shows these operations, newest first, and forgets all others."""
        self.beginResetModel()
        self._lines = _lines(moments, None)
        self._blocks.clear()
        self._asked.clear()
        self._stale.clear()
        self.endResetModel()

    def add_older(self, moments: Iterable[Moment]) -> None:
        """Adds older operations at the end."""
        last = next((-line for line in reversed(self._lines) if line < 0), None)
        lines = _lines(moments, last)
        if lines:
            self.beginInsertRows(NOWHERE, len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def add_newer(self, moments: Iterable[Moment]) -> None:
        """Adds newer operations at the beginning, below the line of their day."""
        lines = _lines(moments, None)
        if not lines:
            return
        last_day = next(line for line in reversed(lines) if line < 0)
        if self._lines and self._lines[0] == last_day:
            self.beginRemoveRows(NOWHERE, 0, 0)
            del self._lines[0]
            self.endRemoveRows()
        self.beginInsertRows(NOWHERE, 0, len(lines) - 1)
        self._lines = lines + self._lines
        self.endInsertRows()

    def take_rows(self, numbers: Sequence[int], rows: Iterable[HistoryRow]) -> None:
        """Takes what was fetched for these numbers (a block)."""
        block = numbers[0] // BLOCK
        self._asked.discard(block)
        self._blocks[block] = {row.number: row for row in rows}
        while len(self._blocks) > MOST_BLOCKS:
            gone, _ = self._blocks.popitem(last=False)
            self._stale.discard(gone)
        self._tell_changed()

    def refresh(self, now: int) -> None:
        """Has rows fetched again as they are looked at; `now` is the newest operation that is done."""
        self._now = now
        self._stale.update(self._blocks)
        self._tell_changed()

    # ---- what others ask

    @property
    def newest(self) -> int:
        """Number of the newest operation listed; 0 for none."""
        return next((line for line in self._lines if line > 0), 0)

    @property
    def oldest(self) -> int:
        """Number of the oldest operation listed; 0 for none."""
        return self._lines[-1] if self._lines else 0

    def number_at(self, row: int) -> int | None:
        """The operation of a line; None on the line of a day."""
        return self._lines[row] if 0 <= row < len(self._lines) and self._lines[row] > 0 else None

    def row_of(self, number: int) -> int | None:
        """The line of an operation; None if it is not listed."""
        # Dates are negative in between, so only the part of the numbers around it is searched line by line.
        place = bisect_left(range(len(self._lines)), -number, key=lambda at: -self._at_or_after(at))
        for at in range(max(0, place - 1), min(len(self._lines), place + 2)):
            if self._lines[at] == number:
                return at
        return None

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See QAbstractTableModel: the line of a day cannot be selected."""
        if index.isValid() and self._lines[index.row()] < 0:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == self.IS_DAY:
            return line < 0
        if role == self.IS_NOW:
            return line == self._now
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in (*spoken, self.ROW, self.ASIDE):
            return None
        if line < 0:
            return self._day(-line) if role in spoken else None
        row = self._row(line)
        if row is None or role == self.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return operation_words(row.name)
        return self._aside(row) if role == self.ASIDE else f"{operation_words(row.name)}\n{self._aside(row)}"

    # ---- how it works

    def _row(self, number: int) -> HistoryRow | None:
        block = number // BLOCK
        if (block not in self._blocks or block in self._stale) and block not in self._asked:
            self._asked.add(block)
            self._stale.discard(block)
            self._fetch_rows(range(block * BLOCK, (block + 1) * BLOCK))
        if block not in self._blocks:
            return None
        self._blocks.move_to_end(block)
        return self._blocks[block].get(number)

    def _at_or_after(self, at: int) -> int:
        """The number of a line, or of the first one of its day; no two lines of a day follow each other."""
        return self._lines[at] if self._lines[at] > 0 else self._lines[at + 1]

    def _day(self, ordinal: int) -> str:
        day, today = date.fromordinal(ordinal), date.today()
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def _aside(self, row: HistoryRow) -> str:
        when = datetime.fromtimestamp(row.when)
        time = QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
        parts = [time, row.actor]
        if row.documents > 1 or (row.documents and row.kind is not OperationKind.EDIT):
            parts.append(self.tr("%Ln document(s)", "", row.documents))
        if row.dropped:
            parts.append(self.tr("dropped"))
        elif row.undone:
            parts.append(self.tr("undone"))
        return " · ".join(parts)

    def _tell_changed(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, 0))


def _lines(moments: Iterable[Moment], day: int | None) -> array[int]:
    """The lines of these operations; `day` is the one (an ordinal) whose line is there already."""
    lines = array("q")
    begins = ends = 0.0
    if day is not None:
        begins, ends = _bounds(date.fromordinal(day))
    for moment in moments:
        if not begins <= moment.when < ends:
            this = datetime.fromtimestamp(moment.when).date()
            begins, ends = _bounds(this)
            lines.append(-this.toordinal())
        lines.append(moment.number)
    return lines


def _bounds(day: date) -> tuple[float, float]:
    """When a day begins and ends here, in seconds since 1970."""
    start = datetime(day.year, day.month, day.day)
    return start.timestamp(), (start + timedelta(days=1)).timestamp()
