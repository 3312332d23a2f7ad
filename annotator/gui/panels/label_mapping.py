"""Which of the project's labels a suggester's labels become: a row for each, with a list to choose from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.language import translate

_MOST_ROWS = 200
_AT_ONCE = 10


class LabelMapping(QWidget):
    """Shows and changes the mapping of one suggester; `changed` has the new one."""

    changed = Signal(object)  # dict[str, str | None]

    def __init__(self, ours: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "label_mapping", self.tr("Label mapping"))
        self._ours = tuple(ours)
        self._labels: dict[str, str | None] = {}
        self._form: QFormLayout | None = None
        self._title = named(QLabel(), "mapping_title", self.tr("Whose labels these are"))
        self._note = named(QLabel(wordWrap=True), "mapping_note", self.tr("About these labels"))
        mute(self._note, theme)
        self._area = QScrollArea(widgetResizable=True)
        named(self._area, "mapping_area", self.tr("Labels of the suggester"))
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._area, 1)
        column.addWidget(self._note)

    def show_labels(self, name: str, theirs: Sequence[str], labels: Mapping[str, str | None]) -> None:
        """Shows the labels of a suggester and what they become."""
        self._labels = dict(labels)
        self._title.setText(self.tr("Labels of “{name}” in this project").format(name=name))
        rows = QWidget()
        form = QFormLayout(rows)
        form.setContentsMargins(0, 2, 8, 2)
        form.setVerticalSpacing(5)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        all_of_them = list(dict.fromkeys([*theirs, *labels]))
        self._area.setWidget(rows)
        self._form = form
        self._add_rows(form, all_of_them[:_MOST_ROWS])
        lacking = [label for label in all_of_them if label not in self._ours and label not in labels]
        self._note.setText(_note(all_of_them, lacking))

    def _add_rows(self, form: QFormLayout, waiting: Sequence[str]) -> None:
        """Adds a few rows now and the others in later rounds of events, so that many do not hold the window up."""
        if form is not self._form:
            return  # another suggester is shown meanwhile
        for label in waiting[:_AT_ONCE]:
            form.addRow(QLabel(label, textFormat=Qt.TextFormat.PlainText), self._choice(label))
        if len(waiting) > _AT_ONCE:
            QTimer.singleShot(0, self, lambda: self._add_rows(form, waiting[_AT_ONCE:]))

    def _choice(self, label: str) -> QComboBox:
        choice = named(QComboBox(), f"map_{label}", self.tr("{label} becomes").format(label=label))
        known = label in self._ours
        choice.addItem(self.tr("as it is") if known else self.tr("as it is (the project lacks it)"), label)
        choice.addItem(self.tr("not offered"), None)
        for ours in self._ours:
            if ours != label:
                choice.addItem(ours, ours)
        mapped = self._labels.get(label, label)
        choice.setCurrentIndex(max(0, choice.findData(mapped)) if mapped is not None else 1)
        choice.activated.connect(lambda _index: self._chosen(label, choice.currentData()))
        return choice

    def _chosen(self, label: str, ours: str | None) -> None:
        if ours == label:
            self._labels.pop(label, None)
        else:
            self._labels[label] = ours
        self.changed.emit(dict(self._labels))


def _note(theirs: Sequence[str], lacking: Sequence[str]) -> str:
    """A sentence on labels that cannot be offered as they are; empty if all can."""
    if not theirs:
        return translate("LabelMapping", "It names no labels.")
    if not lacking:
        return ""
    shown = ", ".join(lacking[:4]) + ("…" if len(lacking) > 4 else "")
    return translate(
        "LabelMapping", "The project has no label {shown}: what has such a label is counted, but not offered."
    ).format(shown=shown)
