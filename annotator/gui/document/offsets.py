"""Code points and UTF-16 code units of one chunk, and the characters shown in place of those Qt cannot show.

This is the only place that knows UTF-16, in which Qt counts.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_NOT_SHOWN = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufffc\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


class Offsets:
    """Conversion between code points and UTF-16 code units of one short text, both counted from its beginning."""

    def __init__(self, text: str) -> None:
        self._astral: list[int] = []
        if not text.isascii() and _ASTRAL.search(text):
            self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._astral_units = [point + index for index, point in enumerate(self._astral)]
        self.length = len(text)

    def to_units(self, points: int) -> int:
        """The UTF-16 code unit at which the code point of that number begins."""
        return points + bisect_left(self._astral, points) if self._astral else points

    def to_points(self, units: int) -> int:
        """The code point that holds that UTF-16 code unit; between the halves of a pair, the pair's."""
        return units - bisect_left(self._astral_units, units) if self._astral else units


def displayed(text: str) -> str:
    """The text as it is shown, of the same length in code points.

    Qt drops lone surrogates without a word, breaks lines at some controls and takes U+FFFC for an inline object:
    every one of them would shift what comes after it.
    """
    return text if text.isascii() and text.isprintable() else _NOT_SHOWN.sub(_stand_in, text)


def _stand_in(match: re.Match[str]) -> str:
    point = ord(match.group())
    if point < 0x20:
        return chr(0x2400 + point)
    if point == 0x7F:
        return "\u2421"
    if point in {0x85, 0x2028, 0x2029}:
        return "\u2424"
    return "\u25a1" if point == 0xFFFC else "\ufffd"
