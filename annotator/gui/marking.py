"""What a person does to the spans of the document on the screen: the active mark, the sticky label, the gestures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain import gestures
from annotator.domain.gestures import Side
from annotator.domain.mentions import same_mentions, unlabelled
from annotator.domain.review import Mark, MarkChange
from annotator.domain.span import LabelledRange, Span
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.domain.annotation import Annotation
    from annotator.domain.document import DocumentId
    from annotator.session.open_document import OpenDocument

LONGEST_SEARCHED_AT_ONCE = 20_000
"""In texts of more code points than these, same mentions are looked for in a job."""


class Marking(QObject):
    """Holds which mark is active and which label is sticky, and turns keys and clicks into gestures.

    Every method waits its turn after edits that are not on disk yet, so fast typing never acts on old marks.
    """

    active_changed = Signal(object)  # Mark or None
    selection_done = Signal()  # the selection became a span
    sticky_changed = Signal(str)  # label name, empty for none
    label_wanted = Signal()  # a selection waits for a label, and none is sticky
    place_wanted = Signal(int)  # a code point to be shown where no mark is any more
    spread_offered = Signal(object)  # list of ranges that Apply to all would label; empty when it is off again

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.active: Mark | None = None
        self.sticky = ""
        self.selection: tuple[int, int] | None = None
        self.caret = 0
        self._spread: list[tuple[int, int]] = []
        self._wanted: tuple[DocumentId, LabelledRange] | None = None
        self._follow: Callable[[OpenDocument], Mark | None] | None = None
        workbench.document_changed.connect(self._document_changed)
        workbench.marks_changed.connect(self._marks_changed)
        workbench.edit_followed.connect(self._edit_followed)
        workbench.failed.connect(self._stay)

    # ---- going about

    def go(self, *, backwards: bool = False, uncertain: bool = False) -> None:
        """Makes the next (previous) mark active; with `uncertain` the next suggestion that needs a look."""

        def step(document: OpenDocument) -> None:
            place = self.active or self.caret
            mark = document.review.next_mark(place, backwards=backwards, uncertain=uncertain)
            if mark is None:
                nothing = self.tr("There is no uncertain suggestion in this document.")
                self._workbench.told.emit(nothing if uncertain else self.tr("There is no span in this document."), "")
            self.activate(mark)

        self._step(step)

    def activate(self, mark: Mark | None) -> None:
        """Makes a mark the active one, or none."""
        if mark != self.active:
            self.active = mark
            self.caret = self.caret if mark is None else mark.start
            self.withdraw_spread()
            self.active_changed.emit(mark)

    def show(self, identity: DocumentId, target: LabelledRange) -> None:
        """Makes the mark of that range and label active, in whatever document; if it is gone, shows where it was."""
        document = self._workbench.document
        if document is not None and document.document.id == identity:
            self._show_at(document, target)
        else:
            self._wanted = (identity, target)
            self._workbench.open_document(identity)

    def activate_first(self, *, stay: bool = False) -> None:
        """Makes active what was to be shown, else the first open suggestion after the caret, if nothing is active.

        With `stay` only a mark at the caret itself: whoever comes back is to find the text as they left it.
        """
        document = self._workbench.document
        wanted, self._wanted = self._wanted, None
        if document is not None and wanted is not None and wanted[0] == document.document.id:
            self._show_at(document, wanted[1])
        elif document is not None and self.active is None and self.selection is None:
            mark = document.review.next_mark(self.caret) if stay else document.review.next_open(self.caret)
            if mark is not None and (not stay or mark.start == self.caret):
                self.activate(mark)

    def leave(self) -> None:
        """Leaves what is on offer, else the active mark, else the sticky label: one thing per press of Escape."""
        if self._spread:
            self.withdraw_spread()
        elif self.active is not None:
            self.activate(None)
        elif self.sticky:
            self.set_sticky("")

    def _show_at(self, document: OpenDocument, target: LabelledRange) -> None:
        mark = document.review.mark_at(target)
        self.activate(mark)
        if mark is None:
            self.place_wanted.emit(target.start)

    def set_sticky(self, label: str) -> None:
        """The label that every new selection takes; empty for none."""
        self.sticky = label
        self.sticky_changed.emit(label)

    # ---- gestures

    def accept(self, mark: Mark | None = None) -> None:
        """Confirms the active (or given) suggestion and goes to the next one; on a confirmed span only goes on."""

        def step(document: OpenDocument) -> None:
            target = mark or self.active
            if target is None:
                self.activate(document.review.next_open(self.caret))
            elif target.suggestion is None:
                self.activate(document.review.next_open(target))
            else:
                suggestion = target.suggestion
                name = f"Accept {target.label} “{document.text_of(target)}”"
                self._do(name, lambda d: gestures.accept(d.annotation, suggestion), then=_next_open(target))

        self._step(step)

    def remove(self, mark: Mark | None = None) -> None:
        """Rejects the active (or given) suggestion, or takes the span away; then goes to the next suggestion."""

        def step(document: OpenDocument) -> None:
            target = mark or self.active
            if target is None:
                return
            verb = "Reject" if target.is_suggested else "Remove"
            name = f"{verb} {target.label} “{document.text_of(target)}”"
            self._do(name, lambda d: gestures.delete(d.annotation, target), then=_next_open(target))

        self._step(step)

    def label(self, name: str) -> None:
        """With a selection creates a span; on the active mark relabels and accepts; with neither makes it sticky."""

        def step(document: OpenDocument) -> None:
            if self.selection is not None:
                self._create(document, *self.selection, name)
            elif self.active is not None:
                self._relabel(document, self.active, name)
            else:
                self.set_sticky("" if self.sticky == name else name)

        self._step(step)

    def select(self, start: int, end: int) -> None:
        """Takes a selection made with the mouse: a span at once if a label is sticky, else a label is asked for."""
        self.selection = (start, end)
        self.activate(None)
        if self.sticky:
            self.label(self.sticky)
        else:
            self.label_wanted.emit()

    def move_border(self, side: Side, step: int, *, by_grapheme: bool = False) -> None:
        """Moves a border of the active mark by a token or a grapheme; a suggestion is accepted with it."""

        def gesture(document: OpenDocument) -> None:
            mark = self.active
            if mark is None:
                return
            if by_grapheme:
                place = gestures.moved_by_grapheme(document.document.text, mark, side, step)
            else:
                place = gestures.moved_by_token(document.borders, mark, side, step)
            self._move(document, mark, *place)

        self._step(gesture)

    def drag_border(self, mark: Mark, side: Side, offset: int) -> None:
        """Moves a border to where the mouse let it go (code points)."""
        place = (mark.start, offset) if side is Side.END else (offset, mark.end)
        if place[0] < place[1]:
            self._step(lambda document: self._move(document, mark, *place))

    def spread(self) -> None:
        """Offers to label every same mention of the document like the active one; the second press does it."""

        def step(document: OpenDocument) -> None:
            mark = self.active
            if mark is None:
                return
            if self._spread:
                self._label_places(document, mark, self._spread)
                return
            text, borders, annotation = document.document.text, document.borders, document.annotation

            def work(_progress: object = None, _cancel: object = None) -> list[tuple[int, int]]:
                return unlabelled(annotation, same_mentions(text, borders, mark.start, mark.end), mark.label)

            if len(text) <= LONGEST_SEARCHED_AT_ONCE:
                self._offer(document, mark, work())
            else:
                done, failed = lambda places: self._offer(document, mark, places), self._workbench.failed.emit
                self._workbench.jobs.run(work, done=done, failed=failed)

        self._step(step)

    def _offer(self, document: OpenDocument, mark: Mark, places: list[tuple[int, int]]) -> None:
        """Offers the places, unless the person has gone on while they were looked for."""
        if self.active is not mark or self._workbench.document is not document:
            return
        self._spread = places
        self.spread_offered.emit(self._spread)
        if not self._spread:
            self._workbench.told.emit(
                self.tr("“{words}” stands nowhere else unlabelled here.").format(words=document.text_of(mark)), ""
            )

    # ---- how they are done

    def _create(self, document: OpenDocument, start: int, end: int, name: str) -> None:
        words = document.text_of(Mark(start, end, name))
        self.selection = None
        self.selection_done.emit()
        self._do(
            f"Label {name} “{words}”", lambda d: gestures.create(d.annotation, start, end, name), _at(start, end, name)
        )

    def _relabel(self, document: OpenDocument, mark: Mark, name: str) -> None:
        """A corrected suggestion is done with, so the next one becomes active; a span of one's own stays active."""
        then = _next_open(mark) if mark.is_suggested else _at(mark.start, mark.end, name)
        title = f"Relabel “{document.text_of(mark)}” to {name}"
        self._do(title, lambda d: gestures.relabel(d.annotation, mark, name), then)

    def _move(self, document: OpenDocument, mark: Mark, start: int, end: int) -> None:
        name = f"Move border of {mark.label} “{document.text_of(mark)}”"
        self._do(name, lambda d: gestures.move(d.annotation, mark, start, end), _at(start, end, mark.label))

    def _label_places(self, document: OpenDocument, mark: Mark, places: list[tuple[int, int]]) -> None:
        name = f"Label {mark.label} “{document.text_of(mark)}” in {len(places)} more places"
        self.withdraw_spread()
        self._do(
            name,
            lambda d: gestures.label_places(d.annotation, places, mark, offered=d.review.open_suggestions()),
            _next_open(mark),
            seed=mark.span,
        )

    def _do(
        self,
        name: str,
        gesture: Callable[[OpenDocument], Annotation],
        then: Callable[[OpenDocument], Mark | None],
        seed: Span | None = None,
    ) -> None:
        """Applies a gesture; when it is on disk, what `then` finds becomes active."""
        document = self._workbench.document
        if document is None:
            return
        operation = document.operation(name, gesture(document), seed=seed)
        if operation is None:
            self.activate(then(document))
            return
        self._follow = then
        self._workbench.submit(operation)

    def _step(self, step: Callable[[OpenDocument], None]) -> None:
        def now() -> None:
            if self._workbench.document is not None:
                step(self._workbench.document)

        self._workbench.when_current(now)

    def withdraw_spread(self) -> None:
        """Takes back the offer to label the same mentions of the document."""
        if self._spread:
            self._spread = []
            self.spread_offered.emit([])

    def _stay(self, _error: object) -> None:
        """A gesture came to nothing: nothing is to become active for it."""
        self._follow = None

    def _document_changed(self) -> None:
        self.selection, self._follow = None, None
        self.activate(None)

    def _marks_changed(self, _change: object) -> None:
        """The active mark may be gone, or be another one of the same place."""
        document, active = self._workbench.document, self.active
        if document is not None and active is not None and self._follow is None:
            self.activate(document.review.mark_at(LabelledRange(active.start, active.end, active.label)))

    def _edit_followed(self, change: MarkChange) -> None:
        """After a gesture what it said becomes active; after an undo or redo what came with it, as in an editor."""
        document = self._workbench.document
        if document is None:
            return
        then, self._follow = self._follow, None
        if then is not None:
            self.activate(then(document))
        elif change.added:
            self.activate(min(change.added, key=lambda mark: mark.order))


def _next_open(after: Mark) -> Callable[[OpenDocument], Mark | None]:
    return lambda document: document.review.next_open(after)


def _at(start: int, end: int, label: str) -> Callable[[OpenDocument], Mark | None]:
    return lambda document: document.review.mark_at(LabelledRange(start, end, label))
