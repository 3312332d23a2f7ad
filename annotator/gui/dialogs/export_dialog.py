"""Export: a format, which documents, and where to; with a look at what will be written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
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
from annotator.gui.dialogs.frame import Complaint, button_box, fit
from annotator.gui.dialogs.losses import LossesDialog, losses_in_words
from annotator.gui.dialogs.split_fields import SplitFields
from annotator.gui.icons import icon
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.language import marked, number, translate
from annotator.session import Loss

ANSWERS = (
    (Answer.ACCEPT, marked("ExportDialog", "&Accepted")),
    (Answer.REJECT, marked("ExportDialog", "&Rejected")),
    (Answer.IGNORE, marked("ExportDialog", "&Ignored")),
)


@dataclass(frozen=True, slots=True)
class FormatChoice:
    """A format that can be written: name, title, file suffix, a sentence about it, and what it has no place for.

    `can_omit_tokens` says that tokens may be left out, `is_text` that a person can read the file.
    """

    name: str
    title: str
    suffix: str
    description: str = ""
    cannot_carry: tuple[str, ...] = ()
    can_omit_tokens: bool = False
    is_text: bool = True


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What is to be exported: format name, documents of which answers, into which file.

    `split` is "80/10/10" or empty, `seed` decides who goes where; `tokens` says whether they are written.
    """

    format: str
    answers: tuple[Answer, ...]
    target: Path
    split: str = ""
    seed: int = 0
    tokens: bool = True


class ExportDialog(QDialog):
    """Asks what is to be written where. `counts` are the documents by answer, `command_line` scripts a wish.

    It reads nothing itself: `look_wanted` asks for a preview and for what would be lost.
    """

    look_wanted = Signal(object)  # ExportWish

    def __init__(
        self,
        formats: Sequence[FormatChoice],
        counts: Mapping[str, int],
        wish: ExportWish,
        *,
        command_line: Callable[[ExportWish], str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "export_dialog", self.tr("Export"))
        self.setWindowTitle(self.tr("Export"))
        fit(self, 880, 590)
        self._counts = counts
        self._losses: Sequence[Loss] = ()
        self._asked = QTimer(self, interval=0, singleShot=True)
        self._asked.timeout.connect(lambda: self.look_wanted.emit(self.wanted))
        self._command_line_of = command_line
        self._make_formats(formats, theme)
        self._make_answers(wish)
        self.split = SplitFields(wish.split, wish.seed)
        self._make_target(wish.target, theme)
        self._make_views(theme)
        self._lay_out()
        self.formats.currentRowChanged.connect(lambda _row: self._format_changed())
        self.target.textChanged.connect(lambda _text: self._refresh())
        for box in (*self._boxes.values(), self._tokens):
            box.toggled.connect(lambda _checked: self._refresh())
        self.split.changed.connect(self._refresh)
        names = [choice.name for choice in formats]
        self.formats.setCurrentRow(names.index(wish.format) if wish.format in names else 0)
        self._format_changed()
        self.formats.setFocus()

    @property
    def wanted(self) -> ExportWish:
        """What was asked for."""
        answers = tuple(answer for answer, box in self._boxes.items() if box.isChecked())
        target = Path(self.target.text().strip()).expanduser()
        tokens = self._tokens.isChecked() or not self._format().can_omit_tokens
        return ExportWish(self._format().name, answers, target, self.split.shares, self.split.seed, tokens)

    def show_preview(self, lines: Sequence[str]) -> None:
        """Shows the first document as it will be written."""
        if not self._format().is_text:
            words = self.tr("The file is not text, so it cannot be shown here.")
        else:
            words = "\n".join(lines) or self.tr("No document has such an answer yet.")
        self.preview.setPlainText(words)

    def show_losses(self, losses: Sequence[Loss]) -> None:
        """Says what would be lost, and lets it be looked at."""
        self._losses = losses
        self._lost.setText(losses_in_words(losses))
        for part in (self._lost, self._show_lost):
            part.setVisible(bool(losses))

    # ---- how it is made

    def _make_formats(self, formats: Sequence[FormatChoice], theme: Theme) -> None:
        self.formats = named(QListWidget(), "export_formats", self.tr("Format"))
        for choice in formats:
            item = QListWidgetItem(choice.title, self.formats)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setToolTip(choice.description)
        self.formats.setFixedWidth(190)
        self._description = QLabel(wordWrap=True)
        self._no_place = named(QLabel(wordWrap=True), "export_no_place", self.tr("What the format cannot carry"))
        mute(self._no_place, theme)
        self._lost = named(QLabel(wordWrap=True), "export_losses", self.tr("What would be lost"))
        self._show_lost = named(QPushButton(self.tr("S&how…")), "show_losses", self.tr("Show what would be lost"))
        self._show_lost.setAutoDefault(False)
        self._show_lost.clicked.connect(lambda: LossesDialog(self._losses, self).exec())

    def _make_answers(self, wish: ExportWish) -> None:
        self._boxes: dict[Answer, QCheckBox] = {}
        for answer, text in ANSWERS:
            title = translate("ExportDialog", text)
            count = self._counts.get(answer.value, 0)
            box = named(QCheckBox(f"{title} ({number(count)})"), f"export_{answer.value}", title.replace("&", ""))
            box.setChecked(answer in wish.answers)
            self._boxes[answer] = box
        self._tokens = named(QCheckBox(self.tr("Write &tokens")), "export_tokens", self.tr("Write tokens"))
        self._tokens.setChecked(wish.tokens)

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
        right.addWidget(self.split)
        right.addWidget(self._tokens)
        right.addWidget(self._no_place)
        lost = QHBoxLayout()
        lost.addWidget(self._lost, 1)
        lost.addWidget(self._show_lost)
        right.addLayout(lost)
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
        self._no_place.setText(
            self.tr("Has no place for {list}.").format(list=", ".join(choice.cannot_carry))
            if choice.cannot_carry
            else ""
        )
        self._no_place.setVisible(bool(choice.cannot_carry))
        self._tokens.setVisible(choice.can_omit_tokens)
        target = self.target.text().strip()
        if target:
            self.target.setText(str(self._with_suffix(Path(target), choice.suffix)))
        self._refresh()

    def _refresh(self) -> None:
        sentence = self._problem()
        self._complaint.say(sentence)
        self._accept.setEnabled(not sentence)
        self.command.setText("" if sentence else self._command_line_of(self.wanted))
        self.command.setCursorPosition(0)
        self.show_losses(())
        self._asked.start()

    def _with_suffix(self, target: Path, suffix: str) -> Path:
        """The file with another ending; those of formats may have two dots."""
        choices = [self.formats.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.formats.count())]
        known = sorted((choice.suffix for choice in choices), key=len, reverse=True)
        ending = next((one for one in known if target.name.endswith(one)), target.suffix)
        return target.with_name(target.name.removesuffix(ending) + suffix)

    def _problem(self) -> str:
        """What is wrong with the wish, as a sentence; empty if nothing is."""
        wish = self.wanted
        if not wish.answers:
            return self.tr("Choose at least one answer.")
        if not sum(self._counts.get(answer.value, 0) for answer in wish.answers):
            return self.tr("No document has such an answer yet: answer some first (Enter accepts a document).")
        if self.split.total != 100:
            words = self.tr("The parts of the split add up to {total} %. Make it 100.")
            return words.format(total=self.split.total)
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
