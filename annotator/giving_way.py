"""Work behind the window waits while the window has something to do.

Python runs one thread at a time, and a window changes hands with a thread that computes at each of its thousand calls
into Qt: a frame beside such a thread takes one and a half times the CPU and three times the time by the clock. So the
window says when it goes first, and loops of many turns ask for it every now and then.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

MOST_SECONDS = 0.1
"""How long others wait at most, if the window should never say that it is done."""

AT_ONCE = 200
"""Turns of a loop before the next question: some tenths of a millisecond."""

_is_free = threading.Event()
_is_free.set()
_until = 0.0
_thread = threading.local()


def come_second(*, is_so: bool = True) -> None:
    """Called by a thread that works behind the window from now on, or not any more; others never wait."""
    _thread.comes_second = is_so


def go_first() -> None:
    """Called by the window: it has something to do."""
    global _until  # noqa: PLW0603  there is one window per process
    if _is_free.is_set():
        _until = time.monotonic() + MOST_SECONDS
        _is_free.clear()


def let_others() -> None:
    """Called by the window: it is done."""
    _is_free.set()


def give_way() -> None:
    """Waits until the window is done, in a thread that comes second."""
    if not _is_free.is_set() and getattr(_thread, "comes_second", False):
        _is_free.wait(max(0.0, _until - time.monotonic()))


def giving_way(items: Iterable[T], at_once: int = AT_ONCE) -> Iterator[T]:
    """The items one by one, taken and worked on so many `at_once`; gives way before the next ones are taken."""
    left = iter(items)
    while several := list(islice(left, at_once)):
        give_way()
        yield from several
