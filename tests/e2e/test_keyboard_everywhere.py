"""The keyboard reaches every part of the window, and no part keeps it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

DIALOGS = ("new", "labels", "export", "shortcuts", "preferences", "about", "restore_points")
SILENT = ("qt_", "ScrollLeft", "ScrollRight")
"""Beginnings of object names of parts that Qt makes and names by itself."""


def keyboard() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "somebody has the keyboard"
    return widget


def round_trip(robot, key: str, most: int = 60) -> list[QWidget]:
    """What has the keyboard, press by press, until it is back where it began."""
    seen = [keyboard()]
    for _ in range(most):
        robot.press_at_once(key)
        QApplication.processEvents()
        if keyboard() is seen[0]:
            return seen
        assert keyboard() not in seen, f"{keyboard().objectName()} has it again before all others"
        seen.append(keyboard())
    raise AssertionError(f"the keyboard went through {[w.objectName() for w in seen]} and did not come back")


def unnamed(root: QWidget) -> list[str]:
    """Parts that can be seen and used, and say nothing to who cannot see them."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        takes_keyboard = widget.focusPolicy().value & 1 and widget.isVisible()
        words = widget.accessibleName() or widget.property("text") or widget.property("title")
        buddy = any(label.buddy() is widget for label in root.findChildren(QLabel))
        if takes_keyboard and not words and not buddy and not widget.objectName().startswith(SILENT):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_f6_goes_through_all_parts_and_back_to_the_text(robot):
    forwards = round_trip(robot, "F6")
    names = [widget.objectName() for widget in forwards]
    assert names[0] == "documentView"
    assert {"document_list", "span_list", "review_mode"} <= set(names)
    assert any(robot.window.center.work.label_bar.isAncestorOf(widget) for widget in forwards)
    assert any(robot.window.panels.docks[1].isAncestorOf(widget) for widget in forwards), "the panel of the span"
    backwards = round_trip(robot, "Shift+F6")
    assert [widget.objectName() for widget in backwards[1:]] == names[:0:-1]


def test_tab_leaves_every_part_outside_of_the_text(robot):
    """In the text Tab goes to the next span; F6 is the way out there."""
    for start in round_trip(robot, "F6")[1:]:
        start.setFocus()
        robot.press_at_once("Tab")
        assert keyboard() is not start, f"{start.objectName()} keeps the keyboard"


def test_everything_in_the_window_and_its_dialogs_has_a_name_to_be_spoken(robot):
    lacking = unnamed(robot.window)

    def look(dialog: QDialog) -> None:
        lacking.extend(f"{dialog.objectName()}: {name}" for name in unnamed(dialog))
        dialog.reject()

    for name in DIALOGS:
        robot.in_dialog(robot.window.actions_[name].trigger, look)
    assert lacking == []


def test_tab_goes_round_every_dialog(robot):
    stuck: list[str] = []

    def walk(dialog: QDialog) -> None:
        seen: list[QWidget] = []
        for _ in range(120):
            if QApplication.focusWidget() in seen:
                break
            seen.append(keyboard())
            robot.press_at_once("Tab")
        if len(seen) < 2 or QApplication.focusWidget() is not seen[0]:
            stuck.append(f"{dialog.objectName()}: {[widget.objectName() for widget in seen]}")
        dialog.reject()

    for name in DIALOGS:
        robot.in_dialog(robot.window.actions_[name].trigger, walk)
    assert stuck == []
