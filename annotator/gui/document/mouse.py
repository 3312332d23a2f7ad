"""The mouse over the text view: clicks, drags that scroll beyond the edges, and hovering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from annotator.gui.document.hit_test import Hit
from annotator.gui.document.hovering import hover_at
from annotator.gui.document.pointer_gesture import BorderMoved, Clicked, Outcome, PointerGesture, Selected
from annotator.gui.document.scene import Hover, HoverButton

if TYPE_CHECKING:
    from annotator.gui.document.view import DocumentView

_SCROLL_INTERVAL = 16
"""Milliseconds between two steps while a drag beyond an edge scrolls."""

_FASTEST = 60
"""Pixels of one such step, at most."""


class MouseInput(QObject):
    """Turns mouse events into gestures, shows them while they last, and tells through the view what they came to."""

    def __init__(self, view: DocumentView) -> None:
        super().__init__(view)
        self._view = view
        self._gesture: PointerGesture | None = None
        self._pressed_button: Hover | None = None
        self._middle: Hit | None = None
        self._last = QPointF()
        self._graphemes = False
        self._edge_timer = QTimer(self, interval=_SCROLL_INTERVAL)
        self._edge_timer.timeout.connect(self._scroll_at_edge)

    def forget(self) -> None:
        """Gives up what is going on: another document is shown."""
        self._gesture = self._pressed_button = self._middle = None
        self._edge_timer.stop()

    def press(self, event: QMouseEvent, *, twice: bool = False) -> None:
        """A button went down."""
        view, self._last = self._view, event.position()
        found = view.hit_at(self._last)
        if event.button() == Qt.MouseButton.MiddleButton:
            self._middle = found
        if event.button() != Qt.MouseButton.LeftButton or found is None:
            return
        self._hover(self._last)
        hover = view.scene.hover
        if hover is not None and hover.button is not None:
            self._pressed_button = hover
            return
        extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        anchor = view.caret_state.anchor if extending else None
        x, y = self._last.x(), self._last.y()
        self._gesture = PointerGesture(view.borders, found, x, y, anchor=anchor, by_token=twice)
        if not extending:
            view.caret_state.put(found.offset)
        self._show_gesture()

    def move(self, event: QMouseEvent) -> None:
        """The mouse moved, with or without a button held."""
        self._last = event.position()
        self._graphemes = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._gesture is None:
            self._hover(self._last)
            return
        self._follow()
        outside = not 0 <= self._last.y() <= self._view.display.scroll.height
        if outside and self._gesture.is_drag:
            if not self._edge_timer.isActive():
                self._edge_timer.start()
        else:
            self._edge_timer.stop()

    def release(self, event: QMouseEvent) -> None:
        """A button went up."""
        self._edge_timer.stop()
        self._last = event.position()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._release_middle()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._pressed_button is not None:
            self._release_button(self._pressed_button)
            return
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            self._view.scene.preview = None
            self._view.show_again()
            self._tell(gesture.release())
            self._hover(self._last)

    def leave(self) -> None:
        """The mouse left the view."""
        if self._view.scene.hover is not None:
            self._view.scene.hover = None
            self._view.show_again()

    def text_moved(self, point: QPointF) -> None:
        """The text was scrolled under the mouse, which is at `point`."""
        if self._gesture is None:
            self._hover(point)

    def _tell(self, outcome: Outcome) -> None:
        view = self._view
        match outcome:
            case Clicked(found) if found.mark is not None:
                view.mark_pressed.emit(found.mark)
            case Clicked(found):
                view.caret_moved.emit(found.offset)
            case Selected(start, end):
                view.selection_made.emit(start, end)
            case BorderMoved(mark, side, offset):
                view.border_dragged.emit(mark, side, offset)
            case None:
                view.caret_moved.emit(view.caret)

    def _release_button(self, pressed: Hover) -> None:
        """A button counts if the mouse was still on it when it was released."""
        self._pressed_button = None
        self._hover(self._last)
        if self._view.scene.hover != pressed:
            return
        self._view.scene.hover = None
        accepted = pressed.button is HoverButton.ACCEPT
        (self._view.mark_accepted if accepted else self._view.mark_rejected).emit(pressed.mark)

    def _release_middle(self) -> None:
        pressed, self._middle = self._middle, None
        found = self._view.hit_at(self._last)
        if pressed is None or found is None or found.mark is None or found.mark != pressed.mark:
            return
        if found.mark.is_suggested:
            self._view.mark_accepted.emit(found.mark)

    def _follow(self) -> None:
        found = self._view.hit_at(self._last)
        if self._gesture is not None and found is not None:
            self._gesture.drag(found, self._last.x(), self._last.y(), graphemes=self._graphemes)
            self._show_gesture()

    def _show_gesture(self) -> None:
        gesture, view = self._gesture, self._view
        if gesture is None:
            return
        view.scene.preview = gesture.preview
        if gesture.preview is None and gesture.is_drag:
            if gesture.selection is not None:
                view.caret_state.select(*gesture.selection, head=gesture.head)
            else:
                view.caret_state.put(gesture.head)
        view.caret_was_put()

    def _scroll_at_edge(self) -> None:
        """One step of scrolling, the faster the farther the mouse is beyond the edge."""
        y, height = self._last.y(), self._view.display.scroll.height
        beyond = y if y < 0 else y - height
        self._view.display.scroll_by(round(max(-_FASTEST, min(_FASTEST, beyond / 2 + (1 if beyond > 0 else -1)))))
        self._follow()

    def _hover(self, point: QPointF) -> None:
        view = self._view
        found = view.hit_at(point)
        hover = hover_at(view.display, point, found, view.scene.hover)
        if hover != view.scene.hover:
            view.scene.hover = hover
            view.show_again()
        view.viewport().setCursor(_cursor(found, hover))


def _cursor(found: Hit | None, hover: Hover | None) -> Qt.CursorShape:
    if hover is not None and hover.button is not None:
        return Qt.CursorShape.PointingHandCursor
    if found is not None and found.border is not None:
        return Qt.CursorShape.SizeHorCursor
    on_plate = found is not None and found.mark is not None and not found.on_words
    return Qt.CursorShape.PointingHandCursor if on_plate else Qt.CursorShape.IBeamCursor
