"""What the window can be painted without: made a step per event after that, or at once when somebody wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

Made = TypeVar("Made")


def loading(modules: Iterable[str]) -> Iterator[None]:
    """Steps that load modules, one each: to load many would take too long for one event."""
    for module in modules:
        import_module(module)
        yield None


class MadeLater(Generic[Made]):
    """Goes through steps of making something; every step gives None but the last, which gives what was made.

    `done` is called with it, in the same event.
    """

    def __init__(self, steps: Iterator[Made | None], done: Callable[[Made], None], parent: QObject) -> None:
        self._steps = steps
        self._done = done
        self._made: Made | None = None
        self._timer = QTimer(parent, interval=0)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Goes on with it from now on, whenever the window has nothing else to do."""
        if self._made is None:
            self._timer.start()

    def stop(self) -> None:
        """Goes on with it only for whoever wants it."""
        self._timer.stop()

    @property
    def is_under_way(self) -> bool:
        """Whether it was begun and is not there yet."""
        return self._timer.isActive()

    @property
    def made(self) -> Made | None:
        """What is there already."""
        return self._made

    def wanted(self) -> Made:
        """What is made; all of the rest is made now if it is not there yet."""
        while self._made is None:
            self._step()
        return self._made

    def _step(self) -> None:
        goes_on = self._timer.isActive()
        self._timer.stop()  # a step that fails is not tried again and again
        made = next(self._steps)
        if made is not None:
            self._made = made
            self._done(made)
        elif goes_on:
            self._timer.start()
