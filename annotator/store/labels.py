"""The label set of a project: read, changed, renamed; annotations and history follow by themselves."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.document import DocumentId
from annotator.domain.edit import OperationKind
from annotator.domain.label import Label, LabelSet, LabelUse
from annotator.errors import ProjectError
from annotator.language import translate
from annotator.store.bulk import BulkRun
from annotator.store.desk import Desk
from annotator.store.document_labels import TALLY, hand_over_documents
from annotator.store.guidelines import merge_guidelines
from annotator.store.phrases import merge_phrases
from annotator.store.recounting import recount_labels


@dataclass
class _Row:
    """A row of the label table; `was` is its name before the change."""

    id: int
    was: str
    name: str
    position: int | None


def read_labels(connection: sqlite3.Connection) -> LabelSet:
    """The labels of the project in their order."""
    rows = connection.execute(
        "SELECT name, key, colour, description, use FROM label WHERE position IS NOT NULL ORDER BY position"
    )
    return LabelSet(Label(name, key, colour, words, LabelUse(use)) for name, key, colour, words, use in rows)


def set_labels(desk: Desk, labels: LabelSet, renamed: Mapping[str, str]) -> Changes:
    """Makes `labels` the project's; `renamed` says new names by old ones, two of one name are merged.

    ProjectError if a label that still has spans would go.
    """
    before = read_labels(desk.connection)
    if labels == before and not renamed:
        return Changes()
    rows = _renamed_rows(desk.connection, renamed)
    chosen = _choose(rows, labels)
    _refuse_to_lose_spans(desk.connection, rows, labels)
    _refuse_to_lose_documents(desk.connection, rows, labels)
    affected = _affected(rows, frozenset(before.for_spans().names), labels.for_spans())
    merged = [(row.id, chosen[row.name]) for row in rows if chosen.get(row.name, row.id) != row.id]
    fates = _fates(desk, merged)
    _write(desk.connection, rows, chosen, labels)
    for gone, kept in merged:
        _hand_over(desk.connection, gone, kept)
        hand_over_documents(desk, gone, kept)
    desk.forget()
    recount_labels(desk, affected)
    for document, counted in fates.items():
        now = desk.standing(document).fates()
        now.subtract(counted)
        desk.tally("suggestion", now)
    name = _name_of_change(before, labels, renamed)
    run = BulkRun(OperationKind.LABELS, name)
    run.write_row(desk, 0)
    return Changes(labels=True, name=name)


def _renamed_rows(connection: sqlite3.Connection, renamed: Mapping[str, str]) -> list[_Row]:
    """Every label row under its new name; all rows of a name go along, so that merged ones stay together."""
    rows = connection.execute("SELECT id, name, position FROM label ORDER BY position IS NULL, position, id")
    return [_Row(number, name, renamed.get(name, name), place) for number, name, place in rows]


def _choose(rows: list[_Row], labels: LabelSet) -> dict[str, int]:
    """For each label of the set the row that carries it on: in use before and of that name before, if there is one."""
    chosen: dict[str, int] = {}
    for row in sorted(rows, key=lambda row: (row.position is None, row.was != row.name, row.id)):
        if row.name in labels:
            chosen.setdefault(row.name, row.id)
    return chosen


def _refuse_to_lose_spans(connection: sqlite3.Connection, rows: list[_Row], labels: LabelSet) -> None:
    counts = dict(connection.execute("SELECT which, count FROM tally WHERE what = 'span'").fetchall())
    for row in rows:
        spans = sum(counts.get(str(other.id), 0) for other in rows if other.name == row.name)
        if row.name not in labels and spans:
            told = translate(
                "Project", "The label “{name}” is still on %Ln span(s). Relabel or remove what has it first.", "", spans
            )
            raise ProjectError(told.format(name=row.name))


def _refuse_to_lose_documents(connection: sqlite3.Connection, rows: list[_Row], labels: LabelSet) -> None:
    counts = dict(connection.execute("SELECT which, count FROM tally WHERE what = ?", (TALLY,)).fetchall())
    for row in rows:
        documents = sum(counts.get(str(other.id), 0) for other in rows if other.name == row.name)
        if row.name not in labels and documents:
            told = translate(
                "Project",
                "The label “{name}” is still said of %Ln document(s). Take it away from them first; label:{name} in the"
                " filter line finds them.",
                "",
                documents,
            )
            raise ProjectError(told.format(name=row.name))


def _affected(rows: list[_Row], before: frozenset[str], labels: LabelSet) -> list[str]:
    """New names of the labels whose suggestions are offered from now on, or no longer, or share a name now."""
    affected = {row.name for row in rows if (row.was in before) != (row.name in labels)}
    old_names: dict[str, set[str]] = {}
    for row in rows:
        old_names.setdefault(row.name, set()).add(row.was)
    return sorted(affected | {name for name, several in old_names.items() if len(several) > 1})


def _write(connection: sqlite3.Connection, rows: list[_Row], chosen: dict[str, int], labels: LabelSet) -> None:
    connection.executemany("UPDATE label SET name = ?, position = NULL WHERE id = ?", [(r.name, r.id) for r in rows])
    for place, label in enumerate(labels):
        values = (label.name, label.key, label.colour, label.description, label.use.value, place)
        if label.name in chosen:
            sql = "UPDATE label SET name = ?, key = ?, colour = ?, description = ?, use = ?, position = ? WHERE id = ?"
            connection.execute(sql, (*values, chosen[label.name]))
        else:
            sql = "INSERT INTO label (name, key, colour, description, use, position) VALUES (?, ?, ?, ?, ?, ?)"
            connection.execute(sql, values)


def _fates(desk: Desk, merged: list[tuple[int, int]]) -> dict[DocumentId, Counter[str]]:
    """Accepted and rejected suggestions of every document in which two verdicts may become one."""
    numbers = sorted({number for pair in merged for number in pair})
    marks = ",".join("?" * len(numbers))
    rows = desk.connection.execute(f"SELECT DISTINCT document FROM decision WHERE label IN ({marks})", numbers)
    documents = [DocumentId(row[0]) for row in rows]
    return {document: desk.standing(document).fates() for document in documents}


def _hand_over(connection: sqlite3.Connection, gone: int, kept: int) -> None:
    """Gives everything a merged label has to its namesake; the history still names the old row, which bears its name.

    Where both have a verdict on one range, the namesake's counts.
    """
    both = (kept, gone)
    merge_phrases(connection, gone, kept)
    merge_guidelines(connection, gone, kept)
    connection.execute("UPDATE span SET label = ? WHERE label = ?", both)
    connection.execute("UPDATE OR IGNORE decision SET label = ? WHERE label = ?", both)
    connection.execute("DELETE FROM decision WHERE label = ?", (gone,))
    connection.execute(
        """INSERT INTO span_label SELECT ?, document, spans FROM span_label WHERE label = ?
           ON CONFLICT DO UPDATE SET spans = spans + excluded.spans""",
        both,
    )
    connection.execute("DELETE FROM span_label WHERE label = ?", (gone,))
    connection.execute(
        """INSERT INTO tally SELECT what, ?, count FROM tally WHERE what = 'span' AND which = ?
           ON CONFLICT DO UPDATE SET count = count + excluded.count""",
        (str(kept), str(gone)),
    )
    connection.execute("DELETE FROM tally WHERE what = 'span' AND which = ?", (str(gone),))


def _name_of_change(before: LabelSet, after: LabelSet, renamed: Mapping[str, str]) -> str:
    """What the history calls the change."""
    for old, new in renamed.items():
        if new in before and new in after and old not in after:
            return f"Merge label {old} into {new}"
        return f"Rename label {old} to {new}"
    came = [name for name in after.names if name not in before]
    went = [name for name in before.names if name not in after]
    if came and not went:
        return f"Add label {', '.join(came)}"
    if went and not came:
        return f"Remove label {', '.join(went)}"
    return "Change labels"
