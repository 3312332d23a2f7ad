"""The robot's hand on the mouse: clicks, drags and hovering over words of the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.document.scene import HoverButton
from annotator.gui.document.view import DocumentView

LEFT = Qt.MouseButton.LeftButton
STEPS = 4
"""Movements of which a drag is made."""
NUDGES = 5
"""How often the pointer is moved until the window has seen what it is over."""


class Mouse:
    """Points at words by what they say; `find` tells where they stand, `rest` waits until the window has followed."""

    def __init__(
        self, view: DocumentView, find: Callable[[str, int], tuple[int, int]], rest: Callable[[], None]
    ) -> None:
        self._view = view
        self._find = find
        self._rest = rest
        self.actions = 0
        """Clicks, double clicks and drags made over the text."""

    def click(self, words: str, occurrence: int = 0, *, button: Qt.MouseButton = LEFT) -> None:
        """Clicks into the middle of some words."""
        self.actions += 1
        QTest.mouseClick(self._ground, button, pos=self._middle(words, occurrence))
        self._rest()

    def double_click(self, words: str, occurrence: int = 0) -> None:
        """Double-clicks on some words."""
        self.actions += 1
        place = self._middle(words, occurrence)
        QTest.mouseClick(self._ground, LEFT, pos=place)
        # QTest sends only the second press; the release is what ends the gesture.
        QTest.mouseDClick(self._ground, LEFT, pos=place)
        QTest.mouseRelease(self._ground, LEFT, pos=place)
        self._rest()

    def select(self, words: str, occurrence: int = 0, *, by_characters: bool = False) -> None:
        """Drags from the first to the last character of some words; with Alt down if it is `by_characters`."""
        start, end = self._find(words, occurrence)
        keys = Qt.KeyboardModifier.AltModifier if by_characters else Qt.KeyboardModifier.NoModifier
        self._drag(self._place_of(start), self._place_of(end), keys)

    def select_range(self, start: int, end: int) -> None:
        """Drags from the first to the last character of a range (code points), which may go over several lines."""
        self._drag(self._place_of(start) + QPoint(2, 0), self._place_of(end - 1) + QPoint(3, 0))

    def drag_border(self, border: int, to: int, *, of_end: bool) -> None:
        """Takes a span's end (or start) at an offset and drags it to another one."""
        inwards = QPoint(-1 if of_end else 1, 0)
        self._drag(self._place_of(border) + inwards, self._place_of(to))

    def click_at(self, offset: int) -> None:
        """Clicks on the character at an offset."""
        self.actions += 1
        QTest.mouseClick(self._ground, LEFT, pos=self._place_of(offset) + QPoint(2, 0))
        self._rest()

    def click_beside(self) -> None:
        """Clicks where no text is, which leaves the active mark."""
        self.actions += 1
        QTest.mouseClick(self._ground, LEFT, pos=self._ground.rect().bottomLeft() + QPoint(4, -4))
        self._rest()

    def reject_at(self, place: tuple[int, int]) -> None:
        """Holds the pointer over a suggestion and presses the ✕ that appears."""
        point = self._place_of(place[0]) + QPoint(2, 0)
        # A real screen tells with delay that the pointer left for a menu or button before: then it moves once more.
        for nudge in range(NUDGES):
            QTest.mouseMove(self._ground, point + QPoint(nudge, 0))
            self._rest()
            if not self._view.hover_button_rect(HoverButton.REJECT).isEmpty():
                break
        self.press_cross()

    def drag_end(self, words: str, to_end_of: str) -> None:
        """Takes the end of a span and drags it to the end of other words."""
        self._drag(self._place_of(self._find(words, 0)[1]) - QPoint(1, 0), self._place_of(self._find(to_end_of, 0)[1]))

    def drag_start(self, words: str, to_start_of: str) -> None:
        """Takes the start of a span and drags it to the start of other words."""
        self._drag(
            self._place_of(self._find(words, 0)[0]) + QPoint(1, 0), self._place_of(self._find(to_start_of, 0)[0])
        )

    def hover(self, words: str, occurrence: int = 0) -> None:
        """Holds the pointer over some words."""
        place = self._middle(words, occurrence)
        for nudge in range(NUDGES):  # in a real window the server may tell of the movement after the rest
            QTest.mouseMove(self._ground, place + QPoint(nudge % 2, 0))
            self._rest()
            if self._view.scene.hover is not None:
                return

    def press_tick(self) -> None:
        """Presses the ✓ beside the suggestion under the pointer."""
        self._press(HoverButton.ACCEPT)

    def press_cross(self) -> None:
        """Presses the ✕ beside the suggestion under the pointer."""
        self._press(HoverButton.REJECT)

    def wheel(self, notches: int, *, ctrl: bool = False) -> None:
        """Turns the wheel over the text, away from the person if positive."""
        ground = self._ground
        place = QPointF(ground.rect().center())
        keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        turn, none, phase = QPoint(0, 120 * notches), Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(place, QPointF(ground.mapToGlobal(place)), QPoint(), turn, none, keys, phase, False)
        QApplication.sendEvent(ground, event)
        self._rest()

    @property
    def _ground(self) -> QWidget:
        return self._view.viewport()

    def _press(self, button: HoverButton) -> None:
        rect = self._view.hover_button_rect(button)
        assert not rect.isEmpty(), "there is no suggestion under the pointer"
        self.actions += 1
        QTest.mouseMove(self._ground, rect.center())
        QTest.mouseClick(self._ground, LEFT, pos=rect.center())
        self._rest()

    def _middle(self, words: str, occurrence: int) -> QPoint:
        start, end = self._find(words, occurrence)
        return self._place_of((start + end) // 2)

    def _place_of(self, offset: int) -> QPoint:
        place = self._view.rect_of(offset)  # empty where the text is not laid out, being far away
        if place.isEmpty() or not self._ground.rect().contains(place.center()):
            self._view.scroll_to(offset)
            self._rest()
        return self._view.rect_of(offset).center()

    def _move(self, place: QPoint, keys: Qt.KeyboardModifier) -> None:
        """Moves with the button held; QTest knows of no keys that are held meanwhile."""
        kind, none, where = QEvent.Type.MouseMove, Qt.MouseButton.NoButton, QPointF(place)
        QApplication.sendEvent(
            self._ground, QMouseEvent(kind, where, QPointF(self._ground.mapToGlobal(place)), none, LEFT, keys)
        )

    def _drag(self, begin: QPoint, finish: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.actions += 1
        QTest.mouseMove(self._ground, begin)
        QTest.mousePress(self._ground, LEFT, keys, begin)
        for step in range(1, STEPS + 1):
            self._move(begin + (finish - begin) * step / STEPS, keys)
        QTest.mouseRelease(self._ground, LEFT, keys, finish)
        self._rest()
