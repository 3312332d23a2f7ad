"""What stands where a list would stand if it held something: one sentence, and a button that goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.icons import muted_icon
from annotator.gui.panels.named import mute
from annotator.gui.theme import Theme


class EmptyState(QWidget):
    """A picture, a sentence and, where there is a way on, a button."""

    pressed = Signal()

    def __init__(self, icon_name: str, sentence: str, action: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._sentence = QLabel(sentence, alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self.button = QPushButton(action)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(self._sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.button.setVisible(bool(action))  # not before it has a parent: it would be a window of its own
        self.set_theme(theme)

    def set_sentence(self, sentence: str) -> None:
        """Says something else."""
        self._sentence.setText(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._picture.setPixmap(muted_icon(self._icon_name, theme).pixmap(32, 32))
        mute(self._sentence, theme)
