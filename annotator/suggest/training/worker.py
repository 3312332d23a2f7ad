"""The training process: gets one request over a pipe, tells what goes on, and ends with its outcome.

Messages are plain tuples: `("stage", sentence)`, `("point", CurvePoint)`, then `("done", TrainingOutcome)` or
`("failed", sentence)`. Whatever comes the other way means cancel; the best so far is kept then. If the other end is
closed, the process leaves and writes nothing.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from annotator.errors import PipelineError
from annotator.language import translate
from annotator.suggest.training.request import CurvePoint, TrainingRequest

_NICENESS = 10


class _OrphanError(Exception):
    """Nobody is there any more to train for."""


def work(connection: Connection) -> None:
    """Runs in the training process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then cancels
    if hasattr(os, "nice"):
        os.nice(_NICENESS)  # the person who goes on annotating comes first
    with suppress(EOFError, OSError, _OrphanError):
        request: TrainingRequest = connection.recv()
        connection.send(_answer(connection, request))


def _answer(connection: Connection, request: TrainingRequest) -> tuple[str, Any]:
    from annotator.suggest.training.course import Reporter, train

    switch = _Switch(connection)
    reporter = Reporter(
        stage=lambda sentence: connection.send(("stage", sentence)),
        point=lambda point: _send_point(connection, point),
        is_cancelled=switch.is_pressed,
    )
    try:
        return "done", train(request, reporter)
    except PipelineError as error:
        return "failed", str(error)
    except (EOFError, _OrphanError, ConnectionError):
        raise
    except OSError as error:
        return "failed", translate("TrainingStage", "The new pipeline could not be written ({why}).").format(
            why=error.strerror or error
        )
    except MemoryError:
        return "failed", translate("TrainingStage", "There is not enough memory to train on so much text.")
    except Exception as error:
        return "failed", translate("TrainingStage", "The training failed ({kind}: {why}).").format(
            kind=type(error).__name__, why=" ".join(str(error).split())
        )


def _send_point(connection: Connection, point: CurvePoint) -> None:
    connection.send(("point", point))


class _Switch:
    """Whether the parent has pressed cancel; raises if the parent is gone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._pressed = False

    def is_pressed(self) -> bool:
        """Looks, without waiting."""
        if not self._pressed and self._connection.poll():
            try:
                self._connection.recv()
            except (EOFError, OSError):
                raise _OrphanError from None
            self._pressed = True
        return self._pressed
