"""The end of long work is told to a person who is elsewhere, and to nobody else."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from annotator.gui.notifying import LONG, Notifying


@pytest.fixture
def shown():
    return []


@pytest.fixture
def clock():
    return [0.0]


@pytest.fixture
def window(qtbot, bench, shown, clock):
    window = QWidget()
    qtbot.addWidget(window)
    Notifying(window, bench.workbench, shown.append, lambda: clock[0])
    return window


def work(bench, clock, *, seconds, says="", title="Importing"):
    """Runs work that takes so long on the clock of the test, and says something at its end."""

    def done(_none):
        if says:
            bench.workbench.told.emit(says, "")

    bench.workbench.jobs.run(lambda _p, _c: None, done=done, failed=bench.workbench.failed.emit, title=title)
    clock[0] += seconds
    bench.rest()


def test_what_came_of_long_work_is_told(bench, window, shown, clock, qtbot):
    work(bench, clock, seconds=LONG + 1, says="7 documents were imported.")
    qtbot.waitUntil(lambda: shown == ["7 documents were imported."])


def test_work_that_says_nothing_is_told_by_its_name(bench, window, shown, clock, qtbot):
    work(bench, clock, seconds=LONG + 1, title="Training")
    qtbot.waitUntil(lambda: shown == ["Training has ended."])


def test_neither_short_work_nor_a_person_who_does_not_want_it_is_told(bench, window, shown, clock, qtbot):
    work(bench, clock, seconds=LONG - 1)
    bench.workbench.settings.notify = False
    work(bench, clock, seconds=LONG + 1)
    bench.workbench.settings.notify = True
    work(bench, clock, seconds=LONG + 1, says="The last.")
    qtbot.waitUntil(lambda: shown == ["The last."])


def test_nobody_is_told_what_they_are_looking_at(bench, window, shown, clock, qtbot):
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    work(bench, clock, seconds=LONG + 1, says="Seen already.")
    window.hide()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    work(bench, clock, seconds=LONG + 1, says="Not seen.")
    qtbot.waitUntil(lambda: shown == ["Not seen."])
