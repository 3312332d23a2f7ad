"""Keys as they are shown to people: short signs in hints, the system's own names in menus and lists."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

_NATIVE = QKeySequence.SequenceFormat.NativeText
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_SIGNS = {
    "Backspace": "⌫",
    "Return": "⏎",
    "Enter": "⏎",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
}


def in_words(sequences: Iterable[QKeySequence]) -> str:
    """All keys of an action in the system's words: “Ctrl+Shift+Z, Ctrl+Y”."""
    return ", ".join(sequence.toString(_NATIVE) for sequence in sequences)


def sign_of(sequence: QKeySequence) -> str:
    """A key as a short sign for a hint: “⌫”, “⇧A”, “Ctrl ⇧→”; empty for none."""
    written = sequence.toString(_PORTABLE)
    if not written:
        return ""
    modifiers, key = _apart(written)
    sign = _SIGNS.get(key) or QKeySequence(key).toString(_NATIVE) or key
    shift = "⇧" if "Shift" in modifiers else ""
    others = [QKeySequence(f"{name}+A").toString(_NATIVE).removesuffix("A").rstrip("+") for name in modifiers
              if name != "Shift"]  # fmt: skip
    return " ".join([*others, shift + sign])


def pair_of_signs(first: QKeySequence, second: QKeySequence) -> str:
    """Two keys that belong together, what they share said once: “⇧←→”, else “D / F”."""
    one, other = sign_of(first), sign_of(second)
    if not one or not other:
        return one or other
    return one + other[-1] if one[:-1] == other[:-1] and (one[:-1] or one[-1] in "←→↑↓") else f"{one} / {other}"


def _apart(written: str) -> tuple[list[str], str]:
    """Modifiers and key of a key as it is written; the key may be a plus sign itself."""
    head, key = (written[:-2], "+") if written.endswith("++") else written.rpartition("+")[::2]
    return (head.split("+") if head else []), key or "+"
