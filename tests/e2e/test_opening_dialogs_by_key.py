"""What opens over the window is opened by its key or through the menus, is ready for keys, and goes with Esc."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.actions import ACTIONS

OPENED = {
    "new": (("Ctrl+N",), "New project"),
    "open": (("Ctrl+O",), "Open project"),
    "import": (("Ctrl+I",), "Import texts"),
    "import_folder": (("Alt+F", "F"), "Import a folder"),
    "export": (("Ctrl+E",), "Export"),
    "restore_points": (("Alt+F", "T"), "Restore points of “sample”"),
    "print": (("Ctrl+P",), "Print the document"),
    "save_pdf": (("Alt+F", "D"), "Save as PDF"),
    "labels": (("Alt+E", "L"), "Label set"),
    "preferences": (("Ctrl+,",), "Preferences"),
    "edit_guidelines": (("Alt+E", "G"), "Guidelines"),
    "choose_label": (("L",), "label_chooser"),
    "note": (("N",), "note_popover"),
    "note_document": (("Shift+N",), "note_popover"),
    "goto_document": (("Ctrl+G",), "command_palette"),
    "suggesters": (("Alt+D", "U"), "Suggesters"),
    "train": (("Ctrl+T",), "Train"),
    "palette": (("Ctrl+K",), "command_palette"),
    "help": (("F1",), "Guide — Annotator"),
    "shortcuts": (("Alt+H", "K"), "Keyboard shortcuts"),
    "about": (("Alt+H", "A"), "About Annotator"),
}
"""By action: the keys that open it, and its title (or, where it has none, the name of what it is)."""

OTHERS = ("last_crash", "find")
"""There was no crash (test_crashes.py opens it), and the find bar is a part of the window."""


@dataclass(frozen=True)
class Seen:
    """What opened over the window, as the person has it before them."""

    title: str
    has_keyboard: bool
    fits: bool  # it is no larger than the window


def over_the_window(robot) -> QWidget | None:
    """What has come over the window and is no menu."""
    for found in (QApplication.activePopupWidget(), QApplication.activeModalWidget(), QApplication.activeWindow()):
        if found is not None and found is not robot.window and not found.inherits("QMenu"):
            return found if found.isVisible() else None
    return None


def what_is_seen(opened: QWidget, window: QWidget) -> Seen:
    focused = opened.focusWidget()
    has_keyboard = focused is not None and (focused is opened or opened.isAncestorOf(focused))
    fits = opened.width() <= window.width() and opened.height() <= window.height()
    return Seen(opened.windowTitle() or opened.objectName(), has_keyboard, fits)


def open_and_leave(robot, keys: tuple[str, ...]) -> list[Seen]:
    """Presses keys, looks at whatever opens, and presses Esc until the window is alone again."""
    seen: list[Seen] = []
    left: list[QWidget] = []

    def look() -> None:
        opened = over_the_window(robot)
        if opened is None:
            return
        if opened not in left:
            left.append(opened)
            seen.append(what_is_seen(opened, robot.window))
        QTest.keyClick(QApplication.focusWidget() or opened, Qt.Key.Key_Escape)

    timer = QTimer(interval=5)
    timer.timeout.connect(look)
    timer.start()
    try:
        robot.press_in_text(*keys)
        robot.wait_until(lambda: bool(seen) and over_the_window(robot) is None, f"something to open at {keys}")
    finally:
        timer.stop()  # or it would look on in the windows of the tests that follow
    robot.rest()
    return seen


def test_every_action_that_opens_something_is_named_here():
    asks = {row.id for row in ACTIONS if row.text.endswith("…")} - set(OTHERS)
    assert asks <= OPENED.keys(), asks - OPENED.keys()


@pytest.mark.parametrize("size", [(1280, 800), (1024, 680)], ids=["1280x800", "1024x680"])
def test_each_opens_ready_for_keys_and_goes_with_escape(start, sample, size):
    robot = start(sample, size=size)
    wrong = []
    for action, (keys, title) in OPENED.items():
        robot.press_in_text("Esc", "Esc", "Ctrl+Home", "Tab")
        seen = open_and_leave(robot, keys)
        if seen != [Seen(title, has_keyboard=True, fits=True)]:
            wrong.append((action, *seen))
        if QApplication.focusWidget() is not robot.window.center.work.view:
            wrong.append((action, f"the keyboard is in {QApplication.focusWidget()} afterwards"))
    assert wrong == [], "\n".join(map(str, wrong))
    assert robot.spans() == []
