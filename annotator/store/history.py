"""The history of operations, which is also the stack of undo and redo."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation, OperationKind
from annotator.store.applying import Edits, apply_operation
from annotator.store.desk import Desk
from annotator.store.names import Names
from annotator.store.serial import unpack_part, unpack_uid

_TO_UNDO = """SELECT id, name FROM operation WHERE actor = ? AND kind = 'edit' AND state = 0
              ORDER BY id DESC LIMIT 1"""
_TO_REDO = """SELECT id, name FROM operation WHERE actor = ? AND kind = 'edit' AND state = 1
              ORDER BY id LIMIT 1"""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One operation as a person reads it; `when` in seconds since 1970, `undone` as long as it is taken back."""

    uid: str
    when: float
    actor: str
    kind: OperationKind
    name: str
    documents: int
    undone: bool


def read_history(connection: sqlite3.Connection, limit: int) -> list[HistoryRow]:
    """The last operations, newest first."""
    rows = connection.execute(
        """SELECT operation.uid, clock, actor.name, kind, operation.name, documents, state
           FROM operation JOIN actor ON actor.id = operation.actor ORDER BY operation.id DESC LIMIT ?""",
        (limit,),
    )
    return [
        HistoryRow(unpack_uid(uid), (clock >> 16) / 1000, actor, OperationKind(kind), name, documents, bool(state))
        for uid, clock, actor, kind, name, documents, state in rows
    ]


def undoable(connection: sqlite3.Connection, annotator: str) -> str | None:
    """Name of the operation that undo would take back: the annotator's own last one; None if there is none."""
    return _name(connection, _TO_UNDO, annotator)


def redoable(connection: sqlite3.Connection, annotator: str) -> str | None:
    """Name of the operation that redo would do again; None if there is none."""
    return _name(connection, _TO_REDO, annotator)


def undo(desk: Desk) -> Changes | None:
    """Takes the annotator's last edit back, as a new operation with the inverse edits; None if there is none.

    EditConflictError if somebody else changed the same place since.
    """
    return _walk(desk, _TO_UNDO, OperationKind.UNDO)


def redo(desk: Desk) -> Changes | None:
    """Does again what undo took back last; None if there is nothing, or something new was done since."""
    return _walk(desk, _TO_REDO, OperationKind.REDO)


def edits_of(connection: sqlite3.Connection, names: Names, operation: int) -> Edits:
    """The edits of an operation, document by document."""
    rows = connection.execute("SELECT document, before, after FROM edit WHERE operation = ?", (operation,))
    return tuple(
        (DocumentId(document), Edit(unpack_part(names, before), unpack_part(names, after)))
        for document, before, after in rows.fetchall()
    )


def _walk(desk: Desk, sql: str, kind: OperationKind) -> Changes | None:
    row = desk.connection.execute(sql, (desk.actor,)).fetchone()
    if row is None:
        return None
    number, name = row
    edits = edits_of(desk.connection, desk.names, number)
    if kind is OperationKind.UNDO:
        edits = tuple((document, edit.inverse) for document, edit in edits)
    changes = apply_operation(desk, Operation(name, edits, kind), target=number)
    state = 1 if kind is OperationKind.UNDO else 0
    desk.connection.execute("UPDATE operation SET state = ? WHERE id = ?", (state, number))
    return changes


def _name(connection: sqlite3.Connection, sql: str, annotator: str) -> str | None:
    actor = connection.execute("SELECT id FROM actor WHERE name = ?", (annotator,)).fetchone()
    row = connection.execute(sql, actor).fetchone() if actor else None
    return row[1] if row else None
