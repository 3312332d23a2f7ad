"""The recent projects: listed on the start page and in the File menu, with how far each is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.errors import ProjectError
from annotator.gui.panels.recent_menu import RecentMenu
from annotator.gui.panels.recent_rows import RecentProject
from annotator.gui.panels.start_page import StartPage
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.session.work import Cancel


class RecentProjects(QObject):
    """Shows the names at once, and what the files say (missing, answered) as soon as they have been looked at.

    A file may lie on a disk that answers slowly, so none is touched on the window's thread.
    """

    def __init__(self, workbench: Workbench, menu: RecentMenu, start_page: StartPage) -> None:
        super().__init__(start_page)
        self._workbench = workbench
        self._start_page = start_page
        self._known: dict[str, RecentProject] = {}
        self._menu = menu
        menu.aboutToShow.connect(self.look)
        menu.clear_wanted.connect(self.forget)
        menu.project_chosen.connect(self.open)
        workbench.project_changed.connect(self.look)

    def look(self) -> None:
        """Shows what is known, and looks at the files."""
        self._show()
        names = tuple(self._workbench.settings.recent_projects)
        self._workbench.jobs.run(
            lambda _progress, cancel: [_looked_at(name, cancel) for name in names],
            done=self._looked,
            failed=self._workbench.failed.emit,
            outlives=True,
        )

    def open(self, path: str) -> None:
        """Opens a project of the list."""
        self._workbench.open_project(Path(path))

    def forget(self, path: str | None = None) -> None:
        """Takes a project from the list; all of them if none is named. The files stay."""
        self._workbench.settings.forget_project(path)
        self._show()

    def _looked(self, projects: Sequence[RecentProject]) -> None:
        found = {project.path: project for project in projects}
        if found != self._known:
            self._known = found
            self._show()

    def _show(self) -> None:
        names = self._workbench.settings.recent_projects
        projects = [self._known.get(name) or RecentProject.named(name) for name in names]
        self._menu.show_projects(projects)
        self._start_page.show_recent(projects)


def _looked_at(name: str, cancel: Cancel) -> RecentProject:
    """What the file says; a project that cannot be read is listed all the same, and says why when it is opened."""
    from annotator.session import ProjectFile

    project = RecentProject.named(name)
    if cancel.is_pressed:
        return project
    if not Path(name).is_file():
        return replace(project, missing=True)
    try:
        opened = ProjectFile.open(Path(name), annotator="", writable=False)
    except ProjectError:
        return project
    try:
        counted = opened.statistics()
    finally:
        opened.close()
    return replace(project, done=counted.answered, total=counted.documents)
