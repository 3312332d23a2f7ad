"""Which Latin letter or digit a key means, whatever layout the keyboard has."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# Scan codes of X11 and Wayland (evdev + 8) of the letter keys of a US keyboard.
_SCAN_ROWS = {24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
_LETTER_BY_SCAN = {first + place: letter for first, row in _SCAN_ROWS.items() for place, letter in enumerate(row)}
_DIGIT_BY_SCAN = {10 + place: digit for place, digit in enumerate("1234567890")}

# What the letter keys of a US keyboard type in other layouts: for events that carry no scan code.
_LAYOUTS = (
    ("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"),  # Russian
    ("WERTYUIOPASDFGHJKLZXCVBNM", "ΣΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ"),  # Greek
    ("ERTYUIOPASDFGHJKLZXCVBNM", "קראטוןםפשדגכעיחלךזסבהנמצ"),  # Hebrew
    ("QWERTYUIOPASDFGHJKLZXCVNM", "ضصثقفغعهخحشسيبلاتنمئءؤرىة"),  # Arabic
)
_LETTER_BY_TYPED = {typed: latin for latins, row in _LAYOUTS for latin, typed in zip(latins, row, strict=True)}
# The digit row of AZERTY types these without Shift.
_DIGIT_BY_TYPED = dict(zip("&é\"'(-è_çà", "1234567890", strict=True))
_SHIFTED_DIGITS = dict(zip("!@#$%^&*(", "123456789", strict=True))


def latin_key(event: QKeyEvent) -> str:
    """The letter A-Z or digit 0-9 that a press means as a command; empty if it means none.

    Cyrillic, Greek, Arabic and Hebrew letters stand for the Latin letter of the same key, AZERTY's row for digits.
    """
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return chr(key)
    typed = event.text().upper()
    scan = event.nativeScanCode()
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if shifted and scan in _DIGIT_BY_SCAN:
        return _DIGIT_BY_SCAN[scan]
    if shifted and typed in _SHIFTED_DIGITS:
        return _SHIFTED_DIGITS[typed]
    if typed in _LETTER_BY_TYPED:
        return _LETTER_BY_TYPED[typed]
    if typed.isalpha() and scan in _LETTER_BY_SCAN:
        return _LETTER_BY_SCAN[scan]
    return _DIGIT_BY_TYPED.get(event.text(), "")
