"""The slider of the span list: suggestions with a lower score are hidden, and Enter does not take them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme

STEP = 5
MOST = 95
"""In percent. All the way up would hide what is quite sure."""


class ScoreSlider(QWidget):
    """Shows from which score on suggestions are offered, and how many are hidden."""

    least_score_wanted = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "score_threshold", self.tr("Least score of suggestions"))
        self._slider = named(
            QSlider(Qt.Orientation.Horizontal), "least_score", self.tr("Hide suggestions below, in percent"),
            self.tr("Suggestions with a lower score are hidden, and accepting the document does not take them along"),
        )  # fmt: skip
        self._slider.setRange(0, MOST // STEP)
        self._slider.setPageStep(2)
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider.setMinimumWidth(60)
        self._title = QLabel(self.tr("Hide below"))
        self._value = named(QLabel(), "least_score_value", self.tr("Suggestions with a lower score are hidden"))
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        self._hidden = named(QLabel(), "hidden_suggestions", self.tr("Hidden suggestions"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._slider, 0, 1)
        grid.addWidget(self._value, 0, 2)
        grid.addWidget(self._hidden, 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        self._slider.valueChanged.connect(self._moved)
        self.set_theme(theme)
        self.show_least_score(0.0)
        self.show_hidden(0)

    def show_least_score(self, least_score: float) -> None:
        """Shows that threshold, without telling."""
        before = self._slider.blockSignals(True)
        self._slider.setValue(round(100 * least_score / STEP))
        self._slider.blockSignals(before)
        self._value.setText(self._words(round(100 * least_score)))

    def show_hidden(self, count: int) -> None:
        """Shows how many suggestions of the document are hidden."""
        self._hidden.setVisible(count > 0)
        self._hidden.setText(
            self.tr("%Ln hidden below {score}", "", count).format(score=self._value.text()) if count else ""
        )

    def step(self, steps: int) -> None:
        """Moves the threshold by some steps."""
        self._slider.setValue(self._slider.value() + steps)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        for label in (self._title, self._value, self._hidden):
            mute(label, theme)

    def _words(self, percent: int) -> str:
        return f"{percent} %" if percent else self.tr("off")

    def _moved(self, value: int) -> None:
        least = value * STEP / 100
        self._value.setText(self._words(value * STEP))
        self.least_score_wanted.emit(least)
