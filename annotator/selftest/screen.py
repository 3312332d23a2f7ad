"""What the robot sees of window, dialogs and popups: every part by its object name."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QWidget

from annotator.gui.main_window import MainWindow
from annotator.selftest.giving_up import RobotGaveUpError

W = TypeVar("W", bound=QWidget)


class Screen:
    """Looks for what is to be seen; what is hidden is not there."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def widget(self, kind: type[W], name: str) -> W:
        """The widget of that kind and object name that can be seen, in the window or a dialog."""
        for candidate in _reachable():
            if isinstance(candidate, kind) and candidate.objectName() == name and candidate.isVisible():
                return candidate
        raise RobotGaveUpError(f"there is nothing called {name!r} to be seen")

    def button_saying(self, words: str) -> QAbstractButton:
        """The button with these words (and perhaps a mnemonic) on it."""
        for candidate in _reachable():
            if not isinstance(candidate, QAbstractButton) or not candidate.isVisible():
                continue
            if candidate.text().replace("&", "") == words:
                return candidate
        raise RobotGaveUpError(f"there is no button {words!r} to be seen")

    def can_see(self, name: str) -> bool:
        """Whether something of that object name is to be seen."""
        return any(widget.isVisible() and widget.objectName() == name for widget in _reachable())

    def can_see_wholly(self, name: str) -> bool:
        """Whether something of that object name is to be seen and nothing of it is cut off."""
        if not self.can_see(name):
            return False
        widget = self.widget(QWidget, name)
        place = QRect(widget.mapTo(self._window, QPoint()), widget.size())
        return (
            self._window.rect().contains(place) and widget.size().expandedTo(widget.minimumSizeHint()) == widget.size()
        )

    def rows(self, name: str, column: int = 0) -> list[str]:
        """What the rows of the list of that object name say."""
        model = self.widget(QAbstractItemView, name).model()
        return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]

    def selected_row(self, name: str) -> int:
        """Which row (from 0) of the list of that object name is selected; -1 for none."""
        return self.widget(QAbstractItemView, name).currentIndex().row()

    def words_of(self, name: str) -> str:
        """What the label, button or line of that object name says."""
        return str(self.widget(QWidget, name).property("text"))

    @property
    def brightness(self) -> int:
        """How bright most of the text's ground is, from 0 to 255."""
        picture = self._window.center.work.view.viewport().grab().toImage()
        return picture.pixelColor(2, picture.height() - 2).lightness()

    def go_to_cell(self, table: str, row: int, column: int) -> None:
        """Clicks a cell of the table of that object name."""
        view = self.widget(QAbstractItemView, table)
        index = view.model().index(row, column)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def choose(self, name: str, words: str) -> None:
        """Chooses an entry of the combo box of that object name by what it says."""
        box = self.widget(QComboBox, name)
        place = box.findText(words)
        if place < 0:
            raise RobotGaveUpError(f"{name!r} does not offer {words!r}")
        box.setCurrentIndex(place)
        box.activated.emit(place)  # as when a person chooses

    def colour_at(self, place: QPoint) -> QColor:
        """The colour of a point of the text view."""
        return self._window.center.work.view.viewport().grab().toImage().pixelColor(place)


def _reachable() -> list[QWidget]:
    """Every widget, or those of the dialog that keeps the person from all others."""
    dialog = QApplication.activeModalWidget()
    return QApplication.allWidgets() if dialog is None else [dialog, *dialog.findChildren(QWidget)]
