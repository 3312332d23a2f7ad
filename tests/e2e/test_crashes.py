"""A person after a crash, and in front of a bug."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


def test_after_an_unclean_end_it_is_said_that_nothing_was_lost_and_details_are_a_press_away(robot):
    problems = robot.window.workshop.comforts.problems
    problems.tell_unclean_end()
    robot.go_to_document("02_contract")
    assert robot.message == "Annotator ended unexpectedly last time. Nothing was lost."
    robot.in_dialog(
        lambda: robot.press_words("Details of the last crash"),
        lambda _dialog: robot.press_button("copy_details"),
    )
    assert "Annotator ended unexpectedly." in QGuiApplication.clipboard().text()


@pytest.mark.logs_errors
def test_a_bug_is_shown_once_with_details_that_hold_no_word_of_the_document(robot):
    words = robot.text[:40]

    def fail():
        try:
            raise ValueError(words)
        except ValueError as error:
            robot.window.workbench.failed.emit(error)
            robot.window.workbench.failed.emit(error)

    def act(_dialog):
        robot.press_button("copy_details")
        assert robot.screen.can_see("open_log_folder")
        open_ = [w for w in QApplication.topLevelWidgets() if w.objectName() == "problem_dialog" and w.isVisible()]
        assert len(open_) == 1

    robot.in_dialog(fail, act)
    copied = QGuiApplication.clipboard().text()
    assert "builtins.ValueError" in copied
    assert words not in copied
    robot.press_in_text("Space")
    assert len(robot.spans()) == 1
