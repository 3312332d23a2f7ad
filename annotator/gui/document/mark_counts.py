"""How many marks of each kind begin where in a text, counted in a fixed number of stretches of equal length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from annotator.domain.review import Mark, MarkChange

STRETCHES = 2_048
"""More than any screen has rows for; a text is never looked through again when a window changes its height."""


class MarkKind(Enum):
    """What is told apart where the marks of a whole document are shown."""

    CONFIRMED = "confirmed"
    OPEN = "open"
    UNCERTAIN = "uncertain"
    NOTED = "noted"


@dataclass
class Stretch:
    """What begins in one stretch of a text; `labels` are those of confirmed spans."""

    kinds: Counter[MarkKind] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)

    def add(self, mark: Mark, sign: int) -> None:
        """Counts a mark in (1) or out (-1)."""
        span = mark.span
        if span is None:
            self.kinds[MarkKind.UNCERTAIN if mark.is_uncertain else MarkKind.OPEN] += sign
            return
        self.kinds[MarkKind.CONFIRMED] += sign
        self.labels[mark.label] += sign
        if span.note:
            self.kinds[MarkKind.NOTED] += sign


class MarkCounts:
    """The counts of one document; a change costs what it changes."""

    def __init__(self, length: int, marks: Iterable[Mark] = ()) -> None:
        self._length = length
        self._stretches: dict[int, Stretch] = {}
        for mark in marks:
            self._count(mark, 1)

    def change(self, change: MarkChange) -> None:
        """Takes marks out and puts others in."""
        for mark in change.removed:
            self._count(mark, -1)
        for mark in change.added:
            self._count(mark, 1)

    def in_rows(self, rows: int) -> dict[int, Stretch]:
        """What begins in each of so many rows from top to bottom; rows without a mark are left out."""
        found: dict[int, Stretch] = {}
        for number, stretch in self._stretches.items():
            row = found.setdefault(number * rows // STRETCHES, Stretch())
            row.kinds.update(stretch.kinds)
            row.labels.update(stretch.labels)
        return found

    def total(self) -> Stretch:
        """What there is in the whole document."""
        return self.in_rows(1).get(0, Stretch())

    def _count(self, mark: Mark, sign: int) -> None:
        self._stretches.setdefault(_stretch_of(mark.start, self._length), Stretch()).add(mark, sign)


def row_of(offset: int, length: int, rows: int) -> int:
    """In which of so many rows a code point lies, in a text of that length."""
    return _stretch_of(offset, length) * rows // STRETCHES


def rows_of(ranges: Iterable[tuple[int, int]], length: int, rows: int) -> Counter[int]:
    """In which of so many rows how many ranges begin."""
    return Counter(row_of(start, length, rows) for start, _end in ranges)


def _stretch_of(offset: int, length: int) -> int:
    return min(STRETCHES - 1, offset * STRETCHES // max(1, length))
