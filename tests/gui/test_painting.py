"""A window is painted after the steps that were asked for, and goes first until then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QExposeEvent, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from annotator.gui import going_first
from annotator.gui.painting import Painting
from annotator.gui.soon import Soon


class Painted(QWidget):
    """Writes down when it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.log: list[str] = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget."""
        self.log.append("painted")


class Window(Painted):
    """A window that waits with painting."""

    def __init__(self) -> None:
        super().__init__()
        self.painting = Painting(self)

    def event(self, event: QEvent) -> bool:
        """See QWidget."""
        return self.painting.is_put_off(event) or super().event(event)


def shown(qtbot, widget: Painted) -> list[str]:
    """Shows a widget and waits until it is painted; what it writes down from then on."""
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    qtbot.waitUntil(lambda: "painted" in widget.log)
    widget.log.clear()
    return widget.log


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


def test_a_window_goes_first_from_a_key_until_what_it_asks_for_is_painted(qtbot, monkeypatch):
    window = Window()
    log = shown(qtbot, window)
    monkeypatch.setattr(going_first, "go_first", lambda: log.append("first"))
    monkeypatch.setattr(going_first, "let_others", lambda: log.append("others"))
    second = Soon(lambda: (log.append("second step"), window.update()), window)
    first = Soon(lambda: (log.append("first step"), second.ask()), window)
    window.keyPressEvent = lambda _event: (log.append("key"), first.ask())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: log.count("others") == log.count("first") > 0 and "painted" in log)
    steps = [entry for entry in log if entry not in ("first", "others")]
    assert steps == ["key", "first step", "second step", "painted"]
    before = {step: log[: log.index(step)] for step in steps}
    assert all(seen.count("first") == seen.count("others") + 1 for seen in before.values())


def test_a_window_that_is_exposed_with_steps_to_take_is_painted_after_them(qtbot, qapp):
    window = Window()
    log = shown(qtbot, window)
    soon = Soon(lambda: log.append("step"), window)
    soon.ask()
    exposure = QExposeEvent(QRegion(window.rect()))
    qapp.sendEvent(window.windowHandle(), exposure)
    assert log == []
    qtbot.waitUntil(lambda: "painted" in log)
    assert log == ["step", "painted"]
    qapp.sendEvent(window.windowHandle(), exposure)  # nothing to take: as ever
    assert not window.painting.eventFilter(window.windowHandle(), exposure)
