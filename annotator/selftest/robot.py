"""A person at the real window: presses keys, uses the mouse, and says what is to be seen."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QToolButton, QWidget
from shiboken6 import isValid

from annotator.domain.review import Mark
from annotator.gui.application import make_application
from annotator.gui.main_window import MainWindow
from annotator.gui.panels.label_button import LabelButton
from annotator.gui.soon import Soon
from annotator.selftest.giving_up import RobotGaveUpError
from annotator.selftest.mouse import Mouse
from annotator.selftest.screen import Screen
from annotator.session.open_document import OpenDocument
from annotator.session.settings import Settings

PATIENCE = 30.0
"""Seconds after which a person would say that the program hangs; generous, because test machines are shared."""
DROP_PLACE = QPoint(400, 300)

_WITH_KEYBOARD = (Qt.WindowType.Window, Qt.WindowType.Dialog)


class Robot:
    """Verbs of a person at one window: `press` and `type` here, `mouse` and, to look about, `screen`.

    Every verb waits until the window is at rest again, or until the disk refuses to save.
    """

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.keys_pressed = 0
        self._is_closed = False
        self._known_windows: list[QWidget] = [window]
        self.screen = Screen(window)
        self.mouse = Mouse(window.center.work.view, self.find, self.rest)
        window.activateWindow()
        self.wait_until(lambda: QApplication.focusWidget() is not None, "the window to have the keyboard")

    @classmethod
    def starting(
        cls, project: Path | None = None, *, size: tuple[int, int] | None = (1280, 800), tour: bool = False
    ) -> Robot:
        """Starts the program as its command does: the window first, then a project, the last one by default.

        `size` in pixels; None leaves the window as large as it was last time. Only with `tour` the robot is a person
        who does not know the tour of the sample.
        """
        settings = Settings.load()
        settings.tour_left = settings.tour_left or not tour
        window = MainWindow(make_application(sys.argv[:1]), settings)
        if size is not None:
            window.resize(*size)
        window.show()
        last = settings.last_project if settings.reopen_last else ""
        path = project or (Path(last) if last else None)
        if path is not None and path.is_file():
            window.workbench.open_project(path)
        robot = cls(window)
        robot.rest()
        return robot

    def close(self) -> None:
        """Closes the window and lets go of it; a second time does nothing."""
        if not self._is_closed:
            self._is_closed = True
            self.window.close()
            self.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

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
        """Waits until nothing is read or saved; counting goes on behind a person's back."""
        QCoreApplication.processEvents()
        workbench = self.window.workbench

        def is_at_rest() -> bool:
            return (workbench.is_idle or workbench.saving.is_refused) and not Soon.is_any_asked()

        self.wait_until(is_at_rest, "the window to come to rest")
        self._wait_for_new_windows()
        # The offscreen platform has no window manager that gives the keyboard back when a popup or dialog is gone.
        if not self._has_keyboard():
            (QApplication.activeModalWidget() or self.window).activateWindow()
            self.wait_until(self._has_keyboard, "the keyboard to come back")

    def wait_for_suggestions(self) -> None:
        """Waits until the pipeline has read the document on the screen."""
        self.wait_until(lambda: self.window.workbench.document is not None, "a document on the screen")
        self.wait_until(lambda: not self.window.workshop.live.is_waiting and self.document.is_tokenised, "suggestions")
        self.rest()

    # ---- keyboard

    def press(self, *keys: str) -> None:
        """Presses keys one after the other, written as in a menu: "Space", "Shift+Right", "Ctrl+Z"."""
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]
            QTest.keyClick(self._keyboard_target(), combination.key(), combination.keyboardModifiers())
            self.keys_pressed += 1
            self.rest()

    def press_at_once(self, *keys: str) -> None:
        """Presses keys faster than the window follows: nothing is waited for in between."""
        target = self._keyboard_target()
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            self.keys_pressed += 1
        self.rest()

    def press_in_text(self, *keys: str) -> None:
        """Puts the keyboard into the text and presses keys there."""
        self.window.center.work.view.setFocus()
        self.press(*keys)

    def type(self, text: str) -> None:
        """Types a text into whatever has the keyboard."""
        for character in text:
            target = self._keyboard_target()
            if character.isascii():
                QTest.keyClicks(target, character)
            else:
                self._send_key(target, Qt.Key.Key_unknown, character)  # QTest knows ASCII alone
        self.keys_pressed += len(text)
        self.rest()

    def fill(self, name: str, text: str) -> None:
        """Types a text over what stands in the line of that object name."""
        line = self.screen.widget(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        self.type(text)

    def go_to_document(self, words: str) -> None:
        """Opens the first document that the palette finds for some words."""
        self.press("Ctrl+K")
        self.type(f"@{words}")
        self.press("Return")

    def run_command(self, words: str) -> None:
        """Runs the first command that the palette finds for some words."""
        self.press("Ctrl+K")
        self.type(words)
        self.press("Return")

    def activate(self, words: str) -> None:
        """Goes from mark to mark until the one on these words is active."""
        for _ in range(len(self.document.review) + 1):
            if self.active is not None and self.active[0] == words:
                return
            self.press("Tab")
        raise RobotGaveUpError(f"no mark on {words!r}")

    def create_by_keyboard(self, words: str, key: str) -> None:
        """Finds some words and gives them the label of a key."""
        self.press("/")
        self.type(words)
        self.press("Return", key)

    def type_on_other_layout(self, letter: str) -> None:
        """Presses a letter key of a keyboard that types another script: “ф” on a Russian one is the key of A."""
        self._send_key(self._keyboard_target(), ord(letter.upper()), letter)
        self.keys_pressed += 1
        self.rest()

    # ---- dialogs, buttons and files

    def in_dialog(self, open_it: Callable[[], None], *acts: Callable[[QDialog], None]) -> None:
        """Does what opens a modal dialog and acts in it, and in those that follow; one that is left open is closed."""
        trouble: list[Exception] = []
        waiting, seen = list(acts), set[int]()

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or not dialog.isActiveWindow() or id(dialog) in seen:
                return  # it is not there yet, or has not got the keyboard
            seen.add(id(dialog))
            act = waiting.pop(0)
            timer.stop()
            try:
                act(dialog)
            except Exception as error:  # raised again below: up here it would leave the dialog open for ever
                trouble.append(error)
            if waiting and not trouble:
                timer.start()
            if dialog.isVisible():
                dialog.reject()

        timer = QTimer(interval=5)
        timer.timeout.connect(look)
        timer.start()
        open_it()
        self.wait_until(lambda: not timer.isActive(), "a dialog")
        if trouble:
            raise trouble[0]
        self.rest()

    def press_button(self, name: str) -> None:
        """Clicks the button of that object name anywhere in the window or its dialogs."""
        QTest.mouseClick(self.screen.widget(QWidget, name), Qt.MouseButton.LeftButton)
        self.rest()

    def press_words(self, words: str) -> None:
        """Clicks the button that says these words."""
        QTest.mouseClick(self.screen.button_saying(words), Qt.MouseButton.LeftButton)
        self.rest()

    def press_label(self, name: str) -> None:
        """Clicks a label in the label bar."""
        self.press_button(f"label_button_{name}")

    def choose_from_menu(self, button: str, words: str) -> None:
        """Chooses the entry that begins with some words from the menu of a button."""
        for entry in self.screen.widget(QToolButton, button).menu().actions():
            if entry.text().startswith(words):
                entry.trigger()
                self.rest()
                return
        raise RobotGaveUpError(f"there is no {words!r} in the menu of {button!r}")

    def drag_over(self, *paths: Path, onto: QWidget | None = None) -> QMimeData:
        """Holds files over the window (or a dialog), as when they are dragged there from a file manager."""
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(DROP_PLACE, Qt.DropAction.CopyAction, files, left, none)
        QApplication.sendEvent(onto or self.window, entering)
        if not entering.isAccepted():
            raise RobotGaveUpError("the window takes no such files")
        self.rest()
        return files

    def drag_away(self) -> None:
        """Takes dragged files away from the window again."""
        QApplication.sendEvent(self.window, QDragLeaveEvent())
        self.wait_until(lambda: not self.screen.can_see("drop_overlay"), "the overlay to go")

    def drop(self, *paths: Path, onto: QWidget | None = None) -> None:
        """Lets files go over the window or a dialog."""
        files = self.drag_over(*paths, onto=onto)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        dropping = QDropEvent(QPointF(DROP_PLACE), Qt.DropAction.CopyAction, files, left, none)
        QApplication.sendEvent(onto or self.window, dropping)
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
    def document_key(self) -> str:
        """The name of the document on the screen."""
        return self.document.document.key

    @property
    def text(self) -> str:
        """The text on the screen."""
        return self.document.document.text

    @property
    def active(self) -> tuple[str, str] | None:
        """Text and label of the mark with the focus ring."""
        mark = self.window.center.work.view.active
        return None if mark is None else self._seen(mark)

    @property
    def selected(self) -> str:
        """The selected words, empty if there are none."""
        selection = self.window.center.work.view.selection
        return self.text[slice(*selection)] if selection else ""

    @property
    def message(self) -> str:
        """The sentence that is up in the hint line; empty if there is none."""
        return self.screen.words_of("hint_message") if self.screen.can_see("hint_message") else ""

    @property
    def state(self) -> str:
        """How the document stands, as the hint line has it behind a message."""
        return self.window.center.work.banner.state

    @property
    def hints(self) -> str:
        """What the hint line says that the keys do now."""
        return self.screen.widget(QWidget, "key_hints").accessibleName()

    @property
    def caret(self) -> int:
        """Where the caret stands (code point)."""
        return self.window.center.work.view.caret

    @property
    def first_visible(self) -> int:
        """The code point at the beginning of the topmost line."""
        return self.window.center.work.view.first_visible()

    @property
    def sticky(self) -> str:
        """The label that every new selection takes, as the label bar shows it; empty if there is none."""
        buttons = self.window.center.work.label_bar.findChildren(LabelButton)
        return next((button.label.name for button in buttons if button.isChecked()), "")

    @property
    def text_size(self) -> float:
        """Size of the text in points."""
        return self.window.center.work.view.text_size

    def spans(self) -> list[tuple[str, str]]:
        """Text and label of every confirmed span, in reading order."""
        return [self._seen(mark) for mark in self.document.review if not mark.is_suggested]

    def suggestions(self) -> list[tuple[str, str]]:
        """Text and label of every open suggestion, in reading order."""
        return [self._seen(mark) for mark in self.document.review if mark.is_suggested]

    def colour_of(self, words: str) -> str:
        """The colour behind the beginning of some words, as #rrggbb."""
        place = self.window.center.work.view.rect_of(self.find(words)[0])
        return self.screen.colour_at(place.bottomLeft()).name()

    def find(self, words: str, occurrence: int = 0) -> tuple[int, int]:
        """Where some words stand in the text (code points); ValueError if they do not."""
        start = -1
        for _ in range(occurrence + 1):
            start = self.text.index(words, start + 1)
        return start, start + len(words)

    def screenshot(self, path: Path) -> None:
        """Saves a picture of the window."""
        self.wait_until(lambda: self.window.workshop.is_at_rest, "the window to have counted")
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(path)):
            raise RobotGaveUpError(f"the picture {path} could not be written")

    # ---- how

    def _wait_for_new_windows(self) -> None:
        """Waits until a dialog that has just come up has the keyboard: a window manager gives it when it pleases."""
        if QGuiApplication.platformName() != "xcb":
            return
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowType() in _WITH_KEYBOARD]
        new = [window for window in shown if window not in self._known_windows]
        self._known_windows = shown
        if new:  # one may be closed, and gone, while it is waited for
            self.wait_until(
                lambda: any(not isValid(w) or w.isActiveWindow() or not w.isVisible() for w in new), "a dialog"
            )

    def _has_keyboard(self) -> bool:
        active = QApplication.activeWindow()
        return active is not None and active.isVisible()

    def _keyboard_target(self) -> QWidget:
        """What has the keyboard: a popup takes it from everything else."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or self.window

    def _send_key(self, target: QWidget, key: int, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def _seen(self, mark: Mark) -> tuple[str, str]:
        return self.text[mark.start : mark.end], mark.label
