"""Turns of the wheel in pixels and steps, with nothing lost to rounding."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

_NOTCH = 120
"""QWheelEvent counts eighths of a degree; most wheels turn 15 degrees per notch."""


class Wheel:
    """Adds up small turns; a touch pad sends many, a wheel few."""

    def __init__(self) -> None:
        self._pixels = 0.0
        self._angle = 0

    def pixels(self, event: QWheelEvent, line: int) -> int:
        """How far down to scroll, in pixels, if lines are `line` pixels high."""
        if not event.pixelDelta().isNull():
            return -event.pixelDelta().y()
        lines = QApplication.wheelScrollLines() * event.angleDelta().y() / _NOTCH
        self._pixels -= lines * line
        whole = int(self._pixels)
        self._pixels -= whole
        return whole

    def steps(self, event: QWheelEvent) -> int:
        """How many whole notches up since the last time."""
        self._angle += event.angleDelta().y()
        steps = int(self._angle / _NOTCH)
        self._angle -= steps * _NOTCH
        return steps
