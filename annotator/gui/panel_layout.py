"""Where the panels are and which of them the person wants to see."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QLayout, QMainWindow, QTabBar

from annotator.gui.soon import Soon

VERSION = 2
"""Raised when the docks change, so that an old layout is not forced on new panels."""


class PanelLayout:
    """Hides all panels and brings them back as the person had them, over restarts too.

    They come back one per event, before the window is painted: Qt lays the window out for each, and for all of them at
    once it takes as long as painting.
    """

    def __init__(self, window: QMainWindow, docks: Sequence[QDockWidget], state: str) -> None:
        self._window = window
        self._docks = docks
        self._state = QByteArray.fromBase64(state.encode())
        self._is_shown = False
        self._left: list[QDockWidget] = []  # hidden here, and in their places still
        self._in_front: list[tuple[QDockWidget, QSize]] = []
        self._coming: deque[QDockWidget] | None = None
        self._then: Callable[[], object] | None = None
        self._next = Soon(self._show_next, window)

    @property
    def state(self) -> str:
        """The layout as it is, or as it was when the panels were last shown; to be given to the next window."""
        if self._is_shown:
            self._state = self._window.saveState(VERSION)
        return bytes(self._state.toBase64().data()).decode()

    def take(self, state: str) -> None:
        """Takes another layout, in force when the panels are shown next."""
        self._state = QByteArray.fromBase64(state.encode())
        self._left = []

    def show(self, then: Callable[[], object] | None = None) -> None:
        """Shows the panels that the person has not closed, all of them if that is none; `then` follows the last."""
        self._then = then or self._then
        if self._left:
            self._coming = deque(self._left)
        else:
            if self._state:
                self._window.restoreState(self._state, VERSION)
            self._in_front = []
            self._coming = deque(self._docks if all(dock.isHidden() for dock in self._docks) else ())
        self._next.ask()

    def hide(self) -> None:
        """Hides every panel."""
        self._coming = None
        if self._is_shown:
            self._state = self._window.saveState(VERSION)
            self._is_shown = False
            self._left = [dock for dock in self._docks if not dock.isHidden()]
            docked = [dock for dock in self._left if not dock.isFloating()]
            self._in_front = [(dock, dock.size()) for dock in docked if not dock.visibleRegion().isEmpty()]
        for dock in self._docks:
            dock.hide()

    def toggle(self) -> None:
        """Hides every panel that is to be seen, or soon will be; shows them again if none is."""
        if self._coming is not None or (self._is_shown and not all(dock.isHidden() for dock in self._docks)):
            self.hide()
        else:
            self.show()

    def _show_next(self) -> None:
        if self._coming:
            self._coming.popleft().show()
            self._next.ask()
        elif self._coming is not None:
            self._coming = None
            self._is_shown = True
            self._settle()

    def _settle(self) -> None:
        """Gives the panels their sizes again, and brings those to the front that were there."""
        for dock, _size in self._in_front:
            dock.raise_()
        resize_docks(
            self._window,
            {dock: size.width() for dock, size in self._in_front},
            {dock: size.height() + self._tabs_height(dock) for dock, size in self._in_front},
        )
        if self._then is not None:
            then, self._then = self._then, None
            then()

    def _tabs_height(self, dock: QDockWidget) -> int:
        """What Qt counts to a panel besides itself: the tabs it shares its place by."""
        if all(other.isHidden() for other in self._window.tabifiedDockWidgets(dock)):
            return 0
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return max((bar.height() for bar in bars if bar.isVisible()), default=0)


def resize_docks(window: QMainWindow, widths: Mapping[QDockWidget, int], heights: Mapping[QDockWidget, int]) -> None:
    """Gives docks of a window their sizes before it is painted again."""
    for _ in range(2):  # the first time has Qt give up the sizes it thinks best for panels that were just shown
        window.resizeDocks(list(widths), list(widths.values()), Qt.Orientation.Horizontal)
        window.resizeDocks(list(heights), list(heights.values()), Qt.Orientation.Vertical)
        cast(QLayout, window.layout()).activate()
