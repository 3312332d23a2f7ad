"""Export: a format, which documents, and where to; with a look at what will be written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.answer import Answer
from annotator.gui.dialogs.frame import Complaint, button_box
from annotator.gui.icons import icon
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.language import marked, number, translate

ANSWERS = (
    (Answer.ACCEPT, marked("ExportDialog", "&Accepted")),
    (Answer.REJECT, marked("ExportDialog", "&Rejected")),
    (Answer.IGNORE, marked("ExportDialog", "&Ignored")),
)


@dataclass(frozen=True, slots=True)
class FormatChoice:
    """A format that can be written: name, title, file suffix, a sentence about it, and what it has no place for."""

    name: str
    title: str
    suffix: str
    description: str = ""
    cannot_carry: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What is to be exported: format name, documents of which answers, into which file."""

    format: str
    answers: tuple[Answer, ...]
    target: Path


class ExportDialog(QDialog):
    """Asks what is to be written where. `preview` and `command_line` give what a wish would write and how to script it.

    `counts` are the documents by answer.
    """

    def __init__(
        self,
        formats: Sequence[FormatChoice],
        counts: Mapping[str, int],
        target: Path,
        *,
        preview: Callable[[ExportWish], Sequence[str]],
        command_line: Callable[[ExportWish], str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "export_dialog", self.tr("Export"))
        self.setWindowTitle(self.tr("Export"))
        self.resize(820, 520)
        self._counts = counts
        self._preview_of = preview
        self._command_line_of = command_line
        self._make_formats(formats, theme)
        self._make_answers()
        self._make_target(target, theme)
        self._make_views(theme)
        self._lay_out()
        self.formats.currentRowChanged.connect(lambda _row: self._format_changed())
        self.target.textChanged.connect(lambda _text: self._refresh())
        for box in self._boxes.values():
            box.toggled.connect(lambda _checked: self._refresh())
        self.formats.setCurrentRow(0)
        self._format_changed()
        self.formats.setFocus()

    @property
    def wanted(self) -> ExportWish:
        """What was asked for."""
        answers = tuple(answer for answer, box in self._boxes.items() if box.isChecked())
        return ExportWish(self._format().name, answers, Path(self.target.text().strip()).expanduser())

    # ---- how it is made

    def _make_formats(self, formats: Sequence[FormatChoice], theme: Theme) -> None:
        self.formats = named(QListWidget(), "export_formats", self.tr("Format"))
        for choice in formats:
            item = QListWidgetItem(choice.title, self.formats)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setToolTip(choice.description)
        self.formats.setFixedWidth(190)
        self._description = QLabel(wordWrap=True)
        self._losses = named(QLabel(wordWrap=True), "export_losses", self.tr("What the format cannot carry"))
        mute(self._losses, theme)

    def _make_answers(self) -> None:
        self._boxes: dict[Answer, QCheckBox] = {}
        for answer, text in ANSWERS:
            title = translate("ExportDialog", text)
            count = self._counts.get(answer.value, 0)
            box = named(QCheckBox(f"{title} ({number(count)})"), f"export_{answer.value}", title.replace("&", ""))
            box.setChecked(answer is Answer.ACCEPT)
            self._boxes[answer] = box

    def _make_target(self, target: Path, theme: Theme) -> None:
        self.target = named(QLineEdit(str(target)), "export_target", self.tr("File to write"))
        self._browse = named(QPushButton(self.tr("&Browse…")), "export_browse", self.tr("Choose the file"))
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._choose_target)
        self._complaint = Complaint(theme)
        self._complaint.setMinimumHeight(self.fontMetrics().height() + 2)

    def _make_views(self, theme: Theme) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.preview = named(QPlainTextEdit(readOnly=True), "export_preview", self.tr("First lines of the file"))
        self.preview.setFont(fixed)
        self.preview.setTabChangesFocus(True)
        self.command = named(QLineEdit(readOnly=True), "export_command", self.tr("The same on the command line"))
        self.command.setFont(fixed)
        self._copy = named(QPushButton(self.tr("&Copy")), "copy_command", self.tr("Copy the command line"))
        self._copy.setIcon(icon("copy", theme))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.command.text()))

    def _lay_out(self) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(16)
        for box in self._boxes.values():
            answers.addWidget(box)
        answers.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for row, (words, field, button) in enumerate(
            ((self.tr("F&ile"), self.target, self._browse), (self.tr("Comma&nd"), self.command, self._copy))
        ):
            caption = QLabel(words)
            caption.setBuddy(field)
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(button, row, 2)
        right = QVBoxLayout()
        right.setSpacing(9)
        right.addWidget(self._description)
        right.addWidget(QLabel(self.tr("Documents whose answer is")))
        right.addLayout(answers)
        right.addWidget(self._losses)
        right.addWidget(self.preview, 1)
        right.addLayout(grid)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.formats)
        middle.addLayout(right, 1)
        buttons, self._accept = button_box(self, self.tr("&Export"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addLayout(middle, 1)
        column.addWidget(self._complaint)
        column.addWidget(buttons)

    # ---- what follows

    def _format(self) -> FormatChoice:
        item = self.formats.currentItem() or self.formats.item(0)
        choice: FormatChoice = item.data(Qt.ItemDataRole.UserRole)
        return choice

    def _format_changed(self) -> None:
        choice = self._format()
        self._description.setText(choice.description)
        self._losses.setText(
            self.tr("Has no place for {list}.").format(list=", ".join(choice.cannot_carry))
            if choice.cannot_carry
            else ""
        )
        self._losses.setVisible(bool(choice.cannot_carry))
        target = self.target.text().strip()
        if target:
            self.target.setText(str(Path(target).with_suffix(choice.suffix)))
        self._refresh()

    def _refresh(self) -> None:
        sentence = self._problem()
        self._complaint.say(sentence)
        self._accept.setEnabled(not sentence)
        self.command.setText("" if sentence else self._command_line_of(self.wanted))
        self.command.setCursorPosition(0)
        lines = self._preview_of(self.wanted)
        self.preview.setPlainText("\n".join(lines) if lines else self.tr("No document has such an answer yet."))

    def _problem(self) -> str:
        """What is wrong with the wish, as a sentence; empty if nothing is."""
        wish = self.wanted
        if not wish.answers:
            return self.tr("Choose at least one answer.")
        if not sum(self._counts.get(answer.value, 0) for answer in wish.answers):
            return self.tr("No document has such an answer yet: answer some first (Enter accepts a document).")
        if not self.target.text().strip() or wish.target.is_dir():
            return self.tr("Name the file to write.")
        return (
            ""
            if wish.target.parent.is_dir()
            else self.tr("The folder of this file does not exist. Choose another one.")
        )

    def _choose_target(self) -> None:
        choice = self._format()
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self.target.text(), f"{choice.title} (*{choice.suffix})"
        )
        if path:
            self.target.setText(path)
