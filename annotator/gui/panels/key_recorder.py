"""A field that takes the next key, whatever it is, and says which one it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui.latin_keys import latin_key
from annotator.gui.panels.named import named

_MODIFIERS = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_unknown),
)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class KeyRecorder(QLineEdit):
    """Waits for a key while it has the keyboard. Escape alone, or another widget, ends the waiting."""

    recorded = Signal(QKeySequence)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "key_recorder", self.tr("Press the new key"))
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Press the new key, or Esc to leave it as it is"))

    def event(self, event: QEvent) -> bool:
        """See QLineEdit: no key is a shortcut, a change of focus or typing here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._press(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See QLineEdit."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.given_up.emit()

    def _press(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in _MODIFIERS:
            return
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.given_up.emit()
        else:
            self.recorded.emit(key_of(event))


def key_of(event: QKeyEvent) -> QKeySequence:
    """The key as shortcuts are written: letters by their Latin meaning, signs without the Shift that types them."""
    modifiers = event.modifiers() & ~_KEYPAD
    latin = latin_key(event)
    key = Qt.Key(ord(latin)) if latin else Qt.Key(event.key())
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    is_sign = not latin and event.text().isprintable() and event.text().strip() and key < Qt.Key.Key_Escape
    if is_sign and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key))
