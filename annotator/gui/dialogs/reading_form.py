"""How files are to be read: what was found out, and what can be chosen instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from annotator.gui.panels.column_roles import ColumnRoles
from annotator.gui.panels.named import named
from annotator.gui.theme import Theme
from annotator.session import FileFacts, OffsetUnit, ReadOptions, Role, SplitBy

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("windows-1252", "Windows-1252"),
    ("iso-8859-15", "ISO 8859-15"),
    ("windows-1250", "Windows-1250"),
    ("windows-1251", "Windows-1251"),
    ("koi8-r", "KOI8-R"),
    ("windows-1253", "Windows-1253"),
    ("windows-1255", "Windows-1255"),
    ("windows-1256", "Windows-1256"),
    ("shift_jis", "Shift JIS"),
    ("gb18030", "GB 18030"),
    ("big5", "Big5"),
    ("euc-kr", "EUC-KR"),
)
"""Encodings that can be chosen, each with its name; `_regions` says where it is at home."""
_AUTO = "auto"
_TEXT, _TABLE, _JSON = "text", "csv", "jsonl"


@dataclass(frozen=True, slots=True)
class ReadingWish:
    """How files are to be read: format name or "auto", options, and what their spans become (None: by the answer)."""

    format: str = _AUTO
    read: ReadOptions = ReadOptions()  # noqa: RUF009  it is frozen
    as_suggestions: bool | None = None


class ReadingForm(QWidget):
    """Asks how files are to be read; only what the files at hand can be asked is shown."""

    changed = Signal()

    def __init__(
        self, formats: Sequence[tuple[str, str]], wish: ReadingWish, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, "reading_form", self.tr("How the files are read"))
        self._titles = dict(formats)
        self._columns: dict[str, Role] = dict(wish.read.columns)
        self._make_choices(formats)
        self.columns = ColumnRoles(theme)
        self.columns.changed.connect(self._take_role)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(7)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("&Format"), self.format)
        self._form.addRow(self.tr("&One document is"), self.split_by)
        self._form.addRow(self.tr("&Encoding"), self.encoding)
        self._form.addRow(self.tr("&Delimiter"), self.delimiter)
        self._form.addRow(self.tr("First &row"), self.header)
        self._form.addRow(self.tr("O&ffsets count"), self.unit)
        self._form.addRow(self.tr("&Spans become"), self.outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._form)
        column.addWidget(self.columns, 1)
        _select(self.split_by, wish.read.split_by)
        _select(self.outcome, wish.as_suggestions)
        self.show_found((), FileFacts(), None)
        for choice in (self.split_by, self.encoding, self.unit, self.outcome):
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for choice in (self.format, self.delimiter, self.header):
            choice.currentIndexChanged.connect(lambda _index: self._forget_columns())

    @property
    def wanted(self) -> ReadingWish:
        """What was asked for."""
        read = ReadOptions(
            split_by=SplitBy(self.split_by.currentData()),
            encoding=self.encoding.currentData(),
            offsets=OffsetUnit(self.unit.currentData()),
            columns=tuple(self._columns.items()),
            delimiter=self.delimiter.currentData(),
            has_header=self.header.currentData(),
        )
        return ReadingWish(self.format.currentData(), read, self.outcome.currentData())

    def show_found(self, formats: Sequence[str], facts: FileFacts, unit: OffsetUnit | None) -> None:
        """Shows what was found out of the files, and asks only what makes a difference for them."""
        titles = ", ".join(self._titles.get(name, name) for name in formats)
        self._say_found(self.format, titles)
        encoding = facts.encoding.upper().replace("_", "-")
        self._say_found(self.encoding, self.tr("{encoding}, a guess").format(encoding=encoding) if facts.is_guessed
                        else encoding)  # fmt: skip
        self._say_found(self.delimiter, self._delimiters().get(facts.delimiter, facts.delimiter))
        header = "" if facts.has_header is None else self._headers()[facts.has_header]
        self._say_found(self.header, header)
        self._say_found(self.unit, self._units().get(unit, "") if unit is not None else "")
        self.columns.show_columns(facts.columns)
        has_text, has_table, has_json = (name in formats for name in (_TEXT, _TABLE, _JSON))
        has_spans = has_json or any(one.role in (Role.SPANS, Role.LABEL) for one in facts.columns)
        for choice, is_asked in (
            (self.split_by, has_text or not formats),
            (self.encoding, has_text or has_table or not formats),
            (self.delimiter, has_table),
            (self.header, has_table),
            (self.unit, has_spans),
            (self.outcome, has_spans),
        ):
            self._form.setRowVisible(choice, is_asked)
        self.columns.setVisible(bool(facts.columns))

    def propose_text(self, column: str) -> None:
        """Takes a column for that of the texts, as a person may then change."""
        self._take_role(column, Role.TEXT)

    # ---- how it is made

    def _make_choices(self, formats: Sequence[tuple[str, str]]) -> None:
        found = self.tr("Found out")
        self.format = _choice("import_format", self.tr("Format"), [(_AUTO, found), *formats])
        splits = (
            (SplitBy.FILE, self.tr("a file")),
            (SplitBy.LINE, self.tr("a line")),
            (SplitBy.BLANK_LINE, self.tr("a block between blank lines")),
        )
        self.split_by = _choice("import_split", self.tr("What is one document"), splits)
        regions = self._regions()
        encodings = [(codec, f"{regions[codec]} ({name})" if codec in regions else name) for codec, name in ENCODINGS]
        self.encoding = _choice("import_encoding", self.tr("Encoding"), [(None, found), *encodings])
        delimiters = list(self._delimiters().items())
        self.delimiter = _choice("import_delimiter", self.tr("Delimiter"), [(None, found), *delimiters])
        headers = list(self._headers().items())
        self.header = _choice("import_header", self.tr("What the first row is"), [(None, found), *headers])
        units = [(unit, words) for unit, words in self._units().items() if unit is not OffsetUnit.AUTO]
        self.unit = _choice("import_unit", self.tr("What offsets count"), [(OffsetUnit.AUTO, found), *units])
        outcomes = (
            (None, self.tr("as each record's answer says")),
            (False, self.tr("confirmed spans")),
            (True, self.tr("suggestions, to be looked at")),
        )
        self.outcome = _choice("import_outcome", self.tr("What spans become"), outcomes)

    def _regions(self) -> dict[str, str]:
        western, cyrillic = self.tr("Western European"), self.tr("Cyrillic")
        return {
            "windows-1252": western,
            "iso-8859-15": western,
            "windows-1250": self.tr("Central European"),
            "windows-1251": cyrillic,
            "koi8-r": cyrillic,
            "windows-1253": self.tr("Greek"),
            "windows-1255": self.tr("Hebrew"),
            "windows-1256": self.tr("Arabic"),
            "shift_jis": self.tr("Japanese"),
            "gb18030": self.tr("Chinese"),
            "big5": self.tr("Chinese"),
            "euc-kr": self.tr("Korean"),
        }

    def _delimiters(self) -> dict[str, str]:
        return {
            ",": self.tr("comma"),
            ";": self.tr("semicolon"),
            "\t": self.tr("tab"),
            "|": self.tr("vertical bar"),
        }

    def _headers(self) -> dict[bool, str]:
        return {True: self.tr("names the columns"), False: self.tr("is a record like the others")}

    def _units(self) -> dict[OffsetUnit, str]:
        return {
            OffsetUnit.CODE_POINT: self.tr("code points"),
            OffsetUnit.UTF_16: self.tr("UTF-16 units"),
            OffsetUnit.AUTO: self.tr("something else, by record"),
        }

    def _say_found(self, choice: QComboBox, what: str) -> None:
        words = self.tr("Found out: {what}").format(what=what) if what else self.tr("Found out")
        choice.setItemText(0, words)

    # ---- what follows

    def _take_role(self, column: str, role: Role) -> None:
        if role not in (Role.META, Role.NOTHING):
            self._columns = {name: known for name, known in self._columns.items() if known is not role}
        self._columns[column] = role
        self.changed.emit()

    def _forget_columns(self) -> None:
        """Another layout has other columns."""
        self._columns = {}
        self.changed.emit()


def _choice(object_name: str, accessible_name: str, entries: Sequence[tuple[object, str]]) -> QComboBox:
    choice = named(QComboBox(), object_name, accessible_name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(16)
    for value, title in entries:
        choice.addItem(title, value)
    return choice


def _select(choice: QComboBox, value: object) -> None:
    for place in range(choice.count()):
        if choice.itemData(place) == value:
            choice.setCurrentIndex(place)
            return
