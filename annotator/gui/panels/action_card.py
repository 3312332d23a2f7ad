"""A big button with a picture, a title and a sentence: one of the ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from annotator.gui.icons import pixmap
from annotator.gui.panels.drawing import draw_words, mirrored
from annotator.gui.panels.row_delegate import quieter
from annotator.gui.theme import Theme

PICTURE = 24
INSET = 16


class ActionCard(QPushButton):
    """A way to begin; the default one is drawn in the accent colour. Enter presses it, as Space does."""

    def __init__(self, icon_name: str, title: str, sentence: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._icon_name = icon_name
        self._sentence = sentence
        self._theme = theme
        self.setAccessibleName(title.replace("&", ""))
        self.setAccessibleDescription(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_sentence(self, sentence: str) -> None:
        """Says something else below the title."""
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """See QPushButton."""
        title, small = QFontMetrics(self._title_font()), QFontMetrics(quieter(self.font()))
        wide = max(title.horizontalAdvance(self.text()), small.horizontalAdvance(self._sentence))
        return QSize(min(wide, 360) + PICTURE + 3 * INSET, title.height() + small.height() + 26)

    def minimumSizeHint(self) -> QSize:
        """See QPushButton."""
        return QSize(150, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QPushButton."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """See QPushButton."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QPushButton."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        theme, first = self._theme, self.isDefault()
        ink = theme.on_accent if first else theme.text
        picture = pixmap(self._icon_name, ink if first else theme.accent, PICTURE, self.devicePixelRatioF())
        corner = QRect(INSET, (self.height() - PICTURE) // 2, PICTURE, PICTURE)
        painter.drawPixmap(mirrored(painter, corner, self.rect()), picture)
        small = quieter(self.font())
        title_height, height = QFontMetrics(self._title_font()).height(), QFontMetrics(small).height()
        left, top = PICTURE + 2 * INSET - 2, (self.height() - title_height - height - 1) // 2
        wide = self.width() - left - 10
        painter.setFont(self._title_font())
        painter.setPen(ink)
        title = mirrored(painter, QRect(left, top, wide, title_height), self.rect())
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.setFont(small)
        painter.setPen(ink if first else theme.muted)
        below = mirrored(painter, QRect(left, top + title_height + 1, wide, height), self.rect())
        draw_words(painter, below, self._sentence)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        theme = self._theme
        ground = theme.accent if self.isDefault() else theme.raised
        if self.isDown():
            ground = ground.darker(112) if self.isDefault() else theme.pressed
        elif self.underMouse():
            ground = ground.lighter(108) if self.isDefault() else theme.hover
        painter.setBrush(ground)
        painter.setPen(QPen(theme.accent if self.isDefault() else theme.border, 1))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, 9, 9)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.on_accent if self.isDefault() else theme.accent, 2))
            painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), 7, 7)

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.12)
        font.setWeight(QFont.Weight.DemiBold)
        return font
