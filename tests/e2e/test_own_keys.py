"""A person makes the keys their own."""

from __future__ import annotations

import pytest


@pytest.fixture
def change_key(robot):
    """Opens the list of keys, looks a command up and presses a key for it."""

    def change(command, key, *, then=lambda _dialog: None):
        def act(dialog):
            robot.fill("shortcut_search", command)
            robot.press("Return")
            robot.press(key)
            then(dialog)

        robot.in_dialog(lambda: robot.press("Ctrl+?"), act)

    return change


def test_a_key_pressed_in_the_list_is_the_commands_key_in_text_menu_hints_and_palette(robot, change_key, start):
    change_key("accept span", "V")
    first = robot.suggestions()[0]
    robot.press_in_text("Space")
    assert robot.suggestions()[0] == first
    robot.press_in_text("V")
    assert first in robot.spans()
    assert "V accept" in robot.hints
    assert robot.screen.words_of("accept_span") == "Accept  V"
    assert robot.window.actions_["accept"].shortcut().toString() == "V"
    robot.press("Ctrl+K")
    robot.type("accept span")
    choices = robot.window.workshop.projects.palette.choices.model
    assert choices.choice(0).detail == "V"
    robot.press("Esc")
    robot.close()
    again = start()
    assert "V accept" in again.hints


def test_a_key_that_is_taken_is_told_with_its_owner_and_given_only_by_choice(robot, change_key):
    def see(_dialog):
        assert robot.screen.words_of("complaint").startswith("B is the key of “Flag document” already.")
        robot.press("Esc")
        assert not robot.screen.can_see("key_recorder")

    change_key("accept span", "B", then=see)
    assert robot.window.keys.words("accept") == "Space"

    def agree(_dialog):
        robot.press_button("agree_key")
        assert robot.screen.words_of("complaint") == "“Flag document” has no key now."

    change_key("accept span", "B", then=agree)
    assert robot.window.keys.words("accept") == "B"
    robot.press_in_text("B")
    assert len(robot.spans()) == 1


def test_label_keys_and_caret_keys_are_refused_with_the_reason(robot, change_key):
    def see(_dialog):
        assert robot.screen.words_of("complaint") == "7 belongs to the labels. Press another key."
        robot.press("Left")
        assert "moves the caret" in robot.screen.words_of("complaint")
        robot.press("T")
        assert "T is the key of the label" in robot.screen.words_of("complaint")
        robot.press("Y")

    change_key("flag", "7", then=see)
    assert robot.window.keys.words("flag") == "Y"


def test_one_key_or_all_are_reset_and_another_is_added(robot, change_key):
    change_key("flag", "Y")

    def reset(_dialog):
        robot.press_button("reset_key")
        robot.press_button("add_key")
        robot.press("Ctrl+B")

    def open_flag(dialog):
        robot.fill("shortcut_search", "flag")
        reset(dialog)

    robot.in_dialog(lambda: robot.press("Ctrl+?"), open_flag)
    assert robot.window.keys.words("flag") == "B, Ctrl+B"
    robot.in_dialog(lambda: robot.press("Ctrl+?"), lambda _dialog: robot.press_button("reset_all_keys"))
    assert robot.window.keys.words("flag") == "B"


def test_the_prodigy_preset_answers_with_a_and_takes_back_with_backspace_but_only_in_the_text(robot):
    def choose(_dialog):
        robot.screen.choose("key_preset", "Like Prodigy")

    robot.in_dialog(lambda: robot.press("Ctrl+?"), choose)
    before = robot.document_key
    robot.press_in_text("A")
    assert robot.document_key != before
    robot.press_in_text("Backspace")
    assert robot.document_key == before
    assert robot.spans() == []
    robot.press("Ctrl+F")
    robot.type("moscowx")
    robot.press("Backspace")
    assert robot.screen.words_of("find_words") == "moscow"
    robot.press("Esc")
