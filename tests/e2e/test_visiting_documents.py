"""A person goes to a document by number or name, back to where they were, and forward again."""

from __future__ import annotations

import pytest


@pytest.fixture
def robot(start, sample):
    robot = start(sample)
    robot.wait_for_suggestions()
    robot.window.center.work.view.setFocus()
    return robot


def go_to(robot, words):
    robot.press("Ctrl+G")
    robot.type(words)
    robot.press("Return")
    robot.wait_for_suggestions()


def test_alt_left_goes_back_to_the_place_and_alt_right_forward_again(robot):
    first = robot.document_key
    for _ in range(12):
        robot.press("Tab")
    robot.press("Ctrl+End")
    caret, top = robot.caret, robot.first_visible
    assert top > 0
    go_to(robot, "4")
    fourth = robot.document_key
    assert (fourth[:2], robot.first_visible) == ("04", 0)
    go_to(robot, "meeting_transcript")
    seventh = robot.document_key
    assert seventh.startswith("07")
    robot.press("Alt+Left", "Alt+Left")
    assert (robot.document_key, robot.caret, robot.first_visible) == (first, caret, top)
    robot.press("Alt+Left")
    assert (robot.document_key, robot.message) == (first, "There is no document to go back to.")
    robot.press("Alt+Right")
    assert robot.document_key == fourth
    robot.press("Ctrl+PgUp")  # another way from here: what was forward is forgotten
    robot.press("Alt+Right")
    assert robot.message == "There is no document to go forward to."
    robot.press("Alt+Left")
    assert robot.document_key == fourth


def test_keys_pressed_faster_than_documents_come_are_all_counted(robot):
    keys = [robot.document_key]
    for number in "234":
        go_to(robot, number)
        keys.append(robot.document_key)
    robot.press_at_once("Alt+Left", "Alt+Left", "Alt+Left")
    assert robot.document_key == keys[0]
    robot.press_at_once("Alt+Right", "Alt+Right")
    assert robot.document_key == keys[2]


def test_the_number_is_the_one_of_the_filtered_list(robot):
    robot.fill("document_filter", "Helsinki")
    robot.press("Return")
    robot.wait_until(lambda: len(robot.screen.rows("document_list")) < 7, "the filter")
    second = robot.screen.rows("document_list", 1)[-1]
    robot.press_in_text("Ctrl+G")
    robot.type(str(len(robot.screen.rows("document_list"))))
    assert robot.screen.rows("command_palette_list")[0] == second
    robot.press("Escape")
