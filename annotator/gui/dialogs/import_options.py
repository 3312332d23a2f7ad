"""Import options: how the chosen files are to be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from annotator.gui.dialogs.frame import button_box
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme

MOST_NAMED = 200
"""Files that are named; of more the number is said."""

SPLITS = (("file", "One document per file"), ("line", "One document per line"), ("blank-line", "At blank lines"))
ENCODINGS = (
    ("", "Found out for each file"),
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("windows-1252", "Western European (Windows-1252)"),
    ("iso-8859-15", "Western European (ISO 8859-15)"),
    ("windows-1250", "Central European (Windows-1250)"),
    ("windows-1251", "Cyrillic (Windows-1251)"),
    ("koi8-r", "Cyrillic (KOI8-R)"),
    ("windows-1253", "Greek (Windows-1253)"),
    ("windows-1255", "Hebrew (Windows-1255)"),
    ("windows-1256", "Arabic (Windows-1256)"),
    ("shift_jis", "Japanese (Shift JIS)"),
    ("gb18030", "Chinese (GB 18030)"),
    ("big5", "Chinese (Big5)"),
    ("euc-kr", "Korean (EUC-KR)"),
)
OUTCOMES: tuple[tuple[bool | None, str], ...] = (
    (None, "As each record's own answer says"),
    (False, "Confirmed spans"),
    (True, "Suggestions, to be looked at"),
)


@dataclass(frozen=True, slots=True)
class ImportWish:
    """How files are to be read: format name or "auto", what is one document, encoding, and what spans become."""

    format: str = "auto"
    split_by: str = "file"
    encoding: str | None = None
    as_suggestions: bool | None = None


class ImportOptionsDialog(QDialog):
    """Asks how files are to be read; what is proposed fits most."""

    def __init__(
        self, files: Sequence[Path], formats: Sequence[tuple[str, str]], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, "import_options_dialog", "Import")
        self.setWindowTitle("Import")
        self.setMinimumWidth(460)
        listed = named(QListWidget(), "import_files", "Files to import")
        listed.addItems([str(path) for path in files[:MOST_NAMED]])
        if len(files) > MOST_NAMED:
            listed.addItem(f"… and {len(files) - MOST_NAMED:,} more")
        listed.setFixedHeight(min(150, 14 + listed.sizeHintForRow(0) * max(1, listed.count())))
        self.format = _choice("import_format", "Format", [("auto", "Found out for each file"), *formats])
        self.split_by = _choice("import_split", "What is one document", SPLITS)
        self.encoding = _choice("import_encoding", "Encoding of plain text", ENCODINGS)
        self.outcome = _choice("import_outcome", "What spans become", OUTCOMES)
        count = QLabel("1 file or folder" if len(files) == 1 else f"{len(files):,} files and folders")
        hint = QLabel("Documents that are in the project already are not taken in twice.", wordWrap=True)
        mute(hint, theme)
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("&Format", self.format)
        form.addRow("Plain &text", self.split_by)
        form.addRow("&Encoding", self.encoding)
        form.addRow("&Spans become", self.outcome)
        box, _ = button_box(self, "&Import")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(count)
        column.addWidget(listed)
        column.addLayout(form)
        column.addWidget(hint)
        column.addStretch(1)
        column.addWidget(box)
        self.format.setFocus()

    @property
    def wanted(self) -> ImportWish:
        """What was asked for."""
        return ImportWish(
            self.format.currentData(),
            self.split_by.currentData(),
            self.encoding.currentData() or None,
            self.outcome.currentData(),
        )


def _choice(object_name: str, accessible_name: str, entries: Sequence[tuple[object, str]]) -> QComboBox:
    choice = named(QComboBox(), object_name, accessible_name)
    for value, title in entries:
        choice.addItem(title, value)
    return choice
