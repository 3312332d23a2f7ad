"""Letters that no font of this computer draws: boxes stand for them, as Qt would show after a long search.

Qt asks every font of the system for each such letter, and opens all of them in each size: 13 microseconds a letter,
and 20 ms more for the first in a size. Fonts for Chinese, Japanese and Korean are the ones that are often missing as a
whole, and a text in these has hardly anything else.
"""

from __future__ import annotations

from functools import cache

import regex
from PySide6.QtGui import QFont, QFontDatabase, QTextCharFormat, QTextLayout

from annotator.gui.document.offsets import Offsets

_LETTERS = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]+")
_SYSTEMS = (
    QFontDatabase.WritingSystem.SimplifiedChinese,
    QFontDatabase.WritingSystem.TraditionalChinese,
    QFontDatabase.WritingSystem.Japanese,
    QFontDatabase.WritingSystem.Korean,
)


@cache
def are_east_asian_fonts_missing() -> bool:
    """Whether no font draws Chinese, Japanese or Korean; asked once, the first question takes Qt some 10 ms."""
    return not any(QFontDatabase.families(system) for system in _SYSTEMS)


def formats_of_missing(text: str, offsets: Offsets) -> list[QTextLayout.FormatRange]:
    """Formats that keep Qt from looking for fonts where there are none; nothing where there are some."""
    if text.isascii() or _LETTERS.search(text) is None or not are_east_asian_fonts_missing():
        return []
    alone = QTextCharFormat()
    alone.setFontStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    formats = []
    for found in _LETTERS.finditer(text):
        given = QTextLayout.FormatRange()
        start, end = map(offsets.to_units, found.span())
        given.start, given.length, given.format = start, end - start, alone
        formats.append(given)
    return formats
