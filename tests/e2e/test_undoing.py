"""A person takes back what they did, over documents and over restarts."""

from __future__ import annotations

import random

GESTURES = ("Space", "Backspace", "2", "G", "Tab", "Shift+Right", "Ctrl+Shift+Right", "Alt+Shift+Left", "B", "Shift+1")


def state(robot):
    return robot.spans(), robot.suggestions(), robot.document.annotation.flagged


def test_undo_and_redo_go_back_and_forth_through_every_gesture(robot):
    rng = random.Random(7)
    states = [state(robot)]
    for _ in range(25):
        robot.press(rng.choice(GESTURES))
        if state(robot) != states[-1]:
            states.append(state(robot))
    for earlier in reversed(states[:-1]):
        robot.press("Ctrl+Z")
        assert state(robot) == earlier
    for later in states[1:]:
        robot.press("Ctrl+Shift+Z")
        assert state(robot) == later
    assert len(states) > 15, "the gestures changed something"


def test_undo_of_an_edit_in_another_document_goes_there(robot):
    robot.press("Space", "Ctrl+PgDown", "Space")
    assert len(robot.spans()) == 1
    robot.press("Ctrl+Z")
    assert robot.document_key == "02_contract_clause.txt"
    assert robot.spans() == []
    robot.press("Ctrl+Z")
    assert robot.document_key == "01_news_report.txt"
    assert robot.spans() == []
    robot.press("Ctrl+Y", "Ctrl+Y")
    assert robot.document_key == "02_contract_clause.txt"
    assert len(robot.spans()) == 1


def test_undo_of_an_answer_goes_back_to_that_document(robot):
    robot.press(".", "Ctrl+Z")
    assert robot.document_key == "01_news_report.txt"
    assert robot.document.annotation.answer is None


def test_undo_still_works_after_closing_and_opening_again(robot, start, sample):
    robot.press("Space", "Space")
    robot.close()
    again = start(sample)
    again.press("Ctrl+Z")
    assert again.spans() == [("HELSINKI", "GPE")]
    again.press("Ctrl+Y")
    assert again.spans() == [("HELSINKI", "GPE"), ("Finland", "GPE")]


def test_a_new_edit_ends_what_could_be_done_again(robot):
    robot.press("Space", "Ctrl+Z", "2", "Ctrl+Y")
    assert robot.spans() == [("HELSINKI", "ORG")]
    assert robot.message == "There is nothing to redo."


def test_with_nothing_to_undo_that_is_said(robot):
    robot.press("Ctrl+Z")
    assert robot.message == "There is nothing to undo."


def test_the_menu_names_what_would_be_undone_and_done_again(robot, start, sample):
    def words() -> tuple[str, str]:
        return robot.window.actions_["undo"].text(), robot.window.actions_["redo"].text()

    robot.press("Space", "2")
    robot.wait_until(lambda: words() == ("&Undo: Relabel “Finland” to ORG", "&Redo"), "the name of the relabelling")
    robot.press("Ctrl+Z")
    accepted = "&Undo: Accept GPE “HELSINKI”"
    robot.wait_until(lambda: words() == (accepted, "&Redo: Relabel “Finland” to ORG"), "both names")
    robot.close()
    robot = start(sample)
    robot.wait_until(lambda: words()[0] == accepted, "the name, after a restart")
    assert words() == (accepted, "&Redo: Relabel “Finland” to ORG")


def test_after_an_undo_the_ring_is_on_what_came_back(robot):
    robot.press("Space", "Space")
    assert robot.active == ("Poland", "GPE")
    robot.press("Ctrl+Z")
    assert robot.active == ("Finland", "GPE")
    robot.press("Ctrl+Z")
    assert robot.active == ("HELSINKI", "GPE")
