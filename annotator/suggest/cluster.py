"""Texts read on a cluster, through the executor of dask.distributed, which is imported only when it is asked for.

A worker of the cluster needs Annotator installed, and a pipeline that is named by its directory under the same path.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Executor, Future, wait
from typing import Any, TypeVar

from annotator.errors import PipelineError
from annotator.language import translate
from annotator.suggest.backlog import TextResult, text_result
from annotator.suggest.cluster_task import load_there, read_there
from annotator.suggest.pipelines import PipelineInfo, source_of
from annotator.suggest.worker import Answer

T = TypeVar("T")

_SECONDS_TO_ANSWER = 5
_BATCHES_PER_WORKER = 2
_RETRIES = 2


class ClusterWorkers:
    """The workers of a dask cluster as `Workers`. Each loads the pipeline once and reads one batch at a time."""

    def __init__(self, address: str, pipeline: str, language: str) -> None:
        self._address = address
        self._pipeline = (pipeline, language)
        self._client = _connected(address)
        self._under_way: set[Future[Any]] = set()
        self._executor: Executor = self._client.get_executor(pure=False, retries=_RETRIES)
        self.ready: Future[PipelineInfo] = self._then(self._executor.submit(load_there, pipeline, language), _info)

    @property
    def batches(self) -> int:
        """See Workers; workers that join the cluster later get their share."""
        return _BATCHES_PER_WORKER * max(1, len(self._client.nthreads()))

    def submit(self, texts: Sequence[tuple[int, str]]) -> Future[list[TextResult]]:
        """See Workers."""
        keys = [key for key, _ in texts]

        def results(answers: list[Answer]) -> list[TextResult]:
            source = source_of(self.ready.result(timeout=0))  # nobody submits before it is there
            return [text_result(key, answer, source) for key, answer in zip(keys, answers, strict=True)]

        return self._then(self._executor.submit(read_there, *self._pipeline, [text for _, text in texts]), results)

    def close(self) -> None:
        """See Workers; the cluster itself goes on."""
        self._executor.shutdown(wait=False)  # which cancels what is under way
        wait(list(self._under_way), _SECONDS_TO_ANSWER)  # dask logs errors if the line is cut while answers come
        self._client.close()

    def _then(self, there: Future[Any], made: Callable[[Any], T]) -> Future[T]:
        """What is made of an answer of the cluster; its errors as PipelineError."""
        here: Future[T] = Future()

        def answered(future: Future[Any]) -> None:
            self._under_way.discard(future)
            if not here.set_running_or_notify_cancel():
                return
            try:
                here.set_result(made(future.result()))
            except PipelineError as error:
                here.set_exception(error)
            except (Exception, CancelledError) as error:  # whatever a worker raised, or the loss of it
                reason = " ".join(str(error).split()) or type(error).__name__
                here.set_exception(
                    PipelineError(
                        translate(
                            "Pipeline",
                            "The cluster at {address} could not read: {reason} Its workers need Annotator and the"
                            " pipeline. What is finished is kept; start again to go on.",
                        ).format(address=self._address, reason=reason)
                    )
                )

        self._under_way.add(there)
        there.add_done_callback(answered)
        return here


def _info(answer: tuple[str, Any]) -> PipelineInfo:
    outcome, told = answer
    if outcome == "failed":
        raise PipelineError(told)
    return PipelineInfo(*told)


def _connected(address: str) -> Any:
    """A client of the scheduler there; dask has no types, so it is anything."""
    try:
        from distributed import Client
    except ImportError:
        raise PipelineError(
            translate(
                "Pipeline",
                "A cluster needs the package dask.distributed, which is not installed here. Install Annotator with"
                " the extra for it: pip install 'annotator-desktop[cluster]'.",
            )
        ) from None
    # It tells on its own, in several lines and with a traceback, what the sentence below says.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        connect: Any = Client
        return connect(address, timeout=_SECONDS_TO_ANSWER, set_as_default=False)
    except (OSError, ValueError) as error:  # TimeoutError is an OSError
        raise PipelineError(
            translate(
                "Pipeline",
                "No cluster answers at “{address}” ({why}). Give the address that dask's scheduler printed when it"
                " started, such as tcp://10.0.0.5:8786.",
            ).format(address=address, why=error)
        ) from error
