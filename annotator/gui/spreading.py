"""One decision for many places: the same label in the whole project, and siblings that follow a change of mind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from annotator.domain.edit import Operation, OperationKind
from annotator.errors import CancelledError
from annotator.gui.jobs import Job
from annotator.gui.key_map import keys_in_force
from annotator.gui.marking import Marking
from annotator.gui.panels.key_hints import KeyHint
from annotator.gui.workbench import Workbench
from annotator.language import marked, number, translate
from annotator.session.operation_names import operation_words

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.review import Mark
    from annotator.session.following import Siblings, SpanChange
    from annotator.session.open_document import OpenDocument
    from annotator.session.spreading import Places


class _Words(NamedTuple):
    """What a key offers, for siblings of this document and for those of all."""

    here: str
    everywhere: str


_VERBS = {
    "remove": _Words("remove (the other|the %Ln others) here too", marked("Spreading", "remove {others}")),
    "relabel": _Words("relabel (the other|the %Ln others) here too", marked("Spreading", "relabel {others}")),
    "move": _Words("move (the other|the %Ln others) here too", marked("Spreading", "move {others}")),
}
COUNTED = tuple(words.here for words in _VERBS.values())
"""Texts with a count, which lupdate is told of (see selftest/translations.py)."""


class Spreading(QObject):
    """What A and Shift+A do: siblings of a change follow; else places are counted, and labelled by the second press.

    An offer is withdrawn by Escape, and as soon as another mark is active or anything else is changed.
    """

    offered = Signal(object)  # tuple of KeyHint: what the keys would do; empty when the offer is off again

    def __init__(self, workbench: Workbench, marking: Marking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._marking = marking
        self._siblings: Siblings | None = None
        self._places: Places | None = None
        self._looking: Job | None = None
        self._pressed: Callable[[], None] | None = None
        self._is_applying = False
        workbench.saving.saved.connect(self._saved)
        workbench.document_changed.connect(self.withdraw)
        workbench.failed.connect(self._stay)
        marking.active_changed.connect(lambda _mark: self.withdraw())
        marking.spread_offered.connect(self._give_way)

    # ---- what the keys do

    def press_here(self) -> None:
        """A: the siblings of this document follow; without any, the same mentions here get the active mark's label."""
        self._workbench.when_current(lambda: self._when_looked(self._here))

    def press_project(self, *, include_answered: bool = False) -> None:
        """Shift+A: the same over the project, in documents that are answered only if wanted."""
        self._workbench.when_current(lambda: self._when_looked(lambda: self._everywhere(include_answered)))

    def leave(self) -> None:
        """Escape: withdraws what is offered here, else leaves what the marking has."""
        if self._siblings is not None or self._places is not None:
            self.withdraw()
        else:
            self._marking.leave()

    def withdraw(self) -> None:
        """Takes the offer back."""
        if self._siblings is not None or self._places is not None:
            self._siblings, self._places = None, None
            self.offered.emit(())

    # ---- counting and labelling

    def _here(self) -> None:
        siblings = self._siblings
        if siblings is not None and siblings.here:
            self._follow(siblings, here_only=True)
        else:
            self.withdraw()
            self._marking.spread()

    def _everywhere(self, include_answered: bool) -> None:
        from annotator.session.spreading import spread_operation

        siblings, places, project = self._siblings, self._places, self._workbench.project
        if project is None:
            return
        if siblings is not None:
            self._follow(siblings, here_only=False)
        elif places is not None and places.documents(include_answered=include_answered):
            document, mark = self._workbench.document, self._marking.active
            seed = (document.document.id, mark.span) if document is not None and mark and mark.span else None
            self._apply(lambda: spread_operation(project, places, include_answered=include_answered, seed=seed))
        else:
            self._count()

    def _count(self) -> None:
        from annotator.session.spreading import find_places, shortened

        document, mark, project = self._workbench.document, self._marking.active, self._workbench.project
        if document is None or mark is None or project is None:
            return
        self._marking.withdraw_spread()
        text = document.document.text[mark.start : mark.end]
        self._workbench.jobs.run(
            lambda progress, cancel: find_places(project, text, mark.label, progress=progress, cancel=cancel),
            done=lambda places: self._counted(places, mark, document),
            failed=self._not_found,
            title=self.tr("Looking for “{words}”").format(words=shortened(text)),
        )

    def _counted(self, places: Places, mark: Mark, document: OpenDocument) -> None:
        from annotator.session.spreading import shortened

        active = self._marking.active
        if self._workbench.document is not document or active is None or active.order[:2] != mark.order[:2]:
            return  # the person has gone on
        hints, keys = [], keys_in_force()
        if places.open:
            hints.append(
                KeyHint(keys.sign("spread_project"), self.tr("label {sentence}").format(sentence=places.sentence()))
            )
        if places.answered:
            count, where = sum(places.answered.values()), len(places.answered)
            also = self.tr("also {count} in %Ln answered document(s)", "", where)
            words = also if hints else self.tr("label {count} in %Ln answered document(s)", "", where)
            hints.append(KeyHint(keys.sign("spread_answered"), words.format(count=number(count))))
        if not hints:
            words = shortened(places.text)
            self._workbench.told.emit(
                self.tr("“{words}” stands nowhere else unlabelled in this project.").format(words=words), ""
            )
            return
        self._places = places
        self.offered.emit((*hints, _leave()))

    # ---- following

    def _saved(self, changes: Changes) -> None:
        """After a change to one confirmed span its siblings are looked for."""
        from annotator.session.following import change_of

        if self._is_applying:
            self._is_applying = False
            self._workbench.told.emit(
                f"{operation_words(changes.name)}." if changes.name else self.tr("Nothing was left to change."), "undo"
            )
            self.withdraw()
            return
        self.withdraw()
        if self._looking is not None:
            self._looking.cancel.press()
            self._looking = None
        if changes.kind is OperationKind.EDIT and len(changes.edits) == 1:
            change = change_of(*changes.edits[0])
            if change is not None:
                self._look(change)

    def _look(self, change: SpanChange) -> None:
        from annotator.session.following import find_siblings

        project = self._workbench.project
        if project is None:
            return
        job = self._workbench.jobs.run(
            lambda _progress, cancel: find_siblings(project, change, cancel=cancel),
            done=lambda siblings: self._looked(job, siblings),
            failed=lambda error: self._not_looked(job, error),
        )
        self._looking = job

    def _looked(self, job: Job, siblings: Siblings) -> None:
        if job is not self._looking:
            return  # something else was changed since
        self._looking = None
        if siblings.count and siblings.change.document == self._shown:
            self._siblings = siblings
            self.offered.emit(_hints(siblings))
        self._go_on()

    def _not_looked(self, job: Job, error: BaseException) -> None:
        if job is self._looking:
            self._looking = None
            self._go_on()
        self._not_found(error)

    def _when_looked(self, step: Callable[[], None]) -> None:
        """Takes the step now, or when it is known whether there are siblings: a fast A is meant for them."""
        if self._looking is None:
            step()
        else:
            self._pressed = step

    def _go_on(self) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            self._workbench.when_current(pressed)

    def _follow(self, siblings: Siblings, *, here_only: bool) -> None:
        from annotator.session.following import follow_operation

        project = self._workbench.project
        only = [siblings.change.document] if here_only else None
        if project is not None:
            self._apply(lambda: follow_operation(project, siblings, only=only))

    def _apply(self, make: Callable[[], Operation | None]) -> None:
        """Many documents may have to be read, so the operation is made off the window's thread."""
        self.withdraw()
        self._is_applying = True
        self._workbench.submit_made(make)

    # ---- what goes wrong or comes between

    @property
    def _shown(self) -> object:
        document = self._workbench.document
        return None if document is None else document.document.id

    def _not_found(self, error: BaseException) -> None:
        if not isinstance(error, CancelledError):
            self._workbench.failed.emit(error)

    def _stay(self, _error: object) -> None:
        self._is_applying = False
        self._pressed = None

    def _give_way(self, places: list[tuple[int, int]]) -> None:
        """The marking has an offer of its own now."""
        if places:
            self.withdraw()


def _leave() -> KeyHint:
    return KeyHint(keys_in_force().sign("leave"), translate("Spreading", "leave them"))


def _hints(siblings: Siblings) -> tuple[KeyHint, ...]:
    """What A and Shift+A would do, the nearer first."""
    from annotator.session.following import counted_siblings

    hints, keys = [], keys_in_force()
    words = _VERBS[siblings.change.verb]
    if siblings.here:
        here = siblings.here
        hints.append(KeyHint(keys.sign("spread"), translate("Spreading", words.here, "", here)))
    if siblings.count > siblings.here:
        which = counted_siblings(siblings)
        everywhere = translate("Spreading", "all: {others}") if hints else translate("Spreading", words.everywhere)
        hints.append(KeyHint(keys.sign("spread_project"), everywhere.format(others=which)))
    return (*hints, _leave())
