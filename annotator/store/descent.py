"""Which operation made a span, and what else it made: read from the history, so it is known after a restart too."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, OperationKind
from annotator.domain.span import Span, SpanUid
from annotator.store.names import Names
from annotator.store.serial import pack_json, unpack_part

_DOCUMENTS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class DecidedSpan:
    """A span as an operation made it, or (`is_seed`) left it while others took its label."""

    span: Span
    is_seed: bool


@dataclass(frozen=True, slots=True)
class LastEdit:
    """The last operation of an annotator that is not undone; `edit` is what it did if it touched one document only."""

    name: str
    document: DocumentId | None
    edit: Edit | None


def decisions_on(connection: sqlite3.Connection, document: DocumentId, uid: SpanUid) -> list[int]:
    """Numbers of the operations that made the span, or for which it was the seed; none if it was only imported."""
    quoted = pack_json(uid)
    rows = connection.execute(
        """SELECT operation.id, before, after FROM edit JOIN operation ON operation.id = edit.operation
           WHERE edit.document = ? AND kind = ? AND instr(after, ?) > 0 ORDER BY operation.id""",
        (document, OperationKind.EDIT.value, quoted),
    ).fetchall()
    names = Names(connection)
    return [number for number, before, after in rows if any(d.span.uid == uid for d in _decided(names, before, after))]


def decided_by(
    connection: sqlite3.Connection, operation: int, documents: Iterable[int]
) -> dict[DocumentId, list[DecidedSpan]]:
    """What an operation made in those documents, and its seed; documents without any are left out."""
    names, wanted = Names(connection), list(documents)
    found: dict[DocumentId, list[DecidedSpan]] = {}
    for first in range(0, len(wanted), _DOCUMENTS_AT_ONCE):
        part = wanted[first : first + _DOCUMENTS_AT_ONCE]
        rows = connection.execute(
            f"""SELECT document, before, after FROM edit
                WHERE operation = ? AND document IN ({",".join("?" * len(part))}) ORDER BY document""",
            (operation, *part),
        )
        for document, before, after in rows:
            decided = _decided(names, before, after)
            if decided:
                found[DocumentId(document)] = decided
    return found


def last_edit(connection: sqlite3.Connection, annotator: str) -> LastEdit | None:
    """The annotator's last operation that undo would take back; None if there is none."""
    row = connection.execute(
        """SELECT operation.id, operation.name, documents FROM operation JOIN actor ON actor.id = operation.actor
           WHERE actor.name = ? AND kind = ? AND state = 0 ORDER BY operation.id DESC LIMIT 1""",
        (annotator, OperationKind.EDIT.value),
    ).fetchone()
    if row is None:
        return None
    number, name, documents = row
    if documents != 1:
        return LastEdit(name, None, None)
    document, before, after = connection.execute(
        "SELECT document, before, after FROM edit WHERE operation = ?", (number,)
    ).fetchone()
    names = Names(connection)
    return LastEdit(name, DocumentId(document), Edit(unpack_part(names, before), unpack_part(names, after)))


def _decided(names: Names, before: str, after: str) -> list[DecidedSpan]:
    """The spans that an edit brought, and those that it names without changing them."""
    older = {span.uid: span for span in unpack_part(names, before).spans}
    spans = unpack_part(names, after).spans
    return [DecidedSpan(s, s.uid in older) for s in spans if s.uid not in older or older[s.uid] == s]
