"""A note with an arrow that points at a part of the window, and never takes the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.named import look_like_a_link, named
from annotator.gui.theme import Theme

ARROW = 11
"""Height of the arrow in pixels; it is as much to each side of its tip."""
WIDTH = 320
ROUND = 8.0
EDGE = 8
"""Pixels that are kept free to the edges of the window."""


class Callout(QWidget):
    """Lies over the window as a part of it, so that neither focus nor window manager know of it."""

    closed = Signal()
    passed_over = Signal()  # the person goes on without having done it

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        named(self, "callout", self.tr("Hint"))
        self._theme = theme
        self._window = window
        self._tip = QPoint()
        self._points_up = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = named(QLabel(wordWrap=True), "callout_words", self.tr("Hint"))
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._count = named(QLabel(), "callout_count", self.tr("Which hint of how many"))
        self._next = named(QPushButton(self.tr("Next hint")), "callout_next", self.tr("Next hint"))
        self._close = named(QToolButton(), "callout_close", self.tr("Leave the tour"), self.tr("Leave the tour (Esc)"))
        for button in (self._next, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._next.clicked.connect(self.passed_over)
        self._close.clicked.connect(self.closed)
        self._lay_out()
        self.set_theme(theme)
        self.hide()

    def show_hint(self, words: str, count: str, target: QRect, *, is_last: bool) -> None:
        """Says something about a place of the window (in its coordinates), and says it aloud to those who hear it."""
        self._next.setText(self.tr("Done") if is_last else self.tr("Next hint"))
        self._words.setText(words)
        self._count.setText(count)
        plain = words.replace("<b>", "").replace("</b>", "")
        self.setAccessibleDescription(plain)
        self._words.setAccessibleName(plain)
        self.point_at(target)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def point_at(self, target: QRect) -> None:
        """Moves to another place: below it where there is room, else above."""
        room = self._window.rect()
        size = QSize(WIDTH, self._height())
        self._points_up = target.bottom() + size.height() + EDGE <= room.bottom()
        top = target.bottom() + 3 if self._points_up else target.top() - size.height() - 3
        left = target.center().x() - size.width() // 3
        left = max(EDGE, min(left, room.width() - size.width() - EDGE))
        top = max(EDGE, min(top, room.height() - size.height() - EDGE))
        tip = max(left + 24, min(target.center().x(), left + size.width() - 24))
        self._tip = QPoint(tip - left, 0 if self._points_up else size.height())
        above, below = (ARROW, 0) if self._points_up else (0, ARROW)
        self._column.setContentsMargins(14, 12 + above, 10, 10 + below)
        self.setGeometry(QRect(QPoint(left, top), size))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.text)
        self._words.setPalette(palette)
        palette.setColor(QPalette.ColorRole.WindowText, theme.muted)
        self._count.setPalette(palette)
        look_like_a_link(self._next, theme)
        self._close.setIcon(icon("close", theme))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.setBrush(self._theme.raised)
        painter.drawPath(self._outline())
        painter.end()

    def _outline(self) -> QPainterPath:
        top = ARROW if self._points_up else 0
        bottom = 0 if self._points_up else ARROW
        box = QRectF(self.rect()).adjusted(1.5, top + 1.5, -1.5, -bottom - 1.5)
        path = QPainterPath()
        path.addRoundedRect(box, ROUND, ROUND)
        base = box.top() + 1 if self._points_up else box.bottom() - 1
        tip = QPointF(self._tip.x(), 2.0 if self._points_up else self.height() - 2.0)
        arrow = QPainterPath(QPointF(tip.x() - ARROW, base))
        arrow.lineTo(tip)
        arrow.lineTo(QPointF(tip.x() + ARROW, base))
        arrow.closeSubpath()
        return path.united(arrow)

    def _height(self) -> int:
        """What the words need; the same whichever way the arrow points."""
        margins, spacing = self._column.contentsMargins(), self._column.spacing()
        across = WIDTH - margins.left() - margins.right() - self._close.sizeHint().width() - spacing
        head = max(self._words.heightForWidth(across), self._close.sizeHint().height())
        foot = max(self._next.sizeHint().height(), self._count.sizeHint().height())
        return 12 + 10 + ARROW + head + spacing + foot

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._words, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._next)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(6)
        column.setContentsMargins(14, 12 + ARROW, 10, 10)
        column.addLayout(head)
        column.addLayout(foot)
