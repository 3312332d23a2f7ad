"""What was said of which texts, kept beside the annotations it is derived from (table `phrase`)."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from annotator.domain.phrases import PhraseCount, Said, SaidOfRange, key_of, phrase_of, said_by
from annotator.domain.suggestion import Verdict
from annotator.giving_way import giving_way
from annotator.language import translate
from annotator.store.names import Names
from annotator.store.serial import pack_json

PhraseChange = tuple[str, int, Said]
"""A text (blanks run together), a label's number, and what is said of it."""

_ADD = """INSERT INTO phrase VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
    confirmed = confirmed + excluded.confirmed, rejected = rejected + excluded.rejected,
    moved = moved + excluded.moved"""
_AT_ONCE = 20_000
_SPEAKING = "state <> 'reject'"


def read_phrases(connection: sqlite3.Connection, keys: Iterable[str]) -> list[PhraseCount]:
    """What is known of texts that are kept under these keys (see `key_of`), with the project's labels of spans."""
    rows = connection.execute(
        """SELECT text, label.name, sum(confirmed), sum(rejected), sum(moved)
           FROM phrase JOIN label ON label.id = phrase.label
           WHERE first IN (SELECT value FROM json_each(?)) AND position IS NOT NULL AND use <> 'documents'
           GROUP BY first, text, label.name""",
        (pack_json(sorted(keys)),),
    )
    return [PhraseCount(*row) for row in giving_way(rows)]


def any_phrase(connection: sqlite3.Connection) -> bool:
    """Whether anything was confirmed or rejected yet."""
    return connection.execute("SELECT 1 FROM phrase LIMIT 1").fetchone() is not None


def count_phrases(
    connection: sqlite3.Connection, text: str, changes: Mapping[SaidOfRange, int], label_ids: Mapping[str, int]
) -> None:
    """Brings the counts after what changed in a document with this text."""
    add_phrases(connection, in_words(text, changes, label_ids))


def in_words(text: str, changes: Mapping[SaidOfRange, int], label_ids: Mapping[str, int]) -> Counter[PhraseChange]:
    """What is said of ranges of a text as what is said of its words."""
    found: Counter[PhraseChange] = Counter()
    for (start, end, label, told), change in changes.items():
        phrase = phrase_of(text[start:end]) if change else None
        if phrase is not None:
            found[phrase, label_ids[label], told] += change
    return found


def add_phrases(connection: sqlite3.Connection, changes: Mapping[PhraseChange, int]) -> None:
    """Adds to the counts; a text of which nothing is said any more goes."""
    counts: dict[tuple[str, int], list[int]] = {}
    for (phrase, label, told), change in changes.items():
        if change:
            counts.setdefault((phrase, label), [0, 0, 0])[told] += change
    if not counts:
        return
    rows = [((key_of(phrase), phrase, label), change) for (phrase, label), change in sorted(counts.items())]
    connection.executemany(_ADD, [(*key, *change) for key, change in rows])
    shrunk = [key for key, change in rows if min(change) < 0]
    if shrunk:
        connection.executemany(
            """DELETE FROM phrase WHERE first = ? AND text = ? AND label = ?
               AND confirmed = 0 AND rejected = 0 AND moved = 0""",
            shrunk,
        )


def fill_phrases(connection: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Counts the phrases of every document of `connection` into the empty table of `target`."""
    waiting: Counter[PhraseChange] = Counter()
    for text, told in _documents(connection):
        for start, end, label, what in told:
            phrase = phrase_of(text[start:end])
            if phrase is not None:
                waiting[phrase, label, what] += 1
        if len(waiting) >= _AT_ONCE:
            add_phrases(target, waiting)
            waiting.clear()
    add_phrases(target, waiting)


def merge_phrases(connection: sqlite3.Connection, gone: int, kept: int) -> None:
    """Gives what is said under one label to another; to be called before their verdicts are merged.

    Where both have a verdict on one range, the other label's counts, and this one is taken back first.
    """
    twice = connection.execute(
        f"""SELECT text, d.start, d."end", d.verdict FROM decision AS d
            JOIN decision AS k ON (k.document, k.start, k."end", k.label) = (d.document, d.start, d."end", ?)
            JOIN document ON document.id = d.document JOIN document_text ON document_text.document = d.document
            WHERE d.label = ? AND {_SPEAKING}""",
        (kept, gone),
    )
    lost: Counter[PhraseChange] = Counter()
    for text, start, end, verdict in twice:
        phrase, told = phrase_of(text[start:end]), said_by(Verdict(verdict))
        if phrase is not None and told is not None:
            lost[phrase, gone, told] -= 1
    add_phrases(connection, lost)
    connection.execute(
        """INSERT INTO phrase SELECT first, text, ?, confirmed, rejected, moved FROM phrase WHERE label = ?
           ON CONFLICT DO UPDATE SET confirmed = confirmed + excluded.confirmed,
             rejected = rejected + excluded.rejected, moved = moved + excluded.moved""",
        (kept, gone),
    )
    connection.execute("DELETE FROM phrase WHERE label = ?", (gone,))


def wrong_phrases(connection: sqlite3.Connection) -> Iterator[str]:
    """Every phrase whose counts are not those that a walk through all documents gives."""
    from annotator.store.schema import PHRASE_TABLE

    names = Names(connection)
    fresh = sqlite3.connect("", isolation_level=None)
    try:
        fresh.execute(PHRASE_TABLE.replace(" REFERENCES label (id)", ""))
        fresh.execute("BEGIN")
        fill_phrases(connection, fresh)
        fresh.execute("COMMIT")
        kept = connection.execute("SELECT * FROM phrase ORDER BY first, text, label")
        counted = fresh.execute("SELECT * FROM phrase ORDER BY first, text, label")
        for text, label in _different(kept, counted):
            told = translate("ProjectCheck", "What was said of “{text}” as {label} is counted wrongly.")
            yield told.format(text=text, label=names.labels.get(label, label))
    finally:
        fresh.close()


def _different(kept: Iterator[tuple[object, ...]], counted: Iterator[tuple[object, ...]]) -> Iterator[tuple[str, int]]:
    """Text and label of the rows that only one side has, or has otherwise; both sides in the same order."""
    ours, theirs = next(kept, None), next(counted, None)
    while ours is not None or theirs is not None:
        if ours == theirs:
            ours, theirs = next(kept, None), next(counted, None)
            continue
        row = min((row for row in (ours, theirs) if row is not None), key=_encoded_key)
        yield str(row[1]), int(str(row[2]))
        if ours is not None and ours[:3] == row[:3]:
            ours = next(kept, None)
        if theirs is not None and theirs[:3] == row[:3]:
            theirs = next(counted, None)


def _encoded_key(row: tuple[object, ...]) -> tuple[bytes, bytes, int]:
    """Sort key of a row as SQLite orders it: texts by their bytes."""
    return str(row[0]).encode(), str(row[1]).encode(), int(str(row[2]))


def _documents(connection: sqlite3.Connection) -> Iterator[tuple[str, list[tuple[int, int, int, Said]]]]:
    """Text, and what is said of which of its ranges, of every document in which something is."""
    rows = connection.execute(
        f"""SELECT document.id, text FROM document JOIN document_text ON document_text.document = document.id
            WHERE {_SPEAKING} AND (spans > 0 OR EXISTS (SELECT 1 FROM decision WHERE document = document.id))"""
    )
    for number, text in rows:
        told = [
            (start, end, label, Said.CONFIRMED)
            for start, end, label in connection.execute(
                'SELECT start, "end", label FROM span WHERE document = ?', (number,)
            )
        ]
        verdicts = connection.execute('SELECT start, "end", label, verdict FROM decision WHERE document = ?', (number,))
        for start, end, label, verdict in verdicts:
            what = said_by(Verdict(verdict))
            if what is not None:
                told.append((start, end, label, what))
        yield text, told
