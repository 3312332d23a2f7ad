"""The documents panel: filter, order, the list, and how much of it is done."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.answer import OPEN_STATES, State
from annotator.domain.queue import ANY_NOTE, Order, Queue
from annotator.errors import AnnotatorError
from annotator.gui.icons import muted_icon
from annotator.gui.models.document_list import Column, DocumentListModel
from annotator.gui.panels.document_rows import DocumentRowDelegate
from annotator.gui.panels.empty_state import EmptyState
from annotator.gui.panels.named import named, redden
from annotator.gui.panels.progress_bar import ProgressBar
from annotator.gui.panels.row_view import RowView
from annotator.gui.theme import Theme
from annotator.language import marked, number, translate

PAUSE = 150
"""Milliseconds without a key after which the filter line is searched for."""

SHOWN = (
    (marked("DocumentsPanel", "All states"), Queue(states=frozenset[State]())),
    (marked("DocumentsPanel", "Open"), Queue(states=frozenset(OPEN_STATES))),
    (marked("DocumentsPanel", "○ To do"), Queue(states=frozenset((State.TODO,)))),
    (marked("DocumentsPanel", "◐ In progress"), Queue(states=frozenset((State.IN_PROGRESS,)))),
    (marked("DocumentsPanel", "✓ Accepted"), Queue(states=frozenset((State.ACCEPTED,)))),
    (marked("DocumentsPanel", "✕ Rejected"), Queue(states=frozenset((State.REJECTED,)))),
    (marked("DocumentsPanel", "– Ignored"), Queue(states=frozenset((State.IGNORED,)))),
    (marked("DocumentsPanel", "⚑ Flagged"), Queue(flagged=True)),
    (marked("DocumentsPanel", "✎ With a note"), Queue(note=ANY_NOTE)),
)
"""Which documents can be shown: title, and what of a queue it sets."""

ORDERS = (
    (marked("DocumentsPanel", "Imported"), Order.IMPORTED),
    (marked("DocumentsPanel", "By name"), Order.NAME),
    (marked("DocumentsPanel", "Shortest"), Order.SHORTEST),
    (marked("DocumentsPanel", "Most spans"), Order.MOST_SPANS),
    (marked("DocumentsPanel", "Most uncertain first"), Order.MOST_UNCERTAIN),
)


def searched_for(line: str) -> Queue:
    """The queue of documents in which the whole filter line stands."""
    return Queue(search=" ".join(line.split()))


class DocumentsPanel(QWidget):
    """Shows a DocumentListModel and asks which of its documents are wanted, in which order.

    `parse_filter` makes a queue of the filter line; if it raises an AnnotatorError, its sentence is shown below.
    """

    document_chosen = Signal(int)
    queue_changed = Signal(object)  # Queue
    import_wanted = Signal()

    def __init__(
        self,
        model: DocumentListModel,
        theme: Theme,
        parse_filter: Callable[[str], Queue] = searched_for,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "documents_panel", self.tr("Documents"))
        self._model = model
        self._parse_filter = parse_filter
        self._queue = Queue()
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._tell)
        self._make_filter()
        self._make_list(theme)
        self._lay_out()
        self.set_theme(theme)
        self.set_progress(0, 0)
        self.show_ids(array("q"), total=0)

    # ---- what the owner says

    def show_ids(self, ids: array[int], *, total: int) -> None:
        """Shows these documents of a project that holds `total`."""
        self._model.show_ids(ids)
        if len(ids):
            self._pages.setCurrentWidget(self.list)
        else:
            self._pages.setCurrentWidget(self._no_hit if total else self._no_document)
        for part in (self.filter, self._shown, self._order):
            part.setEnabled(total > 0)
        self._show_current()

    def refresh(self, document_ids: Collection[int]) -> None:
        """Shows these documents as they are now."""
        self._model.refresh(document_ids)

    def set_current(self, document_id: int | None) -> None:
        """Marks the document on the screen and brings it into view."""
        self._model.set_current(document_id)
        self._show_current()

    def set_progress(self, done: int, total: int) -> None:
        """Says how many documents have an answer."""
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)
        self._progress.setVisible(total > 0)
        self._progress.setFormat(
            self.tr("All done")
            if done == total
            else self.tr("{done} of {total} done").format(done=number(done), total=number(total))
        )

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self.list.set_theme(theme)
        self._search_action.setIcon(muted_icon("search", theme))
        self._no_document.set_theme(theme)
        self._no_hit.set_theme(theme)
        redden(self._complaint, theme)

    def focus_filter(self) -> None:
        """Puts the keyboard into the filter line."""
        self.filter.setFocus()
        self.filter.selectAll()

    def clear_filter(self) -> None:
        """Shows all documents again, in the same order."""
        self.filter.clear()
        self._shown.setCurrentIndex(0)
        self._tell()

    @property
    def queue(self) -> Queue:
        """The documents that are asked for."""
        return self._queue

    # ---- how it is made

    def _make_filter(self) -> None:
        line = QLineEdit(placeholderText=self.tr("Search all texts"), clearButtonEnabled=True)
        tip = self.tr("Finds words in texts and names. Also state:open, label:ORG, flag:yes, note:unsure.")
        self.filter = named(line, "document_filter", self.tr("Search all texts"), tip)
        self._search_action = self.filter.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.textChanged.connect(lambda _text: self._pause.start())
        self.filter.returnPressed.connect(self._tell_at_once)
        self._complaint = named(
            QLabel(wordWrap=True), "document_filter_complaint", self.tr("What is wrong with the filter")
        )
        self._complaint.hide()
        self._shown = _choice(
            "document_states", self.tr("Which documents"), [translate("DocumentsPanel", title) for title, _ in SHOWN]
        )
        self._order = _choice(
            "document_order", self.tr("Order of documents"), [translate("DocumentsPanel", title) for title, _ in ORDERS]
        )
        self._shown.currentIndexChanged.connect(lambda _index: self._tell())
        self._order.currentIndexChanged.connect(lambda _index: self._tell())

    def _make_list(self, theme: Theme) -> None:
        self.list = named(RowView(), "document_list", self.tr("Documents"))
        self.list.setModel(self._model)
        self._delegate = DocumentRowDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.list.set_row_height(self._delegate.row_height(self.font()))
        self.list.set_columns({Column.STATE: 28, Column.SPANS: 38}, stretch=Column.DOCUMENT)
        self.list.row_chosen.connect(lambda row: self.document_chosen.emit(self._model.id_at(row)))
        self._no_document = EmptyState("import", self.tr("No document yet."), self.tr("&Import…"), theme)
        self._no_document.pressed.connect(self.import_wanted)
        self._no_hit = EmptyState("search", self.tr("No document fits."), self.tr("Clear filter"), theme)
        self._no_hit.pressed.connect(self.clear_filter)
        self._progress = named(ProgressBar(), "document_progress", self.tr("Documents done"))

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in (self.list, self._no_document, self._no_hit):
            self._pages.addWidget(page)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self._shown, 1)
        choices.addWidget(self._order, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addWidget(self._complaint)
        column.addLayout(choices)
        column.addWidget(self._pages, 1)
        column.addWidget(self._progress)

    # ---- what follows

    def _tell_at_once(self) -> None:
        """Enter in the filter line: no waiting, and on to the list."""
        self._tell()
        if self._model.rowCount():
            self.list.setFocus()

    def _tell(self) -> None:
        self._pause.stop()
        try:
            queue = self._parse_filter(self.filter.text())
        except AnnotatorError as error:
            self._complaint.setText(str(error))
            self._complaint.show()
            return
        self._complaint.hide()
        _, shown = SHOWN[self._shown.currentIndex()]
        order = ORDERS[self._order.currentIndex()][1]
        queue = replace(queue, order=order, states=queue.states or shown.states)
        queue = replace(queue, flagged=queue.flagged or shown.flagged, note=queue.note or shown.note)
        if queue != self._queue:
            self._queue = queue
            self.queue_changed.emit(queue)

    def _show_current(self) -> None:
        row = self._model.row_of(self._model.current) if self._model.current is not None else None
        if row is None:
            self.list.clearSelection()
        else:
            self.list.show_row(row)


def _choice(object_name: str, accessible_name: str, titles: list[str]) -> QComboBox:
    choice = named(QComboBox(), object_name, accessible_name, accessible_name)
    choice.addItems(titles)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)
    choice.setStyleSheet("QComboBox { padding-left: 6px; padding-right: 2px; }")
    return choice
