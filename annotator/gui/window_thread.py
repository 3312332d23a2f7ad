"""The way back from any other thread to the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from annotator.gui.going_first import GoingFirst


class WindowThread(QObject):
    """Runs callables on the thread it was made on, in the order in which they were posted.

    Work behind the window gives way to them.
    """

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._closed = False
        self._first = GoingFirst(self)

    def post(self, step: Callable[[], None]) -> None:
        """Has the step run on the window's thread soon; may be called from any thread."""
        if not self._closed:
            self._posted.emit(step)

    def close(self) -> None:
        """Lets nothing more run: what is still under way has nobody left to tell."""
        self._closed = True

    @Slot(object)
    def _run(self, step: Callable[[], None]) -> None:
        if not self._closed:
            self._first.begin()
            step()
