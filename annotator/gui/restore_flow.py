"""Restore points in the window: made by themselves when a project is opened, listed, and gone back to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.errors import AnnotatorError, ProjectError
from annotator.gui.appearance import Appearance
from annotator.gui.workbench import Workbench
from annotator.paths import PROJECT_SUFFIX
from annotator.session.settings import annotator_name

if TYPE_CHECKING:
    from annotator.gui.dialogs.restore_dialog import RestoreDialog
    from annotator.session import ProjectFile
    from annotator.session.restore_points import Contents, RestorePoint

T = TypeVar("T")
PAUSE = 15_000
"""Milliseconds after a project was opened until it is copied: first the document is to be on the screen."""


class RestoreFlow(QObject):
    """Keeps the restore points of the open project, and shows those of any project."""

    def __init__(self, window: QWidget, workbench: Workbench, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._appearance = appearance
        self._dialog: RestoreDialog | None = None
        self._is_back = False
        workbench.document_changed.connect(self._tell_back)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.keep)
        workbench.project_changed.connect(self._soon.start)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"restore_points": self.open}

    def open(self, path: Path | None = None) -> None:
        """Lists the restore points of a project, by default the open one's."""
        project = self._workbench.project
        path = path or (project.path if project is not None else None)
        if path is None:
            return
        from annotator.gui.dialogs.restore_dialog import RestoreDialog

        dialog = RestoreDialog(path.stem, self._appearance.theme, self._window)
        self._dialog = dialog
        dialog.set_can_make(self._workbench.has_open(path))
        dialog.make_wanted.connect(lambda: self._make(path))
        dialog.copy_wanted.connect(lambda point: self._restore_beside(path, point))
        dialog.back_wanted.connect(lambda point: self._go_back(path, point))
        self._list(path)
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()

    # ---- keeping and listing

    def keep(self) -> None:
        """Makes a restore point of the open project if one is due and the person wants them."""
        from annotator.session.restore_points import keep_restore_points

        project = self._workbench.project
        if project is not None and self._workbench.settings.back_up:
            self._workbench.jobs.run(
                lambda _progress, cancel: keep_restore_points(project, cancel),
                done=lambda _point: None,
                failed=self._not_kept,
            )

    def _not_kept(self, error: BaseException) -> None:
        """A copy that cannot be made keeps nobody from working, but is told."""
        if isinstance(error, AnnotatorError):
            self._workbench.told.emit(self.tr("No restore point was made: {why}").format(why=error), "")
        else:
            self._workbench.failed.emit(error)

    def _list(self, path: Path) -> None:
        from annotator.session.restore_points import restore_points

        self._run(lambda: restore_points(path), self._listed)

    def _listed(self, points: list[RestorePoint]) -> None:
        dialog = self._dialog
        if dialog is not None:
            dialog.show_points(points)
            for point in points:
                self._look_into(point)

    def _look_into(self, point: RestorePoint) -> None:
        from annotator.session.restore_points import contents_of

        def show(contents: Contents | None) -> None:
            if self._dialog is not None:
                self._dialog.show_contents(point, contents)

        self._run(lambda: contents_of(point), show)

    # ---- making and going back

    def _make(self, path: Path) -> None:
        from annotator.session.restore_points import make_restore_point

        project = self._workbench.project
        if project is not None:
            self._run(lambda: make_restore_point(project), lambda _point: self._list(path))

    def _restore_beside(self, path: Path, point: RestorePoint) -> None:
        from annotator.session.backups import restore_beside

        usual = path.with_name(f"{path.stem}-{point.made:%Y-%m-%d}{PROJECT_SUFFIX}")
        name, _kind = QFileDialog.getSaveFileName(
            self._dialog,
            self.tr("Restore as a new file"),
            str(usual),
            self.tr("Annotator projects (*{suffix})").format(suffix=PROJECT_SUFFIX),
        )
        if not name:
            return
        target = Path(name) if name.endswith(PROJECT_SUFFIX) else Path(name + PROJECT_SUFFIX)

        def restored(_none: object) -> None:
            self._workbench.settings.list_project(target)
            self._workbench.told.emit(self.tr("“{name}” was written.").format(name=target.name), "")
            if self._dialog is not None:
                self._dialog.accept()

        self._run(lambda: restore_beside(point.path, target), restored)

    def _go_back(self, path: Path, point: RestorePoint) -> None:
        """Closes the project, puts the copy in its place, and opens it; what was there is kept as a restore point."""
        if self._dialog is not None:
            self._dialog.accept()
        workbench = self._workbench

        def make() -> ProjectFile:
            from annotator.session import ProjectFile
            from annotator.session.backups import restore

            trouble: ProjectError | None = None
            try:
                restore(path, point.path)
            except ProjectError as error:
                trouble = error  # then the project is as it was, and is opened again
            if trouble is not None:
                workbench.thread_.post(lambda: workbench.failed.emit(trouble))
            else:
                workbench.thread_.post(self._went_back)
            return ProjectFile.open(path, annotator=annotator_name())

        def step() -> None:
            if workbench.has_open(path):
                workbench.close_project()
            workbench.adopt(make)

        workbench.saving.when_saved(step)

    def _went_back(self) -> None:
        self._is_back = True

    def _tell_back(self) -> None:
        """Says that the way back is gone, once the person sees where it led."""
        if self._is_back and self._workbench.document is not None:
            self._is_back = False
            self._workbench.told.emit(
                self.tr("The project is as it was. What it was before is kept as a restore point."), ""
            )

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Does work off the window's thread; what goes wrong is said in the dialog, if one is open."""
        self._workbench.jobs.run(lambda _progress, _cancel: work(), done=done, failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        if self._dialog is not None and isinstance(error, AnnotatorError):
            self._dialog.complain(str(error))
        else:
            self._workbench.failed.emit(error)
