"""Connections that only read: each is lent to one thread at a time and taken back."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from annotator.errors import ProjectError
from annotator.language import translate

_KEPT = 4


class Readers:
    """A small stock of `mode=ro` connections, as many at once as there are threads that read."""

    def __init__(self, open_one: Callable[[], sqlite3.Connection], *ready: sqlite3.Connection) -> None:
        self._open_one = open_one
        self._idle = list(ready)
        self._guard = threading.Lock()
        self._closed = False

    @contextmanager
    def lent(self) -> Iterator[sqlite3.Connection]:
        """A connection for one reading, in one snapshot: all it reads is of the same moment."""
        connection = self._take()
        try:
            connection.execute("BEGIN")
            yield connection
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                raise ProjectError(
                    translate("Project", "The project file is damaged ({why}). Close it and restore a backup.").format(
                        why=error
                    )
                ) from error
            raise
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            self._give_back(connection)

    def close(self) -> None:
        """Closes every connection; one that is lent now is closed when it comes back."""
        with self._guard:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _take(self) -> sqlite3.Connection:
        with self._guard:
            if self._closed:
                raise ProjectError(translate("Project", "The project is closed. Open it again to go on."))
            if self._idle:
                return self._idle.pop()
        return self._open_one()

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._guard:
            if not self._closed and len(self._idle) < _KEPT:
                self._idle.append(connection)
                return
        connection.close()
