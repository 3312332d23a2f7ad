"""The Train dialog and the training behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.theme import Theme
from annotator.gui.training import Training
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.gui.dialogs.train_dialog import TrainDialog
    from annotator.session.training import CurvePoint, TrainingReport
    from annotator.session.training_plan import TrainingPlan


class TrainingFlow(QObject):
    """Opens the dialog, which may be closed and opened again while a training goes on."""

    def __init__(self, window: QWidget, workbench: Workbench, training: Training, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._training = training
        self._appearance = appearance
        self._dialog: TrainDialog | None = None
        workbench.project_changed.connect(self._close)
        appearance.theme_changed.connect(self._set_theme)
        training.planned.connect(self._planned)
        training.began.connect(self._began)
        training.stage_changed.connect(self._stage_changed)
        training.point_added.connect(self._point_added)
        training.ended.connect(self._ended)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"train": self.open}

    def open(self) -> None:
        """Shows the dialog with how things stand."""
        if self._workbench.project is None:
            return
        if self._dialog is None:
            self._dialog = self._made()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._training.plan()

    def _made(self) -> TrainDialog:
        from annotator.gui.dialogs.train_dialog import TrainDialog

        training = self._training
        dialog = TrainDialog(self._appearance.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        dialog.train_wanted.connect(training.start)
        dialog.cancel_wanted.connect(training.cancel)
        dialog.use_wanted.connect(training.use)
        dialog.automatic_wanted.connect(training.set_automatic)
        if training.is_running:
            dialog.show_running(training.points)
        elif training.report is not None:
            dialog.show_end(training.report, training.report.sentence())
        return dialog

    # ---- what the training says goes to the dialog, if one is open

    def _planned(self, plan: TrainingPlan) -> None:
        if self._dialog is not None:
            self._dialog.show_plan(plan)

    def _began(self) -> None:
        if self._dialog is not None:
            self._dialog.show_running([])

    def _stage_changed(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.show_stage(sentence)

    def _point_added(self, point: CurvePoint) -> None:
        if self._dialog is not None:
            self._dialog.add_point(point)

    def _ended(self, report: TrainingReport | None, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.show_end(report, sentence)

    def _set_theme(self, theme: Theme) -> None:
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    def _forget(self) -> None:
        self._dialog = None

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
