"""Parent side of the training process: starts it, passes on what it tells, cancels it, and never outlives it."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from annotator.errors import CancelledError, PipelineError
from annotator.language import translate
from annotator.suggest.training.request import CurvePoint, TrainingOutcome, TrainingRequest
from annotator.suggest.training.worker import work

_LOOK_SECONDS = 0.1
_SECONDS_TO_CANCEL = 120.0
"""How long the process may take to compare and write what it has, after it was told to stop."""


def train_apart(
    request: TrainingRequest,
    *,
    stage: Callable[[str], None],
    point: Callable[[CurvePoint], None],
    is_cancelled: Callable[[], bool],
) -> TrainingOutcome:
    """Trains in a process of its own and waits for the outcome.

    PipelineError with a sentence if it fails, CancelledError if it was cancelled before there was anything to keep.
    """
    context = multiprocessing.get_context("spawn")  # a forked copy of a program with threads and a window hangs
    connection, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs,), name="annotator-training", daemon=True)
    try:
        process.start()
        theirs.close()
        connection.send(request)
        return _converse(connection, process, stage, point, is_cancelled)
    finally:
        connection.close()
        if process.pid is not None:
            process.kill()
            process.join()
            process.close()


def _converse(
    connection: Connection,
    process: BaseProcess,
    stage: Callable[[str], None],
    point: Callable[[CurvePoint], None],
    is_cancelled: Callable[[], bool],
) -> TrainingOutcome:
    asked, looked, waited = False, False, 0.0
    while True:
        if not asked and is_cancelled():
            if not looked:
                raise CancelledError(
                    translate("TrainingStage", "The training was cancelled before there was anything to keep.")
                )
            asked = True
            _press(connection)
        if connection.poll(_LOOK_SECONDS):
            kind, told = _received(connection, process)
            if kind == "done":
                return _checked(told)
            if kind == "failed":
                raise PipelineError(str(told))
            if kind == "stage":
                stage(str(told))
            else:
                looked = looked or told.held_out is not None or told.words > 0
                point(told)
        elif asked and (waited := waited + _LOOK_SECONDS) > _SECONDS_TO_CANCEL:
            raise CancelledError(translate("TrainingStage", "The training was cancelled; it did not end by itself."))


def _press(connection: Connection) -> None:
    try:
        connection.send("cancel")
    except OSError:  # it has ended; what it said last is still to be read
        return


def _received(connection: Connection, process: BaseProcess) -> tuple[str, Any]:
    try:
        kind, told = connection.recv()
    except (EOFError, OSError):
        process.join(2.0)
        raise PipelineError(
            translate(
                "TrainingStage",
                "The training process ended by itself (exit code {code}). The present pipeline is unchanged.",
            ).format(code=process.exitcode)
        ) from None
    return str(kind), told


def _checked(outcome: TrainingOutcome) -> TrainingOutcome:
    """An outcome that was cancelled before the first batch is none."""
    if outcome.cancelled and not outcome.words:
        raise CancelledError(
            translate("TrainingStage", "The training was cancelled before there was anything to keep.")
        )
    return outcome
