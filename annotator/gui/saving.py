"""Edits one after the other: each is on disk before the next step begins, and the window never waits."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import NotSavedError
from annotator.gui.window_thread import WindowThread

if TYPE_CHECKING:
    from annotator.domain.changes import Changes

RETRY_MILLISECONDS = 3000
_log = logging.getLogger(__name__)

Step = Callable[[], None]
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
        self._waiting: deque[Step] = deque()
        self._under_way: Submit | None = None
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MILLISECONDS)
        self._retry.timeout.connect(self._submit)

    @property
    def is_idle(self) -> bool:
        """Whether every edit is on disk."""
        return self._under_way is None

    @property
    def is_refused(self) -> bool:
        """Whether the disk has refused the last edit, which waits to be tried again."""
        return self._retry.isActive()

    def when_saved(self, step: Step) -> None:
        """Takes the step now, or after the edits before it are on disk."""
        if self._under_way is None:
            step()
        else:
            self._waiting.append(step)

    def save(self, submit: Submit) -> None:
        """Starts one edit; only to be called from a step, so never while another one is under way."""
        assert self._under_way is None, "an edit is under way"
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
        if self._under_way is not None:
            self._under_way = None
            self.idle_changed.emit(True)

    def _submit(self) -> None:
        submit = self._under_way
        if submit is None:
            return
        try:
            future = submit()
        except Exception as error:  # the project may be closed, or opened for reading only
            self._end(error)
            return
        future.add_done_callback(lambda done: self._thread.post(lambda: self._answered(submit, done)))

    def _answered(self, submit: Submit, done: Future[Changes] | Future[Changes | None]) -> None:
        if self._under_way is not submit:
            return  # of a project that is closed
        error: BaseException | None = CancelledError() if done.cancelled() else done.exception()
        if isinstance(error, NotSavedError):
            self._retry.start()
            self.not_saved.emit(str(error))
        elif error is not None:
            self._end(error)
        else:
            self._under_way = None
            if (changes := done.result()) is not None:
                self.saved.emit(changes)
            self._go_on()

    def _end(self, error: BaseException) -> None:
        """An edit came to nothing: whatever was to follow it would act on what is not there."""
        self._under_way = None
        self._waiting.clear()
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        """Takes the steps that waited, until one of them starts an edit of its own."""
        while self._waiting and self._under_way is None:
            step = self._waiting.popleft()
            try:
                step()
            except Exception as error:
                _log.error("a step failed", exc_info=error)
                self._waiting.clear()
                self.failed.emit(error)
        if self._under_way is None:
            self.idle_changed.emit(True)
