"""Import report: what came in, and what could not, with file, line and reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.domain.record import RejectedRecord
from annotator.gui.dialogs.frame import close_box
from annotator.gui.models.tables import WordTable
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.row_view import RowView
from annotator.gui.theme import Theme


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
        named(self, "import_report_dialog", "Import report")
        self.setWindowTitle("Import report")
        self._folder = folder or Path.home()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(_counted(counts, theme))
        if remark:
            column.addWidget(named(QLabel(remark, wordWrap=True), "import_remark", "Remark"))
        box = close_box(self)
        if rejected:
            column.addWidget(self._heading(len(rejected)))
            column.addWidget(self._table(rejected), 1)
            save = named(QPushButton("&Save as CSV…"), "save_rejected", "Save the rejected records as CSV")
            save.setAutoDefault(False)
            save.clicked.connect(self._save)
            box.addButton(save, box.ButtonRole.ActionRole)
            self.resize(680, 420)
        else:
            column.addStretch(1)
            self.resize(420, 10)
        box.button(box.StandardButton.Close).setDefault(True)
        column.addWidget(box)

    def _heading(self, count: int) -> QLabel:
        words = "1 record could not be read:" if count == 1 else f"{count:,} records could not be read:"
        return QLabel(words)

    def _table(self, rejected: Sequence[RejectedRecord]) -> RowView:
        rows = [(record.file, record.line, record.reason) for record in rejected]
        self.model = WordTable(("File", "Line", "Reason"), rows, self)
        self.table = named(RowView(), "rejected_records", "Records that could not be read")
        self.table.setModel(self.model)
        self.table.horizontalHeader().show()
        self.table.set_row_height(self.fontMetrics().height() + 9)
        self.table.set_columns({0: 190, 1: 60}, stretch=2)
        return self.table

    def _save(self) -> None:
        proposed = str(self._folder / "rejected.csv")
        path, _ = QFileDialog.getSaveFileName(self, "Save the rejected records", proposed, "CSV (*.csv)")
        if path:
            self.save_wanted.emit(Path(path))


def _counted(counts: Sequence[tuple[str, int]], theme: Theme) -> QGridLayout:
    """Big numbers with their words below, side by side."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(0)
    for column, (words, count) in enumerate(counts):
        number = QLabel(f"{count:,}")
        font = number.font()
        font.setPointSizeF(font.pointSizeF() * 1.9)
        font.setWeight(font.Weight.DemiBold)
        number.setFont(font)
        caption = QLabel(words)
        mute(caption, theme)
        number.setBuddy(caption)
        number.setAccessibleName(f"{count:,} {words}")
        grid.addWidget(number, 0, column)
        grid.addWidget(caption, 1, column)
    grid.setColumnStretch(len(counts), 1)
    return grid
