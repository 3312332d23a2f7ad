"""The time line at the window: reads it as it is looked at, and goes to any point of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.gui.marking import Marking
from annotator.gui.models.history_list import HistoryListModel
from annotator.gui.panels.history_panel import HistoryPanel
from annotator.gui.theme import Theme
from annotator.gui.workbench import Workbench
from annotator.session.operation_names import operation_words

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.session import HistoryRow, Moment, OperationPlace, ProjectFile, Way
    from annotator.session.work import Cancel, Progress

T = TypeVar("T")
FIRST_PAGE, PAGE = 500, 20_000
"""Operations that are read at once: to have something to show, and then."""

A_FEW = 5
"""More steps than these are not gone without being asked."""

PAUSE = 80
"""Milliseconds without a further edit after which the line is read again."""


class HistoryFlow(QObject):
    """Keeps the history panel up to date while it is to be seen, and does what it asks."""

    went_to_text = Signal()  # the person wants to see a place in the text

    def __init__(self, workbench: Workbench, marking: Marking, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._marking = marking
        self._model = HistoryListModel(self._fetch_rows, self)
        self.panel = HistoryPanel(self._model, theme)
        self._is_seen = False
        self._listed: ProjectFile | None = None
        self._asked: Callable[[], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._read)
        workbench.project_changed.connect(self._forget)
        workbench.documents_changed.connect(self._soon.start)
        workbench.operation_done.connect(lambda _name: self._soon.start())
        workbench.jobs.ended.connect(lambda _job: self._soon.start())
        self.panel.point_wanted.connect(self.go_to)
        self.panel.undo_alone_wanted.connect(self.undo_alone)
        self.panel.place_wanted.connect(self.show_place)
        self.panel.agreed.connect(self._agreed)

    def set_seen(self, seen: bool) -> None:
        """Says whether the panel is to be seen; as long as it is not, nothing is read for it."""
        self._is_seen = seen
        if seen:
            self._read()

    # ---- what the panel asks

    def go_to(self, number: int) -> None:
        """Undoes or redoes steps until all is as it was after that operation; many of them only when agreed to."""
        project = self._workbench.project
        if project is not None:
            self._run(lambda: project.time_line.way_to(number), lambda way: self._found_way(number, way))

    def undo_alone(self, number: int) -> None:
        """Takes one operation back and leaves later ones; says what stands in the way."""
        project = self._workbench.project
        if project is not None:
            self._run(lambda: project.time_line.in_the_way(number), lambda by: self._looked(project, number, by))

    def show_place(self, number: int) -> None:
        """Goes to the document and the place where the operation did something."""
        project = self._workbench.project
        if project is not None:
            self._run(lambda: project.time_line.place_of(number), self._show)

    # ---- going there

    def _found_way(self, number: int, way: Way) -> None:
        steps = way.undos or way.redos
        if not steps:
            self._workbench.told.emit(self.tr("Everything is as it was then already."), "")
        elif steps <= A_FEW:
            self._go(number, way)
        else:
            self._asked = lambda: self._go(number, way)
            if way.undos:
                self.panel.ask(self.tr("%Ln step(s) will be undone.", "", steps), self.tr("Go back"))
            else:
                self.panel.ask(self.tr("%Ln step(s) will be redone.", "", steps), self.tr("Go forward"))

    def _agreed(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked()

    def _go(self, number: int, way: Way) -> None:
        project, gone = self._workbench.project, [0]
        title = self.tr("Going back") if way.undos else self.tr("Going forward")

        def work(progress: Progress, cancel: Cancel) -> Changes:
            from annotator.session.stepping import go_to

            assert project is not None
            gone[0], changes = go_to(project, number, progress, cancel)
            return changes

        def start() -> None:
            if self._workbench.project is project:
                self._workbench.saving.save(lambda: self._promise(work, title))
                self._workbench.saving.when_saved(lambda: self._tell_gone(gone[0], way))

        self._workbench.when_current(start, also_leaving=True)

    def _promise(self, work: Callable[[Progress, Cancel], Changes], title: str) -> Future[Changes]:
        """As a job of that title, whose end the saving waits for."""
        future: Future[Changes] = Future()
        self._workbench.jobs.run(work, done=future.set_result, failed=future.set_exception, title=title)
        return future

    def _tell_gone(self, steps: int, way: Way) -> None:
        if way.undos:
            self._workbench.told.emit(self.tr("Went back %Ln step(s).", "", steps), "")
        else:
            self._workbench.told.emit(self.tr("Went forward %Ln step(s).", "", steps), "")

    def _looked(self, project: ProjectFile, number: int, by: HistoryRow | None) -> None:
        if by is not None:
            sentence = self.tr("“{name}” was done later in the same place. Undo that first.").format(
                name=operation_words(by.name)
            )
            self.panel.say(sentence, by.number, self.tr("Show it"))
            return

        def start() -> None:
            if self._workbench.project is project:
                self._workbench.saving.save(lambda: project.time_line.undo_alone(number))

        self._workbench.when_current(start, also_leaving=True)

    def _show(self, place: OperationPlace | None) -> None:
        if place is None:
            return
        if place.target is not None:
            self._marking.show(place.document, place.target)
        else:
            self._workbench.open_document(place.document)
        self.went_to_text.emit()

    # ---- reading the line

    def _forget(self) -> None:
        """Another project: what is listed belongs to the last one."""
        self._listed, self._asked = None, None
        self.panel.unsay()
        self._model.show_moments(())
        self._soon.start()

    def _read(self) -> None:
        project = self._workbench.project
        if project is None or not self._is_seen:
            return
        line, newest = project.time_line, self._model.newest if self._listed is project else 0
        first = self._listed is not project

        def work() -> tuple[list[Moment], int]:
            return line.moments(after=newest, limit=FIRST_PAGE if first else PAGE), line.newest_done()

        self._run(work, lambda found: self._found(project, first, *found))

    def _found(self, project: ProjectFile, first: bool, moments: list[Moment], now: int) -> None:
        if project is not self._workbench.project:
            return
        if first:
            self._listed = project
            self._model.show_moments(moments)
            if len(moments) == FIRST_PAGE:
                self._read_older(project)
        else:
            newest = self._model.newest  # what another reading has brought meanwhile is there already
            self._model.add_newer([moment for moment in moments if moment.number > newest])
        self._model.refresh(now)

    def _read_older(self, project: ProjectFile) -> None:
        before = self._model.oldest
        self._run(
            lambda: project.time_line.moments(before=before, limit=PAGE), lambda found: self._add_older(project, found)
        )

    def _add_older(self, project: ProjectFile, moments: list[Moment]) -> None:
        if project is self._listed is self._workbench.project:
            self._model.add_older(moments)
            if len(moments) == PAGE:
                self._read_older(project)

    def _fetch_rows(self, numbers: Sequence[int]) -> None:
        project = self._listed
        if project is not None:
            self._run(lambda: project.time_line.rows(numbers), lambda rows: self._fetched(project, numbers, rows))

    def _fetched(self, project: ProjectFile, numbers: Sequence[int], rows: list[HistoryRow]) -> None:
        if project is self._listed:
            self._model.take_rows(numbers, rows)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._workbench.jobs.run(lambda _progress, _cancel: work(), done=done, failed=self._workbench.failed.emit)
