"""A line to type in over a list that shrinks to what fits; arrows go through the list while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.models.choices import Choice, ChoiceModel
from annotator.gui.panels.drawing import draw_words, mirrored
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.row_delegate import quieter
from annotator.gui.theme import Theme

ICON = 18
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class ChoiceRowDelegate(QStyledItemDelegate):
    """Draws a choice: icon, text, and the detail at the end of the line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; the view repaints itself."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """See QStyledItemDelegate."""
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See QStyledItemDelegate."""
        choice: Choice = index.data(ChoiceModel.CHOICE)
        rect = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.accent_tint if chosen else self._theme.hover)
            painter.drawRoundedRect(rect, 4, 4)
        inside = rect.adjusted(7, 0, -8, 0)
        if choice.icon is not None:
            place = QRect(inside.left(), rect.top() + (rect.height() - ICON) // 2, ICON, ICON)
            choice.icon.paint(painter, mirrored(painter, place, rect))
            inside.setLeft(inside.left() + ICON + 8)
        self._draw_words(painter, inside, choice, option)
        painter.restore()

    def _draw_words(self, painter: QPainter, inside: QRect, choice: Choice, option: QStyleOptionViewItem) -> None:
        painter.setFont(quieter(option.font))
        painter.setPen(self._theme.muted)
        detail = painter.fontMetrics().horizontalAdvance(choice.detail) + 1 if choice.detail else 0
        taken = min(detail, inside.width() // 2)
        end = QRect(inside.right() + 1 - taken, inside.top(), taken, inside.height())
        draw_words(painter, mirrored(painter, end, option.rect), choice.detail, at_end=True)
        painter.setFont(option.font)
        painter.setPen(self._theme.text)
        room = inside.adjusted(0, 0, -taken - 10 if taken else 0, 0)
        draw_words(painter, mirrored(painter, room, option.rect), choice.text)


class TypeAhead(QWidget):
    """Asks for one of some choices. Which choices fit what is typed the owner says."""

    typed = Signal(str)
    chosen = Signal(object)  # Choice
    dismissed = Signal()

    def __init__(self, object_name: str, accessible_name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = named(QLineEdit(), f"{object_name}_line", accessible_name)
        self.line.textChanged.connect(self.typed)
        self.line.installEventFilter(self)
        self.model = ChoiceModel(self)
        self.list = named(QListView(), f"{object_name}_list", accessible_name)
        self.list.setModel(self.model)
        self._delegate = ChoiceRowDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the line
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListView { border: none; background: transparent; }")
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self._nothing = QLabel(self.tr("Nothing fits."), alignment=Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setContentsMargins(0, 8, 0, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.line, self._nothing):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.line)
        self.set_theme(theme)

    def show_choices(self, choices: Sequence[Choice], *, nothing: str = "") -> None:
        """Shows these choices with the first one selected; `nothing` is said where there is none."""
        self.model.show_choices(choices)
        self._nothing.setText(nothing or self.tr("Nothing fits."))
        self._nothing.setVisible(not choices)
        self.list.setVisible(bool(choices))
        if choices:
            self._go_to(0)

    def height_for(self, rows: int) -> int:
        """Height in pixels at which so many choices can be seen."""
        row = self.list.sizeHintForRow(0) if self.model.rowCount() else 30
        return self.line.sizeHint().height() + 6 + max(36, rows * row + 4)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._delegate.set_theme(theme)
        mute(self._nothing, theme)

    def set_leading_icon(self, picture: QIcon) -> None:
        """Puts an icon at the beginning of the line."""
        for action in self.line.actions():
            self.line.removeAction(action)
        self.line.addAction(picture, QLineEdit.ActionPosition.LeadingPosition)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QWidget."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._press(event):
            return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Keys that mean the list; everything else is typing."""
        key, rows = Qt.Key(event.key()), self.model.rowCount()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if rows:
                self._choose(max(0, self.list.currentIndex().row()))
        elif key == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif key in _STEPS and rows:
            at, step = self.list.currentIndex().row(), _STEPS[key]
            self._go_to((at + step) % rows if abs(step) == 1 else min(max(at + step, 0), rows - 1))
        else:
            return False
        return True

    def _go_to(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _choose(self, row: int) -> None:
        self.chosen.emit(self.model.choice(row))
