"""What suggests in the project: asked for in a dialog, found out off the window's thread, and agreed to once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from annotator.domain.suggester import SuggesterKind, SuggesterList
from annotator.gui.appearance import Appearance
from annotator.gui.live_suggestions import LiveSuggestions
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.gui.dialogs.suggesters_dialog import SuggestersDialog
    from annotator.session import ProjectFile
    from annotator.session.suggester_files import SuggesterState
    from annotator.session.trust import Stranger
    from annotator.session.work import Cancel, Progress


class SuggesterFlow(QObject):
    """Opens the dialog of suggesters, keeps what came out, and asks about unknown pipelines."""

    def __init__(self, window: QWidget, workbench: Workbench, live: LiveSuggestions, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._live = live
        self._appearance = appearance
        live.trust_wanted.connect(self._ask_about)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions about suggesters do."""
        return {"suggesters": self.edit}

    def edit(self) -> None:
        """Opens the dialog, as soon as it is known what there is to say of each suggester."""
        project = self._workbench.project
        if project is None:
            return

        def work(_progress: object, _cancel: object) -> tuple[SuggesterList, list[SuggesterState], list[str]]:
            from annotator.session import available_pipelines
            from annotator.session.suggester_files import states_of

            suggesters = project.suggesters()
            return suggesters, states_of(project, suggesters), [info.name for info in available_pipelines()]

        self._workbench.jobs.run(
            work, done=lambda found: self._open(project, *found), failed=self._workbench.failed.emit
        )

    def _open(
        self, project: ProjectFile, suggesters: SuggesterList, states: Sequence[SuggesterState], pipelines: list[str]
    ) -> None:
        info = self._workbench.info
        if self._workbench.project is not project or info is None:
            return
        from annotator.gui.dialogs.suggesters_dialog import SuggestersDialog

        dialog = SuggestersDialog(
            suggesters,
            states,
            pipeline=info.pipeline,
            pipelines=pipelines,
            labels=self._workbench.labels.for_spans().names,
            theme=self._appearance.theme,
            parent=self._window,
        )
        dialog.add_wanted.connect(lambda path: self._find_out(project, dialog, path))
        dialog.pipeline_wanted.connect(lambda name: self._describe(project, dialog, name))
        if dialog.exec() == QDialog.DialogCode.Accepted and self._workbench.project is project:
            self._keep(project, suggesters, dialog.suggesters, dialog.pipeline)

    def _find_out(self, project: ProjectFile, dialog: SuggestersDialog, path: str) -> None:
        taken = [suggester.name for suggester in dialog.suggesters]

        def work(progress: Progress, cancel: Cancel) -> SuggesterState:
            from annotator.session.pipeline_wheels import named_pipeline
            from annotator.session.suggester_files import new_suggester, state_of

            found = named_pipeline(path, progress=progress, cancel=cancel)
            return state_of(project, new_suggester(project, found, taken=taken))

        self._workbench.jobs.run(
            work,
            done=dialog.show_added,
            failed=lambda error: dialog.complain(str(error)),
            title=self._unpacking(dialog, path),
        )

    def _describe(self, project: ProjectFile, dialog: SuggestersDialog, name: str) -> None:
        main = next(one for one in dialog.suggesters if one.kind is SuggesterKind.MAIN)

        def work(progress: Progress, cancel: Cancel) -> tuple[str, SuggesterState]:
            from annotator.session.pipeline_place import resolved_pipeline
            from annotator.session.pipeline_wheels import named_pipeline
            from annotator.session.suggester_files import pipeline_state

            found = named_pipeline(name, progress=progress, cancel=cancel)
            return found, pipeline_state(main, resolved_pipeline(project.path, found))

        self._workbench.jobs.run(
            work,
            done=lambda found: dialog.show_pipeline(*found),
            failed=lambda error: dialog.complain(str(error)),
            title=self._unpacking(dialog, name),
        )

    def _unpacking(self, dialog: SuggestersDialog, path: str) -> str:
        """The title of the work on a wheel, which is told meanwhile since it may hold hundreds of megabytes."""
        from annotator.session.pipeline_wheels import is_wheel

        if not is_wheel(path):
            return ""
        dialog.complain(self.tr("Unpacking {name} …").format(name=Path(path).name))
        return self.tr("Unpacking a pipeline")

    def _keep(self, project: ProjectFile, before: SuggesterList, wanted: SuggesterList, pipeline: str) -> None:
        """Keeps what came out; processes start anew only if what they read with has changed."""
        workbench = self._workbench
        info = workbench.info
        is_other = info is not None and pipeline != info.pipeline
        if is_other and not workbench.change_info(pipeline=pipeline):
            return
        if wanted == before and not is_other:
            return

        def kept(_nothing: None) -> None:
            if is_other or wanted.further_pipelines != before.further_pipelines:
                self._live.restart()
            workbench.refresh_document()

        workbench.jobs.run(
            lambda _progress, _cancel: project.set_suggesters(wanted).result(), done=kept, failed=workbench.failed.emit
        )

    def _ask_about(self, found: Sequence[Stranger]) -> None:
        """Asks once whether directories that nobody agreed to may be loaded."""
        box = QMessageBox(self._window)
        box.setObjectName("trust_question")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Load this pipeline?"))
        which = "\n".join(
            self.tr("{folder} (it has changed)").format(folder=one.folder) if one.has_changed else str(one.folder)
            for one in found
        )
        box.setText(
            self.tr("This project suggests with a pipeline that was not loaded here before:\n\n{which}").format(
                which=which
            )
        )
        box.setInformativeText(
            self.tr(
                "A pipeline is read by spaCy in a process of its own. Load it if you made it, or trust who did. You are"
                " asked again only if it changes."
            )
        )
        load = box.addButton(self.tr("&Load it"), QMessageBox.ButtonRole.AcceptRole)
        load.setObjectName("trust_load")
        leave = box.addButton(self.tr("&Not now"), QMessageBox.ButtonRole.RejectRole)
        leave.setObjectName("trust_not_now")
        box.setDefaultButton(leave)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(
            lambda _result: self._live.trust_given(found) if box.clickedButton() is load else self._live.refuse(found)
        )
        box.open()
