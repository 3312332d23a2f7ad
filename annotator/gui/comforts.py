"""What a person expects of any desktop program, whatever it is for: put together in one place for the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.key_map import KeyMap
from annotator.gui.keyboard_flow import KeyboardFlow
from annotator.gui.preferences_flow import PreferencesFlow
from annotator.gui.restore_flow import RestoreFlow
from annotator.gui.workbench import Workbench


class Comforts(QObject):
    """Keys, preferences and the like; `effects` says what choosing a preference changes besides."""

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        keys: KeyMap,
        appearance: Appearance,
        effects: Mapping[str, Callable[[Any], None]],
    ) -> None:
        super().__init__(window)
        self.keyboard = KeyboardFlow(window, workbench, keys, appearance)
        self.preferences = PreferencesFlow(window, workbench, keys, appearance, effects)
        self.restoring = RestoreFlow(window, workbench, appearance)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What their actions do."""
        return {
            **self.keyboard.command_table(),
            **self.preferences.command_table(),
            **self.restoring.command_table(),
        }
