"""Records into a project: one batch, in the transaction that is open."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import repeat
from typing import Any, NamedTuple

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.document import document_uid, text_hash
from annotator.domain.phrases import Said, phrase_of, speaks
from annotator.domain.queue import uncertainty
from annotator.domain.record import Record
from annotator.domain.suggestion import Source, SourceKind
from annotator.store.bulk import BulkRun
from annotator.store.desk import Desk
from annotator.store.document_labels import exchange_labels
from annotator.store.phrases import PhraseChange, add_phrases
from annotator.store.recounting import recount_labels
from annotator.store.search import indexable
from annotator.store.serial import SPAN_COLUMNS, pack_json, pack_suggestions

_TITLE = 80
_LOOKED_AT = 400


@dataclass(frozen=True, slots=True)
class Added:
    """What a batch of records brought: new documents with their spans and suggestions, and labels that were unknown."""

    documents: int = 0
    spans: int = 0
    suggestions: int = 0
    duplicates: int = 0
    unknown_labels: tuple[str, ...] = ()


class _Item(NamedTuple):
    """A labelled range of a record with what the file says of it; code points. A tuple, for there are millions."""

    start: int
    end: int
    label: str
    score: float | None
    source: str | None
    note: str = ""

    def place(self) -> tuple[int, int, str]:
        """Sort key: reading order. Scores may be None, and None has no order."""
        return self[:3]


@dataclass
class _Rows:
    """Rows for every table, collected so that each table is written at once."""

    document: list[tuple[Any, ...]] = field(default_factory=list)
    text: list[tuple[Any, ...]] = field(default_factory=list)
    words: list[tuple[Any, ...]] = field(default_factory=list)
    span: list[tuple[Any, ...]] = field(default_factory=list)
    span_label: list[tuple[Any, ...]] = field(default_factory=list)
    suggestion: list[tuple[Any, ...]] = field(default_factory=list)
    suggestion_label: list[tuple[Any, ...]] = field(default_factory=list)
    note: list[tuple[Any, ...]] = field(default_factory=list)
    phrases: Counter[PhraseChange] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    span_tally: Counter[str] = field(default_factory=Counter)
    suggestions: int = 0
    open: int = 0
    rank: int = 0
    """How uncertain the suggestions of the document are that is being added."""


def add_records(
    desk: Desk, run: BulkRun, records: Sequence[Record], *, source: str, as_suggestions: bool | None
) -> Added:
    """Adds the records that the project does not have yet, as documents in their order.

    `as_suggestions` True makes every span an open suggestion of `source`, False a confirmed span of an answered
    document; None makes a record with an answer an annotation and lets any other bring suggestions.
    """
    new = new_ones(desk.connection, run, records)
    wanted = (item.label for _, _, record in new for item in record.spans)
    unknown = desk.names.say_of_spans(desk.connection, wanted)
    recount_labels(desk, unknown)
    of_documents = [name for _, _, record in new for name in record.labels]
    unknown += [name for name in dict.fromkeys(of_documents) if name not in desk.names.in_use]
    desk.names.say_of_documents(desk.connection, of_documents)
    rows = _Rows()
    source_id = desk.names.source_id(desk.connection, Source(SourceKind.IMPORT, source))
    now = int(time.time())
    first = desk.connection.execute("SELECT coalesce(max(id), 0) + 1 FROM document").fetchone()[0]
    for number, (uid, sha256, record) in enumerate(new, first):
        suggested = as_suggestions is True or (as_suggestions is None and record.answer is None)
        answer = None if suggested else record.answer or Answer.ACCEPT
        items = _distinct(record)
        if suggested:
            _add_suggestions(desk, rows, number, items, source_id, now)
            rows.rank = uncertainty(item.score for item in items)
        else:
            _add_spans(desk, rows, number, uid, items, now)
            rows.rank = 0
            if speaks(answer):
                _add_phrases(desk, rows, record.text, items)
        _add_document(desk, rows, number, (uid, sha256), record, answer, 0 if suggested else len(items), now)
    _write(desk, rows)
    for number, (_, _, record) in enumerate(new, first):
        if record.labels:
            exchange_labels(desk, number, (), dict.fromkeys(record.labels), now)
    run.count_documents(desk, len(new))
    return Added(len(new), len(rows.span), rows.suggestions, len(records) - len(new), tuple(unknown))


def new_ones(
    connection: sqlite3.Connection, run: BulkRun, records: Sequence[Record]
) -> list[tuple[bytes, str, Record]]:
    """Identity (uid, hash) and record of those that the project lacks; `run` knows what came in batches before."""
    known = []
    for record in records:
        sha256 = text_hash(record.text)
        source = _source_key(record)
        uid = document_uid(source, sha256, run.occurrence(source, sha256))
        known.append((bytes.fromhex(uid), sha256, record))
    marks = ",".join("?" * len(known))
    rows = connection.execute(f"SELECT uid FROM document WHERE uid IN ({marks})", [uid for uid, _, _ in known])
    there = {row[0] for row in rows}
    return [entry for entry in known if entry[0] not in there]


def _source_key(record: Record) -> str:
    """What the record's identity is made from: its own id, else its file.

    Where the key is only file and line, the line does not count: with one put in above, all later ones would be new.
    """
    return record.file if record.file and record.key == f"{record.file}:{record.line}" else record.key


def _distinct(record: Record) -> list[_Item]:
    """The record's spans in reading order, each range and label once. ValueError if one lies outside of the text."""
    scores = record.scores or repeat(None)
    sources = record.sources or repeat(None)
    found: dict[tuple[int, int, str], _Item] = {}
    notes = record.span_notes or repeat("")
    for place, score, source, note in zip(record.spans, scores, sources, notes, strict=False):
        key = (place.start, place.end, place.label)
        if key not in found:
            found[key] = _Item(*key, score, source, note)
    if any(item.end > len(record.text) for item in found.values()):
        raise ValueError(f"{record.file}:{record.line}: a span lies outside of the text")
    return sorted(found.values(), key=_Item.place)


def _add_document(
    desk: Desk, rows: _Rows, number: int, identity: tuple[bytes, str], record: Record, answer: Answer | None,
    spans: int, now: int,
) -> None:  # fmt: skip
    state = Annotation(answer=answer, labels=frozenset(record.labels)).state.value
    touched = (now, desk.actor) if answer is not None or record.labels else (0, None)
    uid, sha256 = identity
    meta = pack_json(dict(record.meta)) if record.meta else None
    rows.document.append(
        (number, uid, record.key, title_of(record.text), bytes.fromhex(sha256), len(record.text), state,
         int(record.flagged), rows.rank, spans, *touched, meta)
    )  # fmt: skip
    rows.text.append((number, record.text))
    rows.words.append((number, indexable(record.key), indexable(record.text)))
    rows.states[state] += 1
    if record.note:
        rows.note.append((number, "", record.note))


def _add_spans(desk: Desk, rows: _Rows, number: int, document: bytes, items: Iterable[_Item], now: int) -> None:
    names, connection, actor = desk.names, desk.connection, desk.actor
    for item in items:
        label = names.label_ids[item.label]
        origin = names.named_source_id(connection, item.source)
        uid = _imported_span_uid(document, item)
        rows.span.append((number, actor, now, item.start, item.end, uid, label, origin, item.score))
        if item.note:
            rows.note.append((number, uid, item.note))
    for name, count in _by_label(items).items():
        label = names.label_ids[name]
        rows.span_label.append((label, number, count))
        rows.span_tally[str(label)] += count


def _add_phrases(desk: Desk, rows: _Rows, text: str, items: Iterable[_Item]) -> None:
    """Counts the spans' texts as confirmed."""
    label_ids, phrases = desk.names.label_ids, rows.phrases
    for start, end, label, *_ in items:
        phrase = phrase_of(text[start:end])
        if phrase is not None:
            phrases[phrase, label_ids[label], Said.CONFIRMED] += 1


def _imported_span_uid(document: bytes, item: _Item) -> bytes:
    """The same for everyone who imports the same file, as the document's own uid is."""
    return blake2b(f"{item.start} {item.end} {item.label}".encode(), digest_size=16, key=document).digest()


def _add_suggestions(desk: Desk, rows: _Rows, number: int, items: list[_Item], source: int, now: int) -> None:
    """One row of suggestions; of several on one range only the best is open, as Review shows it."""
    if not items:
        return
    label_ids = desk.names.label_ids
    packed = pack_suggestions(desk.connection, desk.names, ((*item[:4], "") for item in items))
    rows.suggestion.append((number, source, source, packed, now))
    shown: dict[tuple[int, int], _Item] = {}
    for item in items:
        rival = shown.setdefault((item.start, item.end), item)
        if rival is not item and (-(item.score or 0.0), item.label) < (-(rival.score or 0.0), rival.label):
            shown[item.start, item.end] = item
    proposed = _by_label(items)
    still_open = proposed if len(shown) == len(items) else _by_label(shown.values())
    rows.suggestion_label += [(label_ids[name], number, n, still_open.get(name, 0)) for name, n in proposed.items()]
    rows.suggestions += len(items)
    rows.open += len(shown)


def _by_label(items: Iterable[_Item]) -> dict[str, int]:
    """How many there are of each label; for a handful of items faster than a Counter."""
    counts: dict[str, int] = {}
    for item in items:
        counts[item.label] = counts.get(item.label, 0) + 1
    return counts


def _write(desk: Desk, rows: _Rows) -> None:
    write = desk.connection.executemany
    write(
        """INSERT INTO document (id, uid, key, title, sha256, length, state, flag, priority, spans, updated, actor,
                                 meta)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        rows.document,
    )
    write("INSERT INTO document_text VALUES (?, ?)", rows.text)
    # Into the index directly: texts never change, and triggers would make this four times slower.
    write("INSERT INTO document_fts (rowid, key, text) VALUES (?, ?, ?)", rows.words)
    columns = ", ".join(SPAN_COLUMNS.split(", ")[:6])
    write(f"INSERT INTO span (document, actor, updated, {columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows.span)
    write("INSERT INTO span_label VALUES (?, ?, ?)", rows.span_label)
    write("INSERT INTO suggestion VALUES (?, ?, ?, ?, ?)", rows.suggestion)
    write("INSERT INTO suggestion_label VALUES (?, ?, ?, ?)", rows.suggestion_label)
    write("INSERT INTO note VALUES (?, ?, ?)", rows.note)
    add_phrases(desk.connection, rows.phrases)
    desk.tally("state", rows.states)
    desk.tally("span", rows.span_tally)
    desk.tally("suggestion", Counter({"open": rows.open}))


def title_of(text: str) -> str:
    """The first 80 characters that a list can show: from the first that is not blank, blanks run together."""
    for begin in range(0, len(text), _LOOKED_AT):
        words = text[begin : begin + _LOOKED_AT].split()
        if words:
            return " ".join(words[:_TITLE])[:_TITLE]
    return ""
