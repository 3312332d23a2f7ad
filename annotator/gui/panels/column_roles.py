"""What each column of a table, or field of JSON objects, holds: a row for each, with a list to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.panels.elided_label import ElidedLabel
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.session import Column, Role

_MOST_ROWS = 60


class ColumnRoles(QWidget):
    """Shows what columns hold; `changed` has what the person chose otherwise."""

    changed = Signal(str, object)  # a column's name, Role

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "column_roles", self.tr("What the columns hold"))
        self._theme = theme
        self._shown: tuple[Column, ...] = ()
        self._area = QScrollArea(widgetResizable=True)
        named(self._area, "column_area", self.tr("Columns"))
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        title = QLabel(self.tr("What the columns hold"))
        title.setStyleSheet("font-weight: 600;")
        column.addWidget(title)
        column.addWidget(self._area, 1)
        self._choices: dict[str, QComboBox] = {}

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Shows these columns; those that are there already keep their place, and the keyboard."""
        names = [one.name for one in columns[:_MOST_ROWS]]
        if names != list(self._choices) or [c.sample for c in columns] != [c.sample for c in self._shown]:
            self._rebuild(columns[:_MOST_ROWS])
        self._shown = tuple(columns)
        for one in columns[:_MOST_ROWS]:
            choice = self._choices[one.name]
            choice.setCurrentIndex(choice.findData(one.role))

    def _rebuild(self, columns: Sequence[Column]) -> None:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 2, 8, 2)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self._choices = {}
        for row, one in enumerate(columns):
            name, sample = ElidedLabel(one.name), ElidedLabel(one.sample or "–")
            for label in (name, sample):
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                label.setToolTip(label.text())
            mute(sample, self._theme)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(name)
            words.addWidget(sample)
            grid.addLayout(words, row, 0)
            choice = self._choice(one)
            self._choices[one.name] = choice
            grid.addWidget(choice, row, 1)
        grid.setRowStretch(len(columns), 1)
        self._area.setWidget(rows)

    def _choice(self, column: Column) -> QComboBox:
        spoken = self.tr("“{column}” holds").format(column=column.name)
        choice = named(QComboBox(), f"column_{column.name}", spoken)
        for role, words in self._words().items():
            choice.addItem(words, role)
        choice.activated.connect(lambda _index: self.changed.emit(column.name, Role(choice.currentData())))
        return choice

    def _words(self) -> dict[Role, str]:
        return {
            Role.TEXT: self.tr("Text"),
            Role.ID: self.tr("Name or id"),
            Role.SPANS: self.tr("Spans"),
            Role.LABEL: self.tr("Document label"),
            Role.ANSWER: self.tr("Answer"),
            Role.META: self.tr("Meta"),
            Role.NOTHING: self.tr("Leave out"),
        }
