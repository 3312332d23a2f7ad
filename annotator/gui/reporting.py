"""What the window says about the work in it: title, enabled actions, status line, sentences below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.gui.actions import Needs
from annotator.gui.marking import Marking
from annotator.gui.panels.hint_banner import MOMENT
from annotator.gui.sides import Sides
from annotator.gui.soon import Soon
from annotator.gui.workbench import Workbench
from annotator.language import number

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class Reporting(QObject):
    """Keeps all of that true, and shows the start page, the empty state or the panels as there is a project."""

    def __init__(self, window: MainWindow, workbench: Workbench, marking: Marking, sides: Sides) -> None:
        super().__init__(window)
        self._window = window
        self._center = window.center
        self._status = window.status
        self._workbench = workbench
        self._marking = marking
        self._sides = sides
        self._link = ""
        self._show_place_soon = Soon(self._show_place, self)  # a document that comes changes it three times
        self._connect()

    def _connect(self) -> None:
        workbench, status = self._workbench, self._status
        workbench.project_changed.connect(self._project_changed)
        workbench.document_changed.connect(self._document_changed)
        workbench.marks_changed.connect(self._show_place_soon.ask)
        workbench.documents_changed.connect(self._show_place_soon.ask)
        workbench.labels_changed.connect(self._labels_changed)
        workbench.operation_done.connect(self._show_place_soon.ask)
        workbench.told.connect(self._tell)
        workbench.saving.saved.connect(lambda _changes: status.show_saved())
        workbench.saving.idle_changed.connect(self._withdraw_undo)
        workbench.saving.not_saved.connect(status.show_not_saved)
        workbench.jobs.started.connect(status.show_job)
        workbench.jobs.progressed.connect(status.show_progress)
        workbench.jobs.ended.connect(status.hide_job)
        status.try_again_wanted.connect(workbench.saving.try_again)
        self._marking.active_changed.connect(lambda _mark: self._change_place())
        self._center.work.banner.link_pressed.connect(self._press_link)

    def tell_in_turn(self, sentence: str) -> None:
        """Says something below the text once nothing else is said there: an Undo on offer is not taken away for it."""
        if self._center.work.banner.message:
            QTimer.singleShot(MOMENT, self, lambda: self.tell_in_turn(sentence))
        else:
            self._tell(sentence, "")

    def _project_changed(self) -> None:
        project, info = self._workbench.project, self._workbench.info
        self._window.setWindowTitle(f"{info.name} — Annotator" if info else "Annotator")
        self._enable()
        self._sides.keep()
        if project is None or info is None:
            self._sides.hide()
            self._center.show_start()
            self._status.show_no_project()
        else:
            self._sides.show_as_in(str(project.path.resolve()))
            self._status.show_saved()
            self._center.work.banner.set_review_mode(info.review_mode)
            self._center.show_opening()

    def _document_changed(self) -> None:
        if self._workbench.project is not None and self._workbench.document is None:
            self._center.show_empty(self.tr("This project has no documents yet.\nImport texts, or drop them here."))
        self._change_place()

    def _change_place(self) -> None:
        """Enables at once what can be done now, for the next key may be here; the rest is said in a moment."""
        self._enable()
        self._show_place_soon.ask()

    def _labels_changed(self) -> None:
        labels = self._workbench.labels
        self._window.appearance.set_labels(labels)
        self._center.work.label_bar.show_labels(labels.for_spans())

    def _enable(self) -> None:
        available = set()
        if self._workbench.project is not None:
            available.add(Needs.PROJECT)
        if self._workbench.document is not None:
            available.add(Needs.DOCUMENT)
        if self._marking.active is not None:
            available.add(Needs.MARK)
        self._window.actions_.set_available(available)

    def _show_place(self) -> None:
        document, project = self._workbench.document, self._workbench.project
        if document is None or project is None:
            return
        left, count = document.review.open_count, len(document.review)
        self._status.show_place(
            annotator=project.annotator,
            document=self._sides.panels.place_of(document.document.id),
            mark=self.tr("{left} of {count} open").format(left=number(left), count=number(count))
            if left
            else self.tr("%Ln span(s)", "", count),
        )

    def _tell(self, sentence: str, action: str) -> None:
        self._link = action
        text = self._window.actions_[action].text().replace("&", "").rstrip("…") if action else ""
        if self._center.currentWidget() is self._center.start_page or self._workbench.document is None:
            self._status.showMessage(sentence, 8000)
        else:
            self._center.work.banner.say(sentence, text)

    def _withdraw_undo(self, is_idle: bool) -> None:
        """Once something new is done, an Undo that is still on offer would take back that instead."""
        if not is_idle and self._link == "undo":
            self._center.work.banner.unsay()

    def _press_link(self) -> None:
        if self._link:
            self._center.work.banner.unsay()
            self._window.actions_[self._link].trigger()
            self._center.work.view.setFocus()
