"""A person marks what nobody suggested, with the mouse and with the keyboard alone."""

from __future__ import annotations

import pytest

PACT = ("air defence pact", "PRODUCT")


@pytest.fixture
def robot(robot):
    """Nothing is active, so that a label key is for the selection."""
    robot.press("Esc")
    return robot


def test_words_dragged_over_with_the_mouse_get_a_label_from_the_menu_at_the_pointer(robot):
    robot.mouse.select("air defence pact")
    assert robot.screen.can_see("label_chooser")
    robot.type("prod")
    robot.press("Return")
    assert robot.spans() == [PACT]
    assert robot.selected == ""


def test_a_drag_snaps_to_tokens(robot):
    robot.mouse.select("ir defence pac")
    robot.press("7")
    assert robot.spans() == [PACT]


def test_a_digit_in_the_menu_is_the_key_of_a_label(robot):
    robot.mouse.select("air defence pact")
    robot.press("7")
    assert robot.spans() == [PACT]


def test_escape_leaves_the_menu_and_keeps_the_selection_for_a_label_key(robot):
    robot.mouse.select("air defence pact")
    robot.press("Esc")
    assert robot.spans() == []
    assert robot.selected == "air defence pact"
    robot.press("7")
    assert robot.spans() == [PACT]


def test_a_double_click_marks_a_token(robot):
    robot.mouse.double_click("reporters")
    robot.press("1")
    assert robot.spans() == [("reporters", "PERSON")]


def test_with_a_sticky_label_every_selection_becomes_a_span_at_once(robot):
    robot.press("7")
    assert robot.sticky == "PRODUCT"
    robot.mouse.select("air defence pact")
    robot.mouse.double_click("reporters")
    assert robot.spans() == [PACT, ("reporters", "PRODUCT")]
    robot.press("Esc", "Esc")
    assert robot.sticky == ""


def test_slash_finds_as_one_types_and_enter_makes_the_hit_the_selection(robot):
    robot.press("/")
    robot.type("air defence pact")
    robot.press("Return")
    assert robot.selected == "air defence pact"
    robot.press("7")
    assert robot.spans() == [PACT]
    assert robot.active == PACT


def test_escape_in_the_quick_find_selects_nothing(robot):
    robot.press("/")
    robot.type("air defence")
    robot.press("Esc")
    assert robot.selected == ""


def test_arrows_with_shift_select_and_a_label_key_marks(robot):
    robot.press("Ctrl+Home", *["Ctrl+Right"] * 3, "Ctrl+Shift+Right")
    words = robot.selected
    assert words
    robot.press("8")
    assert robot.spans() == [(words.strip(), "EVENT")]


def test_spans_may_overlap_and_lie_on_the_same_words(robot):
    for words, key in (("Finnish Defence Minister", "2"), ("Defence Minister Aino", "1"), ("Finnish", "4")):
        robot.create_by_keyboard(words, key)
    assert ("Finnish Defence Minister", "ORG") in robot.spans()
    assert ("Defence Minister Aino", "PERSON") in robot.spans()
    assert ("Finnish", "NORP") in robot.spans()


def test_a_span_made_by_hand_takes_the_place_of_the_suggestion_on_the_same_words(robot):
    robot.create_by_keyboard("HELSINKI", "2")
    assert robot.spans() == [("HELSINKI", "ORG")]
    assert ("HELSINKI", "GPE") not in robot.suggestions()


def test_beginnings_of_words_are_enough_and_the_hit_grows_to_whole_tokens(robot):
    robot.create_by_keyboard("a d pa", "7")
    assert robot.spans() == [PACT]
    robot.press("Esc", "/")
    robot.type("porter")
    robot.press("Return")
    assert robot.selected == "reporters"


def test_a_drag_with_alt_selects_single_characters(robot):
    robot.mouse.select("efence pac", by_characters=True)
    robot.press("Esc")
    assert robot.selected == "efence pac"
    robot.press("7")
    assert robot.spans() == [("efence pac", "PRODUCT")]
