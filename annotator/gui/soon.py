"""A step in an event of its own: once for all that asked for it, and before the window is painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid


class Soon(QObject):
    """Takes a step after the event that asks for it, however often it asks.

    What it asks for is posted, and paint requests are handled after everything that was posted: nobody sees the window
    without it. A timer would let the window be painted in between. Where a step asks for another one, the window has to
    wait for that, too: see `painting.Painting`.
    """

    _asked = Signal()
    _waiting: ClassVar[WeakSet[Soon]] = WeakSet()

    def __init__(self, step: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self.is_asked = False
        self._asked.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Has the step taken soon, with what holds then."""
        if not self.is_asked:
            self.is_asked = True
            Soon._waiting.add(self)
            self._asked.emit()

    def _take(self) -> None:
        self.is_asked = False
        Soon._waiting.discard(self)
        self._step()

    @classmethod
    def is_any_asked(cls) -> bool:
        """Whether a step that somebody asked for is still to be taken."""
        return any(isValid(soon) for soon in tuple(cls._waiting))  # one that is gone takes no step any more
