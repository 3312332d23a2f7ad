"""Work off the window's thread, answered on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.giving_way import come_second
from annotator.gui.window_thread import WindowThread
from annotator.session.work import Cancel, Progress

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Job:
    """Work that is under way; `title` is shown with its progress, empty for work too short to show.

    One that `outlives` is not dropped with the project that was open when it began.
    """

    title: str
    cancel: Cancel
    outlives: bool = False


class Jobs(QObject):
    """Runs work on a few threads of its own. Every callable given is called on the window's thread.

    Work with a title is long and has threads apart, so that a document is read while an import runs.

    Signals: `started(job)`, `progressed(job, done, total)` (total -1 where nobody knows) and `ended(job)`, for work
    that has a title.
    """

    started = Signal(object)
    progressed = Signal(object, int, int)
    ended = Signal(object)

    def __init__(self, thread: WindowThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._short = ThreadPoolExecutor(max_workers=3, thread_name_prefix="job", initializer=come_second)
        self._long = ThreadPoolExecutor(max_workers=4, thread_name_prefix="long job", initializer=come_second)
        self._under_way: dict[Job, Future[Any]] = {}
        self._promised: set[Future[Any]] = set()
        self._closed = False

    def run(
        self,
        work: Callable[[Progress, Cancel], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        title: str = "",
        outlives: bool = False,
    ) -> Job:
        """Starts the work; `done` gets its result, `failed` what it raised. After `close` nothing is started."""
        job = Job(title, Cancel(), outlives)
        if self._closed:
            return job
        pool = self._long if title else self._short
        future = pool.submit(work, self._progress_of(job), job.cancel)
        self._under_way[job] = future
        if title:
            self.started.emit(job)
        future.add_done_callback(lambda ended: self._thread.post(lambda: self._answer(job, ended, done, failed)))
        return job

    def promise(self, work: Callable[[], T]) -> Future[T]:
        """Starts work whose result somebody else waits for."""
        future = self._short.submit(work)
        self._promised = {known for known in self._promised if not known.done()} | {future}
        return future

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._under_way

    def drop(self, then: Callable[[], None]) -> Future[None]:
        """Cancels everything but what outlives, with no answer to anybody.

        `then` is called when the last of it has ended, off the window's thread.
        """
        dropped = [job for job in self._under_way if not job.outlives]
        ending: list[Future[Any]] = [self._under_way.pop(job) for job in dropped]
        for job, future in zip(dropped, ending, strict=True):
            job.cancel.press()
            future.cancel()
            if job.title:
                self.ended.emit(job)
        ending += self._promised

        def follow() -> None:
            wait(ending)
            then()

        return self._long.submit(follow)

    def close(self) -> None:
        """Asks everything to stop and waits for it."""
        self._closed = True
        for job in self._under_way:
            job.cancel.press()
        for pool in (self._short, self._long):
            pool.shutdown(wait=True, cancel_futures=True)
        self._under_way.clear()

    def _progress_of(self, job: Job) -> Progress:
        def show(done: int, total: int | None) -> None:
            if job in self._under_way:
                self.progressed.emit(job, done, -1 if total is None else total)

        return lambda done, total: self._thread.post(lambda: show(done, total))

    def _answer(
        self, job: Job, ended: Future[T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        if self._under_way.pop(job, None) is None:
            return  # it was dropped
        if job.title:
            self.ended.emit(job)
        error = ended.exception()
        if error is None:
            done(ended.result())
        else:
            failed(error)
