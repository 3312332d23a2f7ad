"""A person sees what became of each suggester's suggestions, and turns one off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QTabWidget, QTreeWidget


@pytest.fixture
def table(robot) -> QTreeWidget:
    """The table of suggesters in view."""
    robot.window.panels.docks[3].raise_()
    tabs = robot.window.findChild(QTabWidget, "progress_tabs")
    tabs.setCurrentIndex(1)
    found = robot.window.findChild(QTreeWidget, "suggester_accounts")
    robot.wait_until(lambda: found.topLevelItemCount() > 0, "the suggesters are counted")
    return found


def counts(table):
    """Right, offered, accepted, relabelled, moved, rejected, missed of the first suggester."""
    return [table.topLevelItem(0).text(column) for column in range(1, 8)]


def test_what_is_accepted_and_rejected_is_counted_while_one_works(robot, table):
    offered = int(counts(table)[1].replace(",", ""))
    assert offered >= len(robot.suggestions())
    robot.press("Space", "Space", "Space", "Backspace")
    robot.wait_until(lambda: counts(table)[2:6] == ["3", "0", "0", "1"], "the verdicts are counted")
    assert counts(table)[0] == "75 %"


def test_a_suggester_that_is_turned_off_offers_nothing_any_more_until_it_is_turned_on(robot, table):
    assert robot.suggestions()
    table.setCurrentItem(table.topLevelItem(0))
    button = robot.window.findChild(QPushButton, "switch_suggester")
    assert button.text() == "Turn off"
    button.click()
    robot.wait_until(lambda: not robot.suggestions(), "the suggestions are gone")
    robot.wait_until(lambda: "(off)" in table.topLevelItem(0).text(0), "it is told that it is off")
    robot.wait_until(lambda: button.text() == "Turn on", "it can be turned on")
    button.click()
    robot.wait_until(lambda: bool(robot.suggestions()), "the suggestions are back")
