"""Things about the whole project: labels, suggestions for all documents, the pipeline; and the command palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.domain.document import DocumentId
from annotator.domain.queue import Queue
from annotator.errors import ProjectError
from annotator.gui.action_set import ActionSet
from annotator.gui.actions import ACTIONS
from annotator.gui.appearance import Appearance
from annotator.gui.label_flow import LabelFlow
from annotator.gui.live_suggestions import LiveSuggestions
from annotator.gui.marking import Marking
from annotator.gui.suggester_flow import SuggesterFlow
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.gui.dialogs.command_palette import CommandPalette, FoundDocument
    from annotator.session.suggesting import SuggestReport

MOST_FOUND = 50


class ProjectFlow(QObject):
    """Asks about labels and pipelines, runs suggestions over the project, and opens the palette."""

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        marking: Marking,
        live: LiveSuggestions,
        appearance: Appearance,
        actions: ActionSet,
        listed: Callable[[], Sequence[int]],
        press_label: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._marking = marking
        self.labels = LabelFlow(window, workbench, appearance)
        self.suggesters = SuggesterFlow(window, workbench, live, appearance)
        self._appearance = appearance
        self._actions = actions
        self._listed = listed
        self._press_label = press_label
        workbench.project_changed.connect(self._check_after_unclean_end)

    @cached_property
    def palette(self) -> CommandPalette:
        """The command palette, made when it is first wanted."""
        from annotator.gui.dialogs.command_palette import CommandPalette

        made = CommandPalette(self._find_documents, self._appearance.theme, self._window)
        made.chosen.connect(self._palette_chosen)
        self._appearance.theme_changed.connect(made.set_theme)
        return made

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions of the whole project do."""
        return {
            **self.labels.command_table(),
            "suggest_all": self.suggest_all,
            **self.suggesters.command_table(),
            "palette": self.open_palette,
            "goto_document": lambda: self.open_palette(typed="@"),
            "about": self.show_about,
        }

    def _check_after_unclean_end(self) -> None:
        """Looks through a project that was not closed last time: the machine may have gone down with it."""
        workbench, project = self._workbench, self._workbench.project
        if project is None or not project.ended_uncleanly:
            return

        def tell(problems: list[str]) -> None:
            if problems:
                advice = self.tr("Export what you need, and go on with a backup of the project.")
                workbench.failed.emit(
                    ProjectError(
                        self.tr("The project was damaged: {problems}").format(
                            problems=f"{' '.join(problems[:3])} {advice}"
                        )
                    )
                )

        workbench.jobs.run(
            lambda _progress, _cancel: project.check(),
            done=tell,
            failed=workbench.failed.emit,
            title=self.tr("Checking the project after an unclean end"),
        )

    # ---- suggestions

    def suggest_all(self) -> None:
        """Has every open document read that the project's pipeline has not read yet, with progress and Cancel."""
        from annotator.session.suggesting_together import suggest_together

        project, info = self._workbench.project, self._workbench.info
        if project is None or info is None:
            return
        self._workbench.jobs.run(
            lambda progress, cancel: suggest_together(
                project, pipeline=info.pipeline, progress=progress, cancel=cancel
            ),
            done=self._suggested,
            failed=self._workbench.failed.emit,
            title=self.tr("Suggesting"),
        )

    def _suggested(self, report: SuggestReport) -> None:
        self._workbench.rows_changed.emit(frozenset())
        self._workbench.documents_changed.emit()
        self._workbench.reload_document()
        self._workbench.told.emit(report.sentence(), "")

    # ---- palette and help

    def open_palette(self, *, typed: str = "") -> None:
        """Opens the command palette over the window; `typed` stands in its line already ("@" asks for a document)."""
        from annotator.gui.dialogs.command_palette import PaletteCommand

        actions = self._actions
        commands = []
        for row, (_menu, text, keys) in zip(ACTIONS, actions.rows(), strict=True):
            if row.id != "palette":
                rank = self._workbench.settings.rank_of_command(row.id)
                commands.append(PaletteCommand(row.id, text, keys, row.icon, actions[row.id].isEnabled(), rank))
        self.palette.open_over(self._window, commands, self._workbench.labels, typed=typed)

    def show_about(self) -> None:
        """Says what the program is and what it is made of, as soon as the licences are gathered from the disk."""
        from annotator.gui.dialogs.about import AboutDialog
        from annotator.session.components import Component, components

        def show(parts: list[Component]) -> None:
            AboutDialog(parts, self._appearance.theme, self._window).exec()

        self._workbench.jobs.run(lambda _progress, _cancel: components(), done=show, failed=self._workbench.failed.emit)

    def _find_documents(self, words: str, show: Callable[[Sequence[FoundDocument]], None]) -> None:
        """Looks for documents off the window's thread: there may be a million."""
        project, listed = self._workbench.project, self._listed()
        if project is None:
            show([])
            return

        def find(_progress: object, _cancel: object) -> list[FoundDocument]:
            from annotator.gui.dialogs.command_palette import FoundDocument

            ids = list(project.document_ids(Queue(search=words))[:MOST_FOUND])
            number = int(words) if words.isdecimal() else 0
            if 0 < number <= len(listed):  # as the status bar counts them: before what merely holds the digits
                ids = [listed[number - 1], *(identity for identity in ids if identity != listed[number - 1])]
            return [FoundDocument(int(row.id), row.title, row.key) for row in project.rows(ids)]

        self._workbench.jobs.run(find, done=show, failed=self._workbench.failed.emit)

    def _palette_chosen(self, kind: str, chosen: object) -> None:
        if kind == "command":
            self._workbench.settings.remember_command(str(chosen))
            self._actions[str(chosen)].trigger()
        elif kind == "document" and isinstance(chosen, int):
            self._workbench.open_document(DocumentId(chosen))
        elif kind == "label":
            self._press_label(str(chosen))
