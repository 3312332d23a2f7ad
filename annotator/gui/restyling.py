"""Changes the look of a window that is there: what is to be seen at once, everything else in moments after.

A style sheet that is set anew has Qt dress every widget once for each widget around it, hidden or not: a seventh of a
second with the panels of this program. So the sheet is a file. Its content changes, the style forgets what it read, and
each widget is dressed once.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from annotator.gui.theme import Theme, palette_of, style_sheet_of

AT_ONCE = 25
"""Widgets that are not to be seen and are dressed within one event."""


class Restyling(QObject):
    """Gives the application the look of a theme: palette and style sheet."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._folder: TemporaryDirectory[str] | None = None
        self._left: deque[QWidget] = deque()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_on)

    @property
    def is_under_way(self) -> bool:
        """Whether there are hidden widgets that still have the last look."""
        return bool(self._left)

    def dress(self, theme: Theme) -> None:
        """Takes the look of that theme. Whoever paints by its colours has to be told besides."""
        application = self._application
        sheet = self._kept(style_sheet_of(theme))
        application.setPalette(palette_of(theme))
        if application.styleSheet() != sheet:
            application.setStyleSheet(sheet)
            return
        application.style().unpolish(application)  # it forgets the sheet and reads it again
        widgets = [widget for top in application.topLevelWidgets() if top.parent() is None for widget in _all_of(top)]
        seen = [not widget.visibleRegion().isEmpty() for widget in widgets]  # a tab behind another is “visible” as well
        self._left = deque(widget for widget, is_seen in zip(widgets, seen, strict=True) if not is_seen)
        for widget, is_seen in zip(widgets, seen, strict=True):
            if is_seen:
                _dress(widget)
        self._soon.start()

    def _kept(self, sheet: str) -> str:
        """The address of the file with this sheet, always the same; the sheet itself where nothing can be written."""
        try:
            if self._folder is None:
                self._folder = TemporaryDirectory(prefix="annotator-")
            file = Path(self._folder.name) / "window.qss"
            file.write_text(sheet, encoding="utf-8")
        except OSError:
            return sheet
        return f"file:///{file.as_posix()}"

    def _go_on(self) -> None:
        for _ in range(min(AT_ONCE, len(self._left))):
            widget = self._left.popleft()
            if isValid(widget):
                _dress(widget)
        if self._left:
            self._soon.start()


def _all_of(top: QWidget) -> list[QWidget]:
    """The widget and those in it, outer ones first: a palette is handed on inwards."""
    return [top, *top.findChildren(QWidget)]


def _dress(widget: QWidget) -> None:
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))  # some keep icons that the sheet names
    widget.update()
