"""The first minute with the program."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def test_enter_on_the_start_page_opens_the_sample_with_its_first_suggestion_active(start):
    robot = start()
    assert QApplication.focusWidget().objectName() == "try_sample"
    robot.press("Return")
    robot.wait_for_suggestions()
    assert robot.document_key == "01_news_report.txt"
    assert robot.active == robot.suggestions()[0] == ("HELSINKI", "GPE")
    assert "suggestions left" in robot.screen.words_of("hint_state")


def test_the_first_space_accepts_the_first_suggestion(start):
    robot = start()
    robot.press("Return")
    robot.wait_for_suggestions()
    robot.press("Space")
    assert robot.spans() == [("HELSINKI", "GPE")]
    assert robot.screen.words_of("saved") == "All changes saved"
