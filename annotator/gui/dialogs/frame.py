"""What dialogs have in common: a sentence about what is wrong, and a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QWidget

from annotator.gui.icons import pixmap
from annotator.gui.panels.named import named, redden
from annotator.gui.theme import Theme

_TITLE_BAR = 36
"""Pixels that the title of a dialog takes on most desktops."""


class Complaint(QLabel):
    """A sentence about what is wrong, which keeps its place so that nothing jumps when it comes and goes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "complaint", self.tr("What is wrong"))
        self.setWordWrap(True)
        self.setMinimumHeight(self.fontMetrics().height() * 2)
        redden(self, theme)

    def say(self, sentence: str) -> None:
        """Shows a sentence; nothing for an empty one."""
        self.setText(sentence)
        self.setAccessibleDescription(sentence)


def fit(dialog: QDialog, width: int, height: int) -> None:
    """Gives a dialog that size in pixels, or what a small or much enlarged screen has room for beside a title bar."""
    room = dialog.screen().availableGeometry().size() - QSize(0, _TITLE_BAR)
    dialog.resize(QSize(width, height).boundedTo(room))


def button_box(dialog: QDialog, action: str) -> tuple[QDialogButtonBox, QPushButton]:
    """The row with a default button named after what it does, and Cancel; and that button."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    button = box.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
    button.setDefault(True)
    button.setObjectName("accept")
    box.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box, button


def close_box(dialog: QDialog) -> QDialogButtonBox:
    """The row of a dialog that only tells: Close."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.rejected.connect(dialog.reject)
    return box


def picture(name: str, theme: Theme, size: int = 32) -> QLabel:
    """A drawing in the accent colour, for the head of a dialog."""
    label = QLabel()
    label.setPixmap(pixmap(name, theme.accent, size, label.devicePixelRatioF()))
    return label
