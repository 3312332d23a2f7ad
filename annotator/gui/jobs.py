"""Work off the window's thread, answered on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.gui.window_thread import WindowThread
from annotator.session.work import Cancel, Progress

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Job:
    """Work that is under way; `title` is shown with its progress, empty for work too short to show."""

    title: str
    cancel: Cancel


class Jobs(QObject):
    """Runs work on a few threads of its own. Every callable given is called on the window's thread.

    Signals: `started(job)`, `progressed(job, done, total)` (total -1 where nobody knows) and `ended(job)`, for work
    that has a title.
    """

    started = Signal(object)
    progressed = Signal(object, int, int)
    ended = Signal(object)

    def __init__(self, thread: WindowThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._pool = ThreadPoolExecutor(max_workers=3, thread_name_prefix="job")
        self._under_way: set[Job] = set()

    def run(
        self,
        work: Callable[[Progress, Cancel], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        title: str = "",
    ) -> Job:
        """Starts the work; `done` gets its result, `failed` what it raised."""
        job = Job(title, Cancel())
        self._under_way.add(job)
        if title:
            self.started.emit(job)
        future = self._pool.submit(work, self._progress_of(job), job.cancel)
        future.add_done_callback(lambda ended: self._thread.post(lambda: self._answer(job, ended, done, failed)))
        return job

    def promise(self, work: Callable[[], T]) -> Future[T]:
        """Starts work whose result somebody else waits for."""
        return self._pool.submit(work)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._under_way

    def close(self) -> None:
        """Asks everything to stop and waits for it."""
        for job in self._under_way:
            job.cancel.press()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _progress_of(self, job: Job) -> Progress:
        def tell(done: int, total: int | None) -> None:
            self._thread.post(lambda: self.progressed.emit(job, done, -1 if total is None else total))

        return tell

    def _answer(
        self, job: Job, ended: Future[T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        self._under_way.discard(job)
        if job.title:
            self.ended.emit(job)
        if ended.cancelled():
            return
        error = ended.exception()
        if error is None:
            done(ended.result())
        else:
            failed(error)
