"""Ctrl+C on the command line: the first one lets the work end well, the second one ends it at once."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.cli.output import tell

if TYPE_CHECKING:
    from annotator.session.work import Cancel


@contextmanager
def cancel_by_interrupt() -> Iterator[Cancel]:
    """A switch that Ctrl+C presses, so that what is finished is kept and reported."""
    from annotator.session.work import Cancel

    cancel = Cancel()
    if threading.current_thread() is not threading.main_thread():
        yield cancel  # only the main thread hears signals
        return

    def stop(_signal: int, _frame: object) -> None:
        if cancel.is_pressed:
            raise KeyboardInterrupt
        cancel.press()
        tell("Stopping. What is finished is kept; Ctrl+C once more stops at once.")

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield cancel
    finally:
        signal.signal(signal.SIGINT, before)
