"""All documents with their annotations, in the order of import, a bounded number in memory at a time."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from annotator.domain.annotation import Annotation
from annotator.domain.answer import OPEN_STATES, Answer, State
from annotator.domain.document import Document, DocumentId
from annotator.domain.record import AnnotatedDocument
from annotator.domain.span import LabelledRange, Span
from annotator.domain.suggestion import Verdict
from annotator.store.documents import answer_of, in_reading_order
from annotator.store.names import Names
from annotator.store.readers import Readers
from annotator.store.serial import SPAN_COLUMNS, span_from_values, unpack_json, unpack_tokens, unpack_uid

_DOCUMENTS_AT_ONCE = 200
_CHARACTERS_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class _Batch:
    """A run of documents, by the first and last number, of the wanted states."""

    first: int
    last: int
    states: tuple[str, ...]


def wanted_states(answers: Collection[Answer] | None, *, include_open: bool) -> frozenset[State]:
    """The states of documents with these answers (None: with any), and of open ones if wanted."""
    answered = frozenset(State(answer.value) for answer in (Answer if answers is None else answers))
    return answered | frozenset(OPEN_STATES) if include_open else answered


def stream_annotated(readers: Readers, states: frozenset[State]) -> Iterator[AnnotatedDocument]:
    """Every document of these states with all that an exporter may write.

    Each batch is read in a snapshot of its own, so that a long export never holds the write-ahead log back.
    """
    after = 0
    while states:
        with readers.lent() as connection:
            batch = _next_batch(connection, after, tuple(sorted(states)))
            documents = _read_batch(connection, batch) if batch is not None else []
        if batch is None:
            return
        yield from documents
        after = batch.last


def _next_batch(connection: sqlite3.Connection, after: int, states: tuple[str, ...]) -> _Batch | None:
    marks = ",".join("?" * len(states))
    rows = connection.execute(
        f"SELECT id, length FROM document WHERE id > ? AND state IN ({marks}) ORDER BY id LIMIT ?",
        (after, *states, _DOCUMENTS_AT_ONCE),
    )
    first = last = characters = 0
    for number, length in rows:
        if last and characters + length > _CHARACTERS_AT_ONCE:
            break
        first, last = first or number, number
        characters += length
    return _Batch(first, last, states) if last else None


def _read_batch(connection: sqlite3.Connection, batch: _Batch) -> list[AnnotatedDocument]:
    names, extent = Names(connection), (batch.first, batch.last)
    notes = _read_notes(connection, extent)
    spans = _read_spans(connection, names, extent, notes)
    decisions = _read_decisions(connection, names, extent)
    labels = _read_labels(connection, names, extent)
    rows = connection.execute(
        f"""SELECT document.id, document.uid, key, text, meta, state, flag, actor.name, updated, borders
            FROM document JOIN document_text ON document_text.document = document.id
            LEFT JOIN document_tokens ON document_tokens.document = document.id
            LEFT JOIN actor ON actor.id = document.actor
            WHERE document.id BETWEEN ? AND ? AND state IN ({",".join("?" * len(batch.states))})
            ORDER BY document.id""",
        (*extent, *batch.states),
    )
    found = []
    for number, uid, key, text, meta, state, flag, annotator, updated, borders in rows:
        document = Document(DocumentId(number), unpack_uid(uid), key, text, unpack_json(meta) if meta else {})
        note = notes.get((number, ""), "")
        annotation = Annotation(
            in_reading_order(spans.get(number, ())),
            decisions.get(number, {}),
            answer_of(state),
            bool(flag),
            note,
            frozenset(labels.get(number, ())),
        )
        tokens = None if borders is None else unpack_tokens(borders)
        found.append(AnnotatedDocument(document, annotation, tokens, annotator or "", updated))
    return found


def _read_notes(connection: sqlite3.Connection, extent: tuple[int, int]) -> dict[tuple[int, bytes | str], str]:
    rows = connection.execute("SELECT document, span, text FROM note WHERE document BETWEEN ? AND ?", extent)
    return {(number, span): text for number, span, text in rows}


def _read_labels(connection: sqlite3.Connection, names: Names, extent: tuple[int, int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for number, label in connection.execute(
        "SELECT document, label FROM document_label WHERE document BETWEEN ? AND ?", extent
    ):
        found[number].append(names.labels[label])
    return found


def _read_spans(
    connection: sqlite3.Connection,
    names: Names,
    extent: tuple[int, int],
    notes: dict[tuple[int, bytes | str], str],
) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = defaultdict(list)
    rows = connection.execute(f"SELECT document, {SPAN_COLUMNS} FROM span WHERE document BETWEEN ? AND ?", extent)
    for number, *values in rows:
        note = notes.get((number, values[2]), "") if notes else ""
        found[number].append(span_from_values(names, values, note))
    return found


def _read_decisions(
    connection: sqlite3.Connection, names: Names, extent: tuple[int, int]
) -> dict[int, dict[LabelledRange, Verdict]]:
    found: dict[int, dict[LabelledRange, Verdict]] = defaultdict(dict)
    rows = connection.execute(
        'SELECT document, start, "end", label, verdict FROM decision WHERE document BETWEEN ? AND ?', extent
    )
    for number, start, end, label, verdict in rows:
        found[number][LabelledRange(start, end, names.labels[label])] = Verdict(verdict)
    return found
