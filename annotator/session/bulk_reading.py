"""Any number of texts through worker processes: in order, and only as many in memory as keep the workers busy."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future

from annotator.session.work import Cancel, result_of
from annotator.suggest.backlog import TextResult
from annotator.suggest.workers import Workers

BATCH_TEXTS = 64
BATCH_CHARACTERS = 200_000
"""What is read, passed on and written together: so many texts or code points, whichever is reached first."""


def read_in_order(
    workers: Workers, texts: Iterable[tuple[int, str]], cancel: Cancel | None
) -> Iterator[list[TextResult]]:
    """Has texts (each with a key of the caller's) read; their results, a batch at a time.

    CancelledError as soon as the person cancels; PipelineError if the workers cannot read on.
    """
    under_way: deque[Future[list[TextResult]]] = deque()
    for batch in _batches(texts):
        under_way.append(workers.submit(batch))
        while len(under_way) >= workers.batches:
            yield result_of(under_way.popleft(), cancel)
    while under_way:
        yield result_of(under_way.popleft(), cancel)


def _batches(texts: Iterable[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    batch: list[tuple[int, str]] = []
    characters = 0
    for key, text in texts:
        batch.append((key, text))
        characters += len(text)
        if len(batch) >= BATCH_TEXTS or characters >= BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch
