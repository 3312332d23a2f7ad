"""The text view for assistive technology: text, caret, selection, where characters stand, what labels they have.

Offsets are code points, which is what AT-SPI counts in. Nothing of this is made until assistive technology asks.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from annotator.domain.review import Mark
from annotator.gui.document.offsets import displayed
from annotator.gui.document.view import DocumentView
from annotator.gui.document.virtual_table import IS_KNOWN, Answers
from annotator.language import translate

_ENDS_A_VALUE = {ord(";"): " ", ord(":"): " "}


def install() -> None:
    """Has Qt ask here for the accessible side of text views from now on; once per process is enough."""
    QAccessible.installFactory(_made_for)


def described(mark: Mark, words: str) -> str:
    """A mark as it is spoken: “Finland, GPE, suggested”."""
    state = translate("Spoken", "suggested") if mark.is_suggested else translate("Spoken", "confirmed")
    return ", ".join((" ".join(words.split()), mark.label, state))


class AccessibleDocument(QAccessibleWidget):
    """The view as a text that can be read and gone through, but not typed into."""

    def __init__(self, view: DocumentView) -> None:
        super().__init__(view, QAccessible.Role.EditableText, view.accessibleName())
        self._view = view
        self._text = _Text(view)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Shiboken.VoidPtr:  # type: ignore[override]
        """See QAccessibleWidget. What it gives is read as a pointer: anything else than one ends the program."""
        if kind == QAccessible.InterfaceType.TextInterface:
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self._text)[0])
        return Shiboken.VoidPtr(0)

    def state(self) -> QAccessible.State:
        """See QAccessibleWidget."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """See QAccessibleWidget; the description is the mark with the focus ring."""
        mark = self._view.active
        if kind == QAccessible.Text.Description and mark is not None:
            return described(mark, self._view.display.page.text[mark.start : mark.end])
        return super().text(kind)


class _Text(QAccessibleTextInterface):
    def __init__(self, view: DocumentView) -> None:
        super().__init__()
        self._view = view
        self._answers = Answers(self, self._selection, self._attributes) if IS_KNOWN else None

    # ---- what is there

    def characterCount(self) -> int:
        return len(self._all)

    def text(self, start: int, end: int) -> str:
        shown = self._all[max(0, start) : end if end >= 0 else None]
        return "\n".join(displayed(line) for line in shown.split("\n"))

    def cursorPosition(self) -> int:
        return self._view.caret

    def selectionCount(self) -> int:
        return int(self._view.selection is not None and self._answers is not None)

    def characterRect(self, offset: int) -> QRect:
        """Where a character stands on the screen; empty if it is not to be seen."""
        here, after = self._view.rect_of(offset), self._view.rect_of(offset + 1)
        if here.isEmpty():
            return QRect()
        if after.top() == here.top():  # on the same line, at whichever side the text goes on
            here = QRect(min(here.left(), after.left()), here.top(), abs(after.left() - here.left()), here.height())
        return QRect(self._view.viewport().mapToGlobal(here.topLeft()), here.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        found = self._view.hit_at(QPointF(self._view.viewport().mapFromGlobal(point)))
        return -1 if found is None else found.character

    # ---- what can be done

    def setCursorPosition(self, position: int) -> None:
        self._view.set_caret(position)
        self._view.caret_moved.emit(self._view.caret)

    def addSelection(self, start: int, end: int) -> None:
        self._view.set_selection(start, end)

    def setSelection(self, _index: int, start: int, end: int) -> None:
        self._view.set_selection(start, end)

    def removeSelection(self, _index: int) -> None:
        self._view.clear_selection()

    def scrollToSubstring(self, start: int, end: int) -> None:
        self._view.display.reveal(start, end)
        self._view.show_again()

    # ---- what goes through the table of virtual functions

    @property
    def _all(self) -> str:
        return self._view.display.page.text

    def _selection(self) -> tuple[int, int]:
        return self._view.selection or (self._view.caret, self._view.caret)

    def _attributes(self, offset: int) -> tuple[str, int, int]:
        """Labels and states of the marks over an offset, the innermost first, and how far they are the same."""
        page = self._view.display.page
        chunk = page.chunks.at(min(offset, max(0, len(page.text) - 1)))
        marks = page.marks.of(chunk)
        edges = [edge for mark in marks for edge in (mark.start, mark.end)]
        start = max((edge for edge in edges if edge <= offset), default=0)
        end = min((edge for edge in edges if edge > offset), default=len(page.text))
        start, end = max(start, page.chunks.start(chunk)), min(end, page.chunks.stop(chunk))
        over = sorted((m for m in marks if m.start <= offset < m.end), key=lambda mark: mark.end - mark.start)
        return _as_attributes(over), start, end


def _as_attributes(marks: Sequence[Mark]) -> str:
    """Marks as text attributes.

    AT-SPI's bridge in Qt lets only names through that it knows: there a single underline is a confirmed span, a double
    one a suggestion, and what the label is stands in the description and in what is announced.
    """
    if not marks:
        return ""
    labels = " ".join(mark.label.translate(_ENDS_A_VALUE) for mark in marks)
    states = " ".join("suggested" if mark.is_suggested else "confirmed" for mark in marks)
    line = "double" if marks[0].is_suggested else "single"
    return f"label:{labels};state:{states};text-underline-type:{line};"


def _made_for(_name: str, thing: QObject) -> QAccessibleInterface | None:
    return AccessibleDocument(thing) if isinstance(thing, DocumentView) else None
