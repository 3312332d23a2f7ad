"""A person looks at the history, goes back to a point of it, and takes one earlier step back alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.gui.models.history_list import HistoryListModel
from annotator.gui.panels.row_view import RowView


@pytest.fixture
def robot(start, sample):
    robot = start(sample)
    robot.wait_for_suggestions()
    robot.window.center.work.view.setFocus()
    return robot


def lines(robot):
    """The lines of the panel, what is undone in brackets and where one is with an arrow."""
    model = robot.screen.widget(RowView, "history_list").model()
    told = []
    for at in range(model.rowCount()):
        index = model.index(at, 0)
        row = index.data(HistoryListModel.ROW)
        words = str(index.data())
        words = f"({words})" if row is not None and row.undone else words
        told.append(f"→ {words}" if index.data(HistoryListModel.IS_NOW) else words)
    return told


def open_history(robot):
    robot.press("Ctrl+H")
    robot.wait_until(lambda: None not in _rows(robot), "the history to be read")
    return robot.screen.widget(RowView, "history_list")


def _rows(robot):
    model = robot.screen.widget(RowView, "history_list").model()
    found = [model.index(at, 0).data(HistoryListModel.ROW) for at in range(model.rowCount())]
    days = [model.index(at, 0).data(HistoryListModel.IS_DAY) for at in range(model.rowCount())]
    return [row for row, day in zip(found, days, strict=True) if not day] or [None]


def seen(robot, expected):
    robot.wait_until(lambda: lines(robot)[: len(expected)] == expected, f"{expected} in the history")


def test_enter_on_a_line_goes_back_there_and_forward_again(robot):
    first, second, third = (words for words, _ in robot.suggestions()[:3])
    robot.press("Space", "Space", "Space")
    assert len(robot.spans()) == 3
    open_history(robot)
    labels = [label for _, label in robot.spans()]
    names = [f"Accept {label} “{words}”" for label, words in zip(labels, (first, second, third), strict=True)]
    seen(robot, ["Today", f"→ {names[2]}", names[1], names[0]])
    robot.press("Home", "Down", "Down", "Down", "Return")  # two steps back: nothing is asked
    assert [words for words, _ in robot.spans()] == [first]
    seen(robot, ["Today", f"({names[2]})", f"({names[1]})", f"→ {names[0]}"])
    assert "2" in robot.message
    robot.press("Home", "Down", "Return")
    assert [words for words, _ in robot.spans()] == [first, second, third]
    seen(robot, ["Today", f"→ {names[2]}", names[1], names[0]])
    robot.press_in_text("Ctrl+Z")
    seen(robot, ["Today", f"({names[2]})", f"→ {names[1]}", names[0]])


def test_many_steps_are_asked_for_with_their_number(robot):
    for _ in range(8):
        robot.press("Space")
    history = open_history(robot)
    robot.wait_until(lambda: history.model().rowCount() > 8, "eight steps")
    robot.press("Home", *["Down"] * 8, "Return")
    assert "7" in robot.screen.words_of("history_sentence")
    assert len(robot.spans()) == 8
    robot.press("Return")  # the button that agrees has the keyboard
    assert len(robot.spans()) == 1
    assert not robot.screen.can_see("history_sentence")


def test_one_step_alone_is_undone_with_the_mouse_and_what_built_on_it_is_shown(robot):
    robot.press("Space", "Space")
    (one, label), (two, _) = robot.spans()
    robot.activate(one)
    robot.press("2" if label != "ORG" else "3")  # the first built on
    relabelled = robot.spans()[0][1]
    history = open_history(robot)
    seen(robot, ["Today", f"→ Relabel “{one}” to {relabelled}"])
    click(robot, history, 3)
    robot.press_button("history_undo_alone")
    assert f"Relabel “{one}” to {relabelled}" in robot.screen.words_of("history_sentence")
    robot.press_button("history_look")
    assert robot.screen.selected_row("history_list") == 1
    robot.press_button("history_show")
    assert robot.active == (one, relabelled)
    click(robot, history, 2)
    robot.press_button("history_undo_alone")
    assert robot.spans() == [(one, relabelled)]
    assert (two, _) in robot.suggestions()
    robot.press_in_text("Ctrl+Shift+Z")
    assert len(robot.spans()) == 2


def test_the_line_reaches_over_documents_and_restarts(robot, start, sample):
    robot.press("Space")
    first = robot.document_key
    robot.press("Ctrl+PgDown")
    robot.wait_for_suggestions()
    robot.press_in_text("B")
    robot.close()
    again = start(sample)
    again.wait_for_suggestions()
    history = open_history(again)
    seen(again, ["Today", "→ Flag document"])
    click(again, history, 2)
    again.press_button("history_show")
    again.wait_until(lambda: again.document_key == first, "the first document")
    history.setFocus()
    click(again, history, 2, times=2)  # after the first step: the flag is taken back, in the other document
    again.wait_until(lambda: again.document_key != first, "the other document")
    assert not again.document.annotation.flagged
    assert again.window.workbench.project.redoable() == "Flag document"


def click(robot, view, row, times=1):
    place = view.visualRect(view.model().index(row, 0)).center()
    press = QTest.mouseClick if times == 1 else QTest.mouseDClick
    press(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    robot.rest()
