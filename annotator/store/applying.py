"""Writing an operation: history, spans, decisions, states and every count, in the transaction that is open."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.answer import State
from annotator.domain.changes import Changes
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation, OperationKind
from annotator.domain.phrases import change_of_said
from annotator.domain.rebasing import rebased
from annotator.store.desk import Desk, Standing, by_label_id, open_labels
from annotator.store.document_labels import exchange_labels
from annotator.store.phrases import count_phrases
from annotator.store.recounting import recount_labels
from annotator.store.serial import SPAN_COLUMNS, pack_part, pack_uid, span_values

Edits = tuple[tuple[DocumentId, Edit], ...]

_INSERT_SPAN = f"INSERT INTO span (document, actor, updated, {SPAN_COLUMNS}) VALUES (?,?,?, ?,?,?,?,?,?,?,?,?)"


def apply_operation(desk: Desk, operation: Operation, *, target: int | None = None) -> Changes:
    """Does an operation and writes it into the history; `target` is the operation that an undo or redo concerns.

    The same operation given twice (a retry after an error) is done once. EditConflictError if a document is not in
    the state that its edit starts from.
    """
    # One that only names a seed changes nothing, but the history is to know it.
    edits = tuple((document, edit) for document, edit in operation.edits if not edit.is_empty or edit.before.spans)
    changes = Changes(
        frozenset(document for document, _ in edits), name=operation.name, edits=edits, kind=operation.kind
    )
    number = _write_row(desk, operation, len(edits), target) if edits else None
    if number is None:
        return changes
    new_labels = desk.names.say_of_spans(desk.connection, _labels_of(edits))
    recount_labels(desk, new_labels)
    widened = desk.names.say_of_documents(desk.connection, (name for _, edit in edits for name in edit.after.labels))
    now = int(time.time())
    moves = operation.kind in (OperationKind.UNDO, OperationKind.REDO)
    made = []
    for document, wanted in edits:
        edit = rebased(wanted, desk.standing(document).review.annotation) if moves else wanted
        _apply_edit(desk, number, document, edit, now)
        made.append((document, edit))
    return replace(changes, labels=bool(new_labels) or widened, focus=focus_of(edits), edits=tuple(made))


def _write_row(desk: Desk, operation: Operation, documents: int, target: int | None) -> int | None:
    """Writes the operation's row, and takes redo away if it is something new; None if the row is there already."""
    row = (
        pack_uid(operation.uid), desk.tick(), desk.actor, operation.kind.value, operation.name, documents, target,
    )  # fmt: skip
    written = desk.connection.execute(
        """INSERT INTO operation (uid, clock, actor, kind, name, documents, target) VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO NOTHING""",
        row,
    )
    if not written.rowcount:
        return None
    number = written.lastrowid
    if operation.kind is OperationKind.EDIT:
        desk.connection.execute(
            "UPDATE operation SET state = 2 WHERE actor = ? AND kind = 'edit' AND state = 1", (desk.actor,)
        )
    return number


def focus_of(edits: Edits) -> DocumentId | None:
    """The document a person should see afterwards: the one whose answer changed, or the only one."""
    answered = [document for document, edit in edits if edit.before.answer is not edit.after.answer]
    if answered:
        return answered[0]
    return edits[0][0] if len(edits) == 1 else None


def _labels_of(edits: Edits) -> Iterable[str]:
    return (span.label for _, edit in edits for span in edit.after.spans)


def _apply_edit(desk: Desk, operation: int, document: DocumentId, edit: Edit, now: int) -> None:
    connection, names, standing = desk.connection, desk.names, desk.standing(document)
    before = standing.review.annotation
    state_before = before.state
    change = standing.review.apply(edit)
    sides = (pack_part(connection, names, edit.before), pack_part(connection, names, edit.after))
    connection.execute("INSERT INTO edit VALUES (?, ?, ?, ?)", (operation, document, *sides))
    _exchange_spans(desk, document, edit, now)
    _exchange_decisions(desk, document, edit, now)
    told = change_of_said(edit, before, standing.review.annotation)
    if told:
        count_phrases(connection, desk.text(document), told, names.label_ids)
    if edit.before.labels or edit.after.labels:
        exchange_labels(desk, document, edit.before.labels, edit.after.labels, now)
    if edit.before.note != edit.after.note:
        _write_note(desk, document, "", edit.after.note)
    now_open = open_labels(change.added)
    now_open.subtract(open_labels(change.removed))
    _count_open(desk, document, now_open)
    _count_document(desk, document, edit, standing, state_before, now)


def _exchange_spans(desk: Desk, document: DocumentId, edit: Edit, now: int) -> None:
    connection, before, after = desk.connection, edit.before.spans, edit.after.spans
    if before:
        keys = [(document, span.start, span.end, pack_uid(span.uid)) for span in before]
        connection.executemany('DELETE FROM span WHERE document = ? AND start = ? AND "end" = ? AND uid = ?', keys)
    if after:
        rows = [(document, desk.actor, now, *span_values(connection, desk.names, span)) for span in after]
        connection.executemany(_INSERT_SPAN, rows)
    for span in before:
        if span.note:
            _write_note(desk, document, pack_uid(span.uid), "")
    for span in after:
        if span.note:
            _write_note(desk, document, pack_uid(span.uid), span.note)
    counts = Counter(span.label for span in after)
    counts.subtract(Counter(span.label for span in before))
    count_spans(desk, document, counts)


def count_spans(desk: Desk, document: DocumentId, by_label: Counter[str]) -> None:
    """Adds to the counts of spans by label, of one document and of the project."""
    changed = {label: change for label, change in by_label_id(desk.names, by_label).items() if change}
    if not changed:
        return
    desk.connection.executemany(
        "INSERT INTO span_label VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET spans = spans + excluded.spans",
        [(label, document, change) for label, change in changed.items()],
    )
    gone = [(label, document) for label, change in changed.items() if change < 0]
    if gone:
        desk.connection.executemany("DELETE FROM span_label WHERE label = ? AND document = ? AND spans = 0", gone)
    desk.tally("span", Counter({str(label): change for label, change in changed.items()}))


def _exchange_decisions(desk: Desk, document: DocumentId, edit: Edit, now: int) -> None:
    connection, names = desk.connection, desk.names
    for decision in edit.before.decisions:
        place = decision.target
        connection.execute(
            'DELETE FROM decision WHERE document = ? AND start = ? AND "end" = ? AND label = ?',
            (document, place.start, place.end, names.label_ids[place.label]),
        )
    if edit.after.decisions:
        rows = [
            (document, d.target.start, d.target.end, names.label_id(connection, d.target.label), d.verdict.value,
             desk.actor, now)
            for d in edit.after.decisions
        ]  # fmt: skip
        connection.executemany("INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def _write_note(desk: Desk, document: DocumentId, span: bytes | str, text: str) -> None:
    if text:
        desk.connection.execute("INSERT OR REPLACE INTO note VALUES (?, ?, ?)", (document, span, text))
    else:
        desk.connection.execute("DELETE FROM note WHERE document = ? AND span = ?", (document, span))


def _count_open(desk: Desk, document: DocumentId, by_label: Counter[str]) -> None:
    rows = [(change, label, document) for label, change in by_label_id(desk.names, by_label).items() if change]
    if rows:
        desk.connection.executemany(
            "UPDATE suggestion_label SET open = open + ? WHERE label = ? AND document = ?", rows
        )
        desk.tally("suggestion", Counter({"open": sum(row[0] for row in rows)}))


def _count_document(
    desk: Desk, document: DocumentId, edit: Edit, standing: Standing, state_before: State, now: int
) -> None:
    state = standing.review.annotation.state
    more_spans = len(edit.after.spans) - len(edit.before.spans)
    desk.connection.execute(
        "UPDATE document SET state = ?, flag = ?, spans = spans + ?, updated = ?, actor = ? WHERE id = ?",
        (state.value, int(edit.after.flagged), more_spans, now, desk.actor, document),
    )
    if state is not state_before:
        desk.tally("state", Counter({state_before.value: -1, state.value: 1}))
    if edit.before.decisions or edit.after.decisions:
        fates = standing.fates_of(edit.after.decisions)
        fates.subtract(standing.fates_of(edit.before.decisions))
        desk.tally("suggestion", fates)
