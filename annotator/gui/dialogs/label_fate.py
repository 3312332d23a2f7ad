"""What becomes of a label's spans when the label goes: asked, with how many there are and what can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from annotator.gui.dialogs.frame import button_box
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme


class LabelFateDialog(QDialog):
    """Asks which label the spans get, or whether they go; `target` is what came out (None: they go)."""

    def __init__(
        self,
        label: str,
        count: int,
        others: Sequence[str],
        theme: Theme,
        *,
        merging: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        title = self.tr("Merge labels") if merging else self.tr("Remove label")
        named(self, "label_fate_dialog", title)
        self.setWindowTitle(title)
        self.setMinimumWidth(430)
        self._others = named(QComboBox(), "fate_label", self.tr("The label they get"))
        self._others.addItems(list(others))
        self._move = named(QRadioButton(self.tr("&Give them the label")), "fate_move", self.tr("Give another label"))
        self._remove = named(QRadioButton(self.tr("&Remove them")), "fate_remove", self.tr("Remove the spans"))
        self._move.setChecked(True)
        self._move.setEnabled(bool(others))
        self._remove.setChecked(not others)
        self._move.toggled.connect(self._others.setEnabled)
        self._others.setEnabled(bool(others))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(10)
        note = QLabel(wordWrap=True)
        mute(note, theme)
        if merging:
            words = self.tr("“{label}” and its %Ln span(s) become", "", count)
            note.setText(
                self.tr(
                    "Its suggestions and what was said of them go over as well. This cannot be taken back by undo; "
                    "a restore point is made first."
                )
            )
        else:
            words = self.tr("“{label}” is on %Ln span(s). What becomes of (it|them)?", "", count)
            note.setText(self.tr("Undo brings the spans and the label back, in every document."))
        column.addWidget(named(QLabel(words.format(label=label), wordWrap=True), "fate_question", self.tr("Question")))
        if merging:
            column.addWidget(self._others)
        else:
            row = QHBoxLayout()
            row.addWidget(self._move)
            row.addWidget(self._others, 1)
            column.addLayout(row)
            column.addWidget(self._remove)
        column.addWidget(note)
        box, _ = button_box(self, self.tr("&Merge") if merging else self.tr("Remove &label"))
        column.addWidget(box)
        (self._others if merging else self._move).setFocus()

    @property
    def target(self) -> str | None:
        """The label that the spans get; None if they are to go."""
        return self._others.currentText() if self._move.isChecked() else None
