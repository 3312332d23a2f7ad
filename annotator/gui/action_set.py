"""The table of actions made into QActions, bound to what they do and enabled as the state allows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from annotator.gui.actions import ACTIONS, MENUS, TOOL_BAR, TOOL_BAR_TEXTS, Needs, Scope
from annotator.gui.icons import icon
from annotator.gui.key_map import KeyMap, is_bare
from annotator.gui.theme import Theme
from annotator.language import translate
from annotator.session.settings import Settings

REPEATED = frozenset(
    [
        *("undo", "redo", "find_next", "find_previous", "next", "previous", "next_uncertain", "previous_uncertain"),
        *("end_right", "end_left", "start_right", "start_left", "next_document", "previous_document"),
        *("end_right_character", "end_left_character", "start_right_character", "start_left_character"),
        *("larger", "smaller", "next_pane", "previous_pane"),
    ]
)
"""Actions that go on while a key is held. Nothing is accepted, answered or removed by a key that stays down."""

_NO_MENUS: Mapping[str, QMenu] = {}


class ActionSet(QObject):
    """All QActions by id, each of which has `run` do what it stands for.

    Those of the text's scope are shortcuts of the text view, never of the window, and without one have no keys.
    """

    def __init__(self, window: QWidget, run: Callable[[str], object], keys: KeyMap | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._text: QWidget | None = None
        self._keys = keys or KeyMap(Settings())
        self._actions: dict[str, QAction] = {}
        self._bare: list[QShortcut] = []
        self._available: set[Needs] | None = None
        for row in ACTIONS:
            action = QAction(row.words, window)
            action.setObjectName(row.id)
            action.setStatusTip(row.advice)
            action.setAutoRepeat(row.id in REPEATED)
            action.triggered.connect(lambda _checked=False, id_=row.id: run(id_))
            if row.scope is Scope.TEXT:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            else:
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
                window.addAction(action)
            self._actions[row.id] = action
        self._take_keys()
        self._keys.changed.connect(self._take_keys)

    def __getitem__(self, id_: str) -> QAction:
        return self._actions[id_]

    def attach(self, text: QWidget) -> None:
        """Gives the actions of the text their keys in the text view, and bare keys of other actions as well."""
        self._text = text
        for row in ACTIONS:
            if row.scope is Scope.TEXT:
                text.addAction(self._actions[row.id])
        self._take_keys()

    def set_available(self, available: set[Needs]) -> None:
        """Enables the actions whose needs are met."""
        met = available | {Needs.NOTHING}
        if met != self._available:
            self._available = met
            for row in ACTIONS:
                self._actions[row.id].setEnabled(row.needs in met)

    def fill_menus(self, bar: QMenuBar, behind: Mapping[str, QMenu] = _NO_MENUS) -> None:
        """Puts every action into its menu, in the order of the table, and menus of their own behind some actions."""
        for title in MENUS:
            menu = bar.addMenu(translate("Menu", title))
            menu.setObjectName(f"menu_{title.replace('&', '').lower()}")
            menu.setToolTipsVisible(True)
            for row in ACTIONS:
                if row.menu == title:
                    if row.separator_before:
                        menu.addSeparator()
                    menu.addAction(self._actions[row.id])
                    if row.id in behind:
                        menu.addMenu(behind[row.id])

    def fill_tool_bar(self, bar: QToolBar) -> None:
        """Puts the most used actions on the tool bar."""
        for id_ in TOOL_BAR:
            if id_:
                action = self._actions[id_]
                short = TOOL_BAR_TEXTS.get(id_)
                action.setIconText(translate("ToolBar", short) if short else action.text().replace("&", ""))
                bar.addAction(action)
            else:
                bar.addSeparator()

    def tint(self, theme: Theme) -> None:
        """Draws the icons in the theme's colours."""
        for row in ACTIONS:
            if row.icon:
                self._actions[row.id].setIcon(icon(row.icon, theme))

    def for_text_key(self, sequence: QKeySequence) -> QAction | None:
        """The enabled action that has this key while the text has the keyboard."""
        for row in ACTIONS:
            action = self._actions[row.id]
            if not action.isEnabled() or sequence not in self._keys.keys(row.id):
                continue
            if row.scope is Scope.TEXT or is_bare(sequence):
                return action
        return None

    def rows(self) -> list[tuple[str, str, str]]:
        """Menu, text and keys of every action, for the shortcut list and the palette."""
        return [
            (translate("Menu", row.menu).replace("&", ""), row.words.replace("&", ""), self._keys.words(row.id))
            for row in ACTIONS
        ]

    def _take_keys(self) -> None:
        """Gives every action its keys. A bare key of an action of the window works in the text alone."""
        text = self._text
        for shortcut in self._bare:
            shortcut.deleteLater()
            shortcut.setEnabled(False)
        self._bare.clear()
        for row in ACTIONS:
            action, keys = self._actions[row.id], self._keys.keys(row.id)
            bare = [key for key in keys if is_bare(key)] if row.scope is Scope.WINDOW else []
            action.setShortcuts([key for key in keys if key not in bare])
            action.setToolTip(_tip(row.words, row.advice, self._keys.first(row.id)))
            if text is not None:
                self._bare += [_bare_shortcut(key, text, action) for key in bare]


def _bare_shortcut(key: QKeySequence, text: QWidget, action: QAction) -> QShortcut:
    shortcut = QShortcut(key, text, context=Qt.ShortcutContext.WidgetShortcut)
    shortcut.setAutoRepeat(action.autoRepeat())
    shortcut.activated.connect(action.trigger)
    return shortcut


def _tip(text: str, tip: str, keys: str) -> str:
    plain = text.replace("&", "").rstrip("…")
    return (f"{plain} ({keys})" if keys else plain) + (f"\n{tip}" if tip else "")
