"""The span list: every mark of the document in a plain list, for those who look for one and those who listen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.label import LabelSet
from annotator.gui.models.mark_list import Column, MarkFilter, MarkListModel
from annotator.gui.panels.mark_rows import MarkRowDelegate
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.row_view import RowView
from annotator.gui.panels.score_slider import ScoreSlider
from annotator.gui.theme import Theme
from annotator.language import marked, number, translate

if TYPE_CHECKING:
    from annotator.domain.review import Mark, MarkChange

FILTERS = (
    (MarkFilter.ALL, marked("SpanList", "All spans")),
    (MarkFilter.OPEN, marked("SpanList", "? Suggested")),
    (MarkFilter.CONFIRMED, marked("SpanList", "✓ Confirmed")),
)


class SpanList(QWidget):
    """Lists the marks of one document; going through the list makes each mark the active one."""

    mark_chosen = Signal(object)  # Mark

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "span_list_panel", self.tr("Spans"))
        self._labels = LabelSet()
        self._active: Mark | None = None
        self._is_told = False
        self.model = MarkListModel(self)
        self._filter = named(QComboBox(), "span_filter", self.tr("Which spans"))
        for which, title in FILTERS:
            self._filter.addItem(translate("SpanList", title), which)
        self._filter.currentIndexChanged.connect(self._set_filter)
        self.threshold = ScoreSlider(theme)
        self._count = named(QLabel(), "span_count", self.tr("Number of spans listed"))
        self._make_list(theme)
        self._lay_out()
        self.set_theme(theme)
        self._show_count()

    # ---- what the owner says

    def show_marks(self, text: str, marks: Iterable[Mark], labels: LabelSet) -> None:
        """Shows the marks of a document, in reading order, with the colours of these labels."""
        self._labels = labels
        self._active = None
        with self._quietly():
            self.model.show_marks(text, marks)
        self._show_count()

    def change_marks(self, change: MarkChange) -> None:
        """Follows an edit; what was selected stays selected as far as it is still there."""
        with self._quietly():
            self.model.change_marks(change)
        self.set_active(self._active)
        self._show_count()

    def set_active(self, mark: Mark | None) -> None:
        """Selects the mark that is active, without telling."""
        self._active = mark
        row = None if mark is None else self.model.row_of(mark)
        with self._quietly():
            if row is None:
                self.list.clearSelection()
                self.list.setCurrentIndex(QModelIndex())
            else:
                self.list.show_row(row)

    def clear(self) -> None:
        """Shows that there is no document."""
        self.show_marks("", (), self._labels)

    def set_labels(self, labels: LabelSet) -> None:
        """Takes the colours of these labels."""
        self._labels = labels
        self.list.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self.list.set_theme(theme)
        mute(self._count, theme)
        self.threshold.set_theme(theme)

    # ---- how it is made

    def _make_list(self, theme: Theme) -> None:
        self.list = named(RowView(), "span_list", self.tr("Spans of the document"))
        self.list.setModel(self.model)
        self.list.setMinimumHeight(54)
        self._delegate = MarkRowDelegate(theme, self._colour_of)
        self.list.setItemDelegate(self._delegate)
        self.list.set_row_height(self._delegate.row_height(self.font()))
        self.list.set_columns({Column.STATE: 26, Column.LABEL: 76, Column.SCORE: 46}, stretch=Column.TEXT)
        self.list.row_chosen.connect(self._choose)
        self.list.selectionModel().currentRowChanged.connect(self._went_to)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._filter)
        line.addStretch(1)
        line.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        column.addWidget(self.threshold)

    # ---- what follows

    def _went_to(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._is_told and self.model.mark_at(current.row()) != self._active:
            self._choose(current.row())

    def _choose(self, row: int) -> None:
        self._active = self.model.mark_at(row)
        self.mark_chosen.emit(self._active)

    def _set_filter(self, place: int) -> None:
        with self._quietly():
            self.model.set_filter(FILTERS[place][0])
        self.set_active(self._active)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self._count.setText(
            number(total)
            if shown == total
            else self.tr("{shown} of {total}").format(shown=number(shown), total=number(total))
        )

    def _colour_of(self, name: str) -> int:
        return self._labels[name].colour if name in self._labels else 0

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Meanwhile the list moves because it was told to, not because the person goes through it."""
        before, self._is_told = self._is_told, True
        try:
            yield
        finally:
            self._is_told = before
