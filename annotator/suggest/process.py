"""Parent side of a worker process that holds a pipeline, so that spaCy never holds up the window.

One thread per worker talks to it in turns: a request of some pieces of text, then the answers to it. So an urgent text
waits for one small request at most, a text that hangs is known, and neither side can block the other.
"""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future

from annotator.domain.suggestion import Source
from annotator.errors import PipelineError
from annotator.giving_way import come_second
from annotator.language import translate
from annotator.suggest.backlog import Backlog, Settled, Submission, TextResult, TextUnderWay
from annotator.suggest.child import Child, Outcome
from annotator.suggest.pieces import PIECE_CHARACTERS
from annotator.suggest.pipelines import PipelineInfo, source_of
from annotator.suggest.worker import Answer

__all__ = ["PipelineProcess", "TextResult"]

_SECONDS_TO_LOAD = 180.0
_REQUEST_SECONDS = 0.12
"""What a request is meant to take where a person waits: so long an urgent text may have to wait."""
_SMALLEST_REQUEST, _LARGEST_REQUEST = 500, 60_000
_FAILURES_ALLOWED = 1


class PipelineProcess:
    """One worker process and the thread that talks to it; every method may be called from any thread.

    `ready` gives the pipeline when it is loaded, or PipelineError with a sentence. A text that takes longer than
    `text_seconds` (and a second more per 1,000 characters of a piece) costs the process its life and that text its
    suggestions; the others are read by the next one. `request_seconds` is what a request is meant to take. `started`
    is a process that was started before it was known what it would load; it is this one's from now on.
    """

    def __init__(
        self,
        pipeline: str,
        language: str,
        *,
        text_seconds: float = 30.0,
        request_seconds: float = _REQUEST_SECONDS,
        started: Child | None = None,
    ) -> None:
        self.ready: Future[PipelineInfo] = Future()
        self._pipeline = pipeline
        self._language = language
        self._text_seconds = text_seconds
        self._request_seconds = request_seconds
        self._started = started
        self._lock = threading.Lock()
        self._backlog = Backlog()
        self._source: Source | None = None
        self._broken: PipelineError | None = None
        self._closed = False
        self._idle = False
        self._characters = PIECE_CHARACTERS
        self._woken, self._wake = multiprocessing.Pipe(duplex=False)
        self._thread = threading.Thread(target=self._run, name=f"pipeline {pipeline}", daemon=True)
        self._thread.start()

    def submit(self, texts: Sequence[tuple[int, str]], *, urgent: bool = False) -> Future[list[TextResult]]:
        """Has texts (each with a key of the caller's) read; the results come in their order.

        An urgent submission is read before whatever is waiting. The future fails with PipelineError if the pipeline
        cannot be loaded, and is cancelled by `cancel_pending` and `close`.
        """
        submission = Submission(texts, urgent=urgent)
        if not texts:
            submission.settle()
            return submission.future
        with self._lock:
            if self._broken is None and not self._closed:
                self._backlog.add(submission)
                if self._idle:
                    self._idle = False
                    self._wake.send_bytes(b"work")
                return submission.future
        if self._broken is not None:
            submission.fail(self._broken)
        else:
            submission.cancel()
        return submission.future

    def cancel_pending(self) -> None:
        """Cancels everything that was submitted and is not answered."""
        with self._lock:
            settled = self._backlog.cancel_all()
        _settle(settled)

    def close(self) -> None:
        """Ends the process and its thread; what was not answered is cancelled. Safe to call again."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._wake.send_bytes(b"close")
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        """The thread: one worker process after another, for as long as there is need."""
        come_second()
        try:
            while not self._closed:
                child, self._started = self._started or Child(), None
                try:
                    child.load(self._pipeline, self._language, self._text_seconds)
                    if self._load(child):
                        self._converse(child)
                finally:
                    child.end()
                self._wait_for_work()
        except PipelineError as error:
            self._give_up(error)
        except Exception as error:
            self._give_up(
                PipelineError(
                    translate("Pipeline", "The process for the pipeline “{name}” failed: {why}").format(
                        name=self._pipeline, why=error
                    )
                )
            )
            raise
        finally:
            self._leave()

    def _load(self, child: Child) -> bool:
        """Waits until the pipeline is loaded; False if it is not wanted any more, PipelineError if it cannot be."""
        until = time.monotonic() + _SECONDS_TO_LOAD
        while not self._closed:
            outcome, message = child.wait(self._woken, max(0.0, until - time.monotonic()))
            if outcome is Outcome.MESSAGE and message[0] == "ready":
                self._keep_info(PipelineInfo(*message[1]))
                return True
            if outcome is Outcome.MESSAGE:
                raise PipelineError(message[1])
            if outcome is Outcome.ENDED:
                code = child.end(is_leaving=True)
                raise PipelineError(
                    translate("Pipeline", "The process that was loading “{name}” ended (exit code {code}).").format(
                        name=self._pipeline, code=code
                    )
                )
            if outcome is Outcome.LATE:
                raise PipelineError(
                    translate("Pipeline", "The pipeline “{name}” did not load within {seconds} s.").format(
                        name=self._pipeline, seconds=f"{_SECONDS_TO_LOAD:.0f}"
                    )
                )
        return False

    def _keep_info(self, info: PipelineInfo) -> None:
        self._source = source_of(info)
        if not self.ready.done() and self.ready.set_running_or_notify_cancel():
            self.ready.set_result(info)

    def _converse(self, child: Child) -> None:
        """Asks and keeps answers until the process ends, has to be ended, or is not wanted any more."""
        while not self._closed:
            texts = self._take()
            if not texts:
                outcome, _ = child.wait(self._woken, None)
                if outcome is Outcome.ENDED:
                    return
                continue
            began = time.monotonic()
            outcome, answers = self._ask(child, texts)
            if outcome is Outcome.MESSAGE:
                self._keep(texts, answers)
                self._set_pace(texts, time.monotonic() - began)
            elif outcome is Outcome.LATE:
                child.end()
                self._blame_for_delay(texts)
                return
            elif outcome is Outcome.ENDED:
                self._blame_for_end(texts, child.end(is_leaving=True))
                return

    def _take(self) -> list[TextUnderWay]:
        with self._lock:
            texts = self._backlog.take(self._characters)
            self._idle = not texts
        return texts

    def _ask(self, child: Child, texts: list[TextUnderWay]) -> tuple[Outcome, list[Answer]]:
        """Sends one request and waits for its answers; WOKEN if the process is not wanted any more."""
        pieces = [text.next_piece() for text in texts]
        until = time.monotonic() + self._text_seconds + sum(len(piece[0]) for piece in pieces) / 1000
        if not child.ask(pieces):
            return Outcome.ENDED, []
        while not self._closed:
            outcome, message = child.wait(self._woken, max(0.0, until - time.monotonic()))
            if outcome is not Outcome.WOKEN:
                return outcome, message
        return Outcome.WOKEN, []

    def _keep(self, texts: list[TextUnderWay], answers: list[Answer]) -> None:
        assert self._source is not None, "no pipeline was loaded"
        settled: list[Settled] = []
        with self._lock:
            for text, answer in reversed(list(zip(texts, answers, strict=True))):
                if text.keep(answer):
                    settled += self._backlog.keep(text, text.result(self._source))
                else:
                    text.submission.put_back(text)
        _settle(settled)

    def _set_pace(self, texts: list[TextUnderWay], seconds: float) -> None:
        """Makes the next request as large as the pipeline manages in the time that a request may take."""
        characters = sum(text.piece_length for text in texts)
        wanted = int(characters * self._request_seconds / max(seconds, 0.001))
        self._characters = min(_LARGEST_REQUEST, max(_SMALLEST_REQUEST, (self._characters + wanted) // 2))

    def _blame_for_delay(self, texts: list[TextUnderWay]) -> None:
        if len(texts) == 1:
            self._fail(
                texts[0],
                translate("Pipeline", "The pipeline was stopped: it had not read the text after {seconds} s.").format(
                    seconds=f"{self._text_seconds:g}"
                ),
            )
        else:
            self._retry(texts)

    def _blame_for_end(self, texts: list[TextUnderWay], code: int | None) -> None:
        """A text is read again, without company, when the process ends on it; the second time it gets the blame."""
        for text in texts:
            text.failures += 1
        self._retry([text for text in texts if text.failures <= _FAILURES_ALLOWED])
        for text in texts:
            if text.failures > _FAILURES_ALLOWED:
                self._fail(
                    text,
                    translate("Pipeline", "The process of the pipeline ended on this text (exit code {code}).").format(
                        code=code
                    ),
                )

    def _retry(self, texts: list[TextUnderWay]) -> None:
        with self._lock:
            for text in texts:
                text.submission.put_back(text, alone=True)

    def _fail(self, text: TextUnderWay, sentence: str) -> None:
        with self._lock:
            settled = self._backlog.keep(text, text.failed(sentence))
        _settle(settled)

    def _wait_for_work(self) -> None:
        """Returns when there is a reason to start another process, or to end."""
        with self._lock:
            self._idle = not self._closed and self._backlog.is_empty
            if not self._idle:
                return
        self._woken.recv_bytes()

    def _give_up(self, error: PipelineError) -> None:
        with self._lock:
            self._broken = error
            settled = self._backlog.fail_all(error)
        if not self.ready.done() and self.ready.set_running_or_notify_cancel():
            self.ready.set_exception(error)
        _settle(settled)

    def _leave(self) -> None:
        """Cancels whatever nobody will answer now."""
        if self._started is not None:
            self._started.end()
        self.ready.cancel()
        self.cancel_pending()


def _settle(settled: Sequence[Settled]) -> None:
    for settle in settled:
        settle()
