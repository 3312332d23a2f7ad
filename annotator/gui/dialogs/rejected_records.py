"""Records that cannot be read, with file, line and reason, and a button that saves them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.domain.record import RejectedRecord
from annotator.gui.models.tables import WordTable
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.row_view import RowView
from annotator.gui.theme import Theme
from annotator.language import number


class RejectedRecords(QWidget):
    """A table of bad records with “Save as CSV…”; `save_wanted` has the file that the person named."""

    save_wanted = Signal(object)  # Path

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.model = WordTable((self.tr("File"), self.tr("Line"), self.tr("Reason")), (), self)
        self.table = named(RowView(), "rejected_records", self.tr("Records that cannot be read"))
        self.table.setModel(self.model)
        self.table.horizontalHeader().show()
        self.table.set_row_height(self.fontMetrics().height() + 9)
        self.table.set_columns({0: 150, 1: 60}, stretch=2)
        self._more = QLabel()
        mute(self._more, theme)
        save = named(
            QPushButton(self.tr("Save as &CSV…")), "save_rejected", self.tr("Save the rejected records as CSV")
        )
        save.setAutoDefault(False)
        save.clicked.connect(self._save)
        row = QHBoxLayout()
        row.addWidget(self._more, 1)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def show_records(self, rejected: Sequence[RejectedRecord], total: int) -> None:
        """Shows these of `total` bad records."""
        self.model.show_rows([(Path(one.file).name, one.line, one.reason) for one in rejected])
        left = total - len(rejected)
        self._more.setText(self.tr("… and {count} more").format(count=number(left)) if left > 0 else "")

    def _save(self) -> None:
        proposed = str(self._folder / "rejected.csv")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the rejected records"), proposed, "CSV (*.csv)")
        if path:
            self.save_wanted.emit(Path(path))
