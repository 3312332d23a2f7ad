"""What a worker of a cluster does: loads a pipeline once, then reads batches of whole texts with it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import astuple
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from annotator.errors import PipelineError
from annotator.suggest.backlog import Submission
from annotator.suggest.pipelines import describe_pipeline
from annotator.suggest.worker import Answer, answers_to

if TYPE_CHECKING:
    from annotator.suggest.reading import PipelineReader

_AT_ONCE = 60_000
"""Characters of texts that go through the pipeline together."""

_one_at_a_time = threading.Lock()
"""A worker of dask may have several threads; a pipeline is made for one."""


def load_there(pipeline: str, language: str) -> tuple[str, Any]:
    """Loads a pipeline: `("ready", PipelineInfo as a tuple)`, or `("failed", sentence)`."""
    try:
        with _one_at_a_time:
            return "ready", astuple(_loaded(pipeline, language).info)
    except PipelineError as error:
        return "failed", str(error)


def read_there(pipeline: str, language: str, texts: Sequence[str]) -> list[Answer]:
    """Reads whole texts: an answer for each, in order, its offsets in code points of the text."""
    submission = Submission(list(enumerate(texts)), urgent=False)
    whole: dict[int, Answer] = {}
    with _one_at_a_time:
        reader = _loaded(pipeline, language)
        while taken := submission.take(_AT_ONCE):
            answers = answers_to(reader, [text.next_piece() for text in taken])
            for text, answer in reversed(list(zip(taken, answers, strict=True))):
                if text.keep(answer):
                    whole[text.place] = text.answer()
                else:
                    submission.put_back(text)
    return [whole[place] for place in range(len(texts))]


def _loaded(pipeline: str, language: str) -> PipelineReader:
    """The pipeline as it is now: a directory that was trained anew is loaded anew."""
    return _reader(pipeline, language, describe_pipeline(pipeline).version)


@lru_cache(maxsize=2)
def _reader(pipeline: str, language: str, _version: str) -> PipelineReader:
    from annotator.suggest.reading import load_reader

    return load_reader(pipeline, language)
