"""Labels of documents as rows, counted for the whole project as they are written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from annotator.store.desk import Desk

TALLY = "document"
"""The kind of total under which documents are counted by label id."""


def exchange_labels(desk: Desk, document: int, gone: Iterable[str], come: Iterable[str], now: int) -> None:
    """Takes labels of a document away and adds others."""
    names = desk.names
    taken = [names.label_ids[name] for name in gone]
    added = [names.label_id(desk.connection, name) for name in come]
    for label in taken:
        # After a merge the row may stand under another number of the same name.
        for number in names.all_label_ids(names.labels[label]):
            desk.connection.execute("DELETE FROM document_label WHERE document = ? AND label = ?", (document, number))
    rows = [(document, label, desk.actor, now) for label in added]
    desk.connection.executemany("INSERT INTO document_label VALUES (?, ?, ?, ?)", rows)
    counts = Counter(str(label) for label in added)
    counts.subtract(Counter(str(label) for label in taken))
    desk.tally(TALLY, counts)


def hand_over_documents(desk: Desk, gone: int, kept: int) -> None:
    """Gives the documents of a merged label to its namesake; a document that had both has one of them."""
    connection = desk.connection
    connection.execute("UPDATE OR IGNORE document_label SET label = ? WHERE label = ?", (kept, gone))
    connection.execute("DELETE FROM document_label WHERE label = ?", (gone,))
    count = connection.execute("SELECT count(*) FROM document_label WHERE label = ?", (kept,)).fetchone()[0]
    connection.execute("DELETE FROM tally WHERE what = ? AND which IN (?, ?)", (TALLY, str(gone), str(kept)))
    desk.tally(TALLY, Counter({str(kept): count}))
