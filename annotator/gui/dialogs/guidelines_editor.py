"""The editor of guidelines: labels on the left, Markdown in the middle, how it looks on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.guidelines import Guidelines
from annotator.domain.label import LabelSet
from annotator.gui.dialogs.frame import fit
from annotator.gui.icons import icon, swatch
from annotator.gui.panels.markdown_view import MarkdownView
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme

PAUSE = 400
"""Milliseconds without a key after which what was typed is saved and shown as it will look."""
NAME = Qt.ItemDataRole.UserRole


class GuidelinesEditor(QDialog):
    """Edits one text at a time, each with an undo of its own; not modal, so that documents can be read beside it."""

    text_changed = Signal(str, str)  # label (empty: the project) and its new Markdown, to be saved
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, labels: LabelSet, guidelines: Guidelines, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "guidelines_editor", self.tr("Guidelines"))
        self.setWindowTitle(self.tr("Guidelines"))
        fit(self, 960, 600)
        self._theme = theme
        self._documents: dict[str, QTextDocument] = {}
        self._saved: dict[str, str] = {}
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.flush)
        self._make_parts(theme)
        self._fill(labels, guidelines)
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.setCurrentRow(0)
        self.finished.connect(lambda _result: self.flush())

    # ---- what the owner says

    def go_to(self, label: str) -> None:
        """Shows the text of a label, or of the project for an empty name, ready to be typed on."""
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == label:
                self.list.setCurrentRow(row)
        self.edit.setFocus()

    def take(self, guidelines: Guidelines) -> None:
        """Puts texts that were read from a file in place of those that are there; undo takes them back one by one."""
        for name, document in self._documents.items():
            if (text := guidelines.of(name)).strip() and text != document.toPlainText():
                cursor = QTextCursor(document)
                cursor.select(QTextCursor.SelectionType.Document)
                cursor.insertText(text)
        self.flush()
        self._render()

    def say(self, sentence: str) -> None:
        """Says something in the line below the text."""
        self._state.setText(sentence)

    def flush(self) -> None:
        """Has everything saved that was typed and is not saved yet."""
        self._soon.stop()
        for name, document in self._documents.items():
            if (text := document.toPlainText()) != self._saved[name]:
                self._saved[name] = text
                self._mark(name)
                self.text_changed.emit(name, text)
        self._render()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.view.set_theme(theme)
        mute(self._state, theme)

    @property
    def label(self) -> str:
        """The label whose text is shown; empty for the project."""
        item = self.list.currentItem()
        return str(item.data(NAME)) if item is not None else ""

    # ---- how it is made

    def _make_parts(self, theme: Theme) -> None:
        self.list = named(QListWidget(), "guidelines_labels", self.tr("Labels"))
        self.edit = named(QPlainTextEdit(), "guidelines_markdown", self.tr("Guidelines in Markdown"))
        self.edit.setTabChangesFocus(True)
        font = QFont("monospace")
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.edit.setFont(font)
        self.view = named(MarkdownView(theme), "guidelines_preview", self.tr("How it looks"))
        self._state = named(QLabel(self.tr("Saved as you type.")), "guidelines_state", self.tr("Whether it is saved"))
        mute(self._state, theme)

    def _fill(self, labels: LabelSet, guidelines: Guidelines) -> None:
        self._add("", self.tr("The whole project"), guidelines.general)
        for label in labels:
            item = self._add(label.name, label.name, guidelines.of(label.name))
            item.setIcon(swatch(self._theme.colour(label.colour)))
            item.setToolTip(label.description)

    def _add(self, name: str, title: str, text: str) -> QListWidgetItem:
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self.edit.font())
        document.setPlainText(text)
        document.contentsChanged.connect(self._typed)
        item = QListWidgetItem(title, self.list)
        item.setData(NAME, name)
        self._documents[name], self._saved[name] = document, document.toPlainText()
        self._mark(name)
        return item

    def _lay_out(self) -> None:
        parts = QSplitter()
        for part in (self.list, self.edit, self.view):
            parts.addWidget(part)
        parts.setSizes([170, 400, 390])
        parts.setStretchFactor(1, 1)
        parts.setStretchFactor(2, 1)
        parts.setChildrenCollapsible(False)
        below = QHBoxLayout()
        below.addWidget(self._button("import", "import_guidelines", self.tr("Import…"), self.import_wanted))
        below.addWidget(self._button("export", "export_guidelines", self.tr("Export…"), self.export_wanted))
        below.addSpacing(8)
        below.addWidget(self._state, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        box.rejected.connect(self.reject)
        below.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addWidget(parts, 1)
        column.addLayout(below)

    def _button(self, icon_name: str, name: str, words: str, wanted: SignalInstance) -> QPushButton:
        button = named(QPushButton(words), name, words.rstrip("…"))
        button.setIcon(icon(icon_name, self._theme))
        button.setAutoDefault(False)
        button.clicked.connect(wanted)
        return button

    def _show(self) -> None:
        self.edit.setDocument(self._documents[self.label])
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.setPlaceholderText(self.tr("What is it? What is it not? Examples, hard cases …"))
        self._render()

    def _typed(self) -> None:
        self._state.setText("")
        self._soon.start()

    def _render(self) -> None:
        self.view.show_markdown(self._documents[self.label].toPlainText())

    def _mark(self, name: str) -> None:
        """A dot behind the names of those that have a text."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(NAME) == name:
                title = item.text().removesuffix("  •")
                item.setText(f"{title}  •" if self._saved[name].strip() else title)
