"""A person finishes documents."""

from __future__ import annotations

import pytest

NEWS, CONTRACT = "01_news_report.txt", "02_contract_clause.txt"


def test_enter_accepts_what_is_left_and_goes_on_to_the_next_document(robot):
    left = len(robot.suggestions())
    robot.press("Return")
    assert robot.document_key == CONTRACT
    assert robot.message == f"Accepted {left} suggestions."
    assert robot.screen.words_of("hint_link") == "Undo"
    robot.press("Ctrl+PgUp")
    assert len(robot.spans()) == left
    assert robot.state == "Accepted"


def test_the_undo_link_takes_the_answer_back_and_shows_that_document(robot):
    offered = robot.suggestions()
    robot.press("Return")
    robot.press_button("hint_link")
    assert robot.document_key == NEWS
    assert robot.spans() == []
    assert robot.suggestions() == offered


def test_confirm_each_refuses_enter_once(robot):
    robot.choose_from_menu("review_mode", "Confirm each")
    left = len(robot.suggestions())
    robot.press("Return")
    assert robot.document_key == NEWS
    assert robot.message == f"{left} suggestions not looked at. Enter again accepts them."
    robot.press("Return")
    assert robot.document_key == CONTRACT


def test_confirm_each_asks_again_after_a_change(robot):
    robot.choose_from_menu("review_mode", "Confirm each")
    robot.press("Return", "Space", "Return")
    assert robot.document_key == NEWS


def test_the_review_mode_is_there_again_next_time(robot, start, sample):
    robot.choose_from_menu("review_mode", "Confirm each")
    robot.close()
    again = start(sample)
    assert again.screen.words_of("review_mode") == "Confirm each ▾"


@pytest.mark.parametrize(
    ("key", "said", "shown"),
    [("Ctrl+Backspace", "Rejected the document.", "Rejected"), (".", "Skipped the document.", "Skipped")],
    ids=["rejecting", "skipping"],
)
def test_a_document_that_is_not_accepted_keeps_no_suggestion(robot, key, said, shown):
    robot.press(key)
    assert robot.document_key == CONTRACT
    assert robot.message == said
    robot.press("Ctrl+PgUp")
    assert robot.state == shown
    assert robot.spans() == []


def test_b_flags_a_document_and_takes_the_flag_away(robot):
    robot.press("B")
    assert robot.document.annotation.flagged
    assert robot.document_key == NEWS
    robot.press("B")
    assert not robot.document.annotation.flagged


def test_after_the_last_answer_the_window_says_that_all_is_done(robot):
    for _ in range(7):
        robot.press("Return")
    assert robot.message == "Every document has an answer. The annotations are ready to export."
    assert robot.screen.words_of("hint_link") == "Export"


def test_ctrl_page_down_and_up_go_through_all_documents(robot):
    robot.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert robot.document_key.startswith("03_")
    robot.press("Ctrl+PgUp")
    assert robot.document_key == CONTRACT


def test_an_answered_document_can_still_be_corrected(robot):
    robot.press("Return", "Ctrl+PgUp", "Ctrl+Home", "Tab", "2")
    assert robot.spans()[0] == ("HELSINKI", "ORG")


def test_ctrl_s_says_that_everything_is_saved(robot):
    robot.press("Space", "Ctrl+S")
    assert robot.message == "All changes are saved."
