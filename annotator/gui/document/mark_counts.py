"""How many marks of each kind begin where in a text, counted in a fixed number of stretches of equal length."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from annotator.domain.review import Mark, MarkChange
from annotator.giving_way import giving_way

STRETCHES = 2_048
"""More than any screen has rows for; a text is never looked through again when a window changes its height."""


class MarkKind(Enum):
    """What is told apart where the marks of a whole document are shown."""

    CONFIRMED = "confirmed"
    OPEN = "open"
    UNCERTAIN = "uncertain"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class RowCounts:
    """How many marks of each kind begin in one row, and a label that is frequent among its confirmed spans."""

    confirmed: int
    open: int
    uncertain: int
    noted: int
    label: str


class MarkCounts:
    """The counts of one document; a change costs what it changes, rows what the window shows of them."""

    def __init__(self, length: int, marks: Iterable[Mark] = ()) -> None:
        self._length = length
        self._kinds = {kind: array("i", bytes(4 * STRETCHES)) for kind in MarkKind}
        self._labels: dict[int, Counter[str]] = defaultdict(Counter)
        self._most: dict[int, str] = {}  # the most frequent label of a stretch, where anybody asked
        for mark in giving_way(marks):
            self._count(mark, 1)

    def change(self, change: MarkChange) -> None:
        """Takes marks out and puts others in."""
        for mark in change.removed:
            self._count(mark, -1)
        for mark in change.added:
            self._count(mark, 1)

    def in_rows(self, rows: int) -> dict[int, RowCounts]:
        """What begins in each of so many rows from top to bottom; rows without a mark are left out."""
        until = [[0, *accumulate(counts)] for counts in self._kinds.values()]
        found = {}
        for row in range(rows):
            first, stop = _stretches(row, row + 1, rows)
            confirmed, suggested, uncertain, noted = (sums[stop] - sums[first] for sums in until)
            if confirmed or suggested or uncertain:
                label = self._frequent(first, stop) if confirmed else ""
                found[row] = RowCounts(confirmed, suggested, uncertain, noted, label)
        return found

    def in_row(self, row: int, rows: int) -> RowCounts | None:
        """What begins in one of so many rows; None if nothing does."""
        first, stop = _stretches(row, row + 1, rows)
        confirmed, suggested, uncertain, noted = (sum(counts[first:stop]) for counts in self._kinds.values())
        if not confirmed and not suggested and not uncertain:
            return None
        return RowCounts(confirmed, suggested, uncertain, noted, self._frequent(first, stop) if confirmed else "")

    def of_kind(self, kind: MarkKind, first: int, last: int, rows: int) -> int:
        """How many marks of a kind begin in these of so many rows."""
        return sum(self._kinds[kind][slice(*_stretches(max(0, first), last + 1, rows))])

    def labels(self, first: int, last: int, rows: int) -> Counter[str]:
        """How often each label begins in these of so many rows, among confirmed spans."""
        found: Counter[str] = Counter()
        for number in range(*_stretches(max(0, first), last + 1, rows)):
            found.update(self._labels.get(number, {}))
        return +found

    def _frequent(self, first: int, stop: int) -> str:
        """The most frequent label where most spans begin; a look at one stretch, not at all of the row."""
        confirmed = self._kinds[MarkKind.CONFIRMED]
        number = max(range(first, stop), key=confirmed.__getitem__)
        name = self._most.get(number)
        if name is None:
            labels = self._labels[number]
            name = self._most[number] = max(labels, key=lambda name: (labels[name], name))
        return name

    def _count(self, mark: Mark, sign: int) -> None:
        number, span = _stretch_of(mark.start, self._length), mark.span
        if span is None:
            self._kinds[MarkKind.UNCERTAIN if mark.is_uncertain else MarkKind.OPEN][number] += sign
            return
        self._kinds[MarkKind.CONFIRMED][number] += sign
        self._labels[number][mark.label] += sign
        self._most.pop(number, None)
        if span.note:
            self._kinds[MarkKind.NOTED][number] += sign


def row_of(offset: int, length: int, rows: int) -> int:
    """In which of so many rows a code point lies, in a text of that length."""
    return _stretch_of(offset, length) * rows // STRETCHES


def rows_of(ranges: Iterable[tuple[int, int]], length: int, rows: int) -> Counter[int]:
    """In which of so many rows how many ranges begin."""
    return Counter(row_of(start, length, rows) for start, _end in ranges)


def _stretch_of(offset: int, length: int) -> int:
    return min(STRETCHES - 1, offset * STRETCHES // max(1, length))


def _stretches(first: int, stop: int, rows: int) -> tuple[int, int]:
    """The stretches of the rows from `first` up to but not including `stop`, of so many."""
    return -(-first * STRETCHES // rows), min(STRETCHES, -(-stop * STRETCHES // rows))
