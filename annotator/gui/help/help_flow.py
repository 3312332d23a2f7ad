"""Opens the guide: at a page, or at the page about the part of the window that has the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from annotator.gui.action_set import ActionSet
from annotator.gui.appearance import Appearance
from annotator.gui.key_map import KeyMap
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.help.help_window import HelpWindow
    from annotator.gui.help.pages import Guide
    from annotator.session.settings import Settings

_OWN_ACTIONS = ("larger", "smaller", "usual_size")
"""Actions that work in the window of the guide too."""


class HelpFlow(QObject):
    """Holds the one window of the guide, and lets its key work in every dialog."""

    def __init__(self, window: QMainWindow, settings: Settings, appearance: Appearance, keys: KeyMap) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._appearance = appearance
        self._keys = keys
        self._actions: Callable[[], ActionSet] | None = None
        self._help: HelpWindow | None = None
        keys.changed.connect(self._fill_anew)
        appearance.theme_changed.connect(self._set_theme)
        appearance.text_size_changed.connect(self._set_points)
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._take_in)

    def command_table(self, actions: Callable[[], ActionSet]) -> dict[str, Callable[[], object]]:
        """What the actions of help do."""
        self._actions = actions
        return {"help": self.open_here}

    def open_here(self) -> None:
        """Opens the page about whatever has the keyboard."""
        from annotator.gui.help.topics import topic_of

        self.open(topic_of(QApplication.focusWidget()))

    def open(self, page: str) -> None:
        """Opens a page, in the window that is there or a new one."""
        owner = QApplication.activeModalWidget() or self._window
        if self._help is not None and self._help.parentWidget() is not owner:
            self._help.close()  # a modal dialog lets nobody at windows but its own
        if self._help is None:
            self._help = self._made(owner)
        self._help.show_page(page)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()
        self._help.contents.setFocus()

    def _made(self, owner: QWidget) -> HelpWindow:
        from annotator.gui.help.help_window import HelpWindow

        assert self._actions is not None
        actions = self._actions()
        points, geometry = _in_guide(self._settings.text_size), self._settings.help_geometry
        made = HelpWindow(self._guide(), self._appearance.theme, points, geometry, owner)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.addActions([actions[id_] for id_ in _OWN_ACTIONS])
        made.closed.connect(self._forget)
        if isinstance(owner, QDialog):
            owner.finished.connect(made.close)
        return made

    def _guide(self) -> Guide:
        from annotator.gui.help.filling import Filling
        from annotator.gui.help.pages import Guide

        return Guide.read(Filling(self._keys))

    def _take_in(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Lets the key of help work in the dialog that got the keyboard: it would not reach the window."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and self._actions is not None and dialog is not self._help:
            action = self._actions()["help"]
            if action not in dialog.actions():
                dialog.addAction(action)

    def _fill_anew(self) -> None:
        if self._help is not None:
            self._help.set_guide(self._guide())

    def _set_theme(self, theme: Theme) -> None:
        if self._help is not None:
            self._help.set_theme(theme)

    def _set_points(self, points: float) -> None:
        if self._help is not None:
            self._help.view.set_points(_in_guide(points))

    def _forget(self, geometry: str) -> None:
        self._help = None
        self._settings.help_geometry = geometry
        self._settings.save()


def _in_guide(points: float) -> float:
    """How large the guide's text is where that of documents has so many points."""
    return max(8.0, points - 2)
