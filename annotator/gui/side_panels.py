"""The panels around the text, as dock widgets, kept up to date with the workbench."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from annotator.domain.document import DocumentId
from annotator.domain.mentions import marked_alike
from annotator.domain.queue import Queue
from annotator.domain.statistics import Statistics
from annotator.domain.tokens import Tokens
from annotator.gui.accounting import Accounting
from annotator.gui.history_flow import HistoryFlow
from annotator.gui.jobs import Job
from annotator.gui.marking import Marking
from annotator.gui.models.document_list import DocumentListModel
from annotator.gui.panel_layout import resize_docks
from annotator.gui.panels.documents_panel import DocumentsPanel
from annotator.gui.panels.guidelines_panel import GuidelinesPanel
from annotator.gui.panels.progress_panel import ProgressPanel
from annotator.gui.panels.row_delegate import quieter
from annotator.gui.panels.span_list import SpanList
from annotator.gui.panels.span_panel import MarkFacts, SpanPanel
from annotator.gui.panels.steady import Steady
from annotator.gui.script_fonts import ScriptFonts
from annotator.gui.soon import Soon
from annotator.gui.theme import Theme
from annotator.gui.threshold import Threshold
from annotator.gui.workbench import Workbench
from annotator.language import number
from annotator.session.filtering import parse_filter

if TYPE_CHECKING:
    from annotator.session import DocumentRow
    from annotator.session.explaining import Explanation
    from annotator.session.open_document import OpenDocument
    from annotator.session.work import Cancel

LOW = 680
"""On screens of less height, in device-independent pixels, all panels on the right share one place."""

LOW_WINDOW = 740
"""In windows of less height the facts of the active span get more of it than the list of all spans."""

COUNT_PAUSE = 200
"""Milliseconds without a further edit after which the project is counted again."""

LONGEST_COUNTED = 200
"""Longer mentions, in code points, are not looked for elsewhere."""

MOST_COUNTED_AT_ONCE = 1_000
"""Where a document has more marks than these, those with the same words are counted in a job."""


class SidePanels(QObject):
    """Documents on the left; the active span, all spans, the progress and the history on the right.

    Of no use until `make` has gone through.
    """

    def __init__(self, window: QMainWindow, workbench: Workbench, marking: Marking) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._marking = marking
        self._list_model = DocumentListModel(self._fetch_rows, self)
        self.docks: list[QDockWidget] = []
        self.total = 0
        self.ids: array[int] = array("q")
        self._explaining: Job | None = None
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_PAUSE)
        self._count_soon.timeout.connect(self._count)

    def make(self, theme: Theme) -> Iterator[None]:
        """Makes the panels, a step for each and one for its dock, and in the end places and connects them."""
        self.documents = DocumentsPanel(self._list_model, theme, parse_filter)
        yield from self._dock(self.tr("Documents"), self.documents)
        self.span = SpanPanel(theme)
        yield from self._dock(self.tr("Span"), self.span)
        self.spans = SpanList(theme)
        yield from self._dock(self.tr("Spans"), self.spans)
        self.progress = ProgressPanel(theme)
        yield from self._dock(self.tr("Progress"), self.progress)
        self.history = HistoryFlow(self._workbench, self._marking, theme, self)
        yield from self._dock(self.tr("History"), self.history.panel)
        self.guidelines = GuidelinesPanel(theme)
        yield from self._dock(self.tr("Guidelines"), self.guidelines)
        self._place()
        self.threshold = Threshold(self._workbench, self.spans.threshold, self)
        self.accounting = Accounting(self._workbench, self.progress.accounts, self)
        self._connect()
        self.script_fonts = ScriptFonts(self._workbench, self.fonts_of_words, self)

    @property
    def is_counting(self) -> bool:
        """Whether the project is about to be counted again."""
        return self._count_soon.isActive()

    def fonts_of_words(self) -> list[QFont]:
        """In which fonts words of a text stand here."""
        usual = self.documents.list.font()
        return [usual, quieter(usual), self.span.text_font]

    def arrange(self) -> None:
        """Gives the panels their usual sizes and order; only a window that is shown listens to this."""
        window = self._window
        for in_front in (self.docks[1], self.docks[2]):
            in_front.raise_()
        documents, span, spans = self.docks[:3]
        is_low = window.height() < LOW_WINDOW  # then the list is the shorter one: facts are not to be cut off
        facts, rows = (400, 250) if is_low else (310, 340)
        resize_docks(window, {documents: 250, span: 260}, {span: facts, spans: rows})

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        for panel in (self.documents, self.span, self.spans, self.progress, self.history.panel, self.guidelines):
            panel.set_theme(theme)

    def open_history(self) -> None:
        """Brings the history up with the keyboard in it; closes it if it is there already."""
        dock, panel = self.docks[4], self.history.panel
        if panel.list.hasFocus():
            dock.hide()
            return
        dock.show()
        dock.raise_()
        panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place_of(self, document: DocumentId) -> str:
        """Which of the listed documents it is, for the status bar."""
        row = self._list_model.row_of(document)
        return (
            self.tr("document {place}/{count}").format(place=number(row + 1), count=number(len(self.ids)))
            if row is not None
            else self.tr("document not in this list")
        )

    def _dock(self, title: str, panel: QWidget) -> Iterator[None]:
        """Puts a panel into a dock in a step of its own: there it is dressed, which takes half as long as making it."""
        yield
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"{panel.objectName()}_dock")
        dock.setWidget(Steady(panel))
        self.docks.append(dock)
        yield

    def _place(self) -> None:
        """Puts the docks where they usually are, and hides them: a window that is shown would show them by itself."""
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        if self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Qt mirrors everything but these
            left, right = right, left
        for dock in self.docks:
            self._window.addDockWidget(left if dock is self.docks[0] else right, dock)
        # Three panels above each other would need more height than a small screen has.
        is_low = self._window.screen().availableSize().height() < LOW
        for before, after in ((1, 5), (5, 2), (2, 3), (3, 4)) if is_low else ((2, 3), (3, 4), (1, 5)):
            self._window.tabifyDockWidget(self.docks[before], self.docks[after])
        for dock in self.docks:  # not before they share their places: Qt gives hidden ones no size there
            dock.hide()

    def _connect(self) -> None:
        workbench, marking = self._workbench, self._marking
        self.documents.document_chosen.connect(lambda identity: workbench.open_document(DocumentId(identity)))
        self.documents.queue_changed.connect(workbench.set_queue)
        self.spans.mark_chosen.connect(marking.activate)
        self.span.accept_wanted.connect(marking.accept)
        self.span.reject_wanted.connect(marking.remove)
        self.span.relabel_wanted.connect(marking.label)
        self.span.spread_wanted.connect(marking.spread)
        self.span.example_wanted.connect(lambda example: marking.show(example.document, example.target))
        workbench.project_changed.connect(self._project_changed)
        workbench.documents_changed.connect(self._list)
        workbench.rows_changed.connect(self._rows_changed)
        workbench.labels_changed.connect(self._labels_changed)
        workbench.document_changed.connect(self._document_changed)
        workbench.marks_changed.connect(self.spans.change_marks)
        marking.active_changed.connect(self.spans.set_active)
        marking.active_changed.connect(Soon(self._show_active, self).ask)
        self.progress.accounts_seen.connect(self.accounting.count)
        self.docks[4].visibilityChanged.connect(self.history.set_seen)

    def _fetch_rows(self, ids: Sequence[int]) -> Sequence[DocumentRow]:
        project = self._workbench.project
        return project.rows(ids) if project is not None else []

    def _project_changed(self) -> None:
        if self._workbench.project is None:
            self.total, self.ids = 0, array("q")
            self.documents.show_ids(self.ids, total=0)
            self.progress.show_statistics(Statistics())
            self.documents.set_progress(0, 0)

    def _list(self) -> None:
        """Reads the list of documents anew, off the window's thread."""
        project, queue = self._workbench.project, self._workbench.queue
        if project is None:
            return

        def work(_progress: object, _cancel: object) -> tuple[array[int], int]:
            ids = project.document_ids(queue)
            return ids, len(project.document_ids(Queue())) if queue.is_filtered else len(ids)

        self._workbench.jobs.run(work, done=lambda found: self._listed(*found), failed=self._workbench.failed.emit)
        self._count_soon.start()

    def _listed(self, ids: array[int], total: int) -> None:
        self.ids, self.total = ids, total
        self.documents.show_ids(ids, total=total)
        document = self._workbench.document
        self.documents.set_current(document.document.id if document else None)

    def _rows_changed(self, documents: frozenset[DocumentId]) -> None:
        self.documents.refresh(documents)
        self._count_soon.start()

    def _count(self) -> None:
        project = self._workbench.project
        if project is not None:
            self._workbench.jobs.run(
                lambda _progress, _cancel: project.statistics(), done=self._counted, failed=self._workbench.failed.emit
            )

    def _counted(self, statistics: Statistics) -> None:
        self.accounting.facts_changed(statistics.documents)
        self.progress.show_statistics(statistics)
        self.documents.set_progress(statistics.answered, statistics.documents)

    def _labels_changed(self) -> None:
        self.spans.set_labels(self._workbench.labels)
        self.progress.set_labels(self._workbench.labels)

    def _document_changed(self) -> None:
        document = self._workbench.document
        if document is None:
            self.spans.clear()
            self.span.clear()
            self.documents.set_current(None)
        else:
            self.spans.show_marks(document.document.text, document.review, self._workbench.labels)
            self.spans.set_active(self._marking.active)  # it may have been activated before the list was here
            self.documents.set_current(document.document.id)

    def _show_active(self) -> None:
        """Says all about the mark that is active now: who goes on fast passes others by."""
        mark, document = self._marking.active, self._workbench.document
        if mark is None or document is None:
            self.span.clear()
            return
        text = document.document.text[mark.start : mark.end]
        here = None
        if len(text) <= LONGEST_COUNTED and len(document.review) <= MOST_COUNTED_AT_ONCE:
            here = marked_alike(document.document.text, document.review, mark)
        indices = document.borders.indices(mark.start, mark.end) if isinstance(document.borders, Tokens) else None
        facts = MarkFacts(
            mark=mark,
            text=text,
            colour=self._workbench.labels[mark.label].colour if mark.label in self._workbench.labels else 0,
            tokens=None if indices is None else indices[1] - indices[0] + 1,
            here=here,
            reason=document.reason_of(mark),
            others=[s for s in document.review.all_at(mark.start, mark.end) if s.label != mark.label],
        )
        self.span.show_mark(facts)
        self._explain(facts, document)

    def _explain(self, facts: MarkFacts, opened: OpenDocument) -> None:
        """Looks the same text up in the whole project, and shows it if the mark is still the active one."""
        project, mark = self._workbench.project, facts.mark
        if self._explaining is not None:
            self._explaining.cancel.press()  # the person has gone on
        if project is None or len(facts.text) > LONGEST_COUNTED:
            return

        document, text = opened.document.id, opened.document.text
        marks = tuple(opened.review) if facts.here is None else ()  # a job must not walk what edits change

        def work(_progress: object, cancel: Cancel) -> tuple[Explanation, int]:
            from annotator.session.explaining import explain

            here = marked_alike(text, marks, mark) if facts.here is None else facts.here
            return explain(project, document, mark, facts.text, cancel), here

        def show(found: tuple[Explanation, int]) -> None:
            if self._marking.active is mark:
                self.span.show_mark(replace(facts, here=found[1], same=found[0].same, others=found[0].others))

        self._explaining = self._workbench.jobs.run(
            work,
            done=show,
            failed=self._workbench.failed.emit,
        )
