"""Counts of a project, from the totals that every transaction keeps right."""

from __future__ import annotations

import sqlite3

from annotator.domain.statistics import Statistics
from annotator.store.names import Names
from annotator.store.search import TextIndex


def read_statistics(connection: sqlite3.Connection) -> Statistics:
    """Documents by state, spans by label, and suggestions by what became of them."""
    totals: dict[str, dict[str, int]] = {"state": {}, "suggestion": {}}
    for what, which, count in connection.execute("SELECT what, which, count FROM tally WHERE what <> 'span'"):
        totals[what][which] = count
    states = {state: count for state, count in totals["state"].items() if count}
    fates = totals["suggestion"]
    return Statistics(
        sum(states.values()),
        states,
        {label: count for label, count in span_counts(connection).items() if count},
        fates.get("open", 0),
        fates.get("accepted", 0),
        fates.get("rejected", 0),
    )


def span_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Spans by label, in the order of the label set; 0 for a label without any."""
    names = Names(connection)
    counts = dict.fromkeys(names.in_use, 0)
    for number, count in connection.execute("SELECT which, count FROM tally WHERE what = 'span'"):
        name = names.labels[int(number)]
        counts[name] = counts.get(name, 0) + count
    return counts


def count_spans_of_text(connection: sqlite3.Connection, index: TextIndex, text: str, label: str | None) -> int:
    """How many spans of the project cover exactly this text, of that label or of any."""
    numbers = None if label is None else Names(connection).all_label_ids(label)
    chosen = "" if numbers is None else f" AND label IN ({','.join('?' * len(numbers))})"
    sql = f'SELECT start FROM span WHERE document = ? AND "end" - start = ?{chosen}'
    found = 0
    for document in index.matching(connection, text):
        starts = connection.execute(sql, (document, len(text), *(numbers or ()))).fetchall()
        if starts:
            whole = connection.execute("SELECT text FROM document_text WHERE document = ?", (document,)).fetchone()[0]
            found += sum(whole.startswith(text, row[0]) for row in starts)
    return found
