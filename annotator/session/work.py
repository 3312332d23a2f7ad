"""Long work: how it tells its progress, how it is cancelled, and how it waits without forgetting that."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from typing import TypeVar

from annotator.errors import CancelledError

T = TypeVar("T")

Progress = Callable[[int, int | None], None]
"""Called with how much is done and how much there is in all (None where nobody knows)."""

LOOK_AGAIN = 0.1
"""Seconds after which whoever waits looks at the switch."""


def no_progress(_done: int, _total: int | None) -> None:
    """A progress that nobody looks at."""


class Cancel:
    """A switch that the person presses once; the work looks at it between two pieces."""

    def __init__(self) -> None:
        self._pressed = threading.Event()

    def press(self) -> None:
        """Asks the work to stop at the next opportunity; what is finished is kept."""
        self._pressed.set()

    @property
    def is_pressed(self) -> bool:
        """Whether the person cancelled."""
        return self._pressed.is_set()


def result_of(future: Future[T], cancel: Cancel | None) -> T:
    """The future's result, as soon as it is there; CancelledError as soon as the person cancels."""
    while True:
        if cancel is not None and cancel.is_pressed:
            raise CancelledError
        try:
            return future.result(LOOK_AGAIN)
        except NotYet:
            if future.done():  # the work itself ran out of time: that is its answer
                raise
