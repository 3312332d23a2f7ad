"""Offsets as other programs count them, turned into code points.

Tools count code points, UTF-16 units, what a reader sees as one character, or count a CRLF as one; few say which.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

import msgspec
import regex

from annotator.formats.contract import OffsetUnit
from annotator.language import marked


class Counting(Enum):
    """What counts as one; in the order in which they are tried."""

    CODE_POINTS = marked("Counting", "code points")
    UTF_16 = marked("Counting", "UTF-16 units")
    GRAPHEMES = marked("Counting", "grapheme clusters")
    CODE_POINTS_LF = marked("Counting", "code points, with CRLF as one")
    UTF_16_LF = marked("Counting", "UTF-16 units, with CRLF as one")


class Surface(msgspec.Struct, frozen=True, gc=False):
    """Words that a file says stand at a range, whatever unit that range is in; Prodigy's tokens are read as these."""

    start: int
    end: int
    text: str


_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_CRLF = re.compile("\r\n")
_ASTRAL_OR_CRLF = re.compile("[\U00010000-\U0010ffff]|\r\n")
_CLUSTER = regex.compile(r"\X")
_ALIKE = re.compile(
    "[\0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20cf"
    "\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]*"
)
"""Latin, Greek, Cyrillic, kana, Chinese and their punctuation: one code point, one unit, one grapheme cluster."""


class OffsetMap:
    """Turns offsets of one text from one way of counting into code points.

    Only the pieces that count differently are kept, so a long text with few of them costs little.
    """

    def __init__(self, text: str, counting: Counting) -> None:
        self._unit_starts: list[int] = []
        self._unit_ends: list[int] = []
        self._ends: list[int] = []
        shift = 0  # units minus code points, up to here
        for start, end, units in _pieces(text, counting):
            self._unit_starts.append(start + shift)
            shift += units - (end - start)
            self._unit_ends.append(end + shift)
            self._ends.append(end)

    def code_point(self, offset: int) -> int | None:
        """The code point offset; None in the middle of a character. Past the text's end it is past its end too."""
        at = bisect_right(self._unit_starts, offset) - 1
        if at < 0 or offset == self._unit_starts[at]:
            return offset if at < 0 else self._start(at)
        if offset < self._unit_ends[at]:
            return None
        return self._ends[at] + offset - self._unit_ends[at]

    def _start(self, at: int) -> int:
        """Code point at which a piece starts: what lies between it and the piece before counts alike."""
        if at == 0:
            return self._unit_starts[0]
        return self._ends[at - 1] + self._unit_starts[at] - self._unit_ends[at - 1]


def counts_alike(text: str) -> bool:
    """Whether every way of counting surely gives the same offsets, so that nobody needs to be asked."""
    return "\r\n" not in text and (text.isascii() or _ALIKE.fullmatch(text) is not None)


def find_counting(text: str, surfaces: Sequence[Surface], unit: OffsetUnit) -> Counting:
    """The way of counting under which most surfaces stand where the file says; code points if nothing says otherwise.

    A given `unit` other than auto is taken at its word.
    """
    if unit is OffsetUnit.UTF_16:
        return Counting.UTF_16
    if unit is OffsetUnit.CODE_POINT or not surfaces or counts_alike(text):
        return Counting.CODE_POINTS
    best, most = Counting.CODE_POINTS, sum(text[s.start : s.end] == s.text for s in surfaces)
    for counting in Counting:
        if most == len(surfaces):
            break
        matches = _matches(text, surfaces, OffsetMap(text, counting))
        if matches > most:
            best, most = counting, matches
    return best


def _matches(text: str, surfaces: Iterable[Surface], offsets: OffsetMap) -> int:
    count = 0
    for surface in surfaces:
        start, end = offsets.code_point(surface.start), offsets.code_point(surface.end)
        if start is not None and end is not None:
            count += _without_cr(text[start:end]) == _without_cr(surface.text)
    return count


def _without_cr(text: str) -> str:
    """Who counts CRLF as one stores surfaces without the CR."""
    return text.replace("\r\n", "\n")


def _pieces(text: str, counting: Counting) -> Iterator[tuple[int, int, int]]:
    """Start, end (code points) and number of units of every piece that does not count as its code points do."""
    match counting:
        case Counting.CODE_POINTS:
            return
        case Counting.UTF_16:
            found = ((*match.span(), 2) for match in _ASTRAL.finditer(text))
        case Counting.GRAPHEMES:
            spans = (match.span() for match in _CLUSTER.finditer(text))
            found = ((start, end, 1) for start, end in spans if end - start > 1)
        case Counting.CODE_POINTS_LF:
            found = ((*match.span(), 1) for match in _CRLF.finditer(text))
        case Counting.UTF_16_LF:
            spans = (match.span() for match in _ASTRAL_OR_CRLF.finditer(text))
            found = ((start, end, 2 if end - start == 1 else 1) for start, end in spans)
    yield from found
