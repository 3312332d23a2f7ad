"""Collects Python's garbage on the window's thread alone, and a document's marks never in the middle of an edit."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from annotator.gui.document.view import DocumentView
from annotator.gui.workbench import Workbench

YOUNG, MOST_YOUNG = 4_000, 20_000
"""New objects that are worth a collection, and those that are too many for one while a person may be at work."""

OFTEN = 100
"""Milliseconds from one look at how many there are to the next."""

PAUSE, LONG_PAUSE = 3_000, 60_000
"""Milliseconds without a movement in the text."""

MOST_AT_ONCE = 110_000
"""Objects that are walked within one event, some 40 ms."""


class Garbage(QObject):
    """Sets what was made and shown aside, and collects the rest while the person pauses.

    Left to itself, Python collects in whichever thread makes an object. What belongs to a window and goes in another
    thread ends the program, so here it is done by timers: what is young now and then, the rest as follows.
    Marks are trees, so reference counts free those of a document that goes, set aside or not. Of what refers to itself
    in a circle, what was set aside is collected in a long pause; while a text with very many marks is shown, in a pause
    after it.
    """

    def __init__(self, workbench: Workbench, view: DocumentView, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._often = QTimer(self, interval=OFTEN)
        self._often.timeout.connect(collect_young)
        self._often.start()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(lambda: self._at_rest(self._pause, collect_recent))
        self._long_pause = QTimer(self, singleShot=True, interval=LONG_PAUSE)
        self._long_pause.timeout.connect(lambda: self._at_rest(self._long_pause, collect_everything))
        workbench.document_changed.connect(gc.freeze)
        for timer in (self._pause, self._long_pause):
            view.shown_again.connect(timer.start)
        gc.disable()
        gc.freeze()

    def _at_rest(self, pause: QTimer, collect: Callable[[], object]) -> None:
        if self._workbench.is_idle:
            collect()
        else:
            pause.start()


def collect_young() -> None:
    """Collects what was made since the last time, if that is much; sets it aside if it is too much for one event."""
    made = gc.get_count()[0]
    if made > MOST_YOUNG:
        gc.freeze()
    elif made > YOUNG:
        gc.collect(1)


def collect_recent() -> None:
    """Collects what is not set aside; where that is too much for one event, it is set aside."""
    if len(gc.get_objects()) > MOST_AT_ONCE:
        gc.freeze()
    else:
        gc.collect()


def collect_everything() -> None:
    """Collects what was set aside too, and sets the rest of it aside again; nothing if there is too much of it."""
    if gc.get_freeze_count() + len(gc.get_objects()) > MOST_AT_ONCE:
        return
    gc.unfreeze()
    gc.collect()
    gc.freeze()
