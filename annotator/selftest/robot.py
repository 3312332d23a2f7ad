"""A person at the real window: presses keys, uses the mouse, and says what is to be seen."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.review import Mark
from annotator.gui.main_window import MainWindow
from annotator.session.open_document import OpenDocument

PATIENCE = 30.0
"""Seconds after which a person would say that the program hangs; generous, because test machines are shared."""


class RobotGaveUpError(AssertionError):
    """What the person waited for did not happen."""


class Robot:
    """Verbs of a person at one window. Every verb waits until the window is at rest again."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.keys_pressed = 0
        window.activateWindow()
        self.wait_until(lambda: QApplication.focusWidget() is not None, "the window to have the keyboard")

    # ---- waiting

    def wait_until(self, condition: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
        """Lets events run until the condition holds; RobotGaveUpError says what was waited for."""
        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until:
                raise RobotGaveUpError(f"waited {seconds:.0f} s for: {what}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.001)  # gives the other threads their turn

    def rest(self) -> None:
        """Waits until nothing is read, saved or under way."""
        self.wait_until(lambda: self.window.is_at_rest, "the window to come to rest")

    # ---- keyboard

    def press(self, *keys: str) -> None:
        """Presses keys one after the other, written as in a menu: "Space", "Shift+Right", "Ctrl+Z"."""
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            self.keys_pressed += 1
            self.rest()

    def type(self, text: str) -> None:
        """Types a text into whatever has the keyboard."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClicks(target, text)
        self.keys_pressed += len(text)
        self.rest()

    # ---- mouse

    def click(self, words: str, occurrence: int = 0) -> None:
        """Clicks into the middle of some words of the text."""
        start, end = self.find(words, occurrence)
        QTest.mouseClick(self._viewport, Qt.MouseButton.LeftButton, pos=self._middle(start, end))
        self.rest()

    def double_click(self, words: str, occurrence: int = 0) -> None:
        """Double-clicks on some words of the text."""
        start, end = self.find(words, occurrence)
        place = self._middle(start, end)
        QTest.mouseClick(self._viewport, Qt.MouseButton.LeftButton, pos=place)
        # QTest sends only the second press; the release is what ends the gesture.
        QTest.mouseDClick(self._viewport, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseRelease(self._viewport, Qt.MouseButton.LeftButton, pos=place)
        self.rest()

    def drag_over(self, words: str, occurrence: int = 0) -> None:
        """Selects some words with the mouse, from their first to their last character."""
        start, end = self.find(words, occurrence)
        self._drag(self._edge(start), self._edge(end))

    def drag_end_of(self, words: str, to_end_of: str) -> None:
        """Takes the end of a span and drags it to the end of other words."""
        _start, end = self.find(words)
        _start, target = self.find(to_end_of)
        self._drag(self._edge(end) - QPoint(1, 0), self._edge(target))

    def press_button(self, name: str) -> None:
        """Clicks the button of that object name anywhere in the window."""
        button = self.window.findChild(QWidget, name)
        if button is None or not button.isVisible():
            raise RobotGaveUpError(f"there is no button {name!r} to be seen")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    # ---- what is to be seen

    @property
    def document(self) -> OpenDocument:
        """The document on the screen."""
        document = self.window.workbench.document
        if document is None:
            raise RobotGaveUpError("there is no document on the screen")
        return document

    @property
    def active(self) -> tuple[str, str] | None:
        """Text and label of the mark with the focus ring."""
        mark = self.window.center.view.active
        return None if mark is None else self._seen(mark)

    def spans(self) -> list[tuple[str, str]]:
        """Text and label of every confirmed span, in reading order."""
        return [self._seen(mark) for mark in self.document.review if not mark.is_suggested]

    def suggestions(self) -> list[tuple[str, str]]:
        """Text and label of every open suggestion, in reading order."""
        return [self._seen(mark) for mark in self.document.review if mark.is_suggested]

    def wait_for_suggestions(self) -> None:
        """Waits until the pipeline has read the document on the screen."""
        self.wait_until(lambda: self.window.workbench.document is not None, "a document on the screen")
        self.wait_until(lambda: not self.window.live.is_waiting and self.document.is_tokenised, "suggestions")
        self.rest()

    def find(self, words: str, occurrence: int = 0) -> tuple[int, int]:
        """Where some words stand in the text (code points)."""
        text = self.document.document.text
        start = -1
        for _ in range(occurrence + 1):
            start = text.index(words, start + 1)
        return start, start + len(words)

    def screenshot(self, path: Path) -> None:
        """Saves a picture of the window."""
        self.rest()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(path)):
            raise RobotGaveUpError(f"the picture {path} could not be written")

    # ---- how

    @property
    def _viewport(self) -> QWidget:
        return self.window.center.view.viewport()

    def _seen(self, mark: Mark) -> tuple[str, str]:
        return self.document.document.text[mark.start : mark.end], mark.label

    def _middle(self, start: int, end: int) -> QPoint:
        self.window.center.view.scroll_to(start)
        return self.window.center.view.rect_of((start + end) // 2).center()

    def _edge(self, offset: int) -> QPoint:
        view = self.window.center.view
        if not view.viewport().rect().contains(view.rect_of(offset).center()):
            view.scroll_to(offset)
        return view.rect_of(offset).center()

    def _drag(self, begin: QPoint, finish: QPoint) -> None:
        viewport, left = self._viewport, Qt.MouseButton.LeftButton
        QTest.mouseMove(viewport, begin)
        QTest.mousePress(viewport, left, pos=begin)
        for step in range(1, 5):
            QTest.mouseMove(viewport, begin + (finish - begin) * step / 4)
        QTest.mouseRelease(viewport, left, pos=finish)
        self.rest()
