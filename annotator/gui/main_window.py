"""The window: puts the parts together and shows what the workbench says."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar

from annotator.gui.action_set import ActionSet
from annotator.gui.actions import Needs
from annotator.gui.announcing import Announcing
from annotator.gui.answering import Answering
from annotator.gui.appearance import Appearance
from annotator.gui.center import Center
from annotator.gui.comforts import Comforts
from annotator.gui.commands import Commands, document_commands
from annotator.gui.document_labelling import DocumentLabelling
from annotator.gui.drop_target import DropTarget
from annotator.gui.file_flow import FileFlow
from annotator.gui.finding import Finding
from annotator.gui.help.help_flow import HelpFlow
from annotator.gui.help.tour import Tour
from annotator.gui.key_map import KeyMap, put_in_force
from annotator.gui.languages import speak
from annotator.gui.live_suggestions import LiveSuggestions
from annotator.gui.marking import Marking
from annotator.gui.menu_letters import MenuLetters
from annotator.gui.noting import Noting
from annotator.gui.overview_flow import OverviewFlow
from annotator.gui.panels.steady import Steady
from annotator.gui.panes import Panes, TabNames
from annotator.gui.printing_flow import PrintingFlow
from annotator.gui.project_flow import ProjectFlow
from annotator.gui.sides import Sides
from annotator.gui.spreading import Spreading
from annotator.gui.status_line import StatusLine
from annotator.gui.text_keys import TextKeys
from annotator.gui.text_pane import TextPane
from annotator.gui.theme import Theme
from annotator.gui.training import Training
from annotator.gui.training_flow import TrainingFlow
from annotator.gui.undo_names import UndoNames
from annotator.gui.visiting import Visiting
from annotator.gui.window_place import clamped
from annotator.gui.workbench import Workbench
from annotator.language import number

if TYPE_CHECKING:
    from annotator.gui.side_panels import SidePanels
    from annotator.session.settings import Settings

_log = logging.getLogger(__name__)
WANTED_SIZE = QSize(1280, 800)
FRAME = QSize(8, 40)
"""What a window manager's frame takes, about: without it the status bar may be off the screen."""


class MainWindow(QMainWindow):
    """One window for one project."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        speak(application, settings.language)
        super().__init__()
        self.setObjectName("main_window")
        self.settings = settings
        self._is_arranged = False
        self._project = ""  # whose panels are shown
        self._may_lose_edit = False
        self.keys = KeyMap(settings)
        put_in_force(self.keys)
        self.workbench = Workbench(settings, self)
        self.appearance = Appearance(settings, application)
        self.marking = Marking(self.workbench, self)
        self.spreading = Spreading(self.workbench, self.marking, self)
        self.answering = Answering(self.workbench, self)
        self.live = LiveSuggestions(self.workbench, self)
        self.center = Center(self.appearance.theme)
        self.setCentralWidget(Steady(self.center))
        self.sides = Sides(self, self.workbench, self.marking, self.appearance, self._connect_sides)
        self.finding = Finding(self.workbench, self.center.find_bar, self.center.view)
        self.visiting = Visiting(self.workbench, self)
        self.text = TextPane(
            self.center, self.workbench, self.marking, self.spreading, self.live, self.appearance, self.visiting
        )
        self.printing = PrintingFlow(self, self.workbench, self.appearance)
        self.document_labels = DocumentLabelling(self.center.document_bar, self.workbench, self.marking, self)
        self.noting = Noting(self.center, self.workbench, self.marking, self.appearance)
        self.overview = OverviewFlow(self.center, self.workbench, settings)
        self.files = FileFlow(self, self.workbench, self.appearance)
        listed, press_label = (lambda: self.panels.ids), self.document_labels.press
        self.projects = ProjectFlow(
            self, self.workbench, self.marking, self.live, self.appearance, self.keys, listed, press_label
        )
        self.comforts = Comforts(
            self,
            self.workbench,
            self.keys,
            self.appearance,
            self.center.start_page,
            {"show_hints": self._show_hints, "show_overview": self.overview.show},
        )
        self.training = Training(self.workbench, self.live, self)
        self.trainings = TrainingFlow(self, self.workbench, self.training, self.appearance)
        self.tour = Tour(self, self.center, self.workbench, self.marking, self.appearance, self.keys)
        self.help = HelpFlow(self, settings, self.appearance, self.keys)
        self.announcing = Announcing(self.workbench, self.marking, self.center.view, self)
        TabNames(self)
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self.actions_ = ActionSet(self, self.center.view, self._commands(), self.keys)
        UndoNames(self.workbench, self.actions_["undo"], self.actions_["redo"], self)
        self._lay_out()
        self._connect()
        self._show_keys()
        self._restore()
        self._project_changed()

    @property
    def panels(self) -> SidePanels:
        """The panels at the sides, made by then."""
        return self.sides.panels

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is read, saved, counted or under way."""
        return self.workbench.is_idle and not (self.sides.are_made and self.panels.is_counting)

    # ---- what Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Has everything else made, once there is something to see."""
        super().paintEvent(event)
        self.sides.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends all work. Nothing has to be asked, since everything is saved; but for an edit that the disk refuses."""
        if self.workbench.saving.is_refused and not self._may_lose_edit:
            self._may_lose_edit = True
            self.status.show_not_saved(
                self.tr("the last change is in memory alone. Close once more to leave without it.")
            )
            event.ignore()
            return
        self.noting.keep()
        self.hide()  # work that has to end first is not to be seen as a window that hangs
        self.text.remember_place()
        self.settings.window_geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._keep_layout()
        self.live.close()
        self.workbench.close()
        super().closeEvent(event)

    # ---- how it is made

    def _lay_out(self) -> None:
        self.drops = DropTarget(self, self.workbench, lambda: self.appearance.theme, self.files.take_dropped)
        self.actions_.fill_menus(self.menuBar(), {"open": self.comforts.recent.menu})
        MenuLetters(self.menuBar())
        bar = QToolBar(self.tr("Tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_.fill_tool_bar(bar)
        bar.addWidget(self.projects.make_palette_button(bar))
        self.addToolBar(bar)
        self.setDockNestingEnabled(True)
        self.actions_.tint(self.appearance.theme)
        self._keys = TextKeys(self.actions_, lambda: self.workbench.labels, self.document_labels.press, self)
        self.center.view.installEventFilter(self._keys)

    def _connect(self) -> None:
        workbench, center = self.workbench, self.center
        workbench.project_changed.connect(self._project_changed)
        workbench.document_changed.connect(self._document_changed)
        workbench.marks_changed.connect(lambda _change: self._show_place())
        workbench.documents_changed.connect(self._show_place)
        workbench.labels_changed.connect(self._labels_changed)
        workbench.operation_done.connect(lambda _name: self._show_place())
        workbench.told.connect(self._tell)
        workbench.saving.saved.connect(self._show_saved)
        workbench.saving.idle_changed.connect(self._withdraw_undo)
        workbench.saving.not_saved.connect(self.status.show_not_saved)
        workbench.jobs.started.connect(self.status.show_job)
        workbench.jobs.progressed.connect(self.status.show_progress)
        workbench.jobs.ended.connect(self.status.hide_job)
        self.status.try_again_wanted.connect(workbench.saving.try_again)
        self.live.pipeline_changed.connect(self.status.show_pipeline)
        self.marking.active_changed.connect(lambda _mark: self._show_place())
        self.appearance.theme_changed.connect(self._set_theme)
        self.keys.changed.connect(self._show_keys)
        center.banner.link_pressed.connect(self._press_link)
        center.banner.review_mode_wanted.connect(self.answering.set_review_mode)
        center.label_bar.edit_labels_wanted.connect(self.projects.labels.edit)
        center.label_bar.add_label_wanted.connect(lambda: self.projects.labels.edit(add=True))
        center.view.text_size_wanted.connect(self.appearance.resize_text)
        center.empty.pressed.connect(self.files.imports.choose_texts)
        center.start_page.sample_wanted.connect(self.files.open_sample)
        center.start_page.new_wanted.connect(self.files.new_project)
        center.start_page.open_wanted.connect(self.files.choose_project)
        self._link = ""

    def _connect_sides(self, panels: SidePanels) -> None:
        panels.documents.import_wanted.connect(self.files.imports.choose_texts)
        panels.span.note_wanted.connect(self.noting.open_span)
        panels.span.label_wanted.connect(self.text.choose_label)
        panels.history.went_to_text.connect(self.center.view.setFocus)
        panels.span.show_keys()

    def _commands(self) -> Commands:
        return {
            **self.files.command_table(),
            **self.appearance.command_table(),
            **document_commands(self.workbench, self.marking, self.spreading, self.answering, self.live),
            **self.projects.command_table(lambda: self.actions_),
            **self.trainings.command_table(),
            **self.visiting.command_table(),
            **self.noting.command_table(),
            **self.overview.command_table(),
            **self.sides.command_table(),
            **self.printing.command_table(),
            **self.help.command_table(lambda: self.actions_),
            **self.tour.command_table(lambda: self.actions_, self.files.open_sample, self.spreading.leave),
            **self.comforts.command_table(),
            "find": self.finding.open,
            "find_quick": lambda: self.finding.open(quick=True),
            "find_next": self.finding.next,
            "find_previous": self.finding.previous,
            "choose_label": self.text.choose_label,
            "text_only": self._toggle_text_only,
            "hints": self._toggle_hints,
            **Panes(self.center, self.sides).command_table(),
            "quit": self.close,
        }

    # ---- what the window shows

    def _project_changed(self) -> None:
        project, info = self.workbench.project, self.workbench.info
        self.setWindowTitle(f"{info.name} — Annotator" if info else "Annotator")
        self._enable()
        self._keep_layout()
        if project is None or info is None:
            self.sides.hide()
            self.center.show_start()
            self.status.show_no_project()
        else:
            self._project = str(project.path.resolve())
            self.sides.layout.take(self.settings.layouts.get(self._project, self.settings.window_state))
            self.sides.layout.show()
            self.status.show_saved()
            if not self.settings.window_state and not self._is_arranged:
                self._is_arranged = True
                QTimer.singleShot(0, self, self.panels.arrange)
            self.center.banner.set_review_mode(info.review_mode)
            self.center.show_opening()

    def _keep_layout(self) -> None:
        """Remembers where the panels are in the project that is left."""
        if self._project:
            self.settings.keep_layout(self._project, self.sides.layout.state)
            self._project = ""

    def _document_changed(self) -> None:
        if self.workbench.project is not None and self.workbench.document is None:
            self.center.show_empty(self.tr("This project has no documents yet.\nImport texts, or drop them here."))
        self._enable()
        self._show_place()

    def _labels_changed(self) -> None:
        self.appearance.set_labels(self.workbench.labels)
        self.center.label_bar.show_labels(self.workbench.labels.for_spans())

    def _enable(self) -> None:
        available = set()
        if self.workbench.project is not None:
            available.add(Needs.PROJECT)
        if self.workbench.document is not None:
            available.add(Needs.DOCUMENT)
        if self.marking.active is not None:
            available.add(Needs.MARK)
        self.actions_.set_available(available)

    def _show_place(self) -> None:
        self._enable()
        document, project = self.workbench.document, self.workbench.project
        if document is None or project is None:
            return
        left, count = document.review.open_count, len(document.review)
        self.status.show_place(
            annotator=project.annotator,
            document=self.panels.place_of(document.document.id),
            mark=self.tr("{left} of {count} open").format(left=number(left), count=number(count))
            if left
            else self.tr("%Ln span(s)", "", count),
        )

    def _tell(self, sentence: str, action: str) -> None:
        self._link = action
        text = self.actions_[action].text().replace("&", "").rstrip("…") if action else ""
        if self.center.currentWidget() is self.center.start_page or self.workbench.document is None:
            self.status.showMessage(sentence, 8000)
        else:
            self.center.banner.say(sentence, text)

    def _withdraw_undo(self, is_idle: bool) -> None:
        """Once something new is done, an Undo that is still on offer would take back that instead."""
        if not is_idle and self._link == "undo":
            self.center.banner.unsay()

    def _press_link(self) -> None:
        if self._link:
            self.center.banner.unsay()
            self.actions_[self._link].trigger()
            self.center.view.setFocus()

    def _show_saved(self, _changes: object) -> None:
        self._may_lose_edit = False
        self.status.show_saved()

    def _show_keys(self) -> None:
        self.text.update_hints()
        if self.sides.are_made:
            self.panels.span.show_keys()
        self.center.banner.show_key(self.keys.spoken("answer_accept"))
        self.center.start_page.show_key(self.keys.first("accept"))

    def _set_theme(self, theme: Theme) -> None:
        for part in (self.center, self.sides):
            part.set_theme(theme)
        self.projects.set_theme(theme)
        self.actions_.tint(theme)

    # ---- panes

    def _toggle_text_only(self) -> None:
        self.sides.layout.toggle()
        self.center.view.setFocus()

    def _toggle_hints(self) -> None:
        self._show_hints(not self.settings.show_hints)

    def _show_hints(self, shown: bool) -> None:
        self.settings.show_hints = shown
        self.settings.save()
        self.center.banner.set_hints_shown(shown)

    def _restore(self) -> None:
        """Takes the window's place of last time, on a screen that is there."""
        room = self.screen().availableSize() - FRAME
        self.resize(WANTED_SIZE.boundedTo(room))
        if self.settings.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.window_geometry.encode()))
            if not self.isMaximized() and not self.isFullScreen():
                screens = [self.screen(), *QApplication.screens()]
                self.setGeometry(clamped(self.geometry(), [screen.availableGeometry() for screen in screens]))
        self.center.banner.set_hints_shown(self.settings.show_hints)
