"""Letters choose entries of a menu while one is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar

_COMMAND_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class MenuLetters(QObject):
    """Keeps letters for the menus of a bar that would be commands of the text otherwise.

    Qt counts an action as in reach of the keyboard wherever it stands. A menu opened by keys gives the keyboard to the
    menu bar, and so single letters of the text's actions, which stand in its menus, would run instead of choosing.
    """

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        for part in (bar, *bar.findChildren(QMenu)):
            part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Says that a bare key is the menu's own."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & _COMMAND_MODIFIERS:
            return False
        event.accept()
        return True
