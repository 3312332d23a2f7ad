"""The suggesters of a project, in their order."""

from __future__ import annotations

import sqlite3

from annotator.domain.suggester import Suggester, SuggesterKind, SuggesterList
from annotator.store.desk import Desk
from annotator.store.serial import pack_json, unpack_json


def read_suggesters(connection: sqlite3.Connection) -> SuggesterList:
    """The suggesters in their order; those that every project has, where nobody ever changed anything."""
    rows = connection.execute("SELECT kind, name, path, enabled, labels FROM suggester ORDER BY position")
    return SuggesterList(
        Suggester(SuggesterKind(kind), name, path, bool(enabled), unpack_json(labels))
        for kind, name, path, enabled, labels in rows
    )


def write_suggesters(desk: Desk, suggesters: SuggesterList) -> None:
    """Makes these the project's suggesters."""
    desk.connection.execute("DELETE FROM suggester")
    desk.connection.executemany(
        "INSERT INTO suggester VALUES (?, ?, ?, ?, ?, ?)",
        [
            (place, one.kind.value, one.name, one.path, int(one.enabled), pack_json(dict(one.labels)))
            for place, one in enumerate(suggesters)
        ],
    )
