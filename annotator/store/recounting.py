"""Counting a document's suggestions afresh, where a whole reading or the label set changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from annotator.domain.document import DocumentId
from annotator.domain.queue import uncertainty
from annotator.store.desk import Desk, by_label_id
from annotator.store.documents import read_suggestions


def recount_labels(desk: Desk, names: Collection[str]) -> None:
    """Counts every document afresh for which one of these labels was ever proposed."""
    if not names:
        return
    numbers = [number for name in names for number in desk.names.all_label_ids(name)]
    marks = ",".join("?" * len(numbers))
    rows = desk.connection.execute(f"SELECT DISTINCT document FROM suggestion_label WHERE label IN ({marks})", numbers)
    documents = [row[0] for row in rows]
    desk.forget()
    for document in documents:
        recount_document(desk, document, fates_changed=False)


def recount_document(
    desk: Desk, document: DocumentId, *, fates_changed: bool, fates_before: Counter[str] | None = None
) -> None:
    """Writes how many suggestions of each label were proposed for a document and are open, and mends the totals.

    `fates_before` are the accepted and rejected ones as they were counted until now, when a reading replaced them.
    """
    connection = desk.connection
    held = connection.execute(
        "SELECT coalesce(sum(open), 0) FROM suggestion_label WHERE label IN (SELECT id FROM label) AND document = ?",
        (document,),
    ).fetchone()[0]
    connection.execute(
        "DELETE FROM suggestion_label WHERE label IN (SELECT id FROM label) AND document = ?", (document,)
    )
    desk.forget(document)
    standing = desk.standing(document)
    proposed = Counter(s.label for s in read_suggestions(connection, desk.names, document))
    still_open = standing.open_labels()
    rows = [
        (label, document, count, still_open[desk.names.labels[label]])
        for label, count in by_label_id(desk.names, proposed).items()
    ]
    connection.executemany("INSERT INTO suggestion_label VALUES (?, ?, ?, ?)", rows)
    rank_document(desk, document)
    total = Counter({"open": sum(still_open.values()) - held})
    if fates_changed:
        total.update(standing.fates())
        total.subtract(fates_before or Counter())
    desk.tally("suggestion", total)


def rank_document(desk: Desk, document: DocumentId) -> None:
    """Keeps how uncertain the document's open suggestions are, for the order “most uncertain first”."""
    rank = uncertainty(suggestion.score for suggestion in desk.standing(document).review.open_suggestions())
    desk.connection.execute("UPDATE document SET priority = ? WHERE id = ? AND priority <> ?", (rank, document, rank))
