"""Opening and creating a project file: whatever is not ours, or not whole, is refused with a sentence."""

from __future__ import annotations

import logging
import os
import socket
import sqlite3
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.label import LabelSet
from annotator.errors import ProjectError, ProjectLockedError
from annotator.language import number, translate
from annotator.store.backup import keep_before_update
from annotator.store.connecting import connect
from annotator.store.lock import ProjectLock
from annotator.store.schema import APPLICATION_ID, SCHEMA_VERSION

_log = logging.getLogger(__name__)
_MAGIC = b"SQLite format 3\0"
_HEADER_LENGTH = 100


@dataclass(frozen=True)
class Opened:
    """A file that passed every check: the writing connection, the lock, and how its last holder left it."""

    connection: sqlite3.Connection
    lock: ProjectLock
    lease: bytes
    ended_uncleanly: bool
    kept: Path | None = None  # the copy that was made before the file was brought up to date; None if it was

    def leave(self) -> None:
        """Says in the lease that nobody works on the project, closes the connection, and frees the lock.

        Closing the last connection moves the write-ahead log into the file and removes it.
        """
        try:
            self.connection.execute("DELETE FROM lease WHERE token = ?", (self.lease,))
        except sqlite3.Error as error:
            _log.warning("the lease stays: %s", error)
        finally:
            self.connection.close()
            self.lock.release()


def create_file(path: Path, *, name: str, labels: LabelSet, language: str, pipeline: str) -> None:
    """Makes an empty project file, whole or not at all; ProjectError if something is there or it cannot be made."""
    if path.exists() or path.is_symlink():
        raise ProjectError(
            translate("Project", "“{path}” is there already. Choose another name, or open it.").format(path=path)
        )
    if not path.parent.is_dir():
        raise ProjectError(
            translate("Project", "There is no folder “{folder}”. Make it first, or choose another one.").format(
                folder=path.parent
            )
        )
    half = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.new")
    try:
        half.touch(exist_ok=False)
        _fill(half, name=name, labels=labels, language=language, pipeline=pipeline)
        _move_to_free_name(half, path)
    except (sqlite3.Error, OSError) as error:
        raise ProjectError(
            translate("Project", "“{path}” cannot be made here ({why}). Choose another folder.").format(
                path=path, why=error
            )
        ) from error
    finally:
        for left in (half, *(half.with_name(half.name + suffix) for suffix in ("-wal", "-shm", "-journal"))):
            left.unlink(missing_ok=True)


def open_for_writing(path: Path, annotator: str) -> Opened:
    """Checks, locks and opens; ProjectError or ProjectLockedError says what is wrong."""
    check_header(path)
    lock = ProjectLock(path)
    try:
        if not lock.acquire():
            raise ProjectLockedError(_who_has_it(path))
    except OSError as error:
        raise ProjectError(
            translate("Project", "“{name}” lies in a folder that cannot be written ({why}).").format(
                name=path.name, why=error
            )
        ) from error
    connection = None
    try:
        connection = connect(path, writable=True)
        kept = check_schema(connection, path, migrating=True)
        connection.execute("PRAGMA journal_mode = WAL")
        unclean, lease = _take_lease(connection, annotator)
    except BaseException as error:
        if connection is not None:
            connection.close()
        lock.release()
        if isinstance(error, sqlite3.Error | OSError):
            raise _damaged(path, error) from error
        raise
    return Opened(connection, lock, lease, unclean, kept)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Checks and opens without a lock, beside whoever is writing; ProjectError says what is wrong."""
    check_header(path)
    connection = None
    try:
        connection = _connect_readonly(path)
        check_schema(connection, path, migrating=False)
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, sqlite3.Error):
            raise _damaged(path, error) from error
        raise
    return connection


def check_header(path: Path) -> None:
    """Looks at the first bytes, before SQLite does; ProjectError if this is no whole project file."""
    if path.is_dir():
        raise ProjectError(
            translate("Project", "“{path}” is a folder, not a project. Choose a file that ends in .annot.").format(
                path=path
            )
        )
    try:
        with path.open("rb") as stream:
            header = stream.read(_HEADER_LENGTH)
            size = stream.seek(0, os.SEEK_END)
    except FileNotFoundError as error:
        raise ProjectError(
            translate("Project", "There is no file “{path}”. Check the name, or make a new project.").format(path=path)
        ) from error
    except OSError as error:
        raise ProjectError(
            translate("Project", "“{path}” cannot be read ({why}).").format(path=path, why=error.strerror)
        ) from error
    if not header:
        raise ProjectError(
            translate("Project", "“{path}” is empty, not a project. If it was one, restore a backup.").format(path=path)
        )
    if not header.startswith(_MAGIC):
        raise ProjectError(
            translate(
                "Project", "“{path}” is not a project file. To annotate a text, import it into a project."
            ).format(path=path)
        )
    if len(header) < _HEADER_LENGTH:
        raise ProjectError(
            translate("Project", "“{path}” is cut off after {bytes} bytes. Restore a backup.").format(
                path=path, bytes=len(header)
            )
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise ProjectError(
            translate("Project", "“{path}” is a database of another program, not a project.").format(path=path)
        )
    _refuse_newer(path, int.from_bytes(header[60:64], "big"))
    if size < _stated_size(header) and not _has_wal(path):
        raise ProjectError(
            translate("Project", "“{path}” is cut off: {left} of {whole} bytes are left. Restore a backup.").format(
                path=path, left=number(size), whole=number(_stated_size(header))
            )
        )


def check_schema(connection: sqlite3.Connection, path: Path, *, migrating: bool) -> Path | None:
    """Compares the file's tables with ours, and brings an older file up to date if `migrating`. ProjectError.

    Gives the copy that was kept before a file was brought up to date.
    """
    # Here and not above: sqlite-utils brings numpy along, and the window is to be painted before.
    from annotator.store.migrations import applied_steps, expected_schema, known_steps, migrate, schema_of

    kept = None
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    _refuse_newer(path, version)
    applied = applied_steps(connection)
    if not applied <= known_steps():
        _refuse_newer(path, SCHEMA_VERSION + 1)
    if applied < known_steps():
        if not migrating:
            raise ProjectError(
                translate(
                    "Project", "“{name}” is of an older version. Open it once in the window to bring it up to date."
                ).format(name=path.name)
            )
        kept = keep_before_update(path, version)
        migrate(connection)
    found, expected = schema_of(connection), expected_schema()
    if found != expected:
        different = sorted({entry[1] for entry in found ^ expected})
        raise ProjectError(
            translate(
                "Project",
                "“{name}” is not laid out as a project should be (look at {tables}). Something else has changed it;"
                " restore a backup.",
            ).format(name=path.name, tables=", ".join(different[:3]))
        )
    return kept


def _connect_readonly(path: Path) -> sqlite3.Connection:
    """Opens for reading, also where the folder cannot be written; `immutable` only while there is no live WAL."""
    connection = connect(path, writable=False)
    try:
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if _has_wal(path) or error.sqlite_errorname not in ("SQLITE_CANTOPEN", "SQLITE_READONLY_DIRECTORY"):
            raise
        return connect(path, writable=False, immutable=True)
    except BaseException:
        connection.close()
        raise
    return connection


def _take_lease(connection: sqlite3.Connection, annotator: str) -> tuple[bool, bytes]:
    """Writes down who works on the project now; whether somebody left without saying so, and the lease's token."""
    token = uuid.uuid4().bytes
    connection.execute("BEGIN IMMEDIATE")
    left = connection.execute("SELECT 1 FROM lease").fetchone() is not None
    row = (token, os.getpid(), socket.gethostname(), annotator, int(time.time()))
    connection.execute("INSERT OR REPLACE INTO lease VALUES (1, ?, ?, ?, ?, ?)", row)
    connection.execute("COMMIT")
    return left, token


def _who_has_it(path: Path) -> str:
    """A sentence about who is working on the project, from its lease."""
    holder = translate("Project", "another process")
    try:
        connection = connect(path, writable=False)
        try:
            row = connection.execute("SELECT annotator, pid, host FROM lease").fetchone()
        finally:
            connection.close()
        if row is not None:
            who = translate("Project", "{annotator} (process {number} on {machine})")
            holder = who.format(annotator=row[0], number=row[1], machine=row[2])
    except sqlite3.Error:
        pass  # the holder may be in the middle of making it; the lock alone is reason enough
    return translate(
        "Project", "“{name}” is being worked on by {holder}. Close it there first; looking at it is possible meanwhile."
    ).format(name=path.name, holder=holder)


def _fill(path: Path, *, name: str, labels: LabelSet, language: str, pipeline: str) -> None:
    from annotator.store.migrations import migrate  # not above, for the reason in check_schema

    connection = connect(path, writable=True)
    try:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(connection)
        connection.execute("BEGIN IMMEDIATE")
        row = (uuid.uuid4().bytes, name, language, pipeline, int(time.time()))
        connection.execute("INSERT INTO project VALUES (1, ?, ?, ?, ?, 'fix', ?)", row)
        connection.executemany(
            "INSERT INTO label (name, key, colour, description, use, position) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (label.name, label.key, label.colour, label.description, label.use.value, place)
                for place, label in enumerate(labels)
            ],
        )
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _move_to_free_name(half: Path, path: Path) -> None:
    """Gives the finished file its name, but never over a file that came meanwhile."""
    try:
        os.link(half, path)
    except FileExistsError as error:
        raise ProjectError(
            translate("Project", "“{path}” is there already. Choose another name, or open it.").format(path=path)
        ) from error
    except OSError:
        half.rename(path)  # a file system without hard links


def _stated_size(header: bytes) -> int:
    """The size in bytes that the header says the file has; 0 where the header does not know."""
    if header[24:28] != header[92:96]:
        return 0
    page = int.from_bytes(header[16:18], "big")
    return (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big")


def _has_wal(path: Path) -> bool:
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def _refuse_newer(path: Path, version: int) -> None:
    if version > SCHEMA_VERSION:
        raise ProjectError(
            translate(
                "Project", "“{name}” was made by a newer version of Annotator. Update Annotator to open it."
            ).format(name=path.name)
        )


def _damaged(path: Path, error: BaseException) -> ProjectError:
    return ProjectError(
        translate("Project", "“{name}” is damaged or cannot be read ({why}). Restore a backup.").format(
            name=path.name, why=error
        )
    )
