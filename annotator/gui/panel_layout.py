"""Where the panels are and which of them the person wants to see."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QDockWidget, QMainWindow

VERSION = 2
"""Raised when the docks change, so that an old layout is not forced on new panels."""


class PanelLayout:
    """Hides all panels and brings them back as the person had them, over restarts too."""

    def __init__(self, window: QMainWindow, docks: Sequence[QDockWidget], state: str) -> None:
        self._window = window
        self._docks = docks
        self._state = QByteArray.fromBase64(state.encode())
        self._is_shown = False

    @property
    def state(self) -> str:
        """The layout as it is, or as it was when the panels were last shown; to be given to the next window."""
        if self._is_shown:
            self._state = self._window.saveState(VERSION)
        return bytes(self._state.toBase64().data()).decode()

    def take(self, state: str) -> None:
        """Takes another layout, in force when the panels are shown next."""
        self._state = QByteArray.fromBase64(state.encode())

    def show(self) -> None:
        """Shows the panels that the person has not closed; all of them if that is none."""
        self._is_shown = True
        if self._state:
            self._window.restoreState(self._state, VERSION)  # shows them; one by one, each would move all the others
        if all(dock.isHidden() for dock in self._docks):
            for dock in self._docks:
                dock.show()

    def hide(self) -> None:
        """Hides every panel."""
        if self._is_shown:
            self._state = self._window.saveState(VERSION)
            self._is_shown = False
        for dock in self._docks:
            dock.hide()

    def toggle(self) -> None:
        """Hides every panel that is to be seen; shows them again if none is."""
        if self._is_shown and not all(dock.isHidden() for dock in self._docks):
            self.hide()
        else:
            self.show()
