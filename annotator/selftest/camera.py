"""Takes pictures of the whole screen as a person sees it: the window, and over it its dialogs and menus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.main_window import MainWindow
from annotator.selftest.giving_up import RobotGaveUpError

BAR = 26
"""Height in pixels of the bar that a window manager would put over a dialog."""


class Camera:
    """Names each picture by what it shows."""

    def __init__(self, window: MainWindow, folder: Path, look: str) -> None:
        self._window = window
        self._folder = folder
        self._look = look
        self.taken: list[Path] = []

    def take(self, name: str) -> Path:
        """Saves a picture of everything that is to be seen."""
        picture = self._window.grab()
        painter = QPainter(picture)
        for other in self._others():
            place = self._place_of(other)
            if other.isModal():
                painter.fillRect(self._window.rect(), QColor(0, 0, 0, 40))
            if other.windowTitle() and other.windowType() is not Qt.WindowType.Popup:
                self._draw_bar(painter, other, place)
            painter.drawPixmap(place, other.grab())
            painter.setPen(self._window.appearance.theme.border)
            painter.drawRect(QRect(place, other.size()).adjusted(-1, -1, 0, 0))
        painter.end()
        path = self._folder / f"{self._look}_{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not QPixmap(picture).save(str(path)):
            raise RobotGaveUpError(f"the picture {path} could not be written")
        self.taken.append(path)
        return path

    def _others(self) -> list[QWidget]:
        """Dialogs first, then menus and other popups, as they lie over each other."""
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self._window]
        return sorted(shown, key=lambda widget: widget.windowType() is Qt.WindowType.Popup)

    def _place_of(self, other: QWidget) -> QPoint:
        """Where it is over the window; a dialog in its middle, since without a window manager nobody puts it there."""
        if other.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
            return self._window.mapFromGlobal(other.mapToGlobal(QPoint()))
        room, size = self._window.size(), other.size()
        return QPoint((room.width() - size.width()) // 2, max(BAR, (room.height() - size.height()) // 2))

    def _draw_bar(self, painter: QPainter, other: QWidget, place: QPoint) -> None:
        theme = self._window.appearance.theme
        bar = QRect(place.x(), place.y() - BAR, other.width(), BAR)
        painter.fillRect(bar.adjusted(-1, -1, 1, 0), theme.border)
        painter.setPen(theme.text)
        painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, other.windowTitle())
