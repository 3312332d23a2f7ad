"""Does everything in a project file hold? Each check gives the problems it found as sentences."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from itertools import islice

from annotator.language import translate
from annotator.store.check_counts import wrong_counts
from annotator.store.check_history import history_that_does_not_apply
from annotator.store.phrases import wrong_phrases
from annotator.store.schema import FTS_OPTIONS
from annotator.store.search import indexable, name_vocabulary, newest_document

_MOST = 20
"""Problems told of each kind; more of them say nothing new."""


def check_project(connection: sqlite3.Connection) -> list[str]:
    """All problems of a project, as sentences; the file itself first, for a damaged one cannot be read further."""
    try:
        damaged = list(_damaged_pages(connection))
        if damaged:
            return damaged
        checks = (
            _loose_references, _changed_texts, _spans_outside, wrong_counts, wrong_phrases,
            history_that_does_not_apply, _wrong_index,
        )  # fmt: skip
        return [problem for check in checks for problem in islice(check(connection), _MOST)]
    except sqlite3.DatabaseError as error:
        return [_damage(str(error))]


def _damaged_pages(connection: sqlite3.Connection) -> Iterator[str]:
    for (found,) in connection.execute("PRAGMA quick_check(20)"):
        if found != "ok":
            yield _damage(found)


def _damage(found: str) -> str:
    return translate("ProjectCheck", "The file is damaged ({found}). Restore a backup.").format(found=found)


def _loose_references(connection: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        told = (
            translate("ProjectCheck", "Table {table} refers to something that is not in table {parent}.")
            if row is None
            else translate(
                "ProjectCheck", "Table {table} (row {row}) refers to something that is not in table {parent}."
            )
        )
        yield told.format(table=table, row=row, parent=parent)


def _changed_texts(connection: sqlite3.Connection) -> Iterator[str]:
    """Every text against the hash that was kept of it: SQLite's own check sees almost no damage inside of texts."""
    rows = connection.execute(
        "SELECT key, sha256, length, text FROM document LEFT JOIN document_text ON document = document.id"
    )
    for key, sha256, length, text in rows:
        if text is None:
            yield translate("ProjectCheck", "The text of document “{key}” is missing.").format(key=key)
        elif hashlib.sha256(text.encode()).digest() != sha256 or len(text) != length:
            told = translate("ProjectCheck", "The text of document “{key}” is not the one that was imported.")
            yield told.format(key=key)


def _spans_outside(connection: sqlite3.Connection) -> Iterator[str]:
    rows = connection.execute(
        """SELECT key, count(*) FROM span JOIN document ON document.id = span.document
           WHERE "end" > length GROUP BY document.id"""
    )
    for key, count in rows:
        yield translate(
            "ProjectCheck", "Document “{key}” has %Ln span(s) that (lies|lie) outside of its text.", "", count
        ).format(key=key)


def _wrong_index(connection: sqlite3.Connection) -> Iterator[str]:
    """The words of the index against those of an index made afresh, and in how many documents each is."""
    fresh = sqlite3.connect("", isolation_level=None)
    try:
        fresh.execute(f"CREATE VIRTUAL TABLE words USING fts5(key, text, content='', {FTS_OPTIONS})")
        fresh.execute("CREATE VIRTUAL TABLE term USING fts5vocab(words, row)")
        texts = connection.execute("SELECT id, key, text FROM document_words")
        fresh.execute("BEGIN")
        fresh.executemany(
            "INSERT INTO words (rowid, key, text) VALUES (?, ?, ?)",
            ((number, indexable(key), indexable(text)) for number, key, text in texts),
        )
        fresh.execute("COMMIT")
        name_vocabulary(connection)
        found = dict(connection.execute("SELECT term, doc FROM temp.document_term"))
        kept = connection.execute("SELECT newest, words FROM vocabulary").fetchone()
        complete = kept is not None and kept[0] == newest_document(connection)
        words = frozenset(kept[1].split("\n")) if complete else frozenset()
        for term, count in fresh.execute("SELECT term, doc FROM term"):
            if complete and term not in words:
                yield translate("ProjectCheck", "The list of words lacks “{term}”.").format(term=term)
            if found.pop(term, 0) != count:
                yield translate("ProjectCheck", "The search index is wrong about “{term}”.").format(term=term)
        for term in found:
            told = translate("ProjectCheck", "The search index holds “{term}”, which is in no document.")
            yield told.format(term=term)
    finally:
        fresh.close()
