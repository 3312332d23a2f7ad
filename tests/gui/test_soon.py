"""Steps in events of their own, and what is freed after it was on the screen."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QObject

from annotator.gui.jobs import Jobs
from annotator.gui.letting_go import LettingGo
from annotator.gui.soon import Soon
from annotator.gui.window_thread import WindowThread


class Thing:
    """Something that can be watched going."""


def test_a_step_that_was_asked_for_often_is_taken_once_and_after_what_asks(qtbot, qapp):
    owner, taken = QObject(), []
    soon = Soon(lambda: taken.append("step"), owner)
    for _ in range(3):
        soon.ask()
    assert taken == []
    qapp.processEvents()
    assert taken == ["step"]
    soon.ask()
    qapp.processEvents()
    assert taken == ["step", "step"]


def test_what_goes_is_freed_after_the_event_that_shows_what_comes(qtbot):
    owner = QObject()
    jobs = Jobs(WindowThread(owner), owner)
    letting_go = LettingGo(jobs, owner)
    kinds = letting_go.take, letting_go.take_values
    watched = []
    for take in kinds:
        thing = Thing()
        watched.append(weakref.ref(thing))
        take(thing)
        del thing
    assert all(watch() is not None for watch in watched)
    qtbot.waitUntil(lambda: all(watch() is None for watch in watched))
    last = Thing()
    watch = weakref.ref(last)
    letting_go.take_values(last)
    del last
    letting_go.close()
    assert watch() is None
    jobs.close()
