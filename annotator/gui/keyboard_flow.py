"""The list of keys, and what becomes of a key that is pressed there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.gui.actions import ACTIONS
from annotator.gui.appearance import Appearance
from annotator.gui.key_map import KeyMap, Refusal, Taken, refusal, title_of
from annotator.gui.key_presets import key_presets
from annotator.gui.key_words import in_words
from annotator.gui.workbench import Workbench
from annotator.language import translate

if TYPE_CHECKING:
    from annotator.gui.dialogs.shortcut_editor import ShortcutEditor
    from annotator.gui.panels.shortcut_tree import ShortcutRow


class KeyboardFlow(QObject):
    """Opens the list and changes the key map as the person wants; menus and hints follow the map by themselves."""

    def __init__(self, window: QWidget, workbench: Workbench, keys: KeyMap, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._keys = keys
        self._appearance = appearance
        self._dialog: ShortcutEditor | None = None
        self._wanted: tuple[str, QKeySequence, bool] | None = None
        keys.changed.connect(self._show)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"shortcuts": self.show_shortcuts}

    def show_shortcuts(self) -> None:
        """Lists every action with its keys, to be looked up and to be changed."""
        from annotator.gui.dialogs.shortcut_editor import ShortcutEditor

        dialog = ShortcutEditor(key_presets(), self._appearance.theme, self._window)
        self._dialog = dialog
        dialog.key_recorded.connect(self._recorded)
        dialog.key_agreed.connect(self._take)
        dialog.keys_removed.connect(self._remove)
        dialog.reset_wanted.connect(self._keys.reset)
        dialog.all_reset_wanted.connect(self._keys.reset_all)
        dialog.preset_chosen.connect(self._choose_preset)
        self._show()
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()

    # ---- what is shown

    def _show(self) -> None:
        if self._dialog is not None:
            self._dialog.show_rows([*self._rows(), *self._label_rows()], self._keys.preset, has_own=self._keys.has_own)

    def _rows(self) -> list[ShortcutRow]:
        from annotator.gui.panels.shortcut_tree import ShortcutRow

        return [
            ShortcutRow(
                translate("Menu", row.menu).replace("&", ""),
                title_of(row.id),
                self._keys.words(row.id),
                row.id,
                self._keys.is_own(row.id),
            )
            for row in ACTIONS
        ]

    def _label_rows(self) -> list[ShortcutRow]:
        from annotator.gui.panels.shortcut_tree import ShortcutRow

        group = self.tr("Labels (keys are changed in the label set)")
        rows = []
        for number, label in enumerate(self._workbench.labels, start=1):
            key = label.key or (f"Shift+{number - 10}" if 10 < number < 20 else "")
            if key:
                rows.append(ShortcutRow(group, self.tr("Label {name}").format(name=label.name), key))
        return rows

    # ---- what is changed

    def _recorded(self, action: str, key: QKeySequence, adding: bool) -> None:
        if self._dialog is None:
            return
        why = refusal(key)
        if why is not None:
            self._dialog.refuse(self._reason(key, why))
            return
        self._wanted = (action, key, adding)
        taken = self._keys.taken_by(key, self._workbench.labels, besides=action)
        if taken is None:
            self._take()
        elif taken.label:
            self._dialog.refuse(
                self.tr("{key} is the key of the label {label}. Change it in the label set first.").format(
                    key=in_words([key]), label=taken.label
                )
            )
        else:
            self._ask(key, taken)

    def _ask(self, key: QKeySequence, taken: Taken) -> None:
        assert self._dialog is not None
        title = title_of(taken.action)
        self._dialog.ask(
            self.tr("{key} is the key of “{action}” already. Take it from there, or press another one.").format(
                key=in_words([key]), action=title
            ),
            self.tr("Take it from there"),
        )

    def _take(self) -> None:
        """Gives the action the key that was pressed last."""
        if self._wanted is None or self._dialog is None:
            return
        action, key, adding = self._wanted
        self._wanted = None
        taken = self._keys.taken_by(key, self._workbench.labels, besides=action)
        self._keys.give(action, [*(self._keys.keys(action) if adding else ()), key])
        if taken is not None and not self._keys.keys(taken.action):
            self._dialog.tell(self.tr("“{action}” has no key now.").format(action=title_of(taken.action)))
        else:
            self._dialog.tell("")

    def _remove(self, action: str) -> None:
        self._keys.give(action, ())

    def _choose_preset(self, name: str) -> None:
        self._keys.choose_preset(name)
        if self._dialog is None:
            return
        lost = [
            in_words([key])
            for row in ACTIONS
            for key in self._keys.keys(row.id)
            if (letter := key.toString()) and len(letter) == 1 and self._workbench.labels.by_key(letter)
        ]
        if lost:
            self._dialog.tell(
                self.tr("In this project {keys} label, since the label set has them.").format(keys=", ".join(lost))
            )

    def _reason(self, key: QKeySequence, why: Refusal) -> str:
        words = in_words([key])
        return {
            Refusal.LABEL_KEY: self.tr("{key} belongs to the labels. Press another key.").format(key=words),
            Refusal.CARET_KEY: self.tr("{key} moves the caret. Press it with Ctrl, Alt or Shift.").format(key=words),
            Refusal.NO_KEY: self.tr("That is no key that can be told from others. Press another one."),
        }[why]
