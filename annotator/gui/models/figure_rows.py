"""Rows of the Train dialog: figures by label, changed suggestions, versions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QLocale, Qt

from annotator.domain.assessment import Figures
from annotator.gui.models.tables import Index, WordTable
from annotator.language import marked, translate
from annotator.session.suggestion_difference import ChangedSuggestion, change_words
from annotator.session.training import TrainingOutcome
from annotator.session.training_plan import TrainingPlan
from annotator.session.versions import Version

FIGURES = (
    marked("FigureTable", "Label"),
    marked("FigureTable", "Train"),
    marked("FigureTable", "Held out"),
    marked("FigureTable", "P before"),
    marked("FigureTable", "R before"),
    marked("FigureTable", "F1 before"),
    marked("FigureTable", "P after"),
    marked("FigureTable", "R after"),
    marked("FigureTable", "F1 after"),
)
CHANGES = (
    marked("FigureTable", "Document"),
    marked("FigureTable", "Change"),
    marked("FigureTable", "Text"),
    marked("FigureTable", "Label"),
)
VERSIONS = (
    marked("FigureTable", "Version"),
    marked("FigureTable", "Pipeline"),
    marked("FigureTable", "Documents"),
    marked("FigureTable", "F1 before"),
    marked("FigureTable", "F1 after"),
    marked("FigureTable", "Trained"),
)
_MEANT = {
    "P": marked("FigureTable", "Precision: of what is suggested, how many percent are right"),
    "R": marked("FigureTable", "Recall: of what is right, how many percent are suggested"),
    "F1": marked("FigureTable", "Precision and recall in one figure"),
}
_NONE = "–"


class FigureTable(WordTable):
    """Words and figures under headings of this file; figures stand at the right, also where there are none."""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel; what P, R and F1 are stands in their tool tips."""
        heading = super().headerData(section, orientation)
        if heading is None or role == Qt.ItemDataRole.DisplayRole:
            return translate("FigureTable", heading) if role == Qt.ItemDataRole.DisplayRole and heading else None
        meant = _MEANT.get(heading.split()[0])
        return translate("FigureTable", meant) if role == Qt.ItemDataRole.ToolTipRole and meant else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractTableModel."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.isValid():
            cell = str(self.row(index.row())[index.column()])
            if cell == _NONE or re.fullmatch(r"\d+(?:[.,]\d+)?", cell):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().data(index, role)


def figure_rows(plan: TrainingPlan | None, outcome: TrainingOutcome | None) -> list[Sequence[str | int]]:
    """One row per label and one for all: spans to train on and held out, and both pipelines' figures in percent."""
    counts = {count.label: count for count in plan.labels} if plan is not None else {}
    names = list(counts)
    if outcome is not None:
        names += sorted({*outcome.before.labels, *outcome.after.labels} - counts.keys())
    rows: list[Sequence[str | int]] = []
    for name in names:
        count = counts.get(name)
        before = outcome.before.labels.get(name) if outcome is not None else None
        after = outcome.after.labels.get(name) if outcome is not None else None
        there = (count.train, count.held_out) if count is not None else (0, 0)
        rows.append((name, *there, *_percents(before), *_percents(after)))
    if rows:
        total = (sum(c.train for c in counts.values()), sum(c.held_out for c in counts.values()))
        both = (outcome.before.typed, outcome.after.typed) if outcome is not None else (None, None)
        rows.append((translate("FigureTable", "All"), *total, *_percents(both[0]), *_percents(both[1])))
    return rows


def change_rows(changes: Iterable[ChangedSuggestion]) -> list[Sequence[str | int]]:
    """One row per suggestion that another pipeline makes otherwise."""
    rows = []
    for change in changes:
        labels = [place.label for place in (change.before, change.after) if place is not None]
        rows.append((change.document, change_words(change.change), change.words, " → ".join(dict.fromkeys(labels))))
    return list(rows)


def version_rows(versions: Iterable[Version]) -> list[Sequence[str | int]]:
    """One row per version; the one in use has a mark."""
    return [
        (
            f"{'●' if version.is_current else ' '} {version.number}",
            version.pipeline
            if version.number
            else translate("FigureTable", "{pipeline} (before any training)").format(pipeline=version.pipeline),
            version.documents if version.number else _NONE,
            _percent(version.before),
            _percent(version.after),
            datetime.fromtimestamp(version.created).strftime("%Y-%m-%d %H:%M") if version.created else "",
        )
        for version in versions
    ]


def _percents(figures: Figures | None) -> tuple[str, str, str]:
    if figures is None:
        return (_NONE, _NONE, _NONE)
    return (_percent(figures.precision), _percent(figures.recall), _percent(figures.f1))


def _percent(share: float | None) -> str:
    return _NONE if share is None else QLocale().toString(100 * share, "f", 1)
