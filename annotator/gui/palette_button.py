"""The field at the right end of the tool bar that opens the command palette."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from annotator.gui.icons import muted_icon
from annotator.gui.key_map import KeyMap
from annotator.gui.theme import Theme


class PaletteButton(QWidget):
    """Looks like a field to type in, and says the palette's key."""

    pressed = Signal()

    def __init__(self, keys: KeyMap, theme: Theme) -> None:
        super().__init__()
        self._keys = keys
        self._button = QPushButton(self)
        self._button.setObjectName("palette_field")
        self._button.setAccessibleName(self.tr("Run a command or go to a document"))
        self._button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.addStretch(1)
        row.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_theme(theme)
        self._show_key()
        keys.changed.connect(self._show_key)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._button.setIcon(muted_icon("search", theme))

    def _show_key(self) -> None:
        words = self.tr("Run command or go to…")
        self._button.setText(f"{words}   {self._keys.first('palette')}".rstrip())
