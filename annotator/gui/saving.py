"""Edits one after the other: each is on disk before the next step begins, and the window never waits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.changes import Changes
from annotator.errors import NotSavedError
from annotator.gui.window_thread import WindowThread

RETRY_MILLISECONDS = 3000

Submit = Callable[[], "Future[Changes] | Future[Changes | None]"]


class Saving(QObject):
    """Hands edits to the project and holds back every later step until the edit is acknowledged (some 4 ms).

    Signals: `saved(changes)`, `not_saved(sentence)` when the disk refuses (the edit is kept and tried again),
    `failed(exception)` for anything else, `idle_changed(is_idle)`.
    """

    saved = Signal(object)
    not_saved = Signal(str)
    failed = Signal(object)
    idle_changed = Signal(bool)

    def __init__(self, thread: WindowThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._waiting: deque[Callable[[], None]] = deque()
        self._under_way: Submit | None = None
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MILLISECONDS)
        self._retry.timeout.connect(self._submit)

    @property
    def is_idle(self) -> bool:
        """Whether every edit is on disk."""
        return self._under_way is None

    def when_saved(self, step: Callable[[], None]) -> None:
        """Takes the step now, or after the edits before it are on disk."""
        if self._under_way is None:
            step()
        else:
            self._waiting.append(step)

    def save(self, submit: Submit) -> None:
        """Starts one edit; only to be called from a step, so never while another one is under way."""
        self._under_way = submit
        self.idle_changed.emit(False)
        self._submit()

    def try_again(self) -> None:
        """Tries an edit that the disk refused once more, now."""
        if self._retry.isActive():
            self._retry.stop()
            self._submit()

    def close(self) -> None:
        """Forgets what waits; what is under way belongs to the project, which finishes it when it is closed."""
        self._retry.stop()
        self._waiting.clear()
        self._under_way = None

    def _submit(self) -> None:
        if self._under_way is not None:
            future = self._under_way()
            future.add_done_callback(lambda done: self._thread.post(lambda: self._answered(done)))

    def _answered(self, done: Future[Changes] | Future[Changes | None]) -> None:
        if self._under_way is None or done.cancelled():
            return
        error = done.exception()
        if isinstance(error, NotSavedError):
            self.not_saved.emit(str(error))
            self._retry.start()
            return
        self._under_way = None
        if error is not None:
            self._waiting.clear()
            self.failed.emit(error)
        elif (changes := done.result()) is not None:
            self.saved.emit(changes)
        self._go_on()

    def _go_on(self) -> None:
        """Takes the steps that waited, until one of them starts an edit of its own."""
        while self._waiting and self._under_way is None:
            self._waiting.popleft()()
        if self._under_way is None:
            self.idle_changed.emit(True)
