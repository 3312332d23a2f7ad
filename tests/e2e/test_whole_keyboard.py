"""Every key of every action is pressed once where it fits, and something that the person sees changes.

What opens a dialog is left with Escape, and the keyboard is back in the text.
"""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget

from annotator.gui.actions import ACTIONS, MENUS

PREPARED: dict[str, tuple[str, ...]] = {
    "undo": ("Space",),
    "redo": ("Space", "Ctrl+Z"),
    "find_next": ("find Finland", "Return"),
    "find_previous": ("find Finland", "Return"),
    "previous": ("Tab", "Tab"),
    "previous_uncertain": ("Tab", "Tab", "Tab"),
    "hide_fewer": ("Ctrl+]", "Ctrl+]"),
    "end_left": ("ring Aino Lehtiranta",),
    "start_right": ("ring Aino Lehtiranta",),
    "start_left": ("Tab",),
    "start_left_character": ("Tab",),
    "previous_document": ("Ctrl+PgDown",),
    "back": ("Ctrl+PgDown",),
    "forward": ("Ctrl+PgDown", "Alt+Left"),
    "usual_size": ("Ctrl++",),
}
"""What is pressed before, where the first suggestion with the ring is not enough; “find” types into the find bar,
“ring” goes to the mark on some words."""
ELSEWHERE = ("suggest_again",)
"""What it brings is mostly what was there; that it reads again is shown by test_reviewing_suggestions.py."""
ENDS = ("close", "quit")
"""Actions that leave nothing to go on with; each is pressed at a window of its own."""


def what_is_seen(robot) -> dict[str, Any]:
    """Everything that a person could notice, by name."""
    window = robot.window
    document = window.workbench.document
    docks = [dock for dock in window.findChildren(QDockWidget) if not dock.visibleRegion().isEmpty()]
    windows = [w.objectName() for w in QApplication.topLevelWidgets() if w.isVisible()]
    focused = QApplication.focusWidget()
    return {
        "document": document.document.key if document else None,
        "marks": (robot.spans(), robot.suggestions()) if document else None,
        "flag": document.annotation.flagged if document else None,
        "ring": robot.active,
        "selection": (robot.selected, robot.caret) if document else None,
        "hits": (list(window.center.work.view.scene.find_hits), window.center.work.view.scene.current_hit),
        "words": (robot.message or robot.hints, window.statusBar().currentMessage()) if document else None,
        "size": robot.text_size,
        "panels": sorted(dock.objectName() for dock in docks),
        "windows": sorted(windows),
        "keyboard": focused.objectName() if focused else None,
        "bars": (robot.screen.can_see("find_bar"), robot.screen.can_see("callout")),
        "brightness": robot.screen.brightness if document else None,
        "hidden below": window.workbench.least_score,
    }


def press(robot, key: str) -> list[str]:
    """Presses a key, leaves every dialog that it opens with Escape, and gives their names."""
    opened: list[str] = []

    def leave_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.isActiveWindow():
            opened.append(dialog.objectName() or type(dialog).__name__)
            QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
            assert len(opened) < 5, f"Escape does not leave {opened[-1]}"

    timer = QTimer(interval=1)
    timer.timeout.connect(leave_dialog)
    timer.start()
    robot.press(key)
    robot.wait_until(lambda: QApplication.activeModalWidget() is None, "the dialog to be left")
    timer.stop()
    robot.rest()
    return opened


def begin(robot, first: int, marks: object) -> None:
    """The first document as it was, with the ring on its first suggestion, and nothing else on the screen."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window is not robot.window:
            window.close()
    robot.rest()
    robot.window.workbench.open_document(first)
    robot.rest()
    robot.window.center.work.view.setFocus()
    for _ in range(9):
        if (robot.spans(), robot.suggestions()) != marks:
            robot.press("Ctrl+Z")
    if robot.document.document.id != first:
        robot.window.workbench.open_document(first)
        robot.rest()
    robot.press_in_text("Esc", "Esc", "Ctrl+Home", "Tab")


@pytest.mark.parametrize("menu", MENUS)
def test_every_key_of_a_menu_changes_what_the_person_sees(robot, menu):
    first, marks = robot.document.document.id, (robot.spans(), robot.suggestions())
    silent = []
    for row in (row for row in ACTIONS if row.menu == menu and row.id not in (*ENDS, *ELSEWHERE)):
        for sequence in robot.window.actions_[row.id].shortcuts():
            begin(robot, first, marks)
            for key in PREPARED.get(row.id, ()):
                if key.startswith("ring "):
                    robot.activate(key.removeprefix("ring "))
                elif key.startswith("find "):
                    robot.press("Ctrl+F")
                    robot.type(key.removeprefix("find "))
                else:
                    robot.press(key)
            before = what_is_seen(robot)
            opened = press(robot, sequence.toString())
            if not opened and what_is_seen(robot) == before:
                silent.append((row.id, sequence.toString()))
            if opened:
                assert robot.window.isActiveWindow(), f"{row.id}: the keyboard does not come back"
    assert silent == []


@pytest.mark.parametrize("action", ENDS)
def test_close_and_quit_end_what_they_say(robot, action):
    (key,) = (sequence.toString() for sequence in robot.window.actions_[action].shortcuts())
    if action == "quit":
        QTest.keyClick(robot.window.center.work.view, *combination(key))
        robot.wait_until(lambda: not robot.window.isVisible(), "the window to be gone")
    else:
        robot.press(key)
        assert robot.window.workbench.project is None
        assert robot.screen.can_see("start_page")


def combination(key: str) -> tuple[Any, Any]:
    from PySide6.QtGui import QKeySequence

    pressed = QKeySequence(key)[0]
    return pressed.key(), pressed.keyboardModifiers()
