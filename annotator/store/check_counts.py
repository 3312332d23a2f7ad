"""Are the counts that every transaction keeps still those that a walk through everything gives?"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator

from annotator.domain.document import DocumentId
from annotator.store.desk import Standing, by_label_id
from annotator.store.document_labels import TALLY
from annotator.store.documents import read_suggestions
from annotator.store.names import Names


def wrong_counts(connection: sqlite3.Connection) -> Iterator[str]:
    """Every count that is not right."""
    totals = {(what, which): count for what, which, count in connection.execute("SELECT * FROM tally") if count}
    expected: Counter[tuple[str, str]] = Counter()
    yield from _spans(connection, expected)
    yield from _states(connection, expected)
    yield from _suggestions(connection, expected)
    for what, which in sorted(set(totals) | set(expected)):
        kept, counted = totals.get((what, which), 0), expected[what, which]
        if kept != counted:
            yield f"The project counts {kept} where there are {counted} ({what} {which})."


def _spans(connection: sqlite3.Connection, expected: Counter[tuple[str, str]]) -> Iterator[str]:
    rows = connection.execute(
        """SELECT key, spans, (SELECT count(*) FROM span WHERE document = document.id) AS counted
           FROM document WHERE spans <> counted"""
    )
    for key, kept, counted in rows:
        yield f"Document “{key}” counts {kept} spans and has {counted}."
    different = connection.execute(
        """SELECT label, document, count(*) FROM span GROUP BY label, document
           EXCEPT SELECT label, document, spans FROM span_label"""
    ).fetchall()
    surplus = connection.execute(
        """SELECT label, document, spans FROM span_label
           EXCEPT SELECT label, document, count(*) FROM span GROUP BY label, document"""
    ).fetchall()
    for document in sorted({row[1] for row in different + surplus}):
        yield f"The labels of the spans of document number {document} are counted wrongly."
    for label, count in connection.execute("SELECT label, count(*) FROM document_label GROUP BY label"):
        expected[TALLY, str(label)] = count
    for label, count in connection.execute("SELECT label, count(*) FROM span GROUP BY label"):
        expected["span", str(label)] = count


def _states(connection: sqlite3.Connection, expected: Counter[tuple[str, str]]) -> Iterator[str]:
    for state, count in connection.execute("SELECT state, count(*) FROM document GROUP BY state"):
        expected["state", state] = count
    rows = connection.execute(
        """SELECT key, state FROM document WHERE state IN ('todo', 'in_progress') AND (state = 'in_progress') <> (
             EXISTS (SELECT 1 FROM span WHERE document = document.id)
             OR EXISTS (SELECT 1 FROM decision WHERE document = document.id)
             OR EXISTS (SELECT 1 FROM document_label WHERE document = document.id))"""
    )
    for key, state in rows:
        yield f"Document “{key}” is kept as {state}, which does not fit its annotation."


def _suggestions(connection: sqlite3.Connection, expected: Counter[tuple[str, str]]) -> Iterator[str]:
    names = Names(connection)
    kept: dict[int, set[tuple[int, int, int]]] = {}
    for label, number, proposed, still_open in connection.execute("SELECT * FROM suggestion_label"):
        kept.setdefault(number, set()).add((label, proposed, still_open))
    numbers = connection.execute(
        """SELECT DISTINCT suggestion.document, key, length FROM suggestion
           JOIN document ON document.id = suggestion.document"""
    ).fetchall()
    for number, key, length in numbers:
        standing = Standing(connection, names, DocumentId(number))
        suggestions = read_suggestions(connection, names, DocumentId(number))
        if any(suggestion.end > length for suggestion in suggestions):
            yield f"Document “{key}” has suggestions that lie outside of its text."
        still_open = standing.open_labels()
        proposed = by_label_id(names, Counter(suggestion.label for suggestion in suggestions))
        counted = {(label, count, still_open[names.labels[label]]) for label, count in proposed.items()}
        if counted != kept.pop(number, set()):
            yield f"The suggestions for document “{key}” are counted wrongly."
        expected["suggestion", "open"] += still_open.total()
        for word, count in standing.fates().items():
            expected["suggestion", word] += count
    for number in kept:
        yield f"Suggestions are counted for document number {number}, which has none."
