"""The look of the whole window: theme, text size, and label colours in the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from annotator.domain.label import LabelSet
from annotator.gui.restyling import Restyling
from annotator.gui.soon import Soon
from annotator.gui.theme import THEMES, Theme, ThemeName, load_theme, take_style

if TYPE_CHECKING:
    from annotator.gui.document.view import DocumentView
    from annotator.session.settings import Settings

SMALLEST, LARGEST, USUAL = 8.0, 40.0, 13.0

SAVE_PAUSE = 400
"""Milliseconds after the last choice, or step of the wheel, before it is written down."""


class Appearance(QObject):
    """Holds the theme and tells when it changes; remembers the person's choice."""

    theme_changed = Signal(object)  # Theme
    text_size_changed = Signal(float)  # points

    def __init__(self, settings: Settings, application: QApplication) -> None:
        super().__init__(application)
        self._settings = settings
        self._application = application
        self._labels = LabelSet()
        self._view: DocumentView | None = None
        self._save_soon = QTimer(self, singleShot=True, interval=SAVE_PAUSE)
        self._save_soon.timeout.connect(settings.save)
        application.aboutToQuit.connect(self._save_now)
        self._tell_soon = Soon(lambda: self.theme_changed.emit(self.theme), self)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self._follow_system())
        self.theme: Theme = load_theme(self._wanted())
        take_style(application)
        self.restyling = Restyling(application)
        self.restyling.dress(self.theme)

    def dress(self, view: DocumentView) -> None:
        """Gives the text view its look, now and whenever it changes."""
        self._view = view
        view.set_text_size(self._settings.text_size)
        self._dress()

    def set_labels(self, labels: LabelSet) -> None:
        """Takes the colours of another label set."""
        self._labels = labels
        self._dress()

    def choose_theme(self, name: str) -> None:
        """Takes a theme by its name, or "system" to follow the desktop."""
        self._settings.theme = name
        self._save_soon.start()
        self._follow_system()

    def resize_text(self, steps: int) -> None:
        """Makes the text larger or smaller; 0 steps give the usual size back."""
        if self._view is not None:
            self.set_text_size(self._view.text_size + steps if steps else USUAL)

    def set_text_size(self, points: float) -> None:
        """Sets the size of the text in points, within what can be read."""
        if self._view is None:
            return
        points = min(LARGEST, max(SMALLEST, points))
        self._view.set_text_size(points)
        self._settings.text_size = points
        self._save_soon.start()
        self.text_size_changed.emit(points)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions of looks do."""
        return {
            "larger": lambda: self.resize_text(1),
            "smaller": lambda: self.resize_text(-1),
            "usual_size": lambda: self.resize_text(0),
            "theme_system": lambda: self.choose_theme("system"),
            "theme_light": lambda: self.choose_theme("light"),
            "theme_dark": lambda: self.choose_theme("dark"),
            "theme_high_contrast": lambda: self.choose_theme("high_contrast"),
        }

    def _follow_system(self) -> None:
        name = self._wanted()
        if name != self.theme.name:
            self.theme = load_theme(name)
            self.restyling.dress(self.theme)
            self._dress()
            self._tell_soon.ask()

    def _save_now(self) -> None:
        if self._save_soon.isActive():
            self._save_soon.stop()
            self._settings.save()

    def _wanted(self) -> ThemeName:
        chosen = self._settings.theme
        if chosen in THEMES:
            return chosen
        hints = self._application.styleHints()
        if _wants_contrast(hints):
            return "high_contrast"
        return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"

    def _dress(self) -> None:
        if self._view is not None:
            from annotator.gui.document.look import TextLook

            self._view.set_look(TextLook(self.theme, {label.name: label.colour for label in self._labels}))


def _wants_contrast(hints: QStyleHints) -> bool:
    """Whether the desktop asks for high contrast, which Qt knows from 6.10 on."""
    accessibility = getattr(hints, "accessibility", None)
    preference = getattr(accessibility(), "contrastPreference", None) if callable(accessibility) else None
    return callable(preference) and getattr(preference(), "name", "") == "HighContrast"
