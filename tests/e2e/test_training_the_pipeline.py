"""A person asks for a training."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def shown(robot):
    """The Train dialog, if it is on the screen."""
    return next((w for w in QApplication.topLevelWidgets() if w.objectName() == "train_dialog" and w.isVisible()), None)


def test_with_a_few_accepted_documents_the_dialog_says_what_helps_until_there_are_ten(robot):
    robot.press("Return")
    robot.press("Ctrl+T")
    robot.wait_until(lambda: "training needs 10" in robot.screen.words_of("train_result"), "the reason")
    assert "1 document accepted: 1 to train on, 0 held out" in robot.screen.words_of("train_used")
    shown(robot).close()
    robot.wait_for_suggestions()
    robot.press_in_text("Space")
    assert robot.spans(), "one goes on annotating"
