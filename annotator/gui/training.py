"""Training in the window: one at a time, in the background, asked for or by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError, CancelledError
from annotator.gui.jobs import Job
from annotator.gui.live_suggestions import LiveSuggestions
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.session import ProjectFile
    from annotator.session.suggesting import SuggestReport
    from annotator.session.training import CurvePoint, TrainingReport
    from annotator.session.work import Cancel, Progress


@dataclass
class _UnderWay:
    project: ProjectFile
    by_itself: bool


class Training(QObject):
    """Trains the open project's pipeline. What goes on is told by signals, whoever looks.

    `planned(TrainingPlan)`, `began()`, `stage_changed(sentence)`, `point_added(CurvePoint)`, `ended(TrainingReport or
    None, sentence)`.
    """

    planned = Signal(object)
    began = Signal()
    stage_changed = Signal(str)
    point_added = Signal(object)
    ended = Signal(object, str)

    def __init__(self, workbench: Workbench, live: LiveSuggestions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._live = live
        self._job: Job | None = None
        self._under_way: _UnderWay | None = None
        self._is_looking = False
        self._reads_next = False
        self.points: list[CurvePoint] = []
        self.report: TrainingReport | None = None
        workbench.project_changed.connect(self._forget)
        workbench.operation_done.connect(lambda _name: self._look())
        live.pipeline_changed.connect(self._pipeline_changed)

    @property
    def is_running(self) -> bool:
        """Whether a training is under way."""
        return self._under_way is not None

    def plan(self) -> None:
        """Counts what there is to train on; `planned` brings it."""
        from annotator.session.training_plan import plan_training

        project = self._workbench.project
        if project is not None:
            self._workbench.jobs.run(
                lambda _progress, _cancel: plan_training(project),
                done=self.planned.emit,
                failed=self._workbench.failed.emit,
            )

    def start(self, *, by_itself: bool = False) -> None:
        """Begins a training, unless one is under way."""
        project = self._workbench.project
        if project is None or self.is_running:
            return
        self._under_way = under_way = _UnderWay(project, by_itself)
        self.points, self.report = [], None
        self.began.emit()

        def work(progress: Progress, cancel: Cancel) -> TrainingReport:
            from annotator.session.training import TrainingWish, train_project

            return train_project(
                project,
                TrainingWish(show_difference=not by_itself),
                stage=lambda sentence: self._post(under_way, lambda: self.stage_changed.emit(sentence)),
                point=lambda point: self._pass_on(under_way, point, progress),
                cancel=cancel,
            )

        self._job = self._workbench.jobs.run(
            work,
            done=lambda report: self._done(under_way, report),
            failed=lambda error: self._failed(under_way, error),
            title=self.tr("Training"),
        )

    def cancel(self) -> None:
        """Ends the training; the best so far is kept."""
        if self._job is not None and self.is_running:
            self._job.cancel.press()
            self.stage_changed.emit(self.tr("Stopping; the best so far is kept"))

    def use(self, version: int) -> None:
        """Makes another version (0: the first pipeline) the one that suggests."""
        project = self._workbench.project
        if project is None:
            return

        def switch(_progress: Progress, _cancel: Cancel) -> None:
            from annotator.session.versions import go_back

            go_back(project, version)

        self._workbench.jobs.run(switch, done=lambda _none: self._switched(), failed=self._workbench.failed.emit)

    def set_automatic(self, every: int) -> None:
        """Has a training begin by itself after so many accepted documents; 0 for never."""
        from annotator.session.training_plan import set_automatic_step

        project = self._workbench.project
        if project is not None:
            self._workbench.jobs.run(
                lambda _progress, _cancel: set_automatic_step(project, every),
                done=lambda _none: None,
                failed=self._workbench.failed.emit,
            )

    # ---- what follows

    def _pass_on(self, under_way: _UnderWay, point: CurvePoint, progress: Progress) -> None:
        """Runs on the job's thread."""
        progress(point.words, point.total_words)
        self._post(under_way, lambda: self._take_point(point))

    def _post(self, under_way: _UnderWay, step: object) -> None:
        assert callable(step)
        self._workbench.thread_.post(lambda: step() if under_way is self._under_way else None)

    def _take_point(self, point: CurvePoint) -> None:
        self.points.append(point)
        self.point_added.emit(point)

    def _done(self, under_way: _UnderWay, report: TrainingReport) -> None:
        from annotator.session.training_plan import remember_training

        if under_way is not self._under_way:
            return
        self._under_way, self._job = None, None
        self.report = report
        remembered = under_way.project
        self._workbench.jobs.run(
            lambda _progress, _cancel: remember_training(remembered),
            done=lambda _none: None,
            failed=self._workbench.failed.emit,
        )
        if report.is_used:
            self._switched()
        else:
            self.plan()
        if report.is_used or not under_way.by_itself:
            self._workbench.told.emit(report.sentence(), "train")
        self.ended.emit(report, report.sentence())

    def _failed(self, under_way: _UnderWay, error: BaseException) -> None:
        if under_way is not self._under_way:
            return
        self._under_way, self._job = None, None
        if isinstance(error, AnnotatorError):
            if not under_way.by_itself and not isinstance(error, CancelledError):
                self._workbench.told.emit(str(error), "train")
            self.ended.emit(None, str(error))
        else:
            self.ended.emit(None, self.tr("The training failed."))
            self._workbench.failed.emit(error)

    def _switched(self) -> None:
        """Another pipeline suggests: what is on the screen is read first, then every open document."""
        from annotator.session.switching import read_anew

        workbench, project = self._workbench, self._workbench.project
        if project is None:
            return
        workbench.info = project.info()
        self._reads_next = True
        self._live.restart()
        self.plan()
        workbench.jobs.run(
            lambda progress, cancel: read_anew(project, progress=progress, cancel=cancel),
            done=self._was_read,
            failed=workbench.failed.emit,
            title=self.tr("Suggesting"),
        )

    def _pipeline_changed(self, name: str) -> None:
        if self._reads_next and name and not name.endswith("…"):
            self._reads_next = False
            self._live.read_again()

    def _was_read(self, _report: SuggestReport) -> None:
        self._workbench.documents_changed.emit()
        self._workbench.reload_document()

    def _look(self) -> None:
        """After an edit: whether so many documents were accepted that a training begins by itself."""
        from annotator.session.training_plan import is_due

        project = self._workbench.project
        if project is None or self.is_running or self._is_looking:
            return
        self._is_looking = True

        def answer(due: bool) -> None:
            self._is_looking = False
            if due and self._workbench.project is project:
                self.start(by_itself=True)

        self._workbench.jobs.run(
            lambda _progress, _cancel: is_due(project), done=answer, failed=self._workbench.failed.emit
        )

    def _forget(self) -> None:
        """Another project is open: what was under way belongs to the one before."""
        was_running = self.is_running
        self._under_way, self._job, self.report, self.points = None, None, None, []
        self._is_looking, self._reads_next = False, False
        if was_running:
            self.ended.emit(None, self.tr("The project was closed."))
