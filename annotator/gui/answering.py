"""Answers to the document on the screen, in the two review modes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.gui.key_map import keys_in_force
from annotator.gui.workbench import MANY, Workbench
from annotator.session.operation_names import operation_words
from annotator.session.wording import counted

if TYPE_CHECKING:
    from annotator.domain.edit import Operation
    from annotator.domain.suggestion import Suggestion
    from annotator.session.open_document import OpenDocument

FIX_AND_FINISH = "fix"
CONFIRM_EACH = "confirm"

_PAST = {Answer.ACCEPT: "Accepted", Answer.REJECT: "Rejected", Answer.IGNORE: "Skipped"}
"""As the history keeps it, which is in English; `operation_words` says it in the person's language."""


class Answering(QObject):
    """Answers the document and goes on to the next one; in the mode "Confirm each" Enter refuses once."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._asked = False
        self._going_on = False
        workbench.document_changed.connect(self._stay)
        workbench.failed.connect(self._stay)
        workbench.marks_changed.connect(self._forget)
        workbench.operation_done.connect(self._done)

    def answer(self, given: Answer) -> None:
        """Answers; accept takes the open suggestions along. An answered document is only left, not answered twice."""
        self._workbench.when_current(lambda: self._answer(given))

    def flag(self) -> None:
        """Flags the document, or takes the flag away."""

        def name(document: OpenDocument) -> str:
            return "Take the flag away" if document.annotation.flagged else "Flag document"

        document = self._workbench.document
        if document is not None:
            self._workbench.apply(name(document), lambda d: gestures.flag(d.annotation, not d.annotation.flagged))

    def set_review_mode(self, mode: str) -> None:
        """Makes "fix" or "confirm" the project's review mode."""
        workbench = self._workbench
        workbench.change_info(review_mode=mode)
        self._asked = False

    def _answer(self, given: Answer) -> None:
        document = self._workbench.document
        if document is None:
            return
        open_ = document.review.open_suggestions() if given is Answer.ACCEPT else []
        if open_ and self._refuses(len(open_)):
            return
        name = self._name(given, open_)

        def make() -> Operation | None:
            return document.operation(name, gestures.answer(document.annotation, given, accepting=open_))

        if len(open_) > MANY:
            self._going_on = True
            self._workbench.submit_made(make)
        elif (operation := make()) is not None:
            self._going_on = True
            self._workbench.submit(operation)
        else:
            self._workbench.step_document(open_only=True)

    def _refuses(self, count: int) -> bool:
        """In the mode "Confirm each", whether Enter is to be pressed once more."""
        info = self._workbench.info
        if info is None or info.review_mode != CONFIRM_EACH or self._asked:
            return False
        self._asked = True
        key = keys_in_force().spoken("answer_accept")
        sentence = self.tr("%Ln suggestion(s) not looked at. {key} again accepts (it|them).", "", count)
        self._workbench.told.emit(sentence.format(key=key), "")
        return True

    def _name(self, given: Answer, accepting: list[Suggestion]) -> str:
        if not accepting:
            return f"{_PAST[given]} the document"
        return f"Accepted {counted(len(accepting), 'suggestion')}"

    def _done(self, name: str) -> None:
        if self._going_on:
            self._going_on = False
            self._workbench.told.emit(f"{operation_words(name)}.", "undo")
            self._workbench.step_document(open_only=True)

    def _stay(self, _error: object = None) -> None:
        """The answer came to nothing, or another document is shown already: nothing is left to go on from."""
        self._going_on = False
        self._asked = False

    def _forget(self) -> None:
        self._asked = False
