"""One preference: its words, what it is chosen with, and the way back to the default."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.icons import muted_icon
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.session.preferences import Kind, Preference

FIELD = 210
"""Width of what a preference is chosen with, in pixels."""


class PreferenceRow(QWidget):
    """Shows a preference and says at once when the person chooses something else."""

    value_chosen = Signal(str, object)  # the preference's name and its new value

    def __init__(self, entry: Preference, value: Any, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._value = value
        self._is_showing = False
        self.field = named(self._made_field(), f"preference_{entry.name}", entry.title, entry.explanation)
        self.field.setAccessibleDescription(entry.explanation)
        self._reset = named(
            QToolButton(),
            f"reset_{entry.name}",
            self.tr("Reset “{title}” to the default").format(title=entry.title),
            self.tr("Reset to the default"),
        )
        self._reset.clicked.connect(lambda: self.show_value(entry.default, chosen=True))
        self._explanation = QLabel(entry.explanation, wordWrap=True)
        self._explanation.setVisible(bool(entry.explanation))
        self._lay_out()
        self.set_theme(theme)
        self.show_value(value)

    def fits(self, words: list[str]) -> bool:
        """Whether all these words (in lower case) stand in what it says."""
        where = f"{self.entry.group} {self.entry.title} {self.entry.explanation}".casefold()
        return all(word in where for word in words)

    def show_value(self, value: Any, *, chosen: bool = False) -> None:
        """Shows a value; as if the person had chosen it where `chosen`."""
        self._is_showing = True
        field = self.field
        if isinstance(field, QLineEdit):
            if field.text() != value:
                field.setText(value)
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QDoubleSpinBox):
            field.setValue(value * 100 if self.entry.percent else value)
        self._is_showing = False
        self._take(value, tell=chosen)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        mute(self._explanation, theme)
        self._reset.setIcon(muted_icon("undo", theme))

    def _made_field(self) -> QWidget:
        entry = self.entry
        if entry.kind is Kind.SWITCH:
            switch = QCheckBox(entry.title)
            switch.toggled.connect(self._choose)
            return switch
        if entry.kind is Kind.CHOICE:
            box = QComboBox()
            for value, title in entry.choices():
                box.addItem(title, value)
            box.currentIndexChanged.connect(lambda _place: self._choose(box.currentData()))
            return box
        if entry.kind is Kind.NUMBER:
            return self._made_number()
        line = QLineEdit()
        line.textEdited.connect(lambda text: self._choose(text.strip()))
        return line

    def _made_number(self) -> QDoubleSpinBox:
        entry, factor = self.entry, 100 if self.entry.percent else 1
        number = QDoubleSpinBox()
        number.setDecimals(0)
        number.lineEdit().setTextMargins(5, 0, 0, 0)  # a style sheet cannot say it of the line in a spin box
        number.setRange(entry.least * factor, entry.most * factor)
        number.setSingleStep(entry.step * factor)
        number.setSuffix(f" {entry.unit}" if entry.unit else "")
        number.setKeyboardTracking(False)
        number.valueChanged.connect(lambda value: self._choose(value / factor))
        return number

    def _choose(self, value: Any) -> None:
        if not self._is_showing:
            self._take(value, tell=True)

    def _take(self, value: Any, *, tell: bool) -> None:
        changed, self._value = value != self._value, value
        self._reset.setEnabled(value != self.entry.default)
        if tell and changed:
            self.value_chosen.emit(self.entry.name, value)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        if self.entry.kind is Kind.SWITCH:
            row.addWidget(self.field, 1)
        else:
            title = QLabel(self.entry.title)
            title.setBuddy(self.field)
            self.field.setFixedWidth(FIELD)
            row.addWidget(title, 1)
            row.addWidget(self.field)
        row.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(1)
        column.addLayout(row)
        self._explanation.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._explanation)
