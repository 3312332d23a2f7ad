"""The buttons in a column beside a list: an icon and words, flush left; none of them takes the dialog's Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from annotator.gui.icons import icon
from annotator.gui.panels.named import named
from annotator.gui.theme import Theme


def side_button(theme: Theme, words: str, name: str, icon_name: str, pressed: Callable[[], object]) -> QPushButton:
    """A button that says `words` (with a mnemonic) and is called `name`."""
    made = named(QPushButton(words), name, words.replace("&", "").rstrip("…"))
    made.setIcon(icon(icon_name, theme))
    made.setAutoDefault(False)
    made.setStyleSheet("QPushButton { text-align: left; }")
    made.clicked.connect(lambda _checked=False: pressed())
    return made
