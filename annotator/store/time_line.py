"""The history of an open project as a line that a person looks at and walks along."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from annotator.domain.changes import Changes
from annotator.store import history, history_rows
from annotator.store.desk import Desk
from annotator.store.history import Way
from annotator.store.history_rows import HistoryRow, Moment, OperationPlace

T = TypeVar("T")


class Reads(Protocol):
    """Asks the project file something."""

    def __call__(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """The answer; from any thread."""


class TimeLine:
    """What was done in a project, and going to any point of it. Reading may be done from any thread."""

    def __init__(self, read: Reads, write: Callable[[Callable[[Desk], Any]], Future[Any]], annotator: str) -> None:
        self._read = read
        self._write = write
        self._annotator = annotator

    def moments(self, *, before: int | None = None, after: int = 0, limit: int) -> list[Moment]:
        """Numbers and times of what was done, newest first; undo and redo are no rows of their own."""
        return self._read(lambda db: history_rows.read_moments(db, before=before, after=after, limit=limit))

    def newest_done(self) -> int:
        """Number of the newest operation that is not undone: where one is on the line. 0 if nothing was done."""
        return self._read(history_rows.newest_done)

    def rows(self, numbers: Sequence[int]) -> list[HistoryRow]:
        """The operations of those numbers, in any order."""
        return self._read(lambda db: history_rows.read_rows(db, numbers))

    def row(self, number: int) -> HistoryRow:
        """The operation of that number; UsageError if there is none."""
        return self._read(lambda db: history_rows.row_of(db, number))

    def place_of(self, number: int) -> OperationPlace | None:
        """Where the operation did something first; None if it changed no annotation."""
        return self._read(lambda db: history_rows.place_of(db, number))

    def way_to(self, number: int) -> Way:
        """How many own steps lie between now and the moment after that operation (0: before everything).

        UsageError if there is no way: it was taken back, and something else was done since.
        """
        return self._read(lambda db: history.way_to(db, self._annotator, number))

    def in_the_way(self, number: int) -> HistoryRow | None:
        """The first later operation that built on this one; None if it can be taken back alone."""
        return self._read(lambda db: history.in_the_way(db, number))

    def undo_alone(self, number: int) -> Future[Changes]:
        """Takes one of one's own earlier operations back and leaves the later ones.

        BuiltOnError if a later one stands in the way; UsageError if it is nothing that one can take back.
        """
        return self._write(lambda desk: history.undo_alone(desk, number))

    def walk(self, number: int, *, most: int) -> Future[tuple[int, Changes]]:
        """Undoes or redoes up to `most` own steps towards the moment after that operation, in one transaction."""
        return self._write(lambda desk: history.walk(desk, number, most))
