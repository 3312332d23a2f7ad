"""All that works in the window, put together: the workbench, what people do at it, and what shows it.

Its modules are most of the program's, and loading them takes most of the time until the window could be painted; so the
window is painted first, and only then this module is loaded.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.announcing import Announcing
from annotator.gui.answering import Answering
from annotator.gui.comforts import Comforts
from annotator.gui.commands import Commands, document_commands
from annotator.gui.document_labelling import DocumentLabelling
from annotator.gui.drop_target import DropTarget
from annotator.gui.file_flow import FileFlow
from annotator.gui.finding import Finding
from annotator.gui.help.help_flow import HelpFlow
from annotator.gui.help.tour import Tour
from annotator.gui.live_suggestions import LiveSuggestions
from annotator.gui.marking import Marking
from annotator.gui.noting import Noting
from annotator.gui.overview_flow import OverviewFlow
from annotator.gui.panes import Panes, TabNames
from annotator.gui.printing_flow import PrintingFlow
from annotator.gui.project_flow import ProjectFlow
from annotator.gui.reporting import Reporting
from annotator.gui.sides import Sides
from annotator.gui.spreading import Spreading
from annotator.gui.text_keys import TextKeys
from annotator.gui.text_pane import TextPane
from annotator.gui.training import Training
from annotator.gui.training_flow import TrainingFlow
from annotator.gui.undo_names import UndoNames
from annotator.gui.visiting import Visiting
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.side_panels import SidePanels


class Workshop(QObject):
    """The parts by name. Of no use until `make` has gone through."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def make(self) -> Iterator[None]:
        """Makes the parts, some per step; whoever hears of a change first is made first."""
        self._make_work()
        yield None
        self._make_text()
        yield None
        self._make_flows()
        yield None
        self._make_comforts()
        yield None
        self._put_together()

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is read, saved, counted or under way."""
        return self.workbench.is_idle and not (self.sides.are_made and self.sides.panels.is_counting)

    def close(self) -> None:
        """Ends all work."""
        self.text.remember_place()
        self.sides.keep()
        self.live.close()
        self.workbench.close()

    # ---- how it is made

    def _make_work(self) -> None:
        window = self._window
        self.workbench = Workbench(window.settings, window)
        self.marking = Marking(self.workbench, window)
        self.spreading = Spreading(self.workbench, self.marking, window)
        self.answering = Answering(self.workbench, window)
        self.live = LiveSuggestions(self.workbench, window)
        self.visiting = Visiting(self.workbench, window)
        self.training = Training(self.workbench, self.live, window)

    def _make_text(self) -> None:
        window, workbench, marking = self._window, self.workbench, self.marking
        page = window.center.work
        self.sides = Sides(window, workbench, marking, window.appearance, self._connect_sides)
        self.finding = Finding(workbench, page.find_bar, page.view)
        self.text = TextPane(
            window.center, workbench, marking, self.spreading, self.live, window.appearance, self.visiting
        )
        self.document_labels = DocumentLabelling(page.document_bar, workbench, marking, window)
        self.noting = Noting(page, workbench, marking, window.appearance)
        self.overview = OverviewFlow(page, workbench, window.settings)
        self.announcing = Announcing(workbench, marking, page.view, window)

    def _make_flows(self) -> None:
        window, workbench, appearance = self._window, self.workbench, self._window.appearance
        self.printing = PrintingFlow(window, workbench, appearance)
        self.files = FileFlow(window, workbench, appearance)
        listed, press_label = (lambda: self.sides.panels.ids), self.document_labels.press
        self.projects = ProjectFlow(
            window, workbench, self.marking, self.live, appearance, window.actions_, listed, press_label
        )
        self.trainings = TrainingFlow(window, workbench, self.training, appearance)
        self.drops = DropTarget(window, workbench, lambda: appearance.theme, self.files.take_dropped)

    def _make_comforts(self) -> None:
        window, workbench, appearance = self._window, self.workbench, self._window.appearance
        self.comforts = Comforts(
            window,
            workbench,
            window.keys,
            appearance,
            window.recent_menu,
            window.center.start_page,
            {"show_hints": self._show_hints, "show_overview": self.overview.show},
        )
        self.tour = Tour(window, window.center.work, workbench, self.marking, appearance, window.keys)
        self.help = HelpFlow(window, window.settings, appearance, window.keys)
        TabNames(window)
        UndoNames(workbench, window.actions_["undo"], window.actions_["redo"], window)

    def _put_together(self) -> None:
        window, workbench, page = self._window, self.workbench, self._window.center.work
        self.commands = self._commands()
        window.actions_.attach(page.view)
        self._text_keys = TextKeys(window.actions_, lambda: workbench.labels, self.document_labels.press, self)
        page.view.installEventFilter(self._text_keys)
        self.reporting = Reporting(window, workbench, self.marking, self.sides)
        self.live.pipeline_changed.connect(window.status.show_pipeline)
        window.appearance.theme_changed.connect(self.sides.set_theme)
        window.keys.changed.connect(self._show_keys)
        page.banner.review_mode_wanted.connect(self.answering.set_review_mode)
        page.label_bar.edit_labels_wanted.connect(self.projects.labels.edit)
        page.label_bar.add_label_wanted.connect(lambda: self.projects.labels.edit(add=True))
        page.view.text_size_wanted.connect(window.appearance.resize_text)
        page.banner.set_hints_shown(window.settings.show_hints)
        window.center.empty.pressed.connect(self.files.imports.choose_texts)
        self._show_keys()

    def _connect_sides(self, panels: SidePanels) -> None:
        panels.documents.import_wanted.connect(self.files.imports.choose_texts)
        panels.span.note_wanted.connect(self.noting.open_span)
        panels.span.label_wanted.connect(self.text.choose_label)
        panels.script_fonts.undrawn.connect(self.reporting.tell_in_turn)
        panels.history.went_to_text.connect(self._window.center.work.view.setFocus)
        panels.span.show_keys()

    def _commands(self) -> Commands:
        window = self._window
        return {
            **self.files.command_table(),
            **window.appearance.command_table(),
            **document_commands(self.workbench, self.marking, self.spreading, self.answering, self.live),
            **self.projects.command_table(),
            **self.trainings.command_table(),
            **self.visiting.command_table(),
            **self.noting.command_table(),
            **self.overview.command_table(),
            **self.sides.command_table(),
            **self.printing.command_table(),
            **self.help.command_table(lambda: window.actions_),
            **self.tour.command_table(lambda: window.actions_, self.files.open_sample, self.spreading.leave),
            **self.comforts.command_table(),
            **self.finding.command_table(),
            **Panes(window.center, self.sides).command_table(),
            "choose_label": self.text.choose_label,
            "text_only": self._toggle_text_only,
            "hints": self._toggle_hints,
            "quit": window.close,
        }

    # ---- what belongs to several of them

    def _show_keys(self) -> None:
        self.text.update_hints()
        if self.sides.are_made:
            self.sides.panels.span.show_keys()
        self._window.center.work.banner.show_key(self._window.keys.spoken("answer_accept"))

    def _toggle_text_only(self) -> None:
        self.sides.layout.toggle()
        self._window.center.work.view.setFocus()

    def _toggle_hints(self) -> None:
        self._show_hints(not self._window.settings.show_hints)

    def _show_hints(self, shown: bool) -> None:
        settings = self._window.settings
        settings.show_hints = shown
        settings.save()
        self._window.center.work.banner.set_hints_shown(shown)
