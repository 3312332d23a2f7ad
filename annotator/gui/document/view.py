"""The text view: shows one document with its marks, and tells what a person does in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.domain.review import Mark, MarkChange
from annotator.domain.tokens import TokenBorders, Tokens
from annotator.gui.document.caret_state import CaretState
from annotator.gui.document.display import Display
from annotator.gui.document.frame import Repainting
from annotator.gui.document.hit_test import Hit
from annotator.gui.document.keys import caret_key
from annotator.gui.document.look import TextLook
from annotator.gui.document.mouse import MouseInput
from annotator.gui.document.prepared_text import PreparedText
from annotator.gui.document.scene import HoverButton, Scene
from annotator.gui.document.wheel import Wheel
from annotator.gui.soon import Soon
from annotator.gui.theme import load_theme

SMALLEST_TEXT, LARGEST_TEXT = 7.0, 48.0
"""Text sizes in points that the view takes."""


class DocumentView(QAbstractScrollArea):
    """Shows a text of any length with spans and suggestions. Every offset is a code point; it decides nothing.

    Signals say what a person did: `selection_made` when a drag or double-click is released, the range already snapped
    to tokens; `border_dragged` with mark, Side and new offset; `context_requested` with mark or None and the place on
    the screen; `text_size_wanted` with steps of the wheel.
    """

    selection_made = Signal(int, int)
    selection_changed = Signal()
    caret_moved = Signal(int)
    mark_pressed = Signal(object)
    mark_accepted = Signal(object)
    mark_rejected = Signal(object)
    border_dragged = Signal(object, object, int)
    context_requested = Signal(object, QPoint)
    text_size_wanted = Signal(int)
    shown_again = Signal()  # anything of what is shown may be another: place, look, marks, hits

    def __init__(self, parent: QWidget | None = None, *, look: TextLook | None = None) -> None:
        super().__init__(parent)
        self.borders: TokenBorders = Tokens()
        self._display = Display(look or TextLook(load_theme("light")), 13.0)
        self._frame_soon = Soon(self._show_frame, self)
        self._is_resized = self._is_painted_anyway = False
        self.scene = Scene()
        self.caret_state = CaretState()
        self._mouse = MouseInput(self)
        self._wheel = Wheel()
        self._repainting = Repainting(self.viewport())
        self._shown_selection: tuple[int, int] | None = None
        self._bar_follows = False
        self._bar_value = 0
        self.setObjectName("documentView")
        self.setAccessibleName(self.tr("Text of the document"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # What is shown

    def show_document(self, text: str, marks: Iterable[Mark], borders: TokenBorders) -> None:
        """Shows another document, prepared here and now: only for short ones."""
        self.show_prepared(PreparedText.of(text, marks), borders)

    def show_prepared(
        self, prepared: PreparedText, borders: TokenBorders, *, caret: int = 0, top: int | None = None
    ) -> None:
        """Shows another document; nothing is selected or active in it.

        The line of the code point `top` is the first; if there is none, the caret is where it can be seen.
        """
        self.borders = borders
        self._mouse.forget()
        self.caret_state = CaretState()
        self.caret_state.put(min(caret, len(prepared.chunks.text)))
        self.scene = Scene()
        self.display.show(prepared)
        if top is None:
            self.display.reveal(self.caret, self.caret)
        else:
            self.display.scroll_to(top)
        self._repainting.forget()
        self.caret_was_put()

    def clear(self) -> None:
        """Shows nothing."""
        self.show_document("", (), Tokens())

    def set_borders(self, borders: TokenBorders) -> None:
        """Takes token borders to which selections snap from now on."""
        self.borders = borders

    def change_marks(self, change: MarkChange) -> None:
        """Takes marks out and puts others in; an active mark that went is active no more."""
        if self.scene.active in change.removed:
            self.scene.active = None
        self.display.change_marks(change)
        self.show_again()

    def set_look(self, look: TextLook) -> None:
        """Takes other colours or type; the first visible character stays where it is."""
        self.display.set_look(look)
        self._repainting.forget()
        self.show_again()

    @property
    def text_size(self) -> float:
        """Size of the text in points."""
        return self.display.points

    def set_text_size(self, points: float) -> None:
        """Takes another size of the text in points; the first visible character stays where it is."""
        self.display.set_points(max(SMALLEST_TEXT, min(LARGEST_TEXT, points)))
        self._repainting.forget()
        self.show_again()

    @property
    def active(self) -> Mark | None:
        """The mark with the focus ring."""
        return self.scene.active

    def set_active(self, mark: Mark | None, *, reveal: bool = True) -> None:
        """Puts the focus ring round a mark and the caret at its start, and scrolls to it if `reveal`."""
        self.scene.active = mark
        if mark is not None:
            if self.caret_state.selection is None:
                self.caret_state.put(mark.start)
            if reveal:
                self.display.reveal(mark.start, mark.end)
        self.show_again()

    def set_find_hits(self, hits: Sequence[tuple[int, int]], current: int | None) -> None:
        """Marks what was found (sorted ranges), one of them as the present one, to which it scrolls."""
        self.scene.find_hits, self.scene.current_hit = hits, current
        if current is not None:
            self.display.reveal(*hits[current])
        self.show_again()

    # Caret and selection

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self.caret_state.position

    def set_caret(self, offset: int) -> None:
        """Puts the caret somewhere and scrolls to it; nothing is selected then."""
        self.caret_state.put(max(0, min(offset, len(self.display.page.text))))
        self.display.reveal(self.caret, self.caret)
        self.caret_was_put()

    @property
    def selection(self) -> tuple[int, int] | None:
        """The selected range, or None."""
        return self.caret_state.selection

    def set_selection(self, start: int, end: int) -> None:
        """Selects a range and scrolls to it."""
        length = len(self.display.page.text)
        self.caret_state.select(max(0, min(start, length)), max(0, min(end, length)))
        self.display.reveal(start, end)
        self.caret_was_put()

    def clear_selection(self) -> None:
        """Selects nothing; the caret stays."""
        self.caret_state.put(self.caret)
        self.caret_was_put()

    def copy(self) -> None:
        """Puts the selected text on the clipboard, exactly as it is in the document."""
        if self.selection:
            QGuiApplication.clipboard().setText(self.display.page.text[slice(*self.selection)])

    # Geometry

    @property
    def display(self) -> Display:
        """What is shown and where it stands, in the size that the viewport has now."""
        self._settle()
        return self._display

    def first_visible(self) -> int:
        """The code point at the beginning of the topmost whole line."""
        return self.display.scroll.first_visible()

    def visible_range(self) -> tuple[int, int]:
        """The code points from the first to behind the last line of which anything is visible."""
        return self.display.scroll.visible_range()

    def scroll_to(self, offset: int, *, below: int = 0) -> None:
        """Scrolls so that the line of a code point is `below` pixels from the top, as far as the page goes."""
        self.display.scroll_to(offset, below)
        self.show_again()

    def rect_of(self, offset: int) -> QRect:
        """Where in the viewport the caret before a code point stands; an empty rectangle if it is not visible."""
        return self.display.rect_of(offset)

    def hit_at(self, point: QPointF) -> Hit | None:
        """What is under a point of the viewport."""
        return self.display.hit_at(point, self.scene.active)

    def hover_button_rect(self, button: HoverButton) -> QRect:
        """Where in the viewport a button of the suggestion under the pointer stands; empty if there is none."""
        return self.display.hover_button_rect(self.scene.hover, button)

    # What Qt and the parts of the view call

    def show_again(self) -> None:
        """Has painted, once for all that an event changes, what is another; the scroll bar follows the page."""
        self.scene.caret, self.scene.selection = self.caret, self.selection
        self.scene.caret_is_shown = self.hasFocus() and self.scene.active is None
        self._frame_soon.ask()

    def _show_frame(self) -> None:
        scroll, bar = self.display.scroll, self.verticalScrollBar()
        if self._is_painted_anyway:
            self._repainting.expect(scroll.visible(), self.scene)
        else:
            self._repainting.show(scroll.visible(), self.scene)
        self._bar_value = scroll.value
        self._bar_follows = True
        bar.setPageStep(scroll.height)
        bar.setSingleStep(self.display.measures.pitch)
        bar.setRange(0, scroll.maximum)
        bar.setValue(scroll.value)
        self._bar_follows = False
        self.shown_again.emit()

    def caret_was_put(self) -> None:
        """Paints anew, and tells if another range is selected than was told last."""
        self.show_again()
        if self.selection != self._shown_selection:
            self._shown_selection = self.selection
            self.selection_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the part that Qt asks for."""
        display = self.display
        if self._is_painted_anyway:
            self._is_painted_anyway = False
            self._repainting.expect(display.scroll.visible(), self.scene)
        elif self._frame_soon.is_asked:  # this part will be ahead of the rest, and must not be moved with it
            self._repainting.forget()
        painter = QPainter(self.viewport())
        display.paint(painter, event.region(), self.scene)
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Wraps anew in an event of its own: what resizes it, panels or the window, has enough to do itself."""
        self._is_resized = self._is_painted_anyway = True  # Qt paints all of what was resized
        self._frame_soon.ask()

    def _settle(self) -> None:
        """Wraps anew where the column's width changed. A scroll bar that comes or goes does not change it."""
        if self._is_resized:
            self._is_resized = False
            room = self.width() - self.verticalScrollBar().sizeHint().width()
            self._display.resize(room, self.viewport().height(), self.devicePixelRatioF())

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Follows the scroll bar: exactly where it was stepped, by the heights known so far where it was dragged."""
        if self._bar_follows:
            return
        bar = self.verticalScrollBar()
        before, self._bar_value = self._bar_value, bar.value()
        if bar.isSliderDown():
            self.display.scroll_to_value(bar.value())
        else:
            self.display.scroll_by(bar.value() - before)
        self.show_again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls by exact pixels; with Ctrl, asks for another text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = self._wheel.steps(event)
            if steps:
                self.text_size_wanted.emit(steps)
        else:
            self.display.scroll_by(self._wheel.pixels(event, self.display.measures.pitch))
            self.show_again()
            self._mouse.text_moved(event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the caret and copies; every other key is for the window."""
        key = caret_key(event)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key is not None:
            self.caret_state.move(self.display, self.borders, key.move, extending=key.extending)
            self.display.reveal(self.caret, self.caret)
            self.caret_was_put()
            self.caret_moved.emit(self.caret)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the caret."""
        super().focusInEvent(event)
        self.show_again()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hides the caret."""
        super().focusOutEvent(event)
        self.show_again()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a click or a drag."""
        self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects a token."""
        self._mouse.press(event, twice=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with a drag, or looks what is hovered over."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a click or a drag."""
        self._mouse.release(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Takes the hover buttons away when the mouse leaves; the scroll area itself is not told of that."""
        if event.type() is QEvent.Type.Leave:
            self._mouse.leave()
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu: at the pointer, or by the keyboard at the active mark."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            mark = self.scene.active
            place = self.rect_of(mark.start if mark else self.caret).bottomLeft()
            self.context_requested.emit(mark, self.viewport().mapToGlobal(place))
        else:
            found = self.hit_at(QPointF(event.pos()))
            self.context_requested.emit(found.mark if found else None, event.globalPos())
