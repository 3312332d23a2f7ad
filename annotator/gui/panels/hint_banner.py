"""The banner below the text: what is left, what the keys do now, and for a moment what has just been done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QToolButton, QWidget

from annotator.gui.panels.elided_label import ElidedLabel
from annotator.gui.panels.key_hints import KeyHint, KeyHints
from annotator.gui.panels.named import look_like_a_link, named
from annotator.gui.theme import Theme
from annotator.language import marked, translate

MOMENT = 8000
"""Milliseconds for which a message is shown."""

REVIEW_MODES = {
    "fix": (
        marked("HintBanner", "Fix and finish"),
        marked("HintBanner", "Fix and finish: {key} accepts all suggestions that are left"),
    ),
    "confirm": (
        marked("HintBanner", "Confirm each"),
        marked("HintBanner", "Confirm each: {key} asks first if suggestions are left"),
    ),
}
"""The review modes by their name in the project: title and what it means, with the key that accepts a document."""


class HintBanner(QWidget):
    """One line: a state and key hints, or a message with a link; at its end the review mode."""

    review_mode_wanted = Signal(str)  # "fix" or "confirm"
    link_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "hint_banner", self.tr("Hints"))
        self._is_shown = True
        self._key = "Enter"
        self._moment = QTimer(self, singleShot=True)
        self._moment.timeout.connect(self.unsay)
        self._make_parts(theme)
        self._lay_out()
        self.set_theme(theme)
        self.set_review_mode("fix")

    # ---- what the owner says

    def show_hints(self, state: str, hints: Sequence[KeyHint] = ()) -> None:
        """Says how things stand and what the keys do, the most important first."""
        self._state.setText(state)
        self._hints.show_hints(hints)

    def say(self, text: str, action_text: str = "", timeout: int = MOMENT) -> None:
        """Shows a message for `timeout` milliseconds (0: until the next), with a link if there is a text for it."""
        self._message.setText(text)
        self._message.setToolTip(text)
        self._link.setText(action_text)
        self._link.setAccessibleName(action_text)
        self._link.setVisible(bool(action_text))
        self._pages.setCurrentIndex(1)
        self.show()
        if timeout:
            self._moment.start(timeout)
        else:
            self._moment.stop()

    def unsay(self) -> None:
        """Takes the message away and shows the hints again."""
        self._moment.stop()
        self._pages.setCurrentIndex(0)
        self.setVisible(self._is_shown)

    def set_hints_shown(self, shown: bool) -> None:
        """Turns the hints on or off; messages come up all the same."""
        self._is_shown = shown
        self.setVisible(shown or self.message != "")

    def show_key(self, key: str) -> None:
        """Says in the review modes which key accepts a document."""
        self._key = key
        for mode, action in self._mode_actions.items():
            action.setText(translate("HintBanner", REVIEW_MODES[mode][1]).format(key=key))
        self.set_review_mode(self._shown_mode)

    def set_review_mode(self, mode: str) -> None:
        """Shows that review mode: "fix" or "confirm"."""
        self._shown_mode = mode
        title, meaning = (translate("HintBanner", text) for text in REVIEW_MODES[mode])
        self._mode.setText(f"{title} ▾")
        self._mode.setToolTip(meaning.format(key=self._key))
        self._mode.setAccessibleName(self.tr("Review mode: {title}").format(title=title))
        self._mode_actions[mode].setChecked(True)

    def set_review_mode_shown(self, shown: bool) -> None:
        """Shows or hides the review mode: without a document there is nothing to switch."""
        self._mode.setVisible(shown)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._hints.set_theme(theme)
        look_like_a_link(self._link, theme)

    @property
    def state(self) -> str:
        """How things stand, as it is shown."""
        return self._state.text()

    @property
    def message(self) -> str:
        """The message that is up; empty if there is none."""
        return self._message.text() if self._pages.currentIndex() == 1 else ""

    # ---- how it is made

    def _make_parts(self, theme: Theme) -> None:
        self._state = named(ElidedLabel(), "hint_state", self.tr("What is left"))
        font = self._state.font()
        font.setWeight(font.Weight.DemiBold)
        self._state.setFont(font)
        self._hints = KeyHints(theme)
        self._hints.setObjectName("key_hints")
        self._message = named(ElidedLabel(), "hint_message", self.tr("Message"))
        self._link = named(QPushButton(), "hint_link", self.tr("What can be done about it"))
        self._link.clicked.connect(self._press_link)
        self._mode = named(QToolButton(), "review_mode", self.tr("Review mode"))
        self._mode.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._mode.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mode.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._mode.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._mode)
        group = QActionGroup(menu)
        self._mode_actions: dict[str, QAction] = {}
        for name, (_, meaning) in REVIEW_MODES.items():
            action = menu.addAction(translate("HintBanner", meaning).format(key=self._key))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, mode=name: self.review_mode_wanted.emit(mode))
            group.addAction(action)
            self._mode_actions[name] = action
        self._mode.setMenu(menu)

    def _lay_out(self) -> None:
        hints = QWidget()
        line = QHBoxLayout(hints)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self._state)
        line.addWidget(self._hints, 1)
        message = QWidget()
        line = QHBoxLayout(message)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._message)
        line.addWidget(self._link)
        line.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(hints)
        self._pages.addWidget(message)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(12, 3, 6, 3)
        whole.setSpacing(10)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self._mode)

    def _press_link(self) -> None:
        self.unsay()
        self.link_pressed.emit()
