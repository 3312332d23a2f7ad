"""Train: what will be used, the learning curve while it runs, what came of it, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.frame import close_box, fit
from annotator.gui.models.figure_rows import (
    CHANGES,
    FIGURES,
    VERSIONS,
    FigureTable,
    change_rows,
    figure_rows,
    version_rows,
)
from annotator.gui.panels.learning_curve import LearningCurve
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.row_view import RowView
from annotator.gui.theme import Theme
from annotator.language import number, translate
from annotator.session.training import CurvePoint, TrainingReport
from annotator.session.training_plan import TrainingPlan

USUAL_STEP = 20
HEAD_MARGINS = 16
"""What a heading needs besides its words, in pixels."""


class TrainDialog(QDialog):
    """Shows and asks; it stays open beside the window, and may be closed while a training goes on."""

    train_wanted = Signal()
    cancel_wanted = Signal()
    use_wanted = Signal(int)  # a version; 0 is the pipeline from before any training
    automatic_wanted = Signal(int)  # after how many accepted documents; 0 for never

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "train_dialog", self.tr("Train"))
        self.setWindowTitle(self.tr("Train"))
        fit(self, 760, 600)
        self._plan: TrainingPlan | None = None
        self._report: TrainingReport | None = None
        self._is_running = False
        self._make_texts(theme)
        self.curve = LearningCurve(theme)
        self._make_tables()
        self._make_automatic()
        self._make_buttons()
        self._lay_out()
        self._enable()

    # ---- what the owner says

    def show_plan(self, plan: TrainingPlan) -> None:
        """Shows what there is to train on, and the versions."""
        self._plan = plan
        base = plan.base or self.tr("a pipeline that knows nothing yet")
        self._used.setText(
            self.tr(
                "%Ln document(s) accepted: {train} to train on, {held_out} held out to compare."
                " The training starts from {base}.",
                "",
                plan.documents,
            ).format(train=number(plan.train), held_out=number(plan.held_out), base=base)
        )
        if plan.why_not:
            self._result.setText(plan.why_not)
        self._versions.show_rows(version_rows(plan.versions))
        self._version_list.show_row(max(0, next((i for i, v in enumerate(plan.versions) if v.is_current), 0)))
        for widget in (self._automatic, self._step):
            widget.blockSignals(True)
        self._automatic.setChecked(plan.every > 0)
        self._step.setValue(plan.every or USUAL_STEP)
        for widget in (self._automatic, self._step):
            widget.blockSignals(False)
        self._fill()
        self._enable()

    def show_running(self, points: Sequence[CurvePoint]) -> None:
        """A training is under way, with these points of its curve so far."""
        self._is_running, self._report = True, None
        self.curve.clear()
        self.curve.show_points(points)
        self._result.setText(self.tr("Training. You can go on annotating, and close this window."))
        self._fill()
        self._enable()

    def show_stage(self, sentence: str) -> None:
        """Says what is going on."""
        self._result.setText(f"{sentence}…")

    def add_point(self, point: CurvePoint) -> None:
        """Shows one more point of the curve."""
        self.curve.add(point)

    def show_end(self, report: TrainingReport | None, sentence: str) -> None:
        """Says what came of a training."""
        self._is_running, self._report = False, report
        self._result.setText(sentence)
        if report is not None:
            self.curve.show_points(report.outcome.curve)
            self.curve.show_present(report.outcome.before.typed.f1)
            difference = report.difference
            self._changed.setText("" if difference is None else difference.sentence())
            self._changes.show_rows(change_rows(difference.shown if difference is not None else ()))
        self._fill()
        self._enable()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self.curve.set_theme(theme)
        mute(self._used, theme)

    # ---- how it is made

    def _make_texts(self, theme: Theme) -> None:
        self._used = named(QLabel(self.tr("Counting…"), wordWrap=True), "train_used", self.tr("What is used"))
        mute(self._used, theme)
        self._result = named(QLabel(wordWrap=True), "train_result", self.tr("How it stands"))
        font = self._result.font()
        font.setWeight(font.Weight.DemiBold)
        self._result.setFont(font)
        self._result.setMinimumHeight(self.fontMetrics().height() * 2)
        self._changed = named(
            QLabel(self.tr("Nothing was compared yet."), wordWrap=True), "train_changed", self.tr("What changed")
        )

    def _make_tables(self) -> None:
        self._figures = FigureTable(FIGURES, parent=self)
        self._changes = FigureTable(CHANGES, parent=self)
        self._versions = FigureTable(VERSIONS, parent=self)
        heads = [translate("FigureTable", heading) for heading in FIGURES]
        widths = {place: max(68, self._width_of(heads[place])) for place in range(1, len(heads))}
        self._figure_list = self._list("train_figures", self.tr("Figures by label"), self._figures, widths, 0)
        self._change_list = self._list(
            "train_changes", self.tr("Changed suggestions"), self._changes, {0: 120, 1: 100}, 2
        )
        self._change_list.horizontalHeader().resizeSection(3, 130)
        heads = [translate("FigureTable", heading) for heading in VERSIONS]
        least = {0: 70, 2: 100, 3: 90, 4: 90, 5: 130}
        columns = {place: max(width, self._width_of(heads[place])) for place, width in least.items()}
        self._version_list = self._list(
            "train_versions", self.tr("Versions of the pipeline"), self._versions, columns, 1
        )
        self._version_list.selectionModel().currentRowChanged.connect(lambda *_: self._enable())

    def _width_of(self, heading: str) -> int:
        """What a heading needs, in pixels."""
        return self.fontMetrics().horizontalAdvance(heading) + HEAD_MARGINS

    def _list(self, name: str, spoken: str, model: FigureTable, widths: dict[int, int], stretch: int) -> RowView:
        view = named(RowView(), name, spoken)
        view.setModel(model)
        view.horizontalHeader().show()
        view.set_row_height(self.fontMetrics().height() + 8)
        view.set_columns(widths, stretch=stretch)
        return view

    def _make_automatic(self) -> None:
        self._automatic = named(
            QCheckBox(self.tr("&By itself after every")), "train_by_itself", self.tr("Train by itself")
        )
        self._step = named(QSpinBox(), "train_step", self.tr("Accepted documents between two trainings"))
        self._step.setRange(5, 1000)
        self._step.setValue(USUAL_STEP)
        self._name_step(USUAL_STEP)
        self._step.valueChanged.connect(self._name_step)
        self._automatic.toggled.connect(lambda _checked: self._automatic_changed())
        self._step.valueChanged.connect(lambda _value: self._automatic_changed())

    def _name_step(self, documents: int) -> None:
        """The words behind the number: a plural form of their own in many languages."""
        self._step.setSuffix(" " + self.tr("accepted document(s)", "behind a number", documents))

    def _make_buttons(self) -> None:
        self._box: QDialogButtonBox = close_box(self)
        role = self._box.ButtonRole.ActionRole
        self._train = named(QPushButton(self.tr("&Train")), "train_start", self.tr("Train now"))
        self._train.clicked.connect(self._press_train)
        self._train.setDefault(True)
        self._anyway = named(
            QPushButton(self.tr("&Use it anyway")), "train_use_anyway", self.tr("Use the new pipeline anyway")
        )
        self._anyway.clicked.connect(self._use_anyway)
        self._back = named(
            QPushButton(self.tr("&Go back to this version")), "train_go_back", self.tr("Use the chosen version")
        )
        self._back.clicked.connect(self._go_back)
        for button in (self._train, self._anyway):
            self._box.addButton(button, role)
        for button in (self._anyway, self._back, self._box.button(self._box.StandardButton.Close)):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        tabs = named(QTabWidget(), "train_tabs", self.tr("Details"))
        tabs.addTab(self._figure_list, self.tr("&Labels"))
        tabs.addTab(_page(self._changed, self._change_list), self.tr("&Changes"))
        tabs.addTab(_page(self._version_list, self._back), self.tr("&Versions"))
        automatic = QHBoxLayout()
        automatic.addWidget(self._automatic)
        automatic.addWidget(self._step)
        automatic.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(self._used)
        column.addWidget(self.curve, 2)
        column.addWidget(self._result)
        column.addWidget(tabs, 3)
        column.addLayout(automatic)
        column.addWidget(self._box)

    # ---- what follows

    def _fill(self) -> None:
        outcome = self._report.outcome if self._report is not None else None
        self._figures.show_rows(figure_rows(self._plan, outcome))

    def _enable(self) -> None:
        self._train.setText(self.tr("Can&cel") if self._is_running else self.tr("&Train"))
        self._train.setAccessibleName(
            self.tr("Cancel, and keep the best so far") if self._is_running else self.tr("Train now")
        )
        self._train.setEnabled(self._is_running or (self._plan is not None and not self._plan.why_not))
        report = self._report
        self._anyway.setVisible(report is not None and not report.is_used and report.version is not None)
        versions = self._plan.versions if self._plan is not None else ()
        row = self._version_list.currentIndex().row()
        self._back.setEnabled(0 <= row < len(versions) and not versions[row].is_current and not self._is_running)

    def _press_train(self) -> None:
        (self.cancel_wanted if self._is_running else self.train_wanted).emit()

    def _use_anyway(self) -> None:
        report = self._report
        if report is not None and report.version is not None:
            self._anyway.hide()
            self._result.setText(
                self.tr("Version {version} suggests now, because you said so.").format(version=report.version)
            )
            self.use_wanted.emit(report.version)

    def _go_back(self) -> None:
        row = self._version_list.currentIndex().row()
        if self._plan is not None and 0 <= row < len(self._plan.versions):
            version = self._plan.versions[row].number
            sentence = (
                self.tr("Version {version} suggests now.") if version else self.tr("The first pipeline suggests now.")
            )
            self._result.setText(sentence.format(version=version))
            self.use_wanted.emit(version)

    def _automatic_changed(self) -> None:
        self.automatic_wanted.emit(self._step.value() if self._automatic.isChecked() else 0)


def _page(*widgets: QWidget) -> QWidget:
    """Widgets below each other; lists take the room, buttons stand at the right."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 8, 0, 0)
    for widget in widgets:
        if isinstance(widget, QPushButton):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)
        else:
            column.addWidget(widget, 1 if isinstance(widget, RowView) else 0)
    return page
