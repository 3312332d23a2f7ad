"""From which score on suggestions are offered: one setting for the whole project, which remembers it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.gui.panels.score_slider import ScoreSlider
from annotator.gui.project_door import LEAST_SCORE
from annotator.gui.workbench import Workbench

_MOST_AT_ONCE = 500
"""Marks and suggestions, decided ones too, from which on a document is read anew: to go through more takes too long."""


class Threshold(QObject):
    """Keeps the slider, the project and the document on the screen of one mind."""

    def __init__(self, workbench: Workbench, slider: ScoreSlider, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._slider = slider
        slider.least_score_wanted.connect(self.set)
        workbench.project_changed.connect(lambda: slider.show_least_score(workbench.least_score))
        workbench.document_changed.connect(self._count)
        workbench.marks_changed.connect(lambda _change: self._count())

    def set(self, least_score: float) -> None:
        """Hides suggestions with a lower score, in every document."""
        workbench = self._workbench
        if workbench.project is None or least_score == workbench.least_score:
            return
        workbench.least_score = least_score
        workbench.project.set_place(LEAST_SCORE, least_score)
        document = workbench.document
        if document is None:
            return
        if len(document.review) + document.review.suggested_count > _MOST_AT_ONCE:
            workbench.reload_document()
        else:
            workbench.marks_changed.emit(document.review.set_least_score(least_score))

    def _count(self) -> None:
        document = self._workbench.document
        self._slider.show_hidden(0 if document is None else document.review.hidden_count)
