"""Import report: what came in, and what could not, with file, line and reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.record import RejectedRecord
from annotator.gui.dialogs.frame import close_box, fit
from annotator.gui.dialogs.rejected_records import RejectedRecords
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.language import number

MOST_SHOWN = 10_000
"""Records that are listed; all of them are counted and saved."""


class ImportReportDialog(QDialog):
    """Tells what became of an import. `counts` are words and numbers, `remark` a further sentence (new labels, say)."""

    save_wanted = Signal(object)  # Path of the CSV file into which the rejected records are to be written

    def __init__(
        self,
        counts: Sequence[tuple[str, int]],
        rejected: Sequence[RejectedRecord],
        theme: Theme,
        *,
        remark: str = "",
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "import_report_dialog", self.tr("Import report"))
        self.setWindowTitle(self.tr("Import report"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(_counted(counts, theme))
        if remark:
            column.addWidget(named(QLabel(remark, wordWrap=True), "import_remark", self.tr("Remark")))
        box = close_box(self)
        if rejected:
            column.addWidget(self._heading(len(rejected)))
            self.bad_records = RejectedRecords(folder or Path.home(), theme)
            self.bad_records.show_records(rejected[:MOST_SHOWN], len(rejected))
            self.bad_records.save_wanted.connect(self.save_wanted)
            column.addWidget(self.bad_records, 1)
            fit(self, 680, 420)
        else:
            column.addStretch(1)
            fit(self, 420, 10)
        box.button(box.StandardButton.Close).setDefault(True)
        column.addWidget(box)

    def _heading(self, count: int) -> QLabel:
        return QLabel(self.tr("%Ln record(s) could not be read:", "", count))


def _counted(counts: Sequence[tuple[str, int]], theme: Theme) -> QGridLayout:
    """Big numbers with their words below, side by side."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(0)
    for column, (words, count) in enumerate(counts):
        figure = QLabel(number(count))
        font = figure.font()
        font.setPointSizeF(font.pointSizeF() * 1.9)
        font.setWeight(font.Weight.DemiBold)
        figure.setFont(font)
        caption = QLabel(words)
        mute(caption, theme)
        figure.setBuddy(caption)
        figure.setAccessibleName(f"{number(count)} {words}")
        grid.addWidget(figure, 0, column)
        grid.addWidget(caption, 1, column)
    grid.setColumnStretch(len(counts), 1)
    return grid
