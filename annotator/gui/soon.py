"""A step in an event of its own: once for all that asked for it, and before the window is painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

MOST_WAITS = 20
"""How often in a row a window waits with painting: steps that ask each other for ever must not keep it blank."""


class Soon(QObject):
    """Takes a step after the event that asks for it, however often it asks.

    What it asks for is posted, and paint requests are handled after everything that was posted: nobody sees the window
    without it. A timer would let the window be painted in between. Where a step asks for another one, the window has to
    wait for that, too: see `Painting`.
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


class Painting:
    """Has a window painted after all steps that were asked for, those that other steps asked for among them.

    Each is then paid by an event of its own, and none by the one that paints. Qt asks a window for its picture by a
    posted event, which is put back at the end here; where a platform asks otherwise, it is painted as always.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._waits = 0

    def is_put_off(self, event: QEvent) -> bool:
        """Whether this event to the window asks for painting, and has been put back for later."""
        if event.type() is not QEvent.Type.UpdateRequest:
            return False
        if self._waits < MOST_WAITS and Soon.is_any_asked():
            self._waits += 1
            again = QEvent(QEvent.Type.UpdateRequest)
            QCoreApplication.postEvent(self._window, again, Qt.EventPriority.LowEventPriority.value)
            return True
        self._waits = 0
        return False
