"""Search over all texts and names: any part of a word, every script, any case."""

from __future__ import annotations

import sqlite3
from array import array


def indexable(text: str) -> str:
    """The text as the index is given it."""
    return text


def matching(connection: sqlite3.Connection, wanted: str) -> array[int]:
    """Numbers of the documents whose text or name holds `wanted` in any case, in ascending order."""
    folded = wanted.casefold()
    rows = connection.execute("SELECT id, key, text FROM document_words")
    return array(
        "q", sorted(number for number, key, text in rows if folded in key.casefold() or folded in text.casefold())
    )
