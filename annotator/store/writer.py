"""The one thread that writes to a project file; a person's work goes before bulk work."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import IntEnum
from itertools import count
from queue import Empty, PriorityQueue
from typing import Any, TypeVar

from annotator.errors import NotSavedError, ProjectError
from annotator.giving_way import come_second
from annotator.language import translate
from annotator.store.desk import Desk

T = TypeVar("T")
_log = logging.getLogger(__name__)

IDLE_SECONDS = 3.0
"""After so long without work the write-ahead log is moved into the file, so that a copy of the file alone is whole."""

_REFUSED_BY_DISK = {
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_LOCKED,
}  # fmt: skip
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class Urgency(IntEnum):
    """Whose turn is first."""

    PERSON = 0
    READING = 1
    BULK = 2
    CLOSING = 3


class Writer:
    """Runs jobs one after another, each in a transaction of its own, and answers each with a Future."""

    def __init__(self, desk: Desk) -> None:
        from sqlite_utils import Database  # it brings numpy along: the window is to be painted before

        self._desk = desk
        self._database = Database(desk.connection, execute_plugins=False)
        self._jobs: PriorityQueue[tuple[int, int, Callable[[], None] | None]] = PriorityQueue()
        self._numbers = count()
        self._synchronous = "FULL"
        self._wal_holds_something = True
        self._closed = False
        self._gate = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="project-writer", daemon=False)
        self._thread.start()

    def submit(self, job: Callable[[Desk], T], urgency: Urgency, *, durable: bool = True) -> Future[T]:
        """Has a job done in a transaction; `durable` waits for the disk (synchronous FULL).

        The Future fails with NotSavedError if the disk refuses, and with whatever the job raises; then nothing of
        the job is in the file. ProjectError if the project is closed.
        """
        future: Future[T] = Future()

        def work() -> None:
            if future.set_running_or_notify_cancel():
                self._answer(future, job, durable)

        self._put(urgency, work)
        return future

    def checkpoint(self, urgency: Urgency = Urgency.BULK) -> Future[None]:
        """Moves the write-ahead log into the file when its turn comes."""
        future: Future[None] = Future()

        def work() -> None:
            self._checkpoint()
            future.set_result(None)

        self._put(urgency, work)
        return future

    def close(self) -> None:
        """Does what is still queued, moves the write-ahead log into the file, and ends the thread."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._jobs.put((Urgency.CLOSING, next(self._numbers), None))
        self._thread.join()

    def _put(self, urgency: Urgency, work: Callable[[], None]) -> None:
        with self._gate:
            if self._closed:
                raise ProjectError(translate("Writer", "The project is closed. Open it again to go on."))
            self._jobs.put((urgency, next(self._numbers), work))

    def _run(self) -> None:
        while True:
            try:
                urgency, _, work = self._jobs.get(timeout=IDLE_SECONDS)
            except Empty:
                if self._wal_holds_something:
                    self._checkpoint()
                if not threading.main_thread().is_alive():
                    return  # the program ended without closing the project; it must not hang for that
                continue
            if work is None:
                self._checkpoint()
                return
            come_second(is_so=urgency is not Urgency.PERSON)
            work()

    def _answer(self, future: Future[Any], job: Callable[[Desk], Any], durable: bool) -> None:
        try:
            result = self._in_transaction(job, durable)
        except sqlite3.Error as error:
            future.set_exception(_told(error))
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)

    def _in_transaction(self, job: Callable[[Desk], T], durable: bool) -> T:
        """BEGIN IMMEDIATE first: begun deferred, reading and then writing would fail beside another writer."""
        connection = self._desk.connection
        wanted = "FULL" if durable else "NORMAL"
        if wanted != self._synchronous:
            connection.execute(f"PRAGMA synchronous = {wanted}")
            self._synchronous = wanted
        self._wal_holds_something = True
        try:
            connection.execute("BEGIN IMMEDIATE")
            with self._database.atomic():
                self._desk.check_lease()
                result = job(self._desk)
            connection.execute("COMMIT")
        except BaseException:
            self._desk.forget()
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result

    def _checkpoint(self) -> None:
        try:
            self._desk.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            _log.warning("the write-ahead log stays for now: %s", error)
        self._wal_holds_something = False


def _told(error: sqlite3.Error) -> BaseException:
    """The error for the person, or the bug itself."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _REFUSED_BY_DISK:
        told: BaseException = NotSavedError(
            translate(
                "Writer",
                "The change could not be saved ({error}). "
                "Make room on the disk or bring the device back, then try again.",
            ).format(error=error)
        )
    elif code in _DAMAGED:
        told = ProjectError(
            translate("Writer", "The project file is damaged ({error}). Close it and restore a backup.").format(
                error=error
            )
        )
    else:
        return error
    told.__cause__ = error
    return told
