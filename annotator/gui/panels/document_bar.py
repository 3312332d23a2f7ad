"""The document bar: what is said of the document as a whole, in a line above its text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.named import named
from annotator.gui.theme import Theme


class DocumentBar(QWidget):
    """Shows the document's note. Without one the bar is not to be seen."""

    note_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "document_bar", self.tr("About the document"))
        self._words = ""
        self._note = named(QPushButton(flat=True), "document_note", self.tr("Note on the document"))
        self._note.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._note.setStyleSheet("QPushButton { text-align: left; padding: 3px 6px; }")
        self._note.clicked.connect(self.note_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 2, 10, 4)
        line.addWidget(self._note, 1)
        self._note.setMinimumWidth(40)
        self.set_theme(theme)
        self.show_note("")

    def show_note(self, note: str) -> None:
        """Shows that note on the document; none for an empty text."""
        self._words = " ".join(note.split())
        self._note.setToolTip(note)
        self._note.setAccessibleDescription(note)
        self._fit()
        self.setVisible(bool(note))

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._note.setIcon(icon("note", theme))

    def resizeEvent(self, event: object) -> None:
        """See QWidget."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        room = max(40, self.width() - 70)
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self._note.setText(words.replace("&", "&&"))
