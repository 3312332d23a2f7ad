"""A step in an event of its own: once for all that asked for it, and before the window is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Soon(QObject):
    """Takes a step after the event that asks for it, however often it asks.

    What it asks for is posted, and paint requests are handled after everything that was posted: nobody sees the window
    without it. A timer would let the window be painted in between.
    """

    _asked = Signal()

    def __init__(self, step: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self._is_asked = False
        self._asked.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Has the step taken soon, with what holds then."""
        if not self._is_asked:
            self._is_asked = True
            self._asked.emit()

    def _take(self) -> None:
        self._is_asked = False
        self._step()
