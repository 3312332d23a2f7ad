"""Connections of our own to a project file, with limits for files from elsewhere."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

_LIMITS = {
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_LENGTH: 200_000_000,
}


def connect(path: Path, *, writable: bool, immutable: bool = False) -> sqlite3.Connection:
    """Connects to a file that must exist; never makes one. sqlite3.Error if it cannot be opened.

    Our own `sqlite3` connection always, for sqlite-utils prefers another SQLite when one is installed. Transactions
    are begun and ended by hand, and a connection may go from thread to thread, one at a time.
    """
    mode = "rw" if writable else "ro"
    address = f"file:{quote(str(path.absolute()))}?mode={mode}" + ("&immutable=1" if immutable else "")
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, cached_statements=200, timeout=10
    )
    try:
        for limit, value in _LIMITS.items():
            connection.setlimit(limit, value)
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        if writable:
            # fullfsync is macOS's only way to reach the disk; elsewhere it does nothing.
            for pragma in ("synchronous = FULL", "fullfsync = ON", "checkpoint_fullfsync = ON", "foreign_keys = OFF"):
                connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection
