"""The Preferences dialog, and what each choice changes in the window at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.key_map import KeyMap
from annotator.gui.workbench import Workbench
from annotator.session.settings import Settings, annotator_name

if TYPE_CHECKING:
    from annotator.session.preferences import Preference


class PreferencesFlow(QObject):
    """Shows the table of preferences; a choice is in the settings before the next key.

    `effects` says by the name of a preference what else is to be done at once.
    """

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        keys: KeyMap,
        appearance: Appearance,
        effects: Mapping[str, Callable[[Any], None]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings: Settings = workbench.settings
        self._appearance = appearance
        self._effects: dict[str, Callable[[Any], None]] = {
            "theme": appearance.choose_theme,
            "text_size": appearance.set_text_size,
            "key_preset": keys.choose_preset,
            **effects,
        }

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"preferences": self.open}

    def open(self) -> None:
        """Opens the dialog over the window."""
        from annotator.session.preferences import preferences

        entries = [self._with_wish(entry) for entry in preferences()]
        values = {entry.name: getattr(self._settings, entry.name) for entry in entries}
        from annotator.gui.dialogs.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(entries, values, self._appearance.theme, self._window)
        dialog.value_chosen.connect(self._choose)
        self._appearance.theme_changed.connect(dialog.set_theme)
        dialog.exec()
        dialog.deleteLater()

    def _choose(self, name: str, value: Any) -> None:
        setattr(self._settings, name, value)
        self._settings.save()
        if name in self._effects:
            self._effects[name](value)

    def _with_wish(self, entry: Preference) -> Preference:
        """The entry; the name says whose it is where the person has given none."""
        if entry.name != "annotator" or self._settings.annotator:
            return entry
        now = self.tr("Now it is “{name}”.").format(name=annotator_name())
        return replace(entry, explanation=f"{entry.explanation} {now}")
