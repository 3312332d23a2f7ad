"""What assistive technology is told: where the caret is, and what happens without the focus moving.

As long as none listens, every one of these calls ends at its first line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)

from annotator.gui.document.accessible_text import described
from annotator.gui.document.view import DocumentView
from annotator.gui.marking import Marking
from annotator.gui.workbench import Workbench
from annotator.language import number
from annotator.session.operation_names import operation_words

if TYPE_CHECKING:
    from annotator.domain.review import Mark

LONGEST = 120
"""Code points of a mark's words that are spoken."""


class Announcing(QObject):
    """Says what became active, what was done, and what went wrong."""

    def __init__(self, workbench: Workbench, marking: Marking, view: DocumentView, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._view = view
        self._refused = self._last = ""
        view.caret_moved.connect(self._caret_moved)
        view.selection_changed.connect(self._selection_changed)
        marking.active_changed.connect(self._active_changed)
        workbench.document_changed.connect(self._document_changed)
        workbench.operation_done.connect(self._operation_done)
        workbench.told.connect(self._sentence_told)
        workbench.saving.not_saved.connect(self._not_saved)
        workbench.saving.saved.connect(self._saved)

    def say(self, sentence: str, *, urgent: bool = False) -> None:
        """Has a sentence spoken; an urgent one interrupts what is being said."""
        if not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(self._view, sentence)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)

    # ---- the text

    def _caret_moved(self, offset: int) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._view, offset))

    def _selection_changed(self) -> None:
        if QAccessible.isActive():
            start, end = self._view.selection or (self._view.caret, self._view.caret)
            QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self._view, start, end))

    # ---- what happens

    def _active_changed(self, mark: Mark | None) -> None:
        document = self._workbench.document
        if mark is None or document is None or not QAccessible.isActive():
            return
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._view, mark.start))
        QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.DescriptionChanged))
        marks = list(document.review)
        place = marks.index(mark) + 1 if mark in marks else 0
        words = document.document.text[mark.start : min(mark.end, mark.start + LONGEST)]
        self.say(
            self.tr("{mark}, {place} of {count}").format(
                mark=described(mark, words), place=number(place), count=number(len(marks))
            )
        )

    def _document_changed(self) -> None:
        document = self._workbench.document
        if document is None or not QAccessible.isActive():
            return
        QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.VisibleDataChanged))
        left = document.review.open_count
        self.say(self.tr("Document opened, %Ln suggestion(s) left", "", left))

    def _operation_done(self, name: str) -> None:
        if not name or not QAccessible.isActive():
            return
        what = operation_words(name)
        if f"{what}." != self._last:  # what was told over the window is not said twice
            self.say(self.tr("Done: {what}").format(what=what))
        self._last = ""

    def _sentence_told(self, sentence: str, _action: str) -> None:
        self._last = sentence
        self.say(sentence)

    def _not_saved(self, sentence: str) -> None:
        if sentence != self._refused:  # it is tried again and again, and told once
            self.say(self.tr("Not saved: {sentence}").format(sentence=sentence), urgent=True)
        self._refused = sentence

    def _saved(self, _changes: object) -> None:
        self._refused = ""
