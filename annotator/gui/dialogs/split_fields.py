"""Train, dev and test in percent, and the seed that decides who goes where."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from annotator.gui.panels.named import named

_USUAL = (80, 10, 10)


class SplitFields(QWidget):
    """Asks whether documents are split; `shares` is "80/10/10", or nothing for no split."""

    changed = Signal()

    def __init__(self, shares: str, seed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = named(QCheckBox(self.tr("S&plit into")), "export_split", self.tr("Split the documents"))
        self.wanted.setChecked(bool(shares))
        parts = [int(part) for part in shares.split("/")] if shares else list(_USUAL)
        words = (self.tr("train"), self.tr("dev"), self.tr("test"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.wanted)
        self._shares: list[QSpinBox] = []
        for part, name, word in zip(parts, ("train", "dev", "test"), words, strict=True):
            box = named(QSpinBox(minimum=0, maximum=100, value=part), f"export_{name}", word)
            box.setSuffix(self.tr(" %"))
            row.addWidget(QLabel(word))
            row.addWidget(box)
            self._shares.append(box)
        self._seed = named(QSpinBox(minimum=0, maximum=999_999, value=seed), "export_seed", self.tr("Seed"))
        self._seed.setToolTip(
            self.tr("Another number puts other documents into each part; the same one never moves any.")
        )
        row.addSpacing(8)
        row.addWidget(QLabel(self.tr("seed")))
        row.addWidget(self._seed)
        row.addStretch(1)
        self.wanted.toggled.connect(lambda _on: self._follow())
        for box in (*self._shares, self._seed):
            box.valueChanged.connect(lambda _value: self.changed.emit())
        self._follow()

    @property
    def shares(self) -> str:
        """The shares as they are written, train/dev/test; empty for no split."""
        return "/".join(str(box.value()) for box in self._shares) if self.wanted.isChecked() else ""

    @property
    def seed(self) -> int:
        """The number that decides who goes where."""
        return self._seed.value()

    @property
    def total(self) -> int:
        """What the shares add up to; 100 without a split."""
        return sum(box.value() for box in self._shares) if self.wanted.isChecked() else 100

    def _follow(self) -> None:
        for box in (*self._shares, self._seed):
            box.setEnabled(self.wanted.isChecked())
        self.changed.emit()
