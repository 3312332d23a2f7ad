"""A person looks for words in the document on the screen."""

from __future__ import annotations

import unicodedata

import pytest


def test_ctrl_f_counts_the_hits_and_f3_walks_through_them(robot):
    robot.press("Esc", "Ctrl+F")
    robot.type("radar")
    total = robot.text.lower().count("radar")
    assert robot.screen.words_of("find_count") == f"1 of {total}"
    robot.press("F3")
    assert robot.screen.words_of("find_count") == f"2 of {total}"
    robot.press("Shift+F3", "Shift+F3")
    assert robot.screen.words_of("find_count") == f"{total} of {total}", "round the beginning"


def test_escape_closes_the_bar_and_the_hit_stays_selected(robot):
    robot.press("Ctrl+F")
    robot.type("radar")
    robot.press("Esc")
    assert not robot.screen.can_see("find_bar")
    assert robot.selected == "radar"
    robot.press("7")
    assert robot.spans() == [("radar", "PRODUCT")]


def test_f3_after_closing_selects_the_next_hit(robot):
    robot.press("Ctrl+F")
    robot.type("radar")
    robot.press("Esc", "F3")
    assert robot.window.center.work.view.selection[0] == robot.find("radar", 1)[0]


def test_case_matters_when_it_is_asked_for(robot):
    robot.press("Ctrl+F")
    robot.type("FINLAND")
    assert robot.screen.words_of("find_count") != "No hit"
    robot.press_button("find_match_case")
    assert robot.screen.words_of("find_count") == "No hit"


@pytest.mark.parametrize("words", ["Анна", "ليلى", "דוד", "王小明", "👵🏻"])
def test_words_in_other_scripts_are_found_where_they_stand(robot, words):
    robot.go_to_document("06_mixed")
    robot.create_by_keyboard(words, "1")
    assert robot.active == (words, "PERSON")


def test_accented_letters_are_found_however_the_text_writes_them(robot):
    robot.go_to_document("06_mixed")
    for form in ("NFC", "NFD"):
        robot.press("/")
        robot.type(unicodedata.normalize(form, "nguyễn"))
        robot.press("Return")
        assert unicodedata.normalize("NFC", robot.selected) == "Nguyễn"
        robot.press("Esc")
