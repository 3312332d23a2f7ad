"""Lists of documents, up to millions: ids in an array, rows when they are shown, the next one by key."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.answer import State
from annotator.domain.document import DocumentId
from annotator.domain.queue import ANY_NOTE, UNCERTAINTY_STEPS, Order, Queue
from annotator.store.names import Names
from annotator.store.search import TextIndex
from annotator.store.serial import pack_json

_ORDER_BY = {
    Order.IMPORTED: "id",
    Order.NAME: "key COLLATE NOCASE, id",
    Order.SHORTEST: "length, id",
    Order.MOST_SPANS: "spans DESC, id",
    Order.MOST_UNCERTAIN: "priority DESC, id",
}
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as a list shows it; `length` in code points, `title` its first words.

    `noted` says that it or one of its spans has a note.
    """

    id: DocumentId
    key: str
    title: str
    state: State
    flagged: bool
    spans: int
    length: int
    noted: bool = False


@dataclass(frozen=True)
class _Where:
    """A condition on `document` with its values."""

    sql: str
    values: tuple[Any, ...] = ()


def document_ids(connection: sqlite3.Connection, index: TextIndex, queue: Queue) -> array[int]:
    """Numbers of the queue's documents in its order."""
    found = index.matching(connection, queue.search) if queue.search else None
    if found is not None and queue == Queue(search=queue.search):
        return found
    where = _filter(connection, queue, queue.states)
    if found is not None:
        where = _Where(
            f"{where.sql} AND id IN (SELECT value FROM json_each(?))", (*where.values, pack_json(list(found)))
        )
    rows = connection.execute(
        f"SELECT id FROM document WHERE {where.sql} ORDER BY {_ORDER_BY[queue.order]}", where.values
    )
    return array("q", (row[0] for row in rows))


def document_rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[DocumentRow]:
    """The rows of those documents in the order of `ids`; numbers that no document has are left out."""
    found: dict[int, DocumentRow] = {}
    for begin in range(0, len(ids), _AT_ONCE):
        part = list(ids[begin : begin + _AT_ONCE])
        rows = connection.execute(
            f"""SELECT id, key, title, state, flag, spans, length,
                       EXISTS (SELECT 1 FROM note WHERE document = document.id) FROM document
                WHERE id IN ({",".join("?" * len(part))})""",
            part,
        )
        for number, key, title, state, flag, spans, length, noted in rows:
            found[number] = DocumentRow(
                DocumentId(number), key, title, State(state), bool(flag), spans, length, bool(noted)
            )
    return [found[number] for number in ids if number in found]


def next_document(
    connection: sqlite3.Connection,
    index: TextIndex,
    after: DocumentId | None,
    queue: Queue,
    states: Iterable[State],
    *,
    backwards: bool,
) -> DocumentId | None:
    """The queue's nearest document of one of these states (and the queue's own) after `after`, or before it.

    None at the end of the queue; from the beginning (or the end) if `after` is None. No states means any.
    """
    wanted = _both(frozenset(states), queue.states)
    if wanted is None:
        return None
    if queue.search:
        return _next_found(connection, index, after, queue, wanted, backwards)
    where = _filter(connection, queue, wanted)
    beyond = _beyond(connection, after, queue.order, backwards)
    direction = "DESC" if backwards else "ASC"
    if queue.order is Order.IMPORTED and wanted:
        return _next_of_states(connection, where, beyond, wanted, backwards)
    if queue.order is Order.MOST_UNCERTAIN and wanted:
        return _next_uncertain(connection, where, beyond, wanted, backwards)
    terms = ", ".join(_turned(term, direction) for term in _ORDER_BY[queue.order].split(", "))
    sql = f"SELECT id FROM document WHERE ({where.sql}) AND {beyond.sql} ORDER BY {terms} LIMIT 1"
    row = connection.execute(sql, where.values + beyond.values).fetchone()
    return None if row is None else DocumentId(row[0])


def _next_of_states(
    connection: sqlite3.Connection, where: _Where, beyond: _Where, states: frozenset[State], backwards: bool
) -> DocumentId | None:
    """Each state by the queue's index, so that a million answered documents in between cost nothing.

    Naming the priority lets the index run on to the id; there are few different ones (UNCERTAINTY_STEPS).
    """
    nearest = "max" if backwards else "min"
    sql = f"SELECT {nearest}(id) FROM document WHERE state = ? AND priority = ? AND ({where.sql}) AND {beyond.sql}"
    found = []
    for state in states:
        found += [
            connection.execute(sql, (state.value, rank, *where.values, *beyond.values)).fetchone()[0]
            for rank in _ranks(connection, state)
        ]
    there = [identity for identity in found if identity is not None]
    return DocumentId(max(there) if backwards else min(there)) if there else None


def _ranks(connection: sqlite3.Connection, state: State) -> Iterator[int]:
    """The priorities that documents of a state have, the highest first; each found by one look into the index."""
    sql = "SELECT max(priority) FROM document WHERE state = ? AND priority < ?"
    rank: int | None = UNCERTAINTY_STEPS + 1
    while rank is not None:
        rank = connection.execute(sql, (state.value, rank)).fetchone()[0]
        if rank is not None:
            yield rank


def _next_uncertain(
    connection: sqlite3.Connection, where: _Where, beyond: _Where, states: frozenset[State], backwards: bool
) -> DocumentId | None:
    """The nearest of each state by the queue's index, and the nearer of those."""
    terms = "priority, id DESC" if backwards else "priority DESC, id"
    sql = f"""SELECT priority, id FROM document WHERE state = ? AND ({where.sql}) AND {beyond.sql}
              ORDER BY {terms} LIMIT 1"""
    found = [connection.execute(sql, (state.value, *where.values, *beyond.values)).fetchone() for state in states]
    there = sorted((-row[0], row[1]) for row in found if row is not None)
    return DocumentId(there[-1 if backwards else 0][1]) if there else None


def _next_found(
    connection: sqlite3.Connection,
    index: TextIndex,
    after: DocumentId | None,
    queue: Queue,
    states: frozenset[State],
    backwards: bool,
) -> DocumentId | None:
    """Where a search narrows the queue: the found documents in order, `after` among them wherever it stands."""
    found = set(document_ids(connection, index, replace(queue, states=states)))
    around = list(document_ids(connection, index, Queue(queue.order)))
    if backwards:
        around.reverse()
    at = around.index(after) + 1 if after in around else 0
    return next((DocumentId(identity) for identity in around[at:] if identity in found), None)


def _filter(connection: sqlite3.Connection, queue: Queue, states: frozenset[State]) -> _Where:
    """The queue's condition without its search."""
    parts, values = ["1"], list[Any]()
    if states:
        parts.append(f"state IN ({','.join('?' * len(states))})")
        values += sorted(state.value for state in states)
    if queue.flagged:
        parts.append("flag = 1")
    if queue.note:
        parts.append("id IN (SELECT value FROM json_each(?))")
        values.append(pack_json(_noted(connection, queue.note)))
    if queue.label:
        numbers = Names(connection).all_label_ids(queue.label)
        marks = ",".join("?" * len(numbers))
        parts.append(
            f"""id IN (SELECT document FROM span_label WHERE label IN ({marks})
                UNION SELECT document FROM suggestion_label WHERE label IN ({marks}) AND open > 0
                UNION SELECT document FROM document_label WHERE label IN ({marks}))"""
        )
        values += numbers * 3
    return _Where(" AND ".join(parts), tuple(values))


def _noted(connection: sqlite3.Connection, words: str) -> list[int]:
    """Documents with a note, on themselves or on a span, that holds the words in any case; notes are few."""
    rows = connection.execute("SELECT document, text FROM note")
    wanted = words.casefold()
    return sorted({document for document, text in rows if words == ANY_NOTE or wanted in text.casefold()})


def _beyond(connection: sqlite3.Connection, after: DocumentId | None, order: Order, backwards: bool) -> _Where:
    """The condition of lying behind (before) a document in an order; everything for None."""
    if after is None:
        return _Where("1")
    sign, turned = ("<", ">") if backwards else (">", "<")
    if order is Order.IMPORTED:
        return _Where(f"id {sign} ?", (after,))
    row = connection.execute("SELECT key, length, spans, priority FROM document WHERE id = ?", (after,)).fetchone()
    if row is None:
        return _Where("1")
    if order is Order.NAME:
        return _Where(f"(key COLLATE NOCASE, id) {sign} (?, ?)", (row[0], after))
    if order is Order.SHORTEST:
        return _Where(f"(length, id) {sign} (?, ?)", (row[1], after))
    column, value = ("priority", row[3]) if order is Order.MOST_UNCERTAIN else ("spans", row[2])
    return _Where(f"({column} {turned} ? OR ({column} = ? AND id {sign} ?))", (value, value, after))


def _turned(term: str, direction: str) -> str:
    """A term of ORDER BY in that direction."""
    if term.endswith(" DESC"):
        return term if direction == "ASC" else term.removesuffix(" DESC")
    return f"{term} {direction}"


def _both(states: frozenset[State], filtered: frozenset[State]) -> frozenset[State] | None:
    """The states that both allow (none given means any); None if nothing is left."""
    if states and filtered:
        return states & filtered or None
    return states or filtered
