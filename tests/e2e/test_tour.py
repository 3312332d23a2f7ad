"""A new person is shown five things in the window itself, and can leave that at any time."""

from __future__ import annotations

import pytest


def hint(robot) -> str:
    return robot.screen.words_of("callout_count") if robot.screen.can_see("callout") else ""


@pytest.fixture
def newcomer(start, sample):
    robot = start(sample, tour=True)
    robot.wait_until(lambda: hint(robot) == "1 of 5", "the first hint")
    return robot


def test_each_hint_goes_on_when_the_person_does_what_it_says(newcomer, start, sample):
    robot = newcomer
    robot.press("Tab", "Shift+Tab")
    assert hint(robot) == "1 of 5", "something else was done"
    robot.press("Space")
    assert hint(robot) == "2 of 5"
    robot.press("2")
    assert hint(robot) == "3 of 5"
    robot.create_by_keyboard("air defence pact", "7")
    assert hint(robot) == "4 of 5"
    robot.press("Return")
    assert hint(robot) == "5 of 5"
    robot.press("Ctrl+Z")
    assert hint(robot) == ""
    assert "tour" in robot.message
    assert robot.spans()[:3] == [("HELSINKI", "GPE"), ("Finland", "ORG"), ("air defence pact", "PRODUCT")]
    robot.close()
    again = start(sample, tour=True)
    assert hint(again) == ""


def test_escape_leaves_it_for_good_and_the_menu_brings_it_back(newcomer, start, sample):
    robot = newcomer
    active = robot.active
    robot.press("Esc")
    assert (hint(robot), robot.active) == ("", active)
    robot.press("Esc")
    assert robot.active is None, "Escape is the text's again"
    robot.close()
    again = start(sample, tour=True)
    again.press("Space")
    assert hint(again) == ""
    again.run_command("Tour of")
    assert hint(again) == "1 of 5"
    again.press_button("callout_next")
    assert hint(again) == "2 of 5"
    again.press_button("callout_close")
    assert hint(again) == ""
    again.press("Space")
    assert len(again.spans()) == 2, "the keyboard never left the text"


def test_no_hint_lies_over_what_it_points_at(newcomer):
    robot = newcomer
    for number in range(1, 6):
        assert hint(robot) == f"{number} of 5"
        callout = robot.window.workshop.tour.callout
        assert robot.window.rect().contains(callout.geometry())
        assert not callout.geometry().intersects(robot.window.workshop.tour.target())
        robot.press_button("callout_next")
