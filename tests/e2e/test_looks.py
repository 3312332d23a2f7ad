"""A person makes the window look as they like it."""

from __future__ import annotations

import pytest


def test_ctrl_plus_minus_and_nought_change_the_size_of_the_text(robot):
    usual = robot.text_size
    robot.press("Ctrl++", "Ctrl++")
    assert robot.text_size == usual + 2
    robot.press("Ctrl+-")
    assert robot.text_size == usual + 1
    robot.press("Ctrl+0")
    assert robot.text_size == usual


def test_the_size_of_the_text_is_the_same_next_time(robot, start):
    robot.press("Ctrl++")
    size = robot.text_size
    robot.close()
    assert start().text_size == size


def test_the_dark_theme_darkens_text_and_panels_and_is_there_next_time(robot, start):
    robot.run_command("Light theme")
    light = robot.screen.brightness
    robot.run_command("Dark theme")
    assert robot.screen.brightness < 80 < 170 < light
    robot.close()
    assert start().screen.brightness < 80


@pytest.mark.parametrize("size", [(1280, 800), (1024, 680)])
def test_the_window_fits_its_size_with_every_panel_shown(start, sample, size):
    robot = start(sample, size=size)
    assert robot.window.size().toTuple() == size
    for panel in ("documents_panel", "span_panel", "span_list_panel", "status_line", "hint_banner", "label_bar"):
        assert robot.screen.can_see_wholly(panel), panel


def test_hints_can_be_turned_off_and_messages_still_come(robot):
    robot.run_command("Show hints")
    assert not robot.screen.can_see("hint_banner")
    robot.press("Ctrl+Z")
    assert robot.message == "There is nothing to undo."
