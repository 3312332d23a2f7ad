"""Edits one after the other, with a project that answers when the test says so."""

from concurrent.futures import Future

import pytest

from annotator.domain.changes import Changes
from annotator.errors import NotSavedError, ProjectError
from annotator.gui.saving import Saving
from annotator.gui.window_thread import WindowThread


class Disk:
    """Takes edits and acknowledges or refuses them when it is told to."""

    def __init__(self):
        self.edits = []

    def submit(self):
        self.edits.append(Future())
        return self.edits[-1]


@pytest.fixture
def disk():
    return Disk()


@pytest.fixture
def saving(qapp, listen):
    saving = Saving(WindowThread())
    saving.heard = listen(saving.saved, saving.not_saved, saving.failed)
    return saving


def changes(name):
    return Changes(name=name)


def test_without_an_edit_under_way_a_step_is_taken_at_once(saving):
    taken = []
    saving.when_saved(lambda: taken.append("step"))
    assert taken == ["step"]


def test_steps_wait_in_their_order_until_the_edit_is_acknowledged(saving, disk, qtbot):
    taken = []
    saving.save(disk.submit)
    for number in range(3):
        saving.when_saved(lambda number=number: taken.append(number))
    assert not saving.is_idle
    assert taken == []
    with qtbot.waitSignal(saving.idle_changed):
        disk.edits[0].set_result(changes("first"))
    assert taken == [0, 1, 2]
    assert saving.is_idle
    assert [said.name for said in saving.heard.what] == ["first"]


def test_a_step_that_saves_holds_back_those_behind_it(saving, disk, qtbot):
    taken = []
    saving.save(disk.submit)
    saving.when_saved(lambda: saving.save(disk.submit))
    saving.when_saved(lambda: taken.append("last"))
    with qtbot.waitSignal(saving.saved):
        disk.edits[0].set_result(changes("first"))
    qtbot.waitUntil(lambda: len(disk.edits) == 2)
    assert taken == []
    with qtbot.waitSignal(saving.idle_changed):
        disk.edits[1].set_result(changes("second"))
    assert taken == ["last"]


def test_an_edit_that_the_disk_refuses_is_kept_and_tried_again(saving, disk, qtbot):
    taken = []
    saving.save(disk.submit)
    saving.when_saved(lambda: taken.append("step"))
    with qtbot.waitSignal(saving.not_saved):
        disk.edits[0].set_exception(NotSavedError("The disk is full."))
    assert saving.is_refused
    assert not saving.is_idle
    assert taken == []
    saving.try_again()
    assert len(disk.edits) == 2
    with qtbot.waitSignal(saving.saved):
        disk.edits[1].set_result(changes("first"))
    qtbot.waitUntil(lambda: taken == ["step"])
    assert not saving.is_refused


def test_trying_again_is_nothing_while_an_edit_is_under_way(saving, disk):
    saving.save(disk.submit)
    saving.try_again()
    assert len(disk.edits) == 1


def test_after_an_error_what_waited_is_dropped_and_the_next_edit_goes_on(saving, disk, qtbot):
    taken = []
    saving.save(disk.submit)
    saving.when_saved(lambda: taken.append("built on what came to nothing"))
    with qtbot.waitSignal(saving.idle_changed):
        disk.edits[0].set_exception(ProjectError("No."))
    assert [str(said) for said in saving.heard.what] == ["No."]
    assert taken == []
    with qtbot.waitSignal(saving.saved):
        saving.save(disk.submit)
        disk.edits[1].set_result(changes("second"))


def test_an_edit_that_cannot_even_begin_is_an_error_like_any_other(saving):
    def refuse():
        raise ProjectError("The project is closed.")

    saving.save(refuse)
    assert saving.is_idle
    assert [str(said) for said in saving.heard.what] == ["The project is closed."]


@pytest.mark.logs_errors
def test_a_step_that_fails_is_told_and_saving_goes_on(saving, disk, qtbot):
    saving.save(disk.submit)
    saving.when_saved(lambda: 1 / 0)
    with qtbot.waitSignal(saving.idle_changed):
        disk.edits[0].set_result(changes("first"))
    assert isinstance(saving.heard.what[-1], ZeroDivisionError)
    taken = []
    saving.when_saved(lambda: taken.append("step"))
    assert taken == ["step"]


def test_an_answer_for_a_project_that_was_closed_is_not_taken_for_one_of_the_next(saving, disk, qtbot):
    saving.save(disk.submit)
    saving.close()
    saving.save(disk.submit)
    disk.edits[0].set_result(changes("of the old project"))
    with qtbot.waitSignal(saving.saved):
        disk.edits[1].set_result(changes("of the new one"))
    assert [said.name for said in saving.heard.what] == ["of the new one"]


def test_nothing_to_undo_is_no_change(saving, disk, qtbot):
    saving.save(disk.submit)
    with qtbot.waitSignal(saving.idle_changed):
        disk.edits[0].set_result(None)
    assert saving.heard.what == []
