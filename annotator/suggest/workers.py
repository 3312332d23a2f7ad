"""Processes that read many texts, wherever they are: on this machine, or on a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import ExitStack, closing
from itertools import cycle
from typing import Protocol

from annotator.suggest.backlog import TextResult
from annotator.suggest.cluster import ClusterWorkers
from annotator.suggest.pipelines import PipelineInfo
from annotator.suggest.process import PipelineProcess

BATCHES_PER_WORKER = 2
"""Batches per worker under way at once: one being read, one waiting, so that no worker stands idle."""

_REQUEST_SECONDS = 1.0
"""What a request is meant to take: nothing urgent waits here, and each costs some waking and waiting."""


class Workers(Protocol):
    """Who reads batches of texts. Whoever submits keeps no more than `batches` under way, so that memory is bounded."""

    ready: Future[PipelineInfo]
    """The pipeline, as soon as one worker has loaded it; else PipelineError with a sentence."""

    @property
    def batches(self) -> int:
        """How many batches to have under way at once."""

    def submit(self, texts: Sequence[tuple[int, str]]) -> Future[list[TextResult]]:
        """Has texts (each with a key of the caller's) read when `ready` is there; the results come in their order."""

    def close(self) -> None:
        """Ends it; what was not answered is cancelled."""


class LocalWorkers:
    """Some worker processes of this machine, which get batches in turn."""

    def __init__(self, pipeline: str, language: str, count: int) -> None:
        with ExitStack() as opened:
            processes = [
                opened.enter_context(closing(PipelineProcess(pipeline, language, request_seconds=_REQUEST_SECONDS)))
                for _ in range(max(1, count))
            ]
            self._opened = opened.pop_all()
        self.ready = processes[0].ready
        self.batches = BATCHES_PER_WORKER * len(processes)
        self._turns = cycle(processes)

    def submit(self, texts: Sequence[tuple[int, str]]) -> Future[list[TextResult]]:
        """See Workers."""
        return next(self._turns).submit(texts)

    def close(self) -> None:
        """See Workers."""
        self._opened.close()


def open_workers(pipeline: str, language: str, *, count: int, cluster: str | None) -> Workers:
    """So many processes of this machine, or (with the address of a dask scheduler) those of a cluster.

    PipelineError if the cluster does not answer.
    """
    if cluster is not None:
        return ClusterWorkers(cluster, pipeline, language)
    return LocalWorkers(pipeline, language, count)
