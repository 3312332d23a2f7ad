"""The sides of the window are made after its first paint, a step at a time, and at once when they are wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from annotator.gui.application import make_application
from annotator.gui.dialogs.guidelines_editor import GuidelinesEditor
from annotator.gui.main_window import MainWindow
from annotator.gui.theme import load_theme
from annotator.session.sample import open_sample
from annotator.session.settings import Settings


class ShownWindows(QObject):
    """Notes what is shown as a window."""

    def __init__(self):
        super().__init__()
        self.names = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.names.append(watched.objectName())
        return False


@pytest.fixture
def window(qapp, own_home, qtbot):
    window = MainWindow(make_application([]), Settings.load())
    yield window
    window.close()
    window.deleteLater()


def test_a_window_is_painted_with_less_than_a_fifth_of_its_widgets_and_gets_the_others_by_itself(window, qtbot):
    before = len(window.findChildren(QWidget))
    assert not window.is_made
    assert window.findChildren(QDockWidget) == []
    window.show()
    qtbot.waitUntil(lambda: window.is_made, timeout=20_000)
    assert len(window.findChildren(QWidget)) > 5 * before
    assert not any(dock.isVisible() for dock in window.panels.docks)


def test_nothing_is_shown_as_a_window_of_its_own_while_they_are_made(window, qtbot):
    shown = ShownWindows()
    QApplication.instance().installEventFilter(shown)
    window.show()
    qtbot.waitUntil(lambda: window.is_made, timeout=20_000)
    QApplication.instance().removeEventFilter(shown)
    assert shown.names == ["main_window"]  # any other would keep the program alive when the window is closed just then


def test_whoever_wants_a_panel_before_has_all_of_them(window):
    assert [dock.objectName() for dock in window.panels.docks] == [
        *("documents_panel_dock", "span_panel_dock", "span_list_panel_dock", "progress_panel_dock"),
        *("history_panel_dock", "guidelines_panel_dock"),
    ]
    assert window.sides.are_made


def test_a_project_that_comes_before_the_first_paint_is_shown_at_the_sides_and_its_guidelines_are_kept(window, qtbot):
    window.workbench.adopt(lambda: open_sample("A"))
    qtbot.waitUntil(lambda: window.workbench.document is not None and window.workbench.is_idle, timeout=20_000)
    qtbot.waitUntil(lambda: len(window.panels.ids) > 1, timeout=20_000)
    window.sides.guidelines.edit_here()
    editor = window.findChild(GuidelinesEditor)
    editor.text_changed.emit("", "Mark what is named.")
    editor.close()
    qtbot.waitUntil(lambda: window.workbench.is_idle, timeout=20_000)
    assert window.workbench.project.guidelines().general == "Mark what is named."


def test_a_theme_chosen_while_they_are_made_has_the_rest_made_first(window, qtbot):
    window.sides.begin()
    qtbot.waitUntil(lambda: bool(window.findChildren(QDockWidget)), timeout=20_000)
    assert not window.sides.are_made
    window.sides.set_theme(load_theme("dark"))
    assert window.sides.are_made
