"""What Undo and Redo would do, said in the Edit menu: “Undo: Relabel “Tehran” to GPE”, over documents and restarts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from annotator.gui.workbench import Workbench
from annotator.session.operation_names import operation_words

if TYPE_CHECKING:
    from annotator.session import ProjectFile

PAUSE = 80
"""Milliseconds without a further operation after which is looked what could be undone now."""
LONGEST = 60
"""Characters of a name that a menu shows."""


class UndoNames(QObject):
    """Keeps the words of both actions true. The keys work in any case: with nothing to undo, pressing says so."""

    def __init__(self, workbench: Workbench, undo: QAction, redo: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._undo, self._redo = undo, redo
        self._plain = (undo.text(), redo.text())
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._read)
        workbench.project_changed.connect(self._forget)
        workbench.operation_done.connect(lambda _name: self._soon.start())
        workbench.jobs.ended.connect(lambda _job: self._soon.start())

    def _forget(self) -> None:
        self._show((None, None))
        self._soon.start()

    def _read(self) -> None:
        project = self._workbench.project
        if project is not None:
            self._workbench.jobs.run(
                lambda _progress, _cancel: (project.undoable(), project.redoable()),
                done=lambda names: self._found(project, names),
                failed=lambda error: self._not_found(project, error),
            )

    def _found(self, project: ProjectFile, names: tuple[str | None, str | None]) -> None:
        if project is self._workbench.project:
            self._show(names)

    def _not_found(self, project: ProjectFile, error: BaseException) -> None:
        if project is self._workbench.project:  # one that was closed meanwhile cannot be read, and need not be
            self._workbench.failed.emit(error)

    def _show(self, names: tuple[str | None, str | None]) -> None:
        for action, plain, name in zip((self._undo, self._redo), self._plain, names, strict=True):
            action.setText(plain if name is None else f"{plain}: {_short(operation_words(name))}")


def _short(name: str) -> str:
    """Fit for a menu, in which & would be a mnemonic."""
    return (name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…").replace("&", "&&")
