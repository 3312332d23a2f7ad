"""Suggesters: which propose spans in this project, in which order, and what their labels become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.suggester import SuggesterError, SuggesterKind, SuggesterList
from annotator.gui.dialogs.frame import Complaint, button_box, fit
from annotator.gui.dialogs.side_button import side_button
from annotator.gui.models.suggester_rows import Column, SuggesterRows
from annotator.gui.panels.label_mapping import LabelMapping
from annotator.gui.panels.named import named
from annotator.gui.theme import Theme
from annotator.language import marked, translate
from annotator.session.suggester_files import SuggesterState

_FILES = marked("SuggestersDialog", "Word lists and patterns (*.tsv *.txt *.jsonl)")


class SuggesterTable(QTableView):
    """The suggesters, one per row; Space switches one on or off, Ctrl+Up and Ctrl+Down move it."""

    def __init__(self, model: SuggesterRows, move: Callable[[int], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "suggester_table", self.tr("Suggesters"))
        self._move = move
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 13)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(Column.NAME, 170)
        header.resizeSection(Column.KIND, 150)
        header.setSectionResizeMode(Column.TOLD, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableView."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move(step)
        elif event.key() == Qt.Key.Key_Space:
            index = self.model().index(self.currentIndex().row(), Column.NAME)
            checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
            self.model().setData(index, state, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)


class SuggestersDialog(QDialog):
    """Edits the suggesters of a project; `suggesters` and `pipeline` are what came out.

    `add_wanted` asks whoever opened it to find out what a file, directory or name is, and to answer with `show_added`
    or `complain`; `pipeline_wanted` the same for the project's own pipeline, answered with `show_pipeline`.
    """

    add_wanted = Signal(str)
    pipeline_wanted = Signal(str)

    def __init__(
        self,
        suggesters: SuggesterList,
        states: Sequence[SuggesterState],
        *,
        pipeline: str,
        pipelines: Sequence[str],
        labels: Sequence[str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "suggesters_dialog", self.tr("Suggesters"))
        self.setWindowTitle(self.tr("Suggesters"))
        self.setAcceptDrops(True)
        fit(self, 820, 560)
        self._theme = theme
        self._folder = ""
        self.pipeline = pipeline
        self.model = SuggesterRows(suggesters, states, theme, self)
        self.table = SuggesterTable(self.model, self._move)
        self.mapping = LabelMapping(labels, theme)
        self.mapping.changed.connect(lambda mapped: self.model.map_labels(self._row(), mapped))
        self._complaint = Complaint(theme)
        self._choice = self._make_choice(pipelines)
        self._make_buttons()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self._go_to(0)
        self.table.setFocus()

    @property
    def suggesters(self) -> SuggesterList:
        """The edited list."""
        return self.model.suggesters

    def show_added(self, state: SuggesterState) -> None:
        """Adds what was asked for, or says why it can suggest nothing."""
        try:
            if state.problem:
                raise SuggesterError(state.problem)
            self._go_to(self.model.add(state))
        except SuggesterError as error:
            self.complain(str(error))
            return
        bad = state.rejected
        lost = self.tr("%Ln line(s) cannot be used; line {line}: {reason}.", "", len(bad))
        self.complain(lost.format(line=bad[0].line, reason=bad[0].reason) if bad else "")

    def show_pipeline(self, pipeline: str, state: SuggesterState) -> None:
        """Takes another pipeline for the project, or says why it can suggest nothing."""
        if state.problem:
            self._choice.setEditText(self.pipeline)
            self.complain(state.problem)
            return
        self.pipeline = pipeline
        self._choice.setEditText(pipeline)
        main = next(row for row, one in enumerate(self.suggesters) if one.kind is SuggesterKind.MAIN)
        self.model.show_state(main, state)
        self._go_to(main)
        self._follow()
        self.complain("")

    def complain(self, sentence: str) -> None:
        """Says what is wrong; an empty sentence takes it away."""
        self._complaint.say(sentence)

    # ---- what Qt calls

    def accept(self) -> None:
        """See QDialog: a pipeline that was typed is found out about first."""
        typed = self._choice.currentText().strip()
        if typed and typed != self.pipeline:
            self._choose_pipeline(typed)
        else:
            super().accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files and directories."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Adds what was dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add_wanted.emit(url.toLocalFile())

    # ---- how it is made

    def _make_choice(self, pipelines: Sequence[str]) -> QComboBox:
        choice = named(QComboBox(), "main_pipeline", self.tr("Pipeline of the project"))
        choice.setEditable(True)
        choice.addItems(list(dict.fromkeys([*pipelines, self.pipeline])))
        choice.setEditText(self.pipeline)
        choice.activated.connect(lambda _index: self._choose_pipeline(choice.currentText()))
        edit = choice.lineEdit()
        assert edit is not None, "an editable list has a line"
        edit.editingFinished.connect(lambda: self._choose_pipeline(choice.currentText()))
        return choice

    def _make_buttons(self) -> None:
        button = partial(side_button, self._theme)
        self._add_file = button(self.tr("Add &file…"), "add_file", "plus", self._choose_file)
        self._add_folder = button(self.tr("Add &pipeline…"), "add_pipeline", "plus", self._choose_folder)
        self._add_wheel = button(self.tr("Add &wheel…"), "add_wheel", "plus", self._choose_wheel)
        self._add_wheel.setToolTip(self.tr("A spaCy pipeline as a .whl file: unpacked for you, without a network"))
        self._up = button(self.tr("Move &up"), "suggester_up", "up", lambda: self._move(-1))
        self._down = button(self.tr("Move &down"), "suggester_down", "down", lambda: self._move(1))
        self._remove = button(self.tr("&Remove"), "remove_suggester", "remove", self._take_out)
        self._browse = named(
            QPushButton(self.tr("&Browse…")), "browse_pipeline", self.tr("Choose the directory of a pipeline")
        )
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(lambda _checked=False: self._browse_pipeline())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        label = QLabel(self.tr("Pipeline of the pro&ject"))
        label.setBuddy(self._choice)
        top.addWidget(label)
        top.addWidget(self._choice, 1)
        top.addWidget(self._browse)
        side = QVBoxLayout()
        side.setSpacing(7)
        for button in (self._add_file, self._add_folder, self._add_wheel, self._up, self._down, self._remove):
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        parts = QSplitter(Qt.Orientation.Vertical)
        named(parts, "suggester_parts", self.tr("Suggesters and their labels"))
        parts.addWidget(self.table)
        parts.addWidget(self.mapping)
        parts.setSizes([230, 200])
        middle.addWidget(parts, 1)
        middle.addLayout(side)
        box, _ = button_box(self, self.tr("&Save suggesters"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addWidget(self._complaint)
        column.addWidget(box)

    # ---- what follows

    def _row(self) -> int:
        return self.table.currentIndex().row()

    def _go_to(self, row: int) -> None:
        index = self.model.index(row, Column.NAME)
        self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect
                                                    | QItemSelectionModel.SelectionFlag.Rows)  # fmt: skip
        self._follow()

    def _follow(self) -> None:
        """Shows the mapping of the row that is current, and what can be done with it."""
        row = self._row()
        if row < 0:
            return
        state, suggester = self.model.state(row), self.suggesters[self.model.name(row)]
        learned = suggester.kind is SuggesterKind.LEARNED
        self.mapping.setVisible(not learned)
        if not learned:
            self.mapping.show_labels(suggester.name, state.labels, suggester.labels)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(row < self.model.rowCount() - 1)
        self._remove.setEnabled(not suggester.is_fixed)

    def _move(self, step: int) -> None:
        self._go_to(self.model.move(self._row(), step))

    def _take_out(self) -> None:
        try:
            self._go_to(self.model.remove(self._row()))
        except SuggesterError as error:
            self.complain(str(error))

    def _choose_pipeline(self, name: str) -> None:
        if name.strip() and name.strip() != self.pipeline:
            self.pipeline_wanted.emit(name.strip())

    def _browse_pipeline(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Directory of a spaCy pipeline"), self._folder)
        if folder:
            self._folder = str(Path(folder).parent)
            self._choose_pipeline(folder)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Word list or patterns"), self._folder, translate("SuggestersDialog", _FILES)
        )
        if path:
            self._folder = str(Path(path).parent)
            self.add_wanted.emit(path)

    def _choose_wheel(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("spaCy pipeline as a wheel"), self._folder, self.tr("Wheels (*.whl)")
        )
        if path:
            self._folder = str(Path(path).parent)
            self.add_wanted.emit(path)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Directory of a further pipeline"), self._folder)
        if folder:
            self._folder = str(Path(folder).parent)
            self.add_wanted.emit(folder)
