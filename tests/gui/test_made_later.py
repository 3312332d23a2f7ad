"""What is made after the first paint: a step per event, or at once for whoever wants it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from annotator.gui.made_later import MadeLater, loading
from annotator.gui.main_window import MainWindow
from annotator.session.sample import sample_path
from annotator.session.settings import Settings


@pytest.fixture
def owner(qapp):
    return QObject()


@pytest.fixture
def taken():
    return []


@pytest.fixture
def made(owner, taken):
    """Something made in three steps."""

    def steps():
        for number in (1, 2):
            taken.append(number)
            yield None
        taken.append(3)
        yield "whole"

    return MadeLater(steps(), taken.append, owner)


def test_nothing_is_made_before_it_is_begun_and_then_one_step_per_event(made, taken, qtbot):
    qtbot.wait(20)
    assert taken == []
    made.begin()
    assert made.is_under_way
    seen = set()
    qtbot.waitUntil(lambda: seen.add(len(taken)) or made.made == "whole", timeout=5_000)
    assert taken == [1, 2, 3, "whole"]
    assert not made.is_under_way


def test_whoever_wants_it_has_the_rest_made_at_once(made, taken):
    made.begin()
    assert made.wanted() == "whole"
    assert made.wanted() == "whole"
    assert taken == [1, 2, 3, "whole"]
    assert not made.is_under_way


def test_once_stopped_it_waits_for_somebody_who_wants_it(made, taken, qtbot):
    made.begin()
    made.stop()
    qtbot.wait(20)
    assert taken == []
    assert made.wanted() == "whole"


def test_a_step_that_fails_is_not_tried_again_and_again(owner, qtbot):
    tried = []

    def steps():
        tried.append(1)
        raise ValueError("no")
        yield None

    failing = MadeLater(steps(), tried.append, owner)
    with qtbot.captureExceptions() as raised:
        failing.begin()
        qtbot.waitUntil(lambda: bool(raised), timeout=5_000)
        qtbot.wait(20)
    assert [kind for kind, _error, _trace in raised] == [ValueError]
    assert tried == [1]


def test_modules_are_loaded_a_step_each():
    steps = loading(["annotator.paths", "no.such.module"])
    assert next(steps) is None
    with pytest.raises(ModuleNotFoundError):
        next(steps)


@pytest.fixture
def window(qapp, own_home):
    window = MainWindow(qapp, Settings())
    yield window
    window.close()
    window.deleteLater()


def test_what_is_pressed_before_the_window_is_whole_is_done(window, qtbot):
    window.center.start_page.sample.click()
    qtbot.waitUntil(lambda: window.workbench.has_open(sample_path()) and window.workbench.is_idle, timeout=20_000)
    assert window.workbench.document is not None


def test_what_waits_for_the_window_comes_in_its_order_and_later_at_once(window):
    told = []
    window.when_made(lambda workshop: told.append(("first", workshop)))
    window.when_made(lambda workshop: told.append(("second", workshop)))
    assert told == []
    workshop = window.workshop
    window.when_made(lambda workshop: told.append(("third", workshop)))
    assert told == [("first", workshop), ("second", workshop), ("third", workshop)]


def test_a_window_closed_before_it_is_whole_is_not_made_any_further(window, qtbot):
    window.show()
    window.close()
    qtbot.wait(50)
    assert window._making.made is None
