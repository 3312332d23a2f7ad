"""Frees what was on the screen after what comes is shown: taking a big document apart costs as much as showing one."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, QTimer

from annotator.gui.jobs import Jobs


class LettingGo(QObject):
    """Holds on to what goes until the window has a moment; each thing is then freed in an event of its own.

    Plain values, of which nobody else holds anything then, go to a job to be freed.
    """

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._things: deque[object] = deque()
        self._values: list[object] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._free)

    def take(self, thing: object) -> None:
        """Takes something made of Qt's objects, which has to be freed on the window's thread."""
        self._things.append(thing)
        self._soon.start()

    def take_values(self, *values: object) -> None:
        """Takes plain values."""
        self._values.extend(values)
        self._soon.start()

    def close(self) -> None:
        """Frees everything now."""
        self._soon.stop()
        self._things.clear()
        self._values.clear()

    def _free(self) -> None:
        if self._things:
            self._things.popleft()
            self._soon.start()
        else:
            values, self._values = self._values, []
            self._jobs.promise(values.clear)
