"""The note popover: a few lines to write in beside what the note is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme

SIZE = QSize(320, 150)


class NotePopover(QFrame):
    """Pops up at a point with the keyboard in it. However it is left, what stands in it is kept."""

    kept = Signal(str)  # the note as it was left; empty for none

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        named(self, "note_popover", self.tr("Note"))
        self._about = named(QLabel(), "note_about", self.tr("What the note is about"))
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self.line = named(QPlainTextEdit(), "note_text", self.tr("Note"))
        self.line.setTabChangesFocus(True)
        self.line.installEventFilter(self)
        self._hint = QLabel(self.tr("Enter or Esc keeps it · Shift+Enter: new line"))
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 8, 9, 8)
        column.setSpacing(5)
        for part in (self._about, self.line, self._hint):
            column.addWidget(part)
        self.resize(SIZE)
        self.set_theme(theme)

    def open_at(self, place: QPoint, about: str, text: str) -> None:
        """Shows a note below a point of the screen, or above it where there is no room; `about` is its heading."""
        self._about.setText(self.fontMetrics().elidedText(about, Qt.TextElideMode.ElideMiddle, SIZE.width() - 24))
        self.line.setPlainText(text)
        self.line.moveCursor(QTextCursor.MoveOperation.End)
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = place.y() + 6
        if y + self.height() > room.bottom():
            y = max(room.top(), place.y() - self.height() - 30)
        self.move(x, y)
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        mute(self._hint, theme)

    def hideEvent(self, event: QHideEvent) -> None:
        """See QFrame: leaving keeps."""
        super().hideEvent(event)
        self.kept.emit(self.line.toPlainText().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QFrame."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_Escape or (is_enter and not shifted):
                self.hide()
                return True
        return super().eventFilter(watched, event)
