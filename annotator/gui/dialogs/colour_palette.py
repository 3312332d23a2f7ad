"""The palette from which a label takes its colour."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from annotator.gui.panels.named import named
from annotator.gui.theme import Theme

COLUMNS = 9
CELL = 30
MARGIN = 8
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -COLUMNS,
    Qt.Key.Key_Down: COLUMNS,
}


class ColourPalette(QFrame):
    """Pops up with all colours; those that other labels have carry a dot. Arrows and Enter choose, or a click."""

    colour_chosen = Signal(int)  # place in the palette

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        named(self, "colour_palette", self.tr("Colour of the label"))
        self._theme = theme
        self._used: frozenset[int] = frozenset()
        self._current = 0
        rows = -(-len(theme.labels) // COLUMNS)
        self.setFixedSize(QSize(COLUMNS * CELL + 2 * MARGIN, rows * CELL + 2 * MARGIN))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def open_at(self, place: QPoint, current: int, used: Collection[int] = ()) -> None:
        """Shows the palette at a point of the screen with a colour marked; `used` are those of other labels."""
        self._current = current % len(self._theme.labels)
        self._used = frozenset(index % len(self._theme.labels) for index in used)
        self.move(place)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QFrame."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            to = self._current + step
            self._current = to if 0 <= to < len(self._theme.labels) else self._current
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See QFrame."""
        place = event.position().toPoint()
        for index in range(len(self._theme.labels)):
            if self._cell(index).contains(place):
                self._choose(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See QFrame."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QFrame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.raised)
        painter.setPen(self._theme.border)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        for index, colour in enumerate(self._theme.labels):
            cell = QRectF(self._cell(index)).adjusted(4, 4, -4, -4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour.strong)
            painter.drawRoundedRect(cell, 5, 5)
            if index in self._used:
                painter.setBrush(colour.on)
                painter.drawEllipse(cell.center(), 3, 3)
            if index == self._current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.text, 2))
                painter.drawRoundedRect(cell.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6)
        painter.end()

    def _cell(self, index: int) -> QRect:
        return QRect(MARGIN + index % COLUMNS * CELL, MARGIN + index // COLUMNS * CELL, CELL, CELL)

    def _choose(self, index: int) -> None:
        self.hide()
        self.colour_chosen.emit(index)
