"""The worker process: loads a pipeline, then answers requests over a pipe until the other end is closed.

Messages are plain tuples. First the worker gets `(pipeline, language, limit)`: it may be started before anybody knows
which pipeline it will be, and loads spaCy meanwhile. `limit` is the number of seconds that the parent waits for one
answer at most. Then it sends `("ready", PipelineInfo as a tuple)` or `("failed", sentence)`. Then
it gets requests, each a list of pieces `(text, offset, names)`, and gives back one list with an answer per piece:
`(starts, ends, proposals, words, names, error)`. Every range is in code points of the text that the piece was cut
from at `offset`; starts and ends are the bytes of an array of unsigned integers.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import signal
from array import array
from dataclasses import astuple
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from annotator.errors import PipelineError

if TYPE_CHECKING:
    from annotator.suggest.reading import PieceReading, PipelineReader

Piece = tuple[str, int, tuple[str, ...]]
Proposal = tuple[int, int, str, float | None, str]
Answer = tuple[bytes, bytes, tuple[Proposal, ...], int, tuple[str, ...], str | None]

_ORPHAN_SECONDS = 60.0
"""How much longer than its parent waits a worker may take for one request; only one whose parent is gone gets there."""


def work(connection: Connection) -> None:
    """Runs in the worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then ends this process
    gc.disable()  # what is loaded stays
    try:
        _load_ahead()
        pipeline, language, limit = connection.recv()
        reader = _load(connection, pipeline, language)
        if reader is not None:
            gc.freeze()
            gc.enable()
            _answer_all(connection, reader, limit)
    except (EOFError, OSError):
        return  # the parent closed its end, or is gone


def _load_ahead() -> None:
    """Loads what every pipeline needs, which takes longer than to load a pipeline."""
    import spacy  # noqa: F401

    from annotator.suggest import reading  # noqa: F401


def _load(connection: Connection, pipeline: str, language: str) -> PipelineReader | None:
    from annotator.suggest.reading import load_reader

    try:
        reader = load_reader(pipeline, language)
    except PipelineError as error:
        connection.send(("failed", str(error)))
        return None
    connection.send(("ready", astuple(reader.info)))
    return reader


def _answer_all(connection: Connection, reader: PipelineReader, limit: float) -> None:
    # A component that hangs in C code never lets go of the interpreter; this watch needs no interpreter to end it.
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 (faulthandler wants an open file)
        while True:
            pieces: list[Piece] = connection.recv()
            faulthandler.dump_traceback_later(limit + _ORPHAN_SECONDS, exit=True, file=nowhere)
            answers = answers_to(reader, pieces)
            faulthandler.cancel_dump_traceback_later()
            connection.send(answers)


def answers_to(reader: PipelineReader, pieces: list[Piece]) -> list[Answer]:
    """Has pieces of texts read: an answer for each, in order."""
    with reader.forgetting():
        readings = reader.read([(text, names) for text, _, names in pieces])
        return [_packed(reading, offset) for reading, (_, offset, _) in zip(readings, pieces, strict=True)]


def _packed(reading: PieceReading, offset: int) -> Answer:
    return (
        array("I", (start + offset for start in reading.starts)).tobytes(),
        array("I", (end + offset for end in reading.ends)).tobytes(),
        tuple((s + offset, e + offset, label, score, why) for s, e, label, score, why in reading.proposals),
        reading.words,
        reading.names,
        reading.error,
    )
