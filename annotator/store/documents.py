"""Reading one document: its text, tokens, annotation and suggestions."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.annotation import Annotation
from annotator.domain.answer import OPEN_STATES, Answer, State
from annotator.domain.document import Document, DocumentId
from annotator.domain.span import LabelledRange, Span
from annotator.domain.suggestion import Suggestion, Verdict
from annotator.domain.tokens import Tokens
from annotator.errors import ProjectError
from annotator.giving_way import giving_way
from annotator.language import translate
from annotator.store.names import Names
from annotator.store.serial import (
    SPAN_COLUMNS,
    span_from_values,
    unpack_json,
    unpack_suggestions,
    unpack_tokens,
    unpack_uid,
)


@dataclass(frozen=True)
class WholeDocument:
    """A document with all that is known of it; `tokens` is None as long as nobody has tokenised it."""

    document: Document
    tokens: Tokens | None
    annotation: Annotation
    suggestions: list[Suggestion]


def read_whole(connection: sqlite3.Connection, ids: Iterable[int], holding: str) -> Iterator[WholeDocument]:
    """Those of the documents whose text has exactly the characters `holding`, with all that is known of them."""
    names = Names(connection)
    for number in ids:
        identity = DocumentId(number)
        row = connection.execute("SELECT text FROM document_text WHERE document = ?", (number,)).fetchone()
        if row is None or holding not in row[0]:
            continue
        document, tokens = read_document(connection, identity), read_tokens(connection, identity)
        annotation = read_annotation(connection, names, identity)
        yield WholeDocument(document, tokens, annotation, read_suggestions(connection, names, identity))


def text_digests(connection: sqlite3.Connection) -> array[int]:
    """The first eight bytes of the SHA-256 of every text, as numbers in ascending order."""
    rows = connection.execute("SELECT substr(sha256, 1, 8) AS digest FROM document ORDER BY digest")
    return array("Q", (int.from_bytes(row[0], "big") for row in rows))


def read_document(connection: sqlite3.Connection, identity: DocumentId) -> Document:
    """The document with its text; ProjectError if there is none of that number."""
    row = connection.execute(
        "SELECT uid, key, text, meta FROM document JOIN document_text ON document = id WHERE id = ?", (identity,)
    ).fetchone()
    if row is None:
        raise missing(identity)
    uid, key, text, meta = row
    return Document(identity, unpack_uid(uid), key, text, unpack_json(meta) if meta else {})


def read_tokens(connection: sqlite3.Connection, identity: DocumentId) -> Tokens | None:
    """The document's tokens, None as long as nobody has tokenised it."""
    row = connection.execute("SELECT borders FROM document_tokens WHERE document = ?", (identity,)).fetchone()
    return None if row is None else unpack_tokens(row[0])


def read_annotation(connection: sqlite3.Connection, names: Names, identity: DocumentId) -> Annotation:
    """Spans, decisions, answer, flag and note of a document; ProjectError if there is none of that number."""
    aside = connection.execute("SELECT state, flag FROM document WHERE id = ?", (identity,)).fetchone()
    if aside is None:
        raise missing(identity)
    notes = dict(connection.execute("SELECT span, text FROM note WHERE document = ?", (identity,)).fetchall())
    rows = connection.execute(f"SELECT {SPAN_COLUMNS} FROM span WHERE document = ?", (identity,))
    spans = in_reading_order(
        span_from_values(names, row, notes.get(row[2], "") if notes else "") for row in giving_way(rows)
    )
    decided = connection.execute(
        'SELECT start, "end", label, verdict FROM decision WHERE document = ? ORDER BY start, "end", label', (identity,)
    )
    labels = names.labels
    decisions = {
        LabelledRange(start, end, labels[label]): Verdict(told) for start, end, label, told in giving_way(decided)
    }
    said = connection.execute("SELECT label FROM document_label WHERE document = ?", (identity,))
    of_document = frozenset(labels[label] for (label,) in said)
    return Annotation(spans, decisions, answer_of(aside[0]), bool(aside[1]), notes.get("", ""), of_document)


def read_suggestions(connection: sqlite3.Connection, names: Names, identity: DocumentId) -> list[Suggestion]:
    """Every suggestion for a document, decided or not, source by source."""
    rows = connection.execute(
        "SELECT source, items FROM suggestion WHERE document = ? ORDER BY run, source", (identity,)
    )
    return [suggestion for source, items in rows for suggestion in unpack_suggestions(names, source, items)]


def in_reading_order(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans sorted as an Annotation holds them."""
    return tuple(sorted(spans, key=lambda span: span.order))


def answer_of(state: str) -> Answer | None:
    """The answer that a state column stands for."""
    return None if State(state) in OPEN_STATES else Answer(state)


def missing(identity: DocumentId) -> ProjectError:
    """The error for a document number that the project does not have."""
    return ProjectError(
        translate("Project", "The project has no document number {identity}. Reload the list of documents.").format(
            identity=identity
        )
    )
