"""The history as a person reads it: operations with what, when, who and how many, page by page from the newest."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.document import DocumentId
from annotator.domain.edit import OperationKind
from annotator.domain.span import LabelledRange
from annotator.errors import UsageError
from annotator.language import translate
from annotator.store.names import Names
from annotator.store.serial import unpack_part, unpack_uid

_COLUMNS = """SELECT operation.id, operation.uid, clock, actor.name, kind, operation.name, documents, state
              FROM operation JOIN actor ON actor.id = operation.actor"""
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One operation as a person reads it; `when` in seconds since 1970, `undone` as long as it is taken back.

    `number` grows with every operation of the project. One that is `dropped` can no longer be done again, since
    something new was done after it was taken back.
    """

    number: int
    uid: str
    when: float
    actor: str
    kind: OperationKind
    name: str
    documents: int
    undone: bool
    dropped: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """When an operation was done, in seconds since 1970: enough to group a long list by day."""

    number: int
    when: float


@dataclass(frozen=True, slots=True)
class OperationPlace:
    """Where an operation did something first: a document and, unless it concerned the document, a span in it."""

    document: DocumentId
    target: LabelledRange | None


def read_history(connection: sqlite3.Connection, limit: int) -> list[HistoryRow]:
    """The last operations, newest first."""
    return [_row(values) for values in connection.execute(f"{_COLUMNS} ORDER BY operation.id DESC LIMIT ?", (limit,))]


def read_moments(
    connection: sqlite3.Connection, *, before: int | None = None, after: int = 0, limit: int
) -> list[Moment]:
    """What was done (undo and redo are told by what they concern), newest first, between two numbers."""
    beyond = 2**62 if before is None else before
    rows = connection.execute(
        """SELECT id, clock FROM operation WHERE id < ? AND id > ? AND kind NOT IN ('undo', 'redo')
           ORDER BY id DESC LIMIT ?""",
        (beyond, after, limit),
    )
    return [Moment(number, _seconds(clock)) for number, clock in rows]


def newest_done(connection: sqlite3.Connection) -> int:
    """Number of the newest operation that is not undone; 0 if nothing was done."""
    row = connection.execute(
        "SELECT id FROM operation WHERE kind NOT IN ('undo', 'redo') AND state = 0 ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return 0 if row is None else int(row[0])


def read_rows(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[HistoryRow]:
    """The rows of those operations, in any order."""
    found: list[HistoryRow] = []
    for first in range(0, len(numbers), _AT_ONCE):
        part = numbers[first : first + _AT_ONCE]
        marks = ",".join("?" * len(part))
        found += map(_row, connection.execute(f"{_COLUMNS} WHERE operation.id IN ({marks})", tuple(part)))
    return found


def row_of(connection: sqlite3.Connection, number: int) -> HistoryRow:
    """The operation of that number; UsageError if there is none."""
    found = read_rows(connection, [number])
    if not found:
        raise UsageError(
            translate("Project", "There is no operation {number}. `annotator history PROJECT` lists them.").format(
                number=number
            )
        )
    return found[0]


def place_of(connection: sqlite3.Connection, number: int) -> OperationPlace | None:
    """Where the operation did something first; None if it changed no annotation (an import, a run, labels)."""
    row = connection.execute(
        "SELECT document, before, after FROM edit WHERE operation = ? ORDER BY document LIMIT 1", (number,)
    ).fetchone()
    if row is None:
        return None
    names = Names(connection)
    before, after = unpack_part(names, row[1]), unpack_part(names, row[2])
    changed = [span for span in after.spans if span not in before.spans] or list(before.spans)
    ranges = [span.labelled_range for span in changed] or [d.target for d in after.decisions + before.decisions]
    return OperationPlace(DocumentId(row[0]), min(ranges) if ranges else None)


def _row(values: tuple[int, bytes | str, int, str, str, str, int, int]) -> HistoryRow:
    number, uid, clock, actor, kind, name, documents, state = values
    return HistoryRow(
        number, unpack_uid(uid), _seconds(clock), actor, OperationKind(kind), name, documents, state > 0, state > 1
    )


def _seconds(clock: int) -> float:
    return (clock >> 16) / 1000
