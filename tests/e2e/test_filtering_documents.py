"""A person looks for documents: by words of any text, by state, by flag."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractItemView


def titles(robot):
    return robot.screen.rows("document_list", column=1)


def filter_by(robot, line, count):
    robot.fill("document_filter", line)
    robot.wait_until(lambda: len(titles(robot)) == count, f"{count} documents for {line!r}")


def test_a_word_of_any_text_finds_its_documents(robot):
    filter_by(robot, "Zierikzee", 1)
    robot.press("Return", "Return")
    assert robot.document_key == "07_meeting_transcript.txt"


@pytest.mark.parametrize("part", ["ürich", "王小明", "حداد", "ירושל", "третьяк"])
def test_a_part_of_a_word_in_any_script_finds_the_mixed_text(robot, part):
    filter_by(robot, part, 1)
    assert "Postcards from one week" in titles(robot)[0]


def test_a_filter_without_hits_says_so_and_offers_to_clear_it(robot):
    robot.fill("document_filter", "xyzzy")
    robot.wait_until(lambda: not robot.screen.can_see("document_list"), "the list to be gone")
    robot.press_words("Clear filter")
    robot.wait_until(lambda: len(titles(robot)) == 7, "all documents")
    assert robot.document_key == "01_news_report.txt", "the document on the screen stays"


def test_the_list_shows_what_became_of_each_document(robot):
    robot.press("Return", "Ctrl+Backspace", ".", "Space")
    robot.wait_until(lambda: robot.window.workshop.is_at_rest, "the counts")
    signs = [sign[0] for sign in robot.screen.rows("document_list")]
    assert signs == ["✓", "✕", "–", "◐", "○", "○", "○"]
    assert robot.screen.selected_row("document_list") == 3


def test_the_progress_counts_answers(robot):
    robot.press("Return", "Ctrl+Backspace")
    robot.wait_until(lambda: robot.window.workshop.is_at_rest, "the counts")
    assert robot.screen.words_of("document_progress") == "2 of 7 done"


def test_documents_of_one_state_are_listed_and_enter_stays_among_them(robot):
    robot.press("Ctrl+PgDown", "B", "Ctrl+PgDown", "Ctrl+PgDown", "B")
    robot.screen.choose("document_states", "⚑ Flagged")
    robot.rest()
    assert len(titles(robot)) == 2
    robot.press_in_text("Ctrl+PgUp")
    assert robot.document_key == "02_contract_clause.txt"
    robot.press("Return")
    assert robot.document_key == "04_product_review.txt"


def test_an_unknown_state_in_the_filter_is_told_below_it(robot):
    robot.fill("document_filter", "state:nonsense")
    robot.wait_until(lambda: robot.screen.can_see("document_filter_complaint"), "a complaint")
    assert "There is no state “nonsense”" in robot.screen.words_of("document_filter_complaint")
    assert len(titles(robot)) == 7


def test_a_document_in_the_list_is_opened_by_the_keyboard(robot):
    robot.press("F6")
    assert robot.screen.widget(QAbstractItemView, "document_list").hasFocus()
    robot.press("Down", "Down", "Return")
    assert robot.document_key.startswith("03_")


def test_alt_goes_from_pane_to_pane_and_back_to_the_text(robot):
    robot.press("F6", "F6", "F6")
    assert robot.screen.widget(QAbstractItemView, "span_list").hasFocus()
    robot.press("Shift+F6", "Shift+F6", "Shift+F6")
    assert robot.window.center.work.view.hasFocus()
