"""The label set: edited in a dialog, kept step by step, with a restore point before what cannot be undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.gui.dialogs.label_editor import LabelEditor
    from annotator.session import ProjectFile
    from annotator.session.label_changes import LabelFate


class LabelFlow(QObject):
    """Opens the label editor and does what came out of it."""

    def __init__(self, window: QWidget, workbench: Workbench, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._appearance = appearance

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions about labels do."""
        return {"labels": lambda: self.edit()}  # noqa: PLW0108  an action would say whether it is checked

    def edit(self, begin: str = "", *, add: bool = False) -> None:
        """Opens the label editor, at a label or with a new one begun."""
        from annotator.session.restore_points import Reason, make_restore_point

        project = self._workbench.project
        if project is None:
            return
        from annotator.gui.dialogs.label_editor import LabelEditor

        editor = LabelEditor(
            self._workbench.labels, project.label_counts(), self._appearance.theme, begin=begin, parent=self._window
        )
        if add:
            editor.add()
        if editor.exec() != QDialog.DialogCode.Accepted or self._workbench.project is not project:
            return
        if any(fate.is_merge for fate in editor.fates):
            self._workbench.jobs.run(
                lambda _progress, _cancel: make_restore_point(project, Reason.BEFORE_MERGING),
                done=lambda _point: self._keep(project, editor),
                failed=self._workbench.failed.emit,
                title=self.tr("Making a restore point"),
            )
        else:
            self._keep(project, editor)

    def _keep(self, project: ProjectFile, editor: LabelEditor) -> None:
        workbench = self._workbench
        if workbench.project is not project:
            return
        for fate in editor.fates:
            if not fate.is_merge:
                workbench.saving.when_saved(partial(self._do, project, fate))
        workbench.set_labels(editor.labels, editor.renamed)
        if any(fate.is_merge for fate in editor.fates):
            words = self.tr("The labels were merged. A restore point holds the project as it was before.")
            workbench.saving.when_saved(lambda: workbench.told.emit(words, "restore_points"))

    def _do(self, project: ProjectFile, fate: LabelFate) -> None:
        from annotator.session.label_changes import fate_operation

        self._workbench.submit_made(lambda: fate_operation(project, fate))
