"""Notes on spans and on the document: written in a popover, kept as one edit each."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from annotator.domain import gestures
from annotator.gui.appearance import Appearance
from annotator.gui.marking import Marking
from annotator.gui.work_page import WorkPage
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.domain.annotation import Annotation
    from annotator.domain.review import Mark
    from annotator.gui.dialogs.note_popover import NotePopover
    from annotator.session.open_document import OpenDocument

    Gesture = Callable[[OpenDocument, str], Annotation]


class Noting(QObject):
    """Opens the popover on the active mark or the document, and shows the document's note above its text."""

    def __init__(self, page: WorkPage, workbench: Workbench, marking: Marking, appearance: Appearance) -> None:
        super().__init__(page)
        self._page = page
        self._workbench = workbench
        self._marking = marking
        self._appearance = appearance
        self._name = ""
        self._gesture: Gesture | None = None
        workbench.document_changed.connect(self._show)
        workbench.operation_done.connect(lambda _name: self._show())
        page.document_bar.note_wanted.connect(self.open_document)

    @cached_property
    def _popover(self) -> NotePopover:
        from annotator.gui.dialogs.note_popover import NotePopover

        made = NotePopover(self._appearance.theme, self._page)
        made.kept.connect(self._kept)
        self._appearance.theme_changed.connect(made.set_theme)
        return made

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"note": self.open_span, "note_document": self.open_document}

    def open_span(self) -> None:
        """Opens the note of the active mark."""
        self._workbench.when_current(self._open_span)

    def open_document(self) -> None:
        """Opens the note of the document."""
        self._workbench.when_current(self._open_document)

    def keep(self) -> None:
        """Keeps what is being written: the window closes."""
        if self._gesture is not None:
            self._popover.hide()

    def _open_span(self) -> None:
        document, mark = self._workbench.document, self._marking.active
        if document is None or mark is None:
            return
        words = document.text_of(mark)
        place = self._page.view.viewport().mapToGlobal(self._page.view.rect_of(mark.start).bottomLeft())
        text = mark.span.note if mark.span is not None else ""
        name = f"Note on {mark.label} “{words}”"
        self._open(place, f"{mark.label} “{words}”", text, name, lambda d, t: _note(d, mark, t))

    def _open_document(self) -> None:
        document = self._workbench.document
        if document is not None:
            place = self._page.view.mapToGlobal(QPoint(24, 0))
            about = self.tr("Note on {document}").format(document=document.document.key)
            gesture: Gesture = lambda d, t: gestures.note_document(d.annotation, t)  # noqa: E731  it is typed here
            self._open(place, about, document.annotation.note, "Note on document", gesture)

    def _open(self, place: QPoint, about: str, text: str, name: str, gesture: Gesture) -> None:
        document = self._workbench.document
        assert document is not None
        identity = document.document.id

        def on_this(now: OpenDocument, text: str) -> Annotation:
            return gesture(now, text) if now.document.id == identity else now.annotation

        self._name, self._gesture = name, on_this
        self._popover.open_at(place, about, text)

    def _kept(self, text: str) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            self._workbench.apply(self._name, lambda document: gesture(document, text))

    def _show(self) -> None:
        document = self._workbench.document
        self._page.document_bar.show_note("" if document is None else document.annotation.note)


def _note(document: OpenDocument, mark: Mark, text: str) -> Annotation:
    """The note on the mark as it is now; nothing where it is gone."""
    there = document.review.mark_at(gestures.range_of(mark))
    return document.annotation if there is None else gestures.note(document.annotation, there, text)
