"""Search over all texts and names: any part of a word, every script, any case.

The index holds whole words folded to lower case, and which documents they are in; that is a quarter of the size of an
index of all trigrams and takes a fifth of the time to fill. A part of a word is found by looking through the list of
all different words, which is small beside the texts. Scripts that put no blanks between words are indexed character
by character. What the index finds for more than one word is looked at in the text itself before it counts.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing

from annotator.giving_way import giving_way
from annotator.store.schema import FTS_OPTIONS

# Thai, Lao, Myanmar, Khmer, kana, and Han with its extensions.
_UNSEGMENTED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
)
_READ_AGAIN = 2000
"""With more new documents than this the list of words is read from the index instead of from their texts."""

_MOST_ALTERNATIVES = 300
"""With more words than this that hold what is looked for, walking through all texts is no slower."""


def indexable(text: str) -> str:
    """The text as the index is given it: characters of scripts without blanks are set apart."""
    if text.isascii():
        return text
    return _UNSEGMENTED.sub(lambda run: f" {' '.join(run.group())} ", text)


def distinct_words(texts: Iterable[str]) -> list[str]:
    """Every different word of some texts as SQLite's tokenizer folds it."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE word USING fts5(text, content='', {FTS_OPTIONS})")
        connection.execute("CREATE VIRTUAL TABLE term USING fts5vocab(word, row)")
        connection.execute("BEGIN")
        rows = enumerate(map(indexable, texts), 1)
        connection.executemany("INSERT INTO word (rowid, text) VALUES (?, ?)", rows)
        return [row[0] for row in connection.execute("SELECT term FROM term")]


def tokenised(text: str) -> list[str]:
    """The words of a text as SQLite's tokenizer folds them, in order."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        tokenizer = FTS_OPTIONS.split(", ")[0]
        connection.execute(f"CREATE VIRTUAL TABLE query USING fts5(text, {tokenizer})")
        connection.execute("CREATE VIRTUAL TABLE term USING fts5vocab(query, instance)")
        connection.execute("INSERT INTO query VALUES (?)", (indexable(text),))
        return [row[0] for row in connection.execute("SELECT term FROM term ORDER BY offset")]


class TextIndex:
    """Answers searches of one project; remembers the list of words until documents are added. Thread-safe."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._words = "\n"
        self._newest = 0

    def matching(self, connection: sqlite3.Connection, wanted: str) -> array[int]:
        """Numbers of the documents whose text or name holds `wanted` in any case, in ascending order."""
        words = tokenised(wanted)
        expression = self._expression(connection, words)
        if expression is None:
            everything = connection.execute("SELECT id, key, text FROM document_words ORDER BY id")
            return array("q", _holding(giving_way(everything, at_once=1), wanted))
        found = array(
            "q",
            (row[0] for row in giving_way(connection.execute(
                "SELECT rowid FROM document_fts WHERE document_fts MATCH ? ORDER BY rowid", (expression,)
            ))),
        )  # fmt: skip
        if len(words) == 1 and words[0].casefold() == wanted.casefold():
            return found
        return array("q", (n for number in giving_way(found) for n in _holding(_texts(connection, number), wanted)))

    def _expression(self, connection: sqlite3.Connection, words: Sequence[str]) -> str | None:
        """An FTS5 query for every document that may hold these words in a row; None if only reading all texts helps.

        The first word may be the end of a longer one, the last the beginning of one.
        """
        if not words:
            return None
        parts = [_quoted(word) for word in words]
        last = len(words) - 1
        if not _UNSEGMENTED.fullmatch(words[last]):
            parts[last] += "*"
        if not _UNSEGMENTED.fullmatch(words[0]):
            longer = self._longer_words(connection, words[0], ends_with_it=last > 0)
            if longer is None:
                return None
            parts[0] = " OR ".join([parts[0], *map(_quoted, longer)])
        return " AND ".join(f"({part})" for part in parts)

    def _longer_words(self, connection: sqlite3.Connection, part: str, *, ends_with_it: bool) -> list[str] | None:
        """The words that hold `part` further on than at their beginning; None if there are too many to ask for."""
        words = self._all_words(connection)
        wanted = f"{part}\n" if ends_with_it else part
        found: list[str] = []
        at = words.find(wanted)
        while at >= 0:
            begin, end = words.rfind("\n", 0, at) + 1, words.find("\n", at)
            if begin < at:
                found.append(words[begin:end])
                if len(found) > _MOST_ALTERNATIVES:
                    return None
            at = words.find(wanted, end)
        return found

    def _all_words(self, connection: sqlite3.Connection) -> str:
        """Every word of the index on a line of its own; words of documents added since are read from their texts."""
        newest = newest_document(connection)
        with self._guard:
            if newest == self._newest:
                return self._words
            kept = connection.execute(
                "SELECT newest, words FROM vocabulary WHERE newest > ?", (self._newest,)
            ).fetchone()
            if kept is not None:
                self._newest, self._words = kept
            if newest - self._newest > _READ_AGAIN:
                self._words = indexed_words(connection)
            else:
                self._words += _more_words(connection, self._newest, self._words)
            self._newest = newest
            return self._words


def newest_document(connection: sqlite3.Connection) -> int:
    """The highest number of a document; 0 if there is none."""
    return connection.execute("SELECT max(id) FROM document").fetchone()[0] or 0


def is_stale(connection: sqlite3.Connection) -> bool:
    """Whether so many documents came since the list of words was kept that it should be kept anew."""
    kept = connection.execute("SELECT newest FROM vocabulary").fetchone()
    return newest_document(connection) - (kept[0] if kept else 0) > _READ_AGAIN


def keep_words(connection: sqlite3.Connection, newest: int, words: str) -> None:
    """Keeps the list of words, so that the first search of a day does not read the whole index."""
    connection.execute("INSERT OR REPLACE INTO vocabulary VALUES (1, ?, ?)", (newest, words))


def indexed_words(connection: sqlite3.Connection) -> str:
    """Every word of the index, each after and before a line feed (no word holds one)."""
    name_vocabulary(connection)
    rows = connection.execute("SELECT term FROM temp.document_term")
    return "\n" + "".join(f"{row[0]}\n" for row in rows)


def _more_words(connection: sqlite3.Connection, after: int, known: str) -> str:
    """The words of the documents after that number, without those that are known."""
    rows = connection.execute("SELECT key || ' ' || text FROM document_words WHERE id > ?", (after,))
    words = distinct_words(row[0] for row in rows)
    there = frozenset(known.split("\n")) if words else frozenset()
    return "".join(f"{word}\n" for word in words if word not in there)


def name_vocabulary(connection: sqlite3.Connection) -> None:
    """Makes the words of the index readable as `temp.document_term`, until the reading ends."""
    connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.document_term USING fts5vocab(main, document_fts, row)")


def _holding(rows: Iterable[tuple[int, str, str]], wanted: str) -> Iterator[int]:
    folded = wanted.casefold()
    return (number for number, key, text in rows if folded in text.casefold() or folded in key.casefold())


def _texts(connection: sqlite3.Connection, number: int) -> sqlite3.Cursor:
    return connection.execute("SELECT id, key, text FROM document_words WHERE id = ?", (number,))


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
