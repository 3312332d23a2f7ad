"""One label of the label bar: its key on its colour, its name, and whether it is the sticky one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.gui.panels.drawing import draw_words, mirrored
from annotator.gui.panels.label_cap import CAP, draw_cap
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.domain.label import Label

HEIGHT, COMPACT_HEIGHT = 28, 23
MOST_WIDTH = 200
_COMPACT_CAP, _COMPACT_FONT = 16, 0.92


class LabelButton(QAbstractButton):
    """A button for a label and the key that it answers to (“⇧1” is Shift and the digit).

    Checked means sticky: a thick frame and a solid bar below, as under a confirmed span. What was drawn once is kept as
    a picture: a window with twenty labels is painted anew with every step of a resize.
    """

    def __init__(self, label: Label, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._key = key
        self._theme = theme
        self._is_compact = False
        self._widths: dict[bool, int] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
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

    def set_compact(self, compact: bool) -> None:
        """Takes less room: where there are many labels and little width."""
        if compact != self._is_compact:
            self._is_compact = compact
            self.setFont(_font(compact=compact))
            self.updateGeometry()

    def size_when(self, *, compact: bool) -> QSize:
        """The size that it asks for with little room, or with enough."""
        if compact not in self._widths:
            words = QFontMetrics(_font(compact=compact), self).horizontalAdvance(self.label.name)
            before, behind = _room(compact=compact)
            self._widths[compact] = min(before + words + behind, MOST_WIDTH)
        return QSize(self._widths[compact], COMPACT_HEIGHT if compact else HEIGHT)

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
        return self.size_when(compact=self._is_compact)

    def minimumSizeHint(self) -> QSize:
        """See QAbstractButton."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """See QAbstractButton."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths.clear()

    @property
    def _cap(self) -> int:
        return _COMPACT_CAP if self._is_compact else CAP

    @property
    def _words_at(self) -> int:
        """Where the name begins, in pixels from the side where the button begins."""
        return _room(compact=self._is_compact)[0]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QAbstractButton."""
        painter, picture = QPainter(self), self.picture()
        if picture is None:
            self._draw(painter)
        else:
            painter.drawPixmap(0, 0, picture)
        painter.end()

    def picture(self) -> QPixmap | None:
        """Its picture as it looks now, drawn if there is none yet; None where it has to be drawn each time."""
        ratio = self.devicePixelRatioF()
        if ratio % 1:  # between two pixels a picture would be blurred
            return None
        state = self.isChecked(), self.isDown(), self.underMouse(), self.hasFocus(), self.isEnabled()
        key = (*state, self._theme.name, self.font().key(), self.layoutDirection(), self.width(), ratio)
        if key not in self._pictures:
            self._pictures[key] = self._drawn(ratio)
        return self._pictures[key]

    def _drawn(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.panel)  # opaque, so that words are as sharp as on the widget itself
        painter = QPainter(picture)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self.font())
        self._draw(painter)
        painter.end()
        return picture

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter)
        edge, before, behind = self._cap, 4 if self._is_compact else 6, 3 if self._is_compact else 6
        cap = mirrored(painter, QRect(before, (self.height() - edge) // 2, edge, edge), self.rect())
        colour = self._theme.colour(self.label.colour)
        draw_cap(painter, cap, self._key, colour.strong if self.isEnabled() else self._theme.disabled, colour.on)
        painter.setPen(self._theme.text if self.isEnabled() else self._theme.disabled)
        words = mirrored(painter, self.rect().adjusted(self._words_at, 0, -behind, 0), self.rect())
        draw_words(painter, words.adjusted(-1, 0, 1, 0), self.label.name)

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
            bar = QRect(self._words_at, self.height() - 5, self.width() - self._words_at - 7, 2)
            painter.drawRoundedRect(QRectF(mirrored(painter, bar, self.rect())), 1.2, 1.2)


def _font(*, compact: bool) -> QFont:
    font = QFont()
    font.setPointSizeF(font.pointSizeF() * (_COMPACT_FONT if compact else 1))
    return font


def _room(*, compact: bool) -> tuple[int, int]:
    """Pixels before the name, the cap with its key among them, and behind it."""
    return (_COMPACT_CAP + 9, 6) if compact else (CAP + 13, 9)
