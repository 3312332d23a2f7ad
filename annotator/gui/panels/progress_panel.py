"""The progress panel: how far the project is, and how many spans and documents each label has."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.answer import State
from annotator.domain.label import LabelSet
from annotator.domain.statistics import Statistics
from annotator.gui.icons import swatch
from annotator.gui.models.document_list import STATE_SIGNS, state_words
from annotator.gui.panels.accounts_table import AccountsTable
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.language import number

_DOCUMENTS = 2
"""The column of documents of which a label is said; it is there where labels of documents are."""

_ALIGNMENT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_Row = tuple[str, int | None, int | None, int | None]
"""Name, place in the palette (None where the label is not in the set), spans, documents."""

_ORDER = (State.ACCEPTED, State.REJECTED, State.IGNORED, State.IN_PROGRESS, State.TODO)


class StateBar(QWidget):
    """A bar whose parts are the documents of each state."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[str, int] = {}
        self.setFixedHeight(10)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Shows the documents by state."""
        self._counts = counts
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(120, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.pressed)
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        total, x = sum(self._counts.values()), 0.0
        for state in _ORDER:
            width = self.width() * self._counts.get(state.value, 0) / total if total else 0
            if width and state is not State.TODO:
                painter.setBrush(self._colour(state))
                painter.drawRoundedRect(QRectF(x, 0, max(width - 1, 2), self.height()), 3, 3)
            x += width
        painter.end()

    def _colour(self, state: State) -> QColor:
        theme = self._theme
        return {State.ACCEPTED: theme.success, State.REJECTED: theme.error, State.IN_PROGRESS: theme.accent}.get(
            state, theme.muted
        )


class ProgressPanel(QWidget):
    """Shows a project's statistics."""

    accounts_seen = Signal()  # the table of suggesters is in view now

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "progress_panel", self.tr("Progress"))
        self._theme = theme
        self._labels = LabelSet()
        self._statistics = Statistics()
        self._rows: list[_Row] = []
        self._done = named(QLabel(wordWrap=True), "documents_done", self.tr("Documents done"))
        font = self._done.font()
        font.setWeight(font.Weight.DemiBold)
        self._done.setFont(font)
        self._bar = StateBar(theme)
        self._bar.setAccessibleName(self.tr("Documents by state"))
        self._states = named(QLabel(wordWrap=True), "documents_by_state", self.tr("Documents by state"))
        self._suggestions = named(QLabel(wordWrap=True), "suggestions_by_verdict", self.tr("Suggestions"))
        self._make_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(6)
        for widget in (self._done, self._bar, self._states):
            column.addWidget(widget)
        self.accounts = AccountsTable(theme)
        self._tabs = named(QTabWidget(documentMode=True), "progress_tabs", self.tr("Counts by label or by suggester"))
        self._tabs.addTab(self._table, self.tr("Labels"))
        self._tabs.addTab(self.accounts, self.tr("Suggesters"))
        self._tabs.currentChanged.connect(self._turn_to)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._suggestions)
        self.set_theme(theme)

    def _turn_to(self, place: int) -> None:
        if self._tabs.widget(place) is self.accounts:
            self.accounts_seen.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget."""
        super().showEvent(event)
        self._turn_to(self._tabs.currentIndex())

    def show_statistics(self, statistics: Statistics) -> None:
        """Shows these counts."""
        self._statistics = statistics
        done, total = statistics.answered, statistics.documents
        self._done.setText(
            self.tr("{done} of %Ln document(s) done · {percent} %", "", total).format(
                done=number(done), percent=100 * done // total
            )
            if total
            else self.tr("No document yet")
        )
        self._bar.show_counts(statistics.states)
        counts = [(state, statistics.states.get(state.value, 0)) for state in _ORDER]
        self._states.setText("   ".join(f"{STATE_SIGNS[state]} {number(count)}" for state, count in counts if count))
        words = ", ".join(f"{number(count)} {state_words(state)}" for state, count in counts if count)
        self._states.setToolTip(words)
        self._states.setAccessibleDescription(words)
        self._suggestions.setText(
            self.tr("Suggestions: {open} open · {accepted} accepted · {rejected} rejected").format(
                open=number(statistics.suggestions_open),
                accepted=number(statistics.suggestions_accepted),
                rejected=number(statistics.suggestions_rejected),
            )
        )
        self._fill()

    def set_labels(self, labels: LabelSet) -> None:
        """Lists these labels, in their order and colours."""
        self._labels = labels
        self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self._bar.set_theme(theme)
        self.accounts.set_theme(theme)
        mute(self._states, theme)
        mute(self._suggestions, theme)
        self._rows.clear()
        self.show_statistics(self._statistics)

    def _make_table(self) -> None:
        self._table = named(QTableWidget(0, 3), "label_counts", self.tr("Spans and documents by label"))
        self._table.setHorizontalHeaderLabels([self.tr("Label"), self.tr("Spans"), self.tr("Documents")])
        self._table.setMinimumHeight(54)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_DOCUMENTS, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def _fill(self) -> None:
        """One row for every label, also for one that only spans or documents know; what is the same stays."""
        labels, spans, said = self._labels, self._statistics.spans, self._statistics.labelled
        names = [*labels.names, *(name for name in dict.fromkeys((*spans, *said)) if name not in labels)]
        self._table.setColumnHidden(_DOCUMENTS, not (said or len(labels.for_documents())))
        self._table.setRowCount(len(names))
        rows = [_row_of(name, labels, spans.get(name, 0), said.get(name, 0)) for name in names]
        for number_of_row, (row, shown) in enumerate(zip_longest(rows, self._rows[: len(rows)])):
            if row != shown:
                self._fill_row(number_of_row, row)
        self._rows = rows

    def _fill_row(self, at: int, row: _Row) -> None:
        name, colour, spans, documents = row
        item = QTableWidgetItem(name)
        item.setToolTip(name)
        if colour is not None:
            item.setIcon(swatch(self._theme.colour(colour)))
        self._table.setItem(at, 0, item)
        self._table.setItem(at, 1, self._cell(spans))
        self._table.setItem(at, _DOCUMENTS, self._cell(documents))

    def _cell(self, count: int | None) -> QTableWidgetItem:
        """A count; nothing for none where the label is not for that."""
        cell = QTableWidgetItem("" if count is None else number(count))
        cell.setTextAlignment(_ALIGNMENT)
        if not count:
            cell.setForeground(self._theme.disabled)
        return cell


def _row_of(name: str, labels: LabelSet, spans: int, documents: int) -> _Row:
    """What stands in a label's row: name, colour, and the counts; None where the label is not for that."""
    if name not in labels:
        return name, None, spans, documents or None
    label = labels[name]
    return (
        name,
        label.colour,
        spans if spans or label.use.of_spans else None,
        documents if documents or label.use.of_documents else None,
    )
