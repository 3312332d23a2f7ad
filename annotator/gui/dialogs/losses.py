"""What a format cannot carry, document by document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from annotator.gui.dialogs.frame import close_box, fit
from annotator.gui.models.tables import WordTable
from annotator.gui.panels.named import named
from annotator.gui.panels.row_view import RowView
from annotator.language import number, translate
from annotator.session import Loss


class LossesDialog(QDialog):
    """Lists losses; documents are in the order of import."""

    def __init__(self, losses: Sequence[Loss], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "losses_dialog", self.tr("What would be lost"))
        self.setWindowTitle(self.tr("What would be lost"))
        fit(self, 560, 380)
        rows = [(loss.document, translate("Loss", loss.what), loss.count) for loss in losses]
        self.model = WordTable((self.tr("Document"), self.tr("What"), self.tr("How many")), rows, self)
        table = named(RowView(), "losses", self.tr("What would be lost"))
        table.setModel(self.model)
        table.horizontalHeader().show()
        table.set_row_height(self.fontMetrics().height() + 9)
        table.set_columns({0: 200, 2: 90}, stretch=1)
        box = close_box(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.addWidget(table, 1)
        column.addWidget(box)


def losses_in_words(losses: Sequence[Loss]) -> str:
    """What would be lost, by kind, in one sentence; empty for nothing."""
    if not losses:
        return ""
    kinds: Counter[str] = Counter()
    for loss in losses:
        kinds[loss.what] += loss.count
    listed = ", ".join(f"{translate('Loss', what)} ({number(count)})" for what, count in kinds.most_common())
    documents = len({loss.document for loss in losses})
    words = translate("Losses", "In %Ln document(s) would be lost: {things}", "", documents)
    return words.format(things=listed)
