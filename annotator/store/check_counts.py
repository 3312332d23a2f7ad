"""Are the counts that every transaction keeps still those that a walk through everything gives?"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator

from annotator.domain.document import DocumentId
from annotator.language import number as in_figures
from annotator.language import translate
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
            told = translate("ProjectCheck", "The project counts {kept} where there are {counted} ({what} {which}).")
            yield told.format(kept=in_figures(kept), counted=in_figures(counted), what=what, which=which)


def _spans(connection: sqlite3.Connection, expected: Counter[tuple[str, str]]) -> Iterator[str]:
    rows = connection.execute(
        """SELECT key, spans, (SELECT count(*) FROM span WHERE document = document.id) AS counted
           FROM document WHERE spans <> counted"""
    )
    for key, kept, counted in rows:
        told = translate("ProjectCheck", "Document “{key}” counts %Ln span(s) and has {counted}.", "", kept)
        yield told.format(key=key, counted=in_figures(counted))
    different = connection.execute(
        """SELECT label, document, count(*) FROM span GROUP BY label, document
           EXCEPT SELECT label, document, spans FROM span_label"""
    ).fetchall()
    surplus = connection.execute(
        """SELECT label, document, spans FROM span_label
           EXCEPT SELECT label, document, count(*) FROM span GROUP BY label, document"""
    ).fetchall()
    for document in sorted({row[1] for row in different + surplus}):
        yield translate(
            "ProjectCheck", "The labels of the spans of document number {document} are counted wrongly."
        ).format(document=document)
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
        told = (
            translate("ProjectCheck", "Document “{key}” is kept as todo, which does not fit its annotation.")
            if state == "todo"
            else translate(
                "ProjectCheck", "Document “{key}” is kept as in_progress, which does not fit its annotation."
            )
        )
        yield told.format(key=key)


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
            told = translate("ProjectCheck", "Document “{key}” has suggestions that lie outside of its text.")
            yield told.format(key=key)
        still_open = standing.open_labels()
        proposed = by_label_id(names, Counter(suggestion.label for suggestion in suggestions))
        counted = {(label, count, still_open[names.labels[label]]) for label, count in proposed.items()}
        if counted != kept.pop(number, set()):
            told = translate("ProjectCheck", "The suggestions for document “{key}” are counted wrongly.")
            yield told.format(key=key)
        expected["suggestion", "open"] += still_open.total()
        for word, count in standing.fates().items():
            expected["suggestion", word] += count
    for number in kept:
        yield translate("ProjectCheck", "Suggestions are counted for document number {number}, which has none.").format(
            number=number
        )
