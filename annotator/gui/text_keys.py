"""Keys of the text view that are not plain shortcuts: label keys, and commands typed on other layouts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.gui.action_set import ActionSet
from annotator.gui.latin_keys import latin_key

if TYPE_CHECKING:
    from annotator.domain.label import Label, LabelSet

_COMMAND_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TextKeys(QObject):
    """An event filter of the text view: label keys label, letters of any layout run the command of their key."""

    def __init__(
        self,
        actions: ActionSet,
        labels: Callable[[], LabelSet],
        press_label: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._labels = labels
        self._press_label = press_label

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes a key press that means a label or a command; everything else goes on to the view."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & _COMMAND_MODIFIERS:
            return False
        key = latin_key(event)
        if not key:
            return False
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        label = label_of_key(self._labels(), key, shifted=shifted)
        if label is not None:
            if not event.isAutoRepeat():
                self._press_label(label.name)
            return True
        action = self._actions.for_text_key(QKeySequence(f"Shift+{key}" if shifted else key))
        if action is None:
            return False
        if action.autoRepeat() or not event.isAutoRepeat():
            action.trigger()
        return True


def label_of_key(labels: LabelSet, key: str, *, shifted: bool) -> Label | None:
    """The label that a digit or letter stands for; with Shift, 1 to 9 stand for labels 11 to 19."""
    if shifted:
        return labels.numbered(10 + int(key)) if key.isdigit() and key != "0" else None
    return labels.by_key(key)
