"""Which keys move the caret, as every editor on the platform has them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.gui.document.caret import Move

_Key = QKeySequence.StandardKey

_KEYS = {
    Move.LEFT: (_Key.MoveToPreviousChar, _Key.SelectPreviousChar),
    Move.RIGHT: (_Key.MoveToNextChar, _Key.SelectNextChar),
    Move.TOKEN_LEFT: (_Key.MoveToPreviousWord, _Key.SelectPreviousWord),
    Move.TOKEN_RIGHT: (_Key.MoveToNextWord, _Key.SelectNextWord),
    Move.UP: (_Key.MoveToPreviousLine, _Key.SelectPreviousLine),
    Move.DOWN: (_Key.MoveToNextLine, _Key.SelectNextLine),
    Move.LINE_START: (_Key.MoveToStartOfLine, _Key.SelectStartOfLine),
    Move.LINE_END: (_Key.MoveToEndOfLine, _Key.SelectEndOfLine),
    Move.TEXT_START: (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument),
    Move.TEXT_END: (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument),
    Move.PAGE_UP: (_Key.MoveToPreviousPage, _Key.SelectPreviousPage),
    Move.PAGE_DOWN: (_Key.MoveToNextPage, _Key.SelectNextPage),
}


@dataclass(frozen=True)
class CaretKey:
    """A movement, and whether the selection goes along."""

    move: Move
    extending: bool


def caret_key(event: QKeyEvent) -> CaretKey | None:
    """The movement that a key asks for; None if it asks for none."""
    for move, (plain, extending) in _KEYS.items():
        if event.matches(plain):
            return CaretKey(move, extending=False)
        if event.matches(extending):
            return CaretKey(move, extending=True)
    return None
