"""What a person expects of any desktop program, whatever it is for: put together in one place for the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.key_map import KeyMap
from annotator.gui.keyboard_flow import KeyboardFlow
from annotator.gui.notifying import Notifying
from annotator.gui.panels.recent_menu import RecentMenu
from annotator.gui.panels.start_page import StartPage
from annotator.gui.preferences_flow import PreferencesFlow
from annotator.gui.problems import Problems
from annotator.gui.recent import RecentProjects
from annotator.gui.restore_flow import RestoreFlow
from annotator.gui.workbench import Workbench

LOOK_AGAIN = 300
"""Milliseconds after which it is looked again whether a dialog is still open."""


class Comforts(QObject):
    """Keys, preferences and the like; `effects` says what choosing a preference changes besides."""

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        keys: KeyMap,
        appearance: Appearance,
        recent_menu: RecentMenu,
        start_page: StartPage,
        effects: Mapping[str, Callable[[Any], None]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self.keyboard = KeyboardFlow(window, workbench, keys, appearance)
        self.preferences = PreferencesFlow(window, workbench, keys, appearance, effects)
        self.restoring = RestoreFlow(window, workbench, appearance)
        self.recent = RecentProjects(workbench, recent_menu, start_page)
        self.problems = Problems(window, workbench, appearance)
        self.notifying = Notifying(window, workbench)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What their actions do."""
        return {
            **self.keyboard.command_table(),
            **self.preferences.command_table(),
            **self.restoring.command_table(),
            **self.problems.command_table(),
        }

    def come_forward(self, project: Path | None) -> None:
        """Brings the window to the front, with a project if one is named: the program was started a second time.

        A dialog that is open is finished first.
        """
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if project is None:
            return
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(LOOK_AGAIN, self, lambda: self.come_forward(project))
        else:
            self._workbench.open_project(project)
