"""Import: files, how they are read, and a look at what comes of it before anything is stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.frame import Complaint, button_box, fit
from annotator.gui.dialogs.reading_form import ReadingForm, ReadingWish
from annotator.gui.dialogs.rejected_records import RejectedRecords
from annotator.gui.icons import icon
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.record_rows import RecordView
from annotator.gui.theme import Theme
from annotator.language import number
from annotator.session.import_preview import ImportCount, ImportPreview

MOST_NAMED = 200
"""Files that are named; of more the number is said."""


@dataclass(frozen=True, slots=True)
class ImportWish:
    """What is to be imported: files and folders, how they are read, and whether known texts are left out."""

    paths: tuple[Path, ...]
    reading: ReadingWish
    new_texts_only: bool = False


class ImportDialog(QDialog):
    """Asks what is to be imported and how. It reads nothing itself: `look_wanted` asks for a preview and a count."""

    look_wanted = Signal(object)  # ImportWish
    save_wanted = Signal(object)  # Path of the CSV file into which the rejected records are to be written

    def __init__(
        self,
        wish: ImportWish,
        formats: Sequence[tuple[str, str]],
        colour_of: Callable[[str], int],
        theme: Theme,
        *,
        suffixes: Sequence[str] = (),
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "import_dialog", self.tr("Import"))
        self.setWindowTitle(self.tr("Import"))
        fit(self, 980, 630)
        self.setAcceptDrops(True)
        self._paths = list(wish.paths)
        self._suffixes, self._folder = suffixes, folder or Path.home()
        self._count: ImportCount | None = None
        self._preview = ImportPreview()
        self._asked = QTimer(self, interval=0, singleShot=True)
        self._asked.timeout.connect(self._look)
        self._make_files(theme)
        self.form = ReadingForm(formats, wish.reading, theme)
        self.form.changed.connect(self._ask)
        self._make_views(colour_of, theme)
        self.new_texts_only = named(QCheckBox(), "new_texts_only", self.tr("Leave out texts that are known"))
        self.new_texts_only.setText(self.tr("&Leave out texts that the project has already"))
        self.new_texts_only.setChecked(wish.new_texts_only)
        self.new_texts_only.toggled.connect(lambda _on: self._say())
        self._lay_out()
        self._show_paths()
        self._ask()
        self.form.format.setFocus()

    @property
    def wanted(self) -> ImportWish:
        """What was asked for."""
        return ImportWish(tuple(self._paths), self.form.wanted, self.new_texts_only.isChecked())

    def show_preview(self, preview: ImportPreview) -> None:
        """Shows the first documents, and what was found out of the files."""
        self._preview = preview
        self.form.show_found(preview.formats, preview.facts, preview.unit)
        self.records.rows.show_records(preview.documents)
        columns = preview.facts.columns
        if columns and not preview.documents and not any(one.role == "text" for one in columns):
            longest = max(columns, key=lambda one: len(one.sample))
            if len(columns) > 1 and longest.sample:
                self.form.propose_text(longest.name)
        self._say()

    def show_progress(self, records: int) -> None:
        """Says how many records were counted so far."""
        if self._count is None:
            self._told.setText(self.tr("Counting… {count} records so far").format(count=number(records)))

    def show_count(self, count: ImportCount) -> None:
        """Shows how many documents there are, how many the project has, and which records are bad."""
        self._count = count
        self.bad_records.show_records(count.rejected, count.bad)
        words = self.tr("Cannot be read ({count})").format(count=number(count.bad))
        self._tabs.setTabText(1, words if count.bad else self.tr("Cannot be read"))
        self._tabs.setTabEnabled(1, bool(count.bad))
        self._say()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes further files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Adds the files to those that are to be imported."""
        self._add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # ---- how it is made

    def _make_files(self, theme: Theme) -> None:
        self.files = named(QListWidget(), "import_files", self.tr("Files and folders to import"))
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons = []
        for words, name, icon_name, pressed in (
            (self.tr("&Add files…"), "add_files", "plus", self._add_files),
            (self.tr("Add fol&der…"), "add_folder", "open", self._add_folder),
            (self.tr("Re&move"), "remove_file", "remove", self._remove),
        ):
            button = named(QPushButton(words), name, words.replace("&", "").rstrip("…"))
            button.setIcon(icon(icon_name, theme))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, pressed=pressed: pressed())
            self._buttons.append(button)

    def _make_views(self, colour_of: Callable[[str], int], theme: Theme) -> None:
        self.records = named(RecordView(theme, colour_of), "import_preview", self.tr("The first documents"))
        self.bad_records = RejectedRecords(self._folder, theme)
        self.bad_records.save_wanted.connect(self.save_wanted)
        self._tabs = named(QTabWidget(), "import_tabs", self.tr("What would come in, and what cannot be read"))
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.records, self.tr("First documents"))
        self._tabs.addTab(self.bad_records, self.tr("Cannot be read"))
        self._tabs.setTabEnabled(1, False)
        self._told = named(QLabel(wordWrap=True), "import_told", self.tr("What would be imported"))
        mute(self._told, theme)
        self._complaint = Complaint(theme)
        self._complaint.setMinimumHeight(0)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in self._buttons:
            buttons.addWidget(button)
        side = QWidget()
        side.setFixedWidth(360)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(9)
        left.addWidget(self.files)
        left.addLayout(buttons)
        left.addWidget(self.form, 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(side)
        middle.addWidget(self._tabs, 1)
        box, self._accept = button_box(self, self.tr("&Import"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addLayout(middle, 1)
        column.addWidget(self._told)
        column.addWidget(self._complaint)
        column.addWidget(self.new_texts_only)
        column.addWidget(box)

    # ---- files

    def _add(self, paths: Sequence[Path]) -> None:
        new = [path for path in paths if path not in self._paths]
        if new:
            self._paths += new
            self._show_paths()
            self._ask()

    def _add_files(self) -> None:
        kinds = self.tr("Texts ({endings});;All files (*)").format(endings=" ".join(f"*{s}" for s in self._suffixes))
        names, _filter = QFileDialog.getOpenFileNames(self, self.tr("Add files"), str(self._folder), kinds)
        self._add([Path(name) for name in names])

    def _add_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"), str(self._folder))
        self._add([Path(name)] if name else [])

    def _remove(self) -> None:
        row = self.files.currentRow()
        if 0 <= row < len(self._paths):
            del self._paths[row]
            self._show_paths()
            self.files.setCurrentRow(min(row, len(self._paths) - 1))
            self._ask()

    def _show_paths(self) -> None:
        self.files.clear()
        for path in self._paths[:MOST_NAMED]:
            self.files.addItem(path.name)
            self.files.item(self.files.count() - 1).setToolTip(str(path))
        if len(self._paths) > MOST_NAMED:
            self.files.addItem(self.tr("… and {count} more").format(count=number(len(self._paths) - MOST_NAMED)))
        rows = min(4, max(1, self.files.count()))
        self.files.setFixedHeight(12 + rows * max(20, self.files.sizeHintForRow(0)))
        self._buttons[2].setEnabled(bool(self._paths))

    # ---- what follows

    def _ask(self) -> None:
        """Has everything looked at again, once for all changes of this moment."""
        self._count = None
        self._asked.start()
        self._say()

    def _look(self) -> None:
        self.look_wanted.emit(self.wanted)

    def _say(self) -> None:
        """Says what would happen, on the button as well."""
        count, problem = self._count, self._problem()
        self._complaint.say(problem)
        self._complaint.setVisible(bool(problem))
        self._accept.setEnabled(not problem)
        self.new_texts_only.setVisible(count is not None and count.same_texts > 0)
        if count is None:
            self._told.setText(self.tr("Counting…"))
            self._accept.setText(self.tr("&Import"))
            return
        self._told.setText(self._sentence(count))
        new = count.new(new_texts_only=self.new_texts_only.isChecked())
        if count.bad:
            self._accept.setText(self.tr("&Import the {count} good ones").format(count=number(new)))
        elif new == 1:
            self._accept.setText(self.tr("&Import 1 document"))
        else:
            self._accept.setText(self.tr("&Import {count} documents").format(count=number(new)))

    def _sentence(self, count: ImportCount) -> str:
        parts = [self.tr("{count} in {files}: {good} can be read").format(
            count=_counted(count.records, self.tr("1 record"), self.tr("{count} records")),
            files=_counted(self._preview.files, self.tr("1 file"), self.tr("{count} files")),
            good=number(count.documents),
        )]  # fmt: skip
        if count.bad:
            parts.append(self.tr("{count} cannot").format(count=number(count.bad)))
        if count.duplicates:
            words = (self.tr("1 is in the project already and stays as it is"),
                     self.tr("{count} are in the project already and stay as they are"))  # fmt: skip
            parts.append(_counted(count.duplicates, *words))
        others = count.same_texts - count.duplicates
        if others > 0:
            words = (self.tr("1 has a text that is known under another name"),
                     self.tr("{count} have texts that are known under other names"))  # fmt: skip
            parts.append(_counted(others, *words))
        return ", ".join(parts) + "."

    def _problem(self) -> str:
        """Why nothing can be imported, as a sentence; empty if something can, or it is not known yet."""
        if not self._paths:
            return self.tr("Add files or a folder, or drop them here.")
        if self._preview.problem:
            return self._preview.problem
        count = self._count
        if count is None or not count.is_whole:
            return ""
        if not count.documents:
            return self.tr("Nothing in these files can be read. The list on the right says why.")
        if not count.new(new_texts_only=self.new_texts_only.isChecked()):
            return self.tr("There is nothing new in these files: the project has all of it already.")
        return ""


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=number(count))
