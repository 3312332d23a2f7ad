"""Keeping what a pipeline found in documents, and knowing which it has not read yet."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from annotator.domain.answer import OPEN_STATES
from annotator.domain.document import DocumentId
from annotator.domain.suggestion import Source, Suggestion
from annotator.domain.tokens import Tokens
from annotator.store.bulk import BulkRun
from annotator.store.desk import Desk
from annotator.store.names import Names
from annotator.store.recounting import recount_document
from annotator.store.serial import pack_suggestions, pack_tokens, unpack_suggestions


@dataclass(frozen=True, slots=True)
class Reading:
    """What a source found in one document: tokens if it made any, and the suggestions that are offered.

    `raw` is what the source itself said, where that is something else; `created` (seconds since 1970) is when it did,
    None for now.
    """

    document: DocumentId
    source: Source
    tokens: Tokens | None
    suggestions: tuple[Suggestion, ...]
    raw: tuple[Suggestion, ...] | None = None
    created: int | None = None

    @property
    def said(self) -> tuple[Suggestion, ...]:
        """What the source itself said."""
        return self.suggestions if self.raw is None else self.raw


def keep_reading(desk: Desk, run: BulkRun | None, results: Sequence[Reading]) -> int:
    """Keeps readings, each in place of the same source's older one of that document; how many suggestions came."""
    by_document: dict[DocumentId, list[Reading]] = {}
    for reading in results:
        by_document.setdefault(reading.document, []).append(reading)
    for document, readings in by_document.items():
        fates = desk.standing(document).fates()
        for reading in readings:
            _replace(desk, reading)
        recount_document(desk, document, fates_changed=True, fates_before=fates)
    if run is not None:
        run.count_documents(desk, len(by_document))
    return sum(len(reading.suggestions) for reading in results)


def read_readings(
    connection: sqlite3.Connection, names: Names, document: DocumentId, place: tuple[int, int] | None = None
) -> list[Reading]:
    """What every source said of a document and what of it is offered, the latest last; without tokens.

    With a `place` (start and end) only what has exactly that range.
    """
    found: dict[int, tuple[int, list[Suggestion]]] = {}
    rows = connection.execute(
        "SELECT run, source, items, created FROM suggestion WHERE document = ? ORDER BY run, source", (document,)
    )
    for run, source, items, created in rows:
        found.setdefault(run, (created, []))[1].extend(unpack_suggestions(names, source, items, place))
    raw: dict[int, list[Suggestion]] = {}
    rows = connection.execute(
        "SELECT run, source, items FROM raw_suggestion WHERE document = ? ORDER BY run, source", (document,)
    )
    for run, source, items in rows:
        raw.setdefault(run, []).extend(unpack_suggestions(names, source, items, place))
    return [
        Reading(document, names.sources[run], None, tuple(offered), tuple(raw[run]) if run in raw else None, created)
        for run, (created, offered) in sorted(found.items(), key=lambda entry: (entry[1][0], entry[0]))
    ]


def readers_of(connection: sqlite3.Connection, document: DocumentId) -> set[str]:
    """Names of the sources that have read a document."""
    rows = connection.execute(
        "SELECT DISTINCT name FROM suggestion JOIN source ON source.id = run WHERE document = ?", (document,)
    )
    return {row[0] for row in rows}


def unread(connection: sqlite3.Connection, source_names: Collection[str], after: int, limit: int) -> list[DocumentId]:
    """The next documents of open state that none of these sources has read; by number, after that number.

    A name stands for every version of the source; “name version” for that one.
    """
    names = list(source_names)
    marks = ",".join("?" * len(names))
    runs = connection.execute(
        f"SELECT id FROM source WHERE name IN ({marks}) OR name || ' ' || version IN ({marks})", [*names, *names]
    ).fetchall()
    numbers = [row[0] for row in runs]
    states = [state.value for state in OPEN_STATES]
    rows = connection.execute(
        f"""SELECT id FROM document WHERE id > ? AND state IN (?, ?) AND NOT EXISTS (
              SELECT 1 FROM suggestion WHERE document = id AND run IN ({",".join("?" * len(numbers))}))
            ORDER BY id LIMIT ?""",
        [after, *states, *numbers, limit],
    )
    return [DocumentId(row[0]) for row in rows]


def _replace(desk: Desk, reading: Reading) -> None:
    connection, names = desk.connection, desk.names
    run = names.source_id(connection, reading.source)
    older = [
        number
        for number, source in names.sources.items()
        if (source.kind, source.name) == (reading.source.kind, reading.source.name)
    ]
    marks = ",".join("?" * len(older))
    for table in ("suggestion", "raw_suggestion"):
        connection.execute(f"DELETE FROM {table} WHERE document = ? AND run IN ({marks})", [reading.document, *older])
    created = _later_than_others(connection, reading.document) if reading.created is None else reading.created
    for source, items in _by_source(reading.source, reading.suggestions):
        row = (reading.document, run, names.source_id(connection, source), _packed(desk, items))
        connection.execute("INSERT INTO suggestion VALUES (?, ?, ?, ?, ?)", (*row, created))
    for source, items in _by_source(reading.source, reading.raw) if reading.raw is not None else ():
        row = (reading.document, run, names.source_id(connection, source), _packed(desk, items))
        connection.execute("INSERT INTO raw_suggestion VALUES (?, ?, ?, ?)", row)
    if reading.tokens is not None:
        connection.execute(
            "INSERT OR REPLACE INTO document_tokens VALUES (?, ?, ?)",
            (reading.document, run, pack_tokens(reading.tokens)),
        )


def _later_than_others(connection: sqlite3.Connection, document: DocumentId) -> int:
    """The time in seconds since 1970, but later than that of everything stored for the document."""
    newest = connection.execute("SELECT max(created) FROM suggestion WHERE document = ?", (document,)).fetchone()[0]
    return max(int(time.time()), (newest or 0) + 1)


def _packed(desk: Desk, items: Sequence[Suggestion]) -> str:
    return pack_suggestions(desk.connection, desk.names, ((s.start, s.end, s.label, s.score, s.reason) for s in items))


def _by_source(run: Source, suggestions: Sequence[Suggestion]) -> Iterator[tuple[Source, list[Suggestion]]]:
    """The suggestions by the source each names; the run's own always, for it has read the document."""
    order = sorted(suggestions, key=lambda s: (_key(s.source), s.start, s.end, s.label))
    own = False
    for source, items in groupby(order, key=lambda s: s.source):
        own = own or source == run
        yield source, list(items)
    if not own:
        yield run, []


def _key(source: Source) -> tuple[str, str, str, int]:
    return (source.kind.value, source.name, source.version, source.priority)
