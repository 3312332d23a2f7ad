"""An application that keeps what every event costs the window's thread, with all that the event calls."""

from __future__ import annotations

import gc
import time
from bisect import insort
from statistics import median
from threading import current_thread, main_thread

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

WORST = 100
"""How many are kept."""

_LOOPS = 5_000
_SLOW = 50
"""CPU ms from which it is told how fast the machine was just then."""


def fixed_work() -> float:
    """CPU ms of a fixed piece of work, half a millisecond or so: what a shared machine makes of it varies."""
    began, total = time.thread_time(), 0
    for number in range(_LOOPS):
        total += number * number
    return 1000 * (time.thread_time() - began)


class MeasuredApplication(QApplication):
    """Counts events and keeps the most expensive ones: CPU ms, what it was, and what the person was doing.

    `doing` is set by whoever plays the person. A collection of Python's garbage is told apart: it is paid by whichever
    event happens to come.
    """

    def __init__(self) -> None:
        super().__init__(["annotator"])
        self.doing = "starting"
        self.forget()
        self._depth = 0
        self._collecting = 0.0
        self._began_collecting = 0.0
        self.paces: list[float] = []
        gc.callbacks.append(self._note_collection)

    def forget(self) -> None:
        """Begins anew."""
        self.events = 0
        self.total = 0.0
        self.worst: list[tuple[float, str, str]] = []
        self.slower_than = {5: 0, 10: 0, 20: 0, 50: 0}

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._depth or receiver is None:
            return super().notify(receiver, event)
        self._depth += 1
        named = receiver.objectName() if isinstance(receiver, QObject) else ""  # Qt now and then gives a stale wrapper
        name = f"{event.type().name} to {type(receiver).__name__} {named}".strip()
        began, collected = time.thread_time(), self._collecting
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            self._keep(1000 * (time.thread_time() - began), name, 1000 * (self._collecting - collected))

    def note_pace(self) -> None:
        """Keeps how fast the machine is now."""
        self.paces.append(fixed_work())

    def _keep(self, cost: float, name: str, collected: float) -> None:
        self.events += 1
        self.total += cost
        for limit in self.slower_than:
            self.slower_than[limit] += cost > limit
        if len(self.worst) < WORST or cost > self.worst[0][0]:
            garbage = f", of it {collected:.0f} ms garbage collection" if collected > 1 else ""
            insort(self.worst, (cost, name + garbage + self._pace_told(cost), self.doing))
            del self.worst[:-WORST]

    def _pace_told(self, cost: float) -> str:
        """For an event that took too long: how slow the machine was just after it, beside its usual pace of the run."""
        if cost <= _SLOW or not self.paces:
            return ""
        return f", fixed work then {fixed_work() / median(self.paces):.1f} times its median"

    def _note_collection(self, phase: str, _info: object) -> None:
        if current_thread() is not main_thread():  # a job pays it: what its thread took is not of the event
            return
        if phase == "start":
            self._began_collecting = time.thread_time()
        else:
            self._collecting += time.thread_time() - self._began_collecting
