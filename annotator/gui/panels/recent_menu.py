"""The menu of recent projects: those of late with a key each, missing ones greyed, and a way to clear it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotator.gui.panels.recent_rows import RecentProject

WIDEST = 60
"""Characters of a folder that are shown."""


class RecentMenu(QMenu):
    """Lists recent projects; says which one is chosen, and when it is about to be looked at."""

    project_chosen = Signal(str)  # path
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("menu_recent")
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self.show_projects([])

    def show_projects(self, projects: list[RecentProject]) -> None:
        """Lists these, the latest first."""
        self.clear()
        for number, project in enumerate(projects, start=1):
            name = project.name.replace("&", "&&")
            mnemonic = f"&{number}  " if number < 10 else ""
            words = f"{mnemonic}{name}\t{_folder(project.folder)}"
            action = self.addAction(words)
            action.setToolTip(self.tr("The file is missing.") if project.missing else project.path)
            action.setEnabled(not project.missing)
            action.triggered.connect(lambda _checked=False, path=project.path: self.project_chosen.emit(path))
        if projects:
            self.addSeparator()
            clear = self.addAction(self.tr("&Clear this list"))
            clear.setObjectName("clear_recent")
            clear.triggered.connect(self.clear_wanted)
        self.menuAction().setEnabled(bool(projects))


def _folder(folder: str) -> str:
    """A folder, from the home of the person where it is in it, cut in the middle where it is long."""
    path = Path(folder)
    shown = f"~/{path.relative_to(Path.home()).as_posix()}" if path.is_relative_to(Path.home()) else folder
    shown = shown.removesuffix("/.")
    return shown if len(shown) <= WIDEST else f"{shown[: WIDEST // 2]}…{shown[-WIDEST // 2 + 1 :]}"
