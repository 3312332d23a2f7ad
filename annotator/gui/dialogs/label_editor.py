"""Label set: add, rename, colour, order and remove labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.label import LabelSet
from annotator.gui.dialogs.colour_palette import ColourPalette
from annotator.gui.dialogs.frame import Complaint, button_box, fit
from annotator.gui.dialogs.label_fate import LabelFateDialog
from annotator.gui.dialogs.side_button import side_button
from annotator.gui.key_map import keys_in_force, title_of
from annotator.gui.models.label_rows import Column, LabelRows
from annotator.gui.panels.named import named
from annotator.gui.theme import Theme
from annotator.session.label_changes import LabelFate


class LabelTable(QTableView):
    """The labels, one per row; F2 or typing edits a cell, Space on the colour opens the palette, Tab leaves."""

    def __init__(self, model: LabelRows, choose_colour: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "label_table", self.tr("Labels"))
        self._choose_colour = choose_colour
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setIconSize(QSize(18, 18))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 13)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in (
            (Column.COLOUR, 36),
            (Column.NAME, 150),
            (Column.KEY, 46),
            (Column.USE, 82),
            (Column.SPANS, 66),
        ):
            header.resizeSection(column, width)
        header.setSectionResizeMode(Column.COLOUR, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.DESCRIPTION, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._double_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableView."""
        on_colour = self.currentIndex().column() == Column.COLOUR
        if on_colour and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F2):
            self._choose_colour()
        else:
            super().keyPressEvent(event)

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.COLOUR:
            self._choose_colour()


class LabelEditor(QDialog):
    """Edits a label set; `labels` and `renamed` are what came out."""

    def __init__(
        self,
        labels: LabelSet,
        counts: Mapping[str, int],
        theme: Theme,
        *,
        begin: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "label_editor", self.tr("Label set"))
        self.setWindowTitle(self.tr("Label set"))
        fit(self, 700, 480)
        self._theme = theme
        self._keys_before = {label.key for label in labels}
        self.model = LabelRows(labels, counts, theme, self)
        self.table = LabelTable(self.model, self._choose_colour)
        self._palette = ColourPalette(theme, self)
        self._palette.colour_chosen.connect(lambda colour: self.model.set_colour(self._row(), colour))
        self._complaint = Complaint(theme)
        self._make_buttons()
        self._lay_out()
        self.model.dataChanged.connect(lambda *_: self._check())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self._go_to(labels.names.index(begin) if begin in labels else 0)
        self._check()
        self.table.setFocus()

    # ---- what comes out

    @property
    def labels(self) -> LabelSet:
        """The edited set; LabelError if something is left to be put right (then the dialog cannot be accepted)."""
        return self.model.labels

    @property
    def renamed(self) -> dict[str, str]:
        """Old names and the new names of the labels that were renamed or merged."""
        return self.model.renamed

    @property
    def fates(self) -> list[LabelFate]:
        """What becomes of the spans of labels that were removed or merged."""
        return self.model.fates

    def add(self, name: str = "") -> None:
        """Adds a label and has its name typed, unless it has one."""
        row = self.model.add(name)
        self._check()
        self._go_to(row)
        if not name:
            self.table.edit(self.model.index(row, Column.NAME))

    # ---- how it is made

    def _make_buttons(self) -> None:
        button = partial(side_button, self._theme)
        self._add = button(self.tr("&Add"), "add_label", "plus", self.add)
        self._colour = button(self.tr("Co&lour…"), "label_colour", "label", self._choose_colour)
        self._use = button(self.tr("Used &for"), "label_use", "document", lambda: self.model.turn_use(self._row()))
        self._use.setToolTip(self.tr("Says what has the label: spans, documents, or both, one after the other"))
        self._up = button(self.tr("Move &up"), "label_up", "up", lambda: self._move(-1))
        self._down = button(self.tr("Move &down"), "label_down", "down", lambda: self._move(1))
        self._merge = button(self.tr("Mer&ge…"), "merge_label", "label", self._merge_into)
        self._remove = button(self.tr("&Remove…"), "remove_label", "remove", self._take_out)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(7)
        for button in (self._add, self._colour, self._use, self._up, self._down, self._merge, self._remove):
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.table, 1)
        middle.addLayout(side)
        box, self._accept = button_box(self, self.tr("&Save labels"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addLayout(middle, 1)
        column.addWidget(self._complaint)
        column.addWidget(box)

    # ---- what follows

    def _row(self) -> int:
        return self.table.currentIndex().row()

    def _go_to(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(row, Column.NAME))
        self._enable()

    def _move(self, step: int) -> None:
        self._go_to(self.model.move(self._row(), step))

    def _take_out(self) -> None:
        row = self._row()
        if not self.model.spans(row):
            self._removed(row, None)
        else:
            self._ask(row, merging=False)

    def _merge_into(self) -> None:
        self._ask(self._row(), merging=True)

    def _ask(self, row: int, *, merging: bool) -> None:
        """Asks what becomes of the spans of a label, and takes it out then."""
        heirs = self.model.heirs(row)
        name, count = self.model.label(row).name, self.model.spans(row)
        dialog = LabelFateDialog(name, count, list(heirs), self._theme, merging=merging, parent=self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._removed(row, None if dialog.target is None else heirs[dialog.target], merging=merging)

    def _removed(self, row: int, heir: str | None, *, merging: bool = False) -> None:
        self.model.remove(row, heir, merging=merging)
        self._go_to(min(row, self.model.rowCount() - 1))
        self._check()

    def _choose_colour(self) -> None:
        row = self._row()
        if row < 0:
            return
        cell = self.table.visualRect(self.model.index(row, Column.COLOUR))
        used = [self.model.label(other).colour for other in range(self.model.rowCount()) if other != row]
        place = self.table.viewport().mapToGlobal(cell.bottomLeft())
        self._palette.open_at(place, self.model.label(row).colour, used)

    def _check(self) -> None:
        problem = self.model.problem or self._taken_key()
        self._complaint.say(problem)
        self._accept.setEnabled(not problem)

    def _taken_key(self) -> str:
        """A sentence about a new key that the person gave to a command; empty if there is none.

        Keys that the labels had before stay: another person's label set is not to be put right first.
        """
        for label in self.model.labels:
            letter = label.key if label.key.isalpha() else ""
            taken = keys_in_force().taken_by(QKeySequence(letter), LabelSet()) if letter else None
            if taken is not None and letter not in self._keys_before:
                return self.tr("The key {key} is the command “{action}” in your keys. Choose another one.").format(
                    key=letter, action=title_of(taken.action)
                )
        return ""

    def _enable(self) -> None:
        row, last = self._row(), self.model.rowCount() - 1
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < last)
        for button in (self._colour, self._use, self._remove):
            button.setEnabled(row >= 0)
        self._merge.setEnabled(row >= 0 and bool(self.model.heirs(row)))
