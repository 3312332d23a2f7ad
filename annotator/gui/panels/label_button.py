"""One label of the label bar: its key on its colour, its name, and whether it is the sticky one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.domain.label import Label
from annotator.gui.panels.drawing import draw_words, mirrored
from annotator.gui.panels.label_cap import CAP, draw_cap
from annotator.gui.theme import Theme

HEIGHT = 28
MOST_WIDTH = 200


class LabelButton(QAbstractButton):
    """A button for a label and the key that it answers to (“⇧1” is Shift and the digit).

    Checked means sticky: a thick frame and a solid bar below, as under a confirmed span.
    """

    def __init__(self, label: Label, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._key = key
        self._theme = theme
        self.setObjectName(f"label_button_{label.name}")
        self.setText(label.name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click must not take the keyboard from the text
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_count(None)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.update()

    def set_count(self, count: int | None) -> None:
        """Says in the tool tip and to screen readers how many spans have the label."""
        label = self.label
        key = self.tr("key {key}").format(key=self._key.replace("⇧", "Shift+")) if self._key else self.tr("no key")
        spans = "" if count is None else self.tr("%Ln span(s)", "", count)
        facts = " · ".join(part for part in (label.name, key, spans) if part)
        self.setAccessibleName(f"{label.name}, {key}")
        self.setAccessibleDescription(". ".join(part for part in (spans, label.description) if part))
        self.setToolTip(f"{facts}\n{label.description}".strip())

    def sizeHint(self) -> QSize:
        """See QAbstractButton."""
        wide = self.fontMetrics().horizontalAdvance(self.label.name) + CAP + 22
        return QSize(min(wide, MOST_WIDTH), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """See QAbstractButton."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QAbstractButton."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter)
        cap = mirrored(painter, QRect(6, (self.height() - CAP) // 2, CAP, CAP), self.rect())
        colour = self._theme.colour(self.label.colour)
        draw_cap(painter, cap, self._key, colour.strong if self.isEnabled() else self._theme.disabled, colour.on)
        painter.setPen(self._theme.text if self.isEnabled() else self._theme.disabled)
        words = mirrored(painter, self.rect().adjusted(CAP + 13, 0, -6, 0), self.rect())
        draw_words(painter, words.adjusted(-1, 0, 1, 0), self.label.name)
        painter.end()

    def _draw_frame(self, painter: QPainter) -> None:
        theme, colour = self._theme, self._theme.colour(self.label.colour)
        ground = theme.raised
        if self.isChecked():
            ground = colour.tint
        elif self.isDown():
            ground = theme.pressed
        elif self.underMouse():
            ground = theme.hover
        frame = QPen(colour.strong if self.isChecked() else theme.border, 1.6 if self.isChecked() else 1)
        if self.hasFocus():
            frame = QPen(theme.accent, 2)
        painter.setPen(frame)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour.strong)
            painter.drawRoundedRect(QRectF(CAP + 13, self.height() - 6, self.width() - CAP - 20, 2.4), 1.2, 1.2)
