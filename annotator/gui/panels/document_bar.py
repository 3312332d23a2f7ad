"""The document bar: what is said of the document as a whole, above its text: labels and a note."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.panels.label_button import LabelButton
from annotator.gui.panels.named import named
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.domain.label import Label


class DocumentBar(QWidget):
    """Shows the labels that a document can have, and its note. Where there is neither, the bar is not to be seen."""

    note_wanted = Signal()
    label_pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "document_bar", self.tr("About the document"))
        self._words = ""
        self._said: frozenset[str] = frozenset()
        self._note = named(QPushButton(flat=True), "document_note", self.tr("Note on the document"))
        self._note.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._note.setStyleSheet("QPushButton { text-align: left; padding: 3px 6px; }")
        self._note.clicked.connect(self.note_wanted)
        self._theme = theme
        self._buttons: list[LabelButton] = []
        self._ground = named(QWidget(), "document_labels", self.tr("Labels of the document"))
        self._flow = FlowLayout(self._ground, gap=6)
        self._flow.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 2, 10, 6)
        column.setSpacing(5)
        column.addWidget(self._ground)
        column.addWidget(self._note)
        self._ground.hide()
        self._note.hide()
        self._note.setMinimumWidth(40)
        self.set_theme(theme)
        self.show_note("")

    def show_note(self, note: str) -> None:
        """Shows that note on the document; none for an empty text."""
        self._words = " ".join(note.split())
        self._note.setToolTip(note)
        self._note.setAccessibleDescription(note)
        self._fit()
        self._note.setVisible(bool(note))
        self._appear()

    def show_labels(self, labels: Iterable[Label]) -> None:
        """Shows the labels that a document can have, each with its key."""
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(label) for label in labels]
        self._ground.setVisible(bool(self._buttons))
        self._appear()

    def set_said(self, names: Collection[str]) -> None:
        """Shows which of them are said of the document on the screen."""
        self._said = frozenset(names)
        for button in self._buttons:
            button.setChecked(button.label.name in self._said)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self._note.setIcon(icon("note", theme))
        for button in self._buttons:
            button.set_theme(theme)

    def resizeEvent(self, event: object) -> None:
        """See QWidget."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _button(self, label: Label) -> LabelButton:
        button = LabelButton(label, label.key, self._theme, self._ground)
        button.setObjectName(f"document_label_{label.name}")
        button.setToolTip(self.tr("Say {label} of the document").format(label=label.name))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._press(button))
        self._flow.addWidget(button)
        button.show()
        return button

    def _press(self, button: LabelButton) -> None:
        """What is said the owner decides: until it says so, the button looks as before."""
        button.setChecked(button.label.name in self._said)
        self.label_pressed.emit(button.label.name)

    def _appear(self) -> None:
        self.setVisible(not (self._note.isHidden() and self._ground.isHidden()))

    def _fit(self) -> None:
        room = max(40, self.width() - 70)
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self._note.setText(words.replace("&", "&&"))
