"""The find bar: looks for words in the document on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.gui.icons import icon, muted_icon
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.language import number


class FindBar(QWidget):
    """Asks for words to find, hit by hit.

    Opened by Ctrl+F it stays until Escape, Enter goes to the next hit, and the hit stays selected. Opened by “/” it is
    quick: Enter closes it with the hit selected, Escape without.
    """

    find_changed = Signal(str, bool)  # words, whether case matters
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal(bool)  # whether the hit is to become the selection

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "find_bar", self.tr("Find in document"))
        self._theme = theme
        self._is_quick = False
        self._is_missed = False
        self.words = named(QLineEdit(clearButtonEnabled=True), "find_words", self.tr("Find in document"))
        self.words.textChanged.connect(lambda _text: self._tell())
        self.words.installEventFilter(self)
        self._search = self.words.addAction(muted_icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        self._count = named(QLabel(), "find_count", self.tr("Hits"))
        self._previous = self._tool("find_previous", self.tr("Previous hit"), "Shift+F3", self.previous_wanted.emit)
        self._next = self._tool("find_next", self.tr("Next hit"), "F3", self.next_wanted.emit)
        self.match_case = named(QCheckBox(self.tr("Match &case")), "find_match_case", self.tr("Match case"))
        self.match_case.toggled.connect(lambda _checked: self._tell())
        self._close = self._tool("find_close", self.tr("Close"), "Esc", lambda: self._leave(keep=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 5, 6, 5)
        line.setSpacing(6)
        line.addWidget(self.words, 1)
        line.addWidget(self._count)
        for widget in (self._previous, self._next, self.match_case, self._close):
            line.addWidget(widget)
        self.set_theme(theme)
        self.hide()

    # ---- what the owner says

    def open(self, words: str = "", *, quick: bool = False) -> None:
        """Shows the bar with the keyboard in it; `words` (a selection, say) replace what was looked for last."""
        self._is_quick = quick
        self.words.setPlaceholderText(self.tr("Find, Enter selects it") if quick else self.tr("Find in this document"))
        if words or quick:
            self.words.setText(words)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._tell()

    def show_hits(self, current: int | None, total: int) -> None:
        """Says which hit (counted from 1) of how many one stands on."""
        self._is_missed = bool(self.words.text()) and total == 0
        if not self.words.text():
            self._count.setText("")
        else:
            self._count.setText(
                self.tr("{current} of {total}").format(current=number(current or 0), total=number(total))
                if total
                else self.tr("No hit")
            )
        for tool in (self._previous, self._next):
            tool.setEnabled(total > 0)
        self._colour_count()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self._search.setIcon(muted_icon("search", theme))
        self._previous.setIcon(icon("up", theme))
        self._next.setIcon(icon("down", theme))
        self._close.setIcon(icon("close", theme))
        self._colour_count()

    # ---- how it works

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QWidget."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave(keep=not self._is_quick)
        else:
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        """Enter and the arrows, in the line; the rest is typing."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._is_quick:
                self._leave(keep=True)
            else:
                (self.previous_wanted if back else self.next_wanted).emit()
            return True
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            (self.previous_wanted if event.key() == Qt.Key.Key_Up else self.next_wanted).emit()
            return True
        return False

    def _tell(self) -> None:
        self.find_changed.emit(self.words.text(), self.match_case.isChecked())

    def _leave(self, *, keep: bool) -> None:
        self.hide()
        self.closed.emit(keep and bool(self.words.text()) and not self._is_missed)

    def _colour_count(self) -> None:
        mute(self._count, self._theme)

    def _tool(self, object_name: str, words: str, key: str, pressed: object) -> QToolButton:
        tool = named(QToolButton(), object_name, words, f"{words} ({key})")
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tool.clicked.connect(pressed)
        return tool
