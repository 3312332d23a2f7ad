"""A person puts a border right, by tokens and by characters."""

from __future__ import annotations

import pytest


@pytest.fixture
def minister(robot):
    """The suggestion “Aino Lehtiranta” is active."""
    robot.activate("Aino Lehtiranta")
    return robot


def test_shift_right_and_left_move_the_end_by_a_token(minister):
    minister.press("Shift+Right")
    assert minister.active == ("Aino Lehtiranta said", "PERSON")
    minister.press("Shift+Left", "Shift+Left")
    assert minister.active == ("Aino", "PERSON")


def test_ctrl_shift_right_and_left_move_the_start_by_a_token(minister):
    minister.press("Ctrl+Shift+Left", "Ctrl+Shift+Left")
    assert minister.active == ("Defence Minister Aino Lehtiranta", "PERSON")
    minister.press(*["Ctrl+Shift+Right"] * 3)
    assert minister.active == ("Lehtiranta", "PERSON")


def test_alt_moves_either_border_by_a_character(minister):
    minister.press("Alt+Shift+Left", "Alt+Shift+Left", "Ctrl+Alt+Shift+Right")
    assert minister.active == ("ino Lehtiran", "PERSON")
    minister.press("Alt+Shift+Right", "Ctrl+Alt+Shift+Left")
    assert minister.active == ("Aino Lehtirant", "PERSON")


def test_a_moved_suggestion_is_confirmed_and_its_old_place_is_not_offered_again(minister):
    minister.press("Shift+Left")
    assert minister.spans() == [("Aino", "PERSON")]
    assert "Aino Lehtiranta" not in [words for words, _label in minister.suggestions()]


def test_a_border_never_passes_the_other_one(minister):
    minister.press(*["Shift+Left"] * 4)
    assert minister.active == ("Aino", "PERSON")


def test_each_movement_is_one_step_to_undo(minister):
    minister.press("Shift+Right", "Shift+Right", "Ctrl+Z")
    assert minister.spans() == [("Aino Lehtiranta said", "PERSON")]
    minister.press("Ctrl+Z")
    assert minister.spans() == []
    assert ("Aino Lehtiranta", "PERSON") in minister.suggestions()


@pytest.mark.parametrize(
    ("before", "cluster"),
    [("The whole family ", "👨‍👩‍👧‍👦"), ("áo dài ", "👵🏻"), ("flew home to São Tomé ", "🇸🇹")],
    ids=["a family of emoji", "an emoji with a skin", "a flag"],
)
def test_a_border_moved_by_characters_never_parts_what_is_one_character_to_a_person(robot, before, cluster):
    robot.go_to_document("06_mixed")
    robot.create_by_keyboard(before.strip(), "1")
    robot.press("Alt+Shift+Right", "Alt+Shift+Right")
    assert robot.active == (before + cluster, "PERSON")
    robot.press("Alt+Shift+Left")
    assert robot.active == (before, "PERSON")


def test_a_combining_mark_stays_with_its_letter(start, write_project):
    robot = start(write_project("Cafe\u0301 Nuriel"))
    robot.create_by_keyboard("Caf", "1")
    assert robot.active == ("Cafe\u0301", "PERSON")
    robot.press("Alt+Shift+Left")
    assert robot.active == ("Caf", "PERSON")
    robot.press("Alt+Shift+Right")
    assert robot.active == ("Cafe\u0301", "PERSON")
