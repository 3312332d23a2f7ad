"""Keys and what they do, in one line: those that do not fit are left out from the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.panels.row_delegate import quieter
from annotator.gui.theme import Theme

GAP = 14
"""Pixels between two hints."""


@dataclass(frozen=True, slots=True)
class KeyHint:
    """A key (or keys) as it stands on the keyboard, and in a word or two what it does."""

    keys: str
    action: str


class KeyHints(QWidget):
    """Draws hints in order of importance."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints: tuple[KeyHint, ...] = ()
        self._widths: dict[KeyHint, tuple[float, float]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_hints(self, hints: Sequence[KeyHint]) -> None:
        """Shows these hints, the most important first."""
        if tuple(hints) == self._hints:  # they are told after every step, and most steps change none
            return
        self._hints = tuple(hints)
        words = ", ".join(f"{hint.keys} {hint.action}" for hint in hints)
        self.setAccessibleName(words)
        self.setToolTip(words.replace(", ", "\n"))
        self.update()

    def fitting(self) -> tuple[KeyHint, ...]:
        """The hints for which there is room."""
        room, fit = float(self.width()), []
        for hint in self._hints:
            room -= self._width(hint)
            if room < 0:
                break
            fit.append(hint)
            room -= GAP
        return tuple(fit)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(300, self.fontMetrics().height() + 8)

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hints = self.fitting()
        x = self.width() - sum(self._width(hint) for hint in hints) - GAP * max(0, len(hints) - 1)
        for hint in hints:
            self._draw(painter, x, hint)
            x += self._width(hint) + GAP
        painter.end()

    def _draw(self, painter: QPainter, x: float, hint: KeyHint) -> None:
        small = quieter(self.font())
        cap_width, height = self._cap_width(hint), QFontMetrics(small).height() + 3
        cap = QRectF(x + 0.5, (self.height() - height) / 2 + 0.5, cap_width - 1, height - 1)
        words = QRectF(x + cap_width + 5, 0, self._width(hint) - cap_width - 3, self.height())
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            for place in (cap, words):
                place.moveLeft(self.width() - place.right())
        painter.setFont(small)
        painter.setPen(self._theme.border)
        painter.setBrush(self._theme.raised)
        painter.drawRoundedRect(cap, 3.5, 3.5)
        painter.setPen(self._theme.text)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, hint.keys)
        painter.setFont(self.font())
        painter.setPen(self._theme.muted)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, hint.action)

    def _cap_width(self, hint: KeyHint) -> float:
        return self._measured(hint)[0]

    def _width(self, hint: KeyHint) -> float:
        return self._measured(hint)[1]

    def _measured(self, hint: KeyHint) -> tuple[float, float]:
        """Width of the key and of the whole hint, measured once: they are painted after every step."""
        widths = self._widths.get(hint)
        if widths is None:
            cap = max(20.0, QFontMetrics(quieter(self.font())).horizontalAdvance(hint.keys) + 11.0)
            widths = self._widths[hint] = cap, cap + 5 + self.fontMetrics().horizontalAdvance(hint.action)
        return widths
