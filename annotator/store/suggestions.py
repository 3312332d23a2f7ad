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
from annotator.store.recounting import recount_document
from annotator.store.serial import pack_suggestions, pack_tokens


@dataclass(frozen=True, slots=True)
class Reading:
    """What a source found in one document: tokens if it made any, and suggestions."""

    document: DocumentId
    source: Source
    tokens: Tokens | None
    suggestions: tuple[Suggestion, ...]


def keep_reading(desk: Desk, run: BulkRun | None, results: Sequence[Reading]) -> int:
    """Keeps readings, each in place of the same source's older one of that document; how many suggestions came."""
    kept = 0
    for reading in results:
        fates = desk.standing(reading.document).fates()
        _replace(desk, reading)
        recount_document(desk, reading.document, fates_changed=True, fates_before=fates)
        kept += len(reading.suggestions)
    if run is not None:
        run.count_documents(desk, len(results))
    return kept


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
    connection.execute(f"DELETE FROM suggestion WHERE document = ? AND run IN ({marks})", [reading.document, *older])
    now = int(time.time())
    for source, items in _by_source(reading):
        packed = pack_suggestions(connection, names, ((s.start, s.end, s.label, s.score, s.reason) for s in items))
        row = (reading.document, run, names.source_id(connection, source), packed, now)
        connection.execute("INSERT INTO suggestion VALUES (?, ?, ?, ?, ?)", row)
    if reading.tokens is not None:
        connection.execute(
            "INSERT OR REPLACE INTO document_tokens VALUES (?, ?, ?)",
            (reading.document, run, pack_tokens(reading.tokens)),
        )


def _by_source(reading: Reading) -> Iterator[tuple[Source, list[Suggestion]]]:
    """The suggestions by the source each names; the reading's own source always, for it has read the document."""
    order = sorted(reading.suggestions, key=lambda s: (_key(s.source), s.start, s.end, s.label))
    own = False
    for source, items in groupby(order, key=lambda s: s.source):
        own = own or source == reading.source
        yield source, list(items)
    if not own:
        yield reading.source, []


def _key(source: Source) -> tuple[str, str, str, int]:
    return (source.kind.value, source.name, source.version, source.priority)
