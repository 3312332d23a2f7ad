"""Steps in events of their own, and what is freed after it was on the screen."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from annotator.gui.jobs import Jobs
from annotator.gui.letting_go import LettingGo
from annotator.gui.soon import Painting, Soon
from annotator.gui.window_thread import WindowThread


class Painted(QWidget):
    """Writes down when it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.log: list[str] = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget."""
        self.log.append("painted")


class Thing:
    """Something that can be watched going."""


def shown(qtbot, widget: Painted) -> list[str]:
    """Shows a widget and waits until it is painted; what it writes down from then on."""
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    qtbot.waitUntil(lambda: "painted" in widget.log)
    widget.log.clear()
    return widget.log


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


def test_the_window_is_painted_after_the_step(qtbot):
    widget = Painted()
    log = shown(qtbot, widget)
    soon = Soon(lambda: log.append("step"), widget)

    def change() -> None:
        widget.update()
        soon.ask()

    QTimer.singleShot(0, widget, change)
    qtbot.waitUntil(lambda: "painted" in log)
    assert log == ["step", "painted"]


class Window(Painted):
    """A window that waits with painting."""

    def __init__(self) -> None:
        super().__init__()
        self.painting = Painting(self)

    def event(self, event: QEvent) -> bool:
        """See QWidget."""
        return self.painting.is_put_off(event) or super().event(event)


def test_a_window_is_painted_after_the_steps_that_other_steps_ask_for(qtbot):
    window = Window()
    log = shown(qtbot, window)
    third = Soon(lambda: log.append("third"), window)
    second = Soon(lambda: (log.append("second"), third.ask()), window)
    first = Soon(lambda: (log.append("first"), second.ask()), window)

    def change() -> None:
        window.update()
        first.ask()

    QTimer.singleShot(0, window, change)
    qtbot.waitUntil(lambda: "painted" in log)
    assert log == ["first", "second", "third", "painted"]


def test_steps_that_ask_each_other_for_ever_do_not_keep_a_window_from_being_painted(qtbot):
    window = Window()
    log = shown(qtbot, window)

    def go_on() -> None:
        log.append("step")
        if log.count("painted") < 2:
            window.update()
            again.ask()

    again = Soon(go_on, window)
    again.ask()
    qtbot.waitUntil(lambda: log.count("painted") == 2)
    assert log.count("step") > 2


def test_a_step_whose_owner_is_gone_keeps_no_window_waiting(qtbot):
    window = Window()
    log = shown(qtbot, window)
    owner = QObject()
    soon = Soon(lambda: log.append("step"), owner)
    soon.ask()
    delete(owner)
    assert not Soon.is_any_asked()
    window.update()
    qtbot.waitUntil(lambda: "painted" in log)
    assert log == ["painted"]
    del soon


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
