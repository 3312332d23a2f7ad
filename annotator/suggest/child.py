"""A worker process as its parent sees it: started, asked, waited for, ended."""

from __future__ import annotations

import multiprocessing
from contextlib import suppress
from enum import Enum, auto
from multiprocessing.connection import Connection, wait
from typing import Any

from annotator.suggest.worker import Piece, work

_SECONDS_TO_LEAVE = 2.0


class Outcome(Enum):
    """What waiting for a worker process came to."""

    MESSAGE = auto()
    WOKEN = auto()
    ENDED = auto()
    LATE = auto()


class Child:
    """One worker process, which loads spaCy at once and a pipeline when it is told which.

    Only one thread at a time may use it; another wakes that thread by writing into its wake pipe.
    """

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")  # a forked copy of a program with threads and a window hangs
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs,), name="annotator-pipeline", daemon=True)
        self._ended = False
        self._exit_code: int | None = None
        try:
            self._process.start()
        finally:
            theirs.close()

    def load(self, pipeline: str, language: str, limit: float) -> None:
        """Has it load a pipeline, which its first message tells of; `limit` is how long one answer may take, in s."""
        with suppress(OSError):  # it has ended, which waiting for the message tells
            self._connection.send((pipeline, language, limit))

    def ask(self, pieces: list[Piece]) -> bool:
        """Sends a request; whether there still was a process to take it."""
        try:
            self._connection.send(pieces)
        except OSError:
            return False
        return True

    def wait(self, wake: Connection, seconds: float | None) -> tuple[Outcome, Any]:
        """Waits for a message (given back beside the outcome), a wake-up, the process's end, or the time to pass."""
        ready = wait([self._connection, self._process.sentinel, wake], seconds)
        if self._connection in ready:
            try:
                return Outcome.MESSAGE, self._connection.recv()
            except (EOFError, OSError):
                return Outcome.ENDED, None
        if self._process.sentinel in ready:
            return Outcome.ENDED, None
        if wake in ready:
            wake.recv_bytes()
            return Outcome.WOKEN, None
        return Outcome.LATE, None

    def end(self, *, is_leaving: bool = False) -> int | None:
        """Ends the process and clears up after it; its exit code. May be called again.

        `is_leaving`: it has closed its end of the pipe, so the exit code that it is about to give is waited for.
        """
        if self._ended:
            return self._exit_code
        self._ended = True
        self._connection.close()
        if is_leaving:
            self._process.join(_SECONDS_TO_LEAVE)
        self._process.kill()
        self._process.join()
        self._exit_code = self._process.exitcode
        self._process.close()
        return self._exit_code
