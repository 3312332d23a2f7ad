"""Long work: how it tells its progress and how it is cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable

Progress = Callable[[int, int | None], None]
"""Called with how much is done and how much there is in all (None where nobody knows)."""


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
