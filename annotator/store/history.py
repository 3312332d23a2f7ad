"""The history of operations as the stack of undo and redo: what they take, and walking to any point of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation, OperationKind
from annotator.domain.rebasing import builds_on
from annotator.errors import AnnotatorError, UsageError
from annotator.language import translate
from annotator.store.applying import Edits, apply_operation
from annotator.store.desk import Desk
from annotator.store.history_rows import HistoryRow, row_of
from annotator.store.names import Names
from annotator.store.serial import unpack_part

_TO_UNDO = """SELECT id, name FROM operation WHERE actor = ? AND kind = 'edit' AND state = 0 AND id > ?
              ORDER BY id DESC LIMIT 1"""
_ANY_UNDONE = "SELECT 1 FROM operation WHERE actor = ? AND kind = 'edit' AND state = 1 LIMIT 1"
# What was taken back last comes back first: after one in the middle was taken back alone, that is not the oldest.
_UNDONE = """SELECT taken.id, taken.name FROM operation AS step JOIN operation AS taken ON taken.id = step.target
             WHERE step.actor = ? AND step.kind = 'undo' AND step.state = 0 AND taken.state = 1
             ORDER BY step.id DESC"""
MOST_EDITS = 50
"""After more steps at once, edits are not told one by one: what is on the screen is read again."""


class BuiltOnError(AnnotatorError):
    """An operation cannot be taken back alone; `by` is the later one that stands in the way."""

    def __init__(self, by: HistoryRow) -> None:
        super().__init__(
            translate("Project", "“{name}” was done later in the same place. Take that back first.").format(
                name=by.name
            )
        )
        self.by = by


@dataclass(frozen=True, slots=True)
class Way:
    """How many of one's own steps lie between now and a point: so many undos, or so many redos; one of them is 0."""

    undos: int = 0
    redos: int = 0


def undoable(connection: sqlite3.Connection, annotator: str) -> str | None:
    """Name of the operation that undo would take back: the annotator's own last one; None if there is none."""
    actor = _actor(connection, annotator)
    row = None if actor is None else connection.execute(_TO_UNDO, (actor, 0)).fetchone()
    return None if row is None else str(row[1])


def redoable(connection: sqlite3.Connection, annotator: str) -> str | None:
    """Name of the operation that redo would do again; None if there is none."""
    actor = _actor(connection, annotator)
    row = None if actor is None else next(_undone(connection, actor), None)
    return None if row is None else row[1]


def undo(desk: Desk) -> Changes | None:
    """Takes the annotator's last edit back, as a new operation with the inverse edits; None if there is none.

    EditConflictError if somebody else changed the same place since.
    """
    return _undo_after(desk, 0)


def redo(desk: Desk) -> Changes | None:
    """Does again what undo took back last; None if there is nothing, or something new was done since."""
    row = next(_undone(desk.connection, desk.actor), None)
    return None if row is None else _take(desk, *row, OperationKind.REDO)


def undo_alone(desk: Desk, number: int) -> Changes:
    """Takes one earlier edit of the annotator back and leaves all later ones.

    BuiltOnError if a later one changed the same spans, verdicts, answer, flag or note; UsageError if it is no edit of
    the annotator's, or is taken back already.
    """
    row = row_of(desk.connection, number)
    if row.kind is not OperationKind.EDIT:
        raise UsageError(
            translate("Project", "“{name}” cannot be taken back. Only what was done to annotations can.").format(
                name=row.name
            )
        )
    if row.undone:
        raise UsageError(translate("Project", "“{name}” is taken back already.").format(name=row.name))
    actor = desk.connection.execute("SELECT actor FROM operation WHERE id = ?", (number,)).fetchone()[0]
    if actor != desk.actor:
        raise UsageError(
            translate("Project", "“{name}” was done by {actor}, who alone can take it back.").format(
                name=row.name, actor=row.actor
            )
        )
    by = in_the_way(desk.connection, number)
    if by is not None:
        raise BuiltOnError(by)
    return _take(desk, number, row.name, OperationKind.UNDO)


def in_the_way(connection: sqlite3.Connection, number: int) -> HistoryRow | None:
    """The first later operation that built on this one; None if it can be taken back alone."""
    names, first = Names(connection), None
    for document, edit in edits_of(connection, names, number):
        rows = connection.execute(
            """SELECT operation.id, before, after FROM edit JOIN operation ON operation.id = edit.operation
               WHERE edit.document = ? AND edit.operation > ? AND kind = 'edit' AND state = 0
               ORDER BY edit.operation""",
            (document, number),
        )
        for later, before, after in rows:
            if first is not None and later >= first:
                break
            if builds_on(Edit(unpack_part(names, before), unpack_part(names, after)), edit):
                first = later
                break
    return None if first is None else row_of(connection, first)


def way_to(connection: sqlite3.Connection, annotator: str, number: int) -> Way:
    """How far it is to the moment after that operation; UsageError for one that was dropped from redo.

    Number 0 is before everything.
    """
    actor = _actor(connection, annotator)
    row = row_of(connection, number) if number else None
    if row is not None and row.dropped:
        raise UsageError(
            translate(
                "Project", "“{name}” was taken back before something else was done. It cannot be gone back to."
            ).format(name=row.name)
        )
    if actor is None:
        return Way()
    if row is not None and row.undone:
        for steps, (taken, _) in enumerate(_undone(connection, actor), start=1):
            if taken == number:
                return Way(redos=steps)
        raise UsageError(
            translate("Project", "“{name}” was done by {actor}, who alone can do it again.").format(
                name=row.name, actor=row.actor
            )
        )
    count = "SELECT count(*) FROM operation WHERE actor = ? AND kind = 'edit' AND state = 0 AND id > ?"
    return Way(undos=connection.execute(count, (actor, number)).fetchone()[0])


def walk(desk: Desk, number: int, most: int) -> tuple[int, Changes]:
    """Goes up to `most` steps towards the moment after that operation; how many were gone, and what they changed."""
    way = way_to(desk.connection, desk.annotator, number)
    steps: list[Changes] = []
    for _ in range(min(most, way.undos or way.redos)):
        taken = _undo_after(desk, number) if way.undos else redo(desk)
        if taken is None:
            break
        steps.append(taken)
    return len(steps), together(steps)


def together(steps: Sequence[Changes]) -> Changes:
    """What several steps changed, as one; the last of them is the one a person is shown."""
    if not steps:
        return Changes()
    last = steps[-1]
    return Changes(
        documents=frozenset().union(*(step.documents for step in steps)),
        labels=any(step.labels for step in steps),
        name=last.name,
        focus=last.focus,
        edits=tuple(edit for step in steps for edit in step.edits) if len(steps) <= MOST_EDITS else (),
        kind=last.kind,
    )


def edits_of(connection: sqlite3.Connection, names: Names, operation: int) -> Edits:
    """The edits of an operation, document by document."""
    rows = connection.execute("SELECT document, before, after FROM edit WHERE operation = ?", (operation,))
    return tuple(
        (DocumentId(document), Edit(unpack_part(names, before), unpack_part(names, after)))
        for document, before, after in rows.fetchall()
    )


def _undo_after(desk: Desk, number: int) -> Changes | None:
    row = desk.connection.execute(_TO_UNDO, (desk.actor, number)).fetchone()
    return None if row is None else _take(desk, row[0], row[1], OperationKind.UNDO)


def _take(desk: Desk, number: int, name: str, kind: OperationKind) -> Changes:
    """Takes an operation back or does it again, as a new operation that names it."""
    edits = edits_of(desk.connection, desk.names, number)
    if kind is OperationKind.UNDO:
        edits = tuple((document, edit.inverse) for document, edit in edits)
    changes = apply_operation(desk, Operation(name, edits, kind), target=number)
    state = 1 if kind is OperationKind.UNDO else 0
    desk.connection.execute("UPDATE operation SET state = ? WHERE id = ?", (state, number))
    return changes


def _undone(connection: sqlite3.Connection, actor: int) -> Iterator[tuple[int, str]]:
    """Number and name of what can be done again, what was taken back last first."""
    if connection.execute(_ANY_UNDONE, (actor,)).fetchone() is None:
        return  # else all that was ever taken back would be looked through
    seen = set[int]()
    for number, name in connection.execute(_UNDONE, (actor,)):
        if number not in seen:  # it may have been taken back, done again and taken back once more
            seen.add(number)
            yield number, name


def _actor(connection: sqlite3.Connection, annotator: str) -> int | None:
    row = connection.execute("SELECT id FROM actor WHERE name = ?", (annotator,)).fetchone()
    return None if row is None else int(row[0])
