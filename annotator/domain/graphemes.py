"""Borders of what a reader sees as one character (UAX #29), by code point."""

from __future__ import annotations

import regex

_CLUSTER = regex.compile(r"\X")
_WINDOW = 256
"""Code points looked at around an offset: longer than any cluster that occurs in real text."""


def is_grapheme_border(text: str, offset: int) -> bool:
    """Whether `offset` (code points) lies between two grapheme clusters, or at an end of the text."""
    return offset in (0, len(text)) or grapheme_start(text, offset) == offset


def grapheme_start(text: str, offset: int) -> int:
    """Start of the cluster that holds the code point at `offset`; the length of the text at its end."""
    if offset >= len(text):
        return len(text)
    for start, end in _clusters_around(text, offset):
        if start <= offset < end:
            return start
    return offset


def next_grapheme(text: str, offset: int) -> int:
    """The nearest cluster border after `offset`, at most the length of the text."""
    if offset >= len(text):
        return len(text)
    for _start, end in _clusters_around(text, offset):
        if end > offset:
            return end
    return len(text)


def previous_grapheme(text: str, offset: int) -> int:
    """The nearest cluster border before `offset`, at least 0."""
    if offset <= 0:
        return 0
    return grapheme_start(text, min(offset, len(text)) - 1)


def _clusters_around(text: str, offset: int) -> list[tuple[int, int]]:
    """Clusters of a window around `offset`, begun after a line feed or far enough before for the cut not to matter."""
    newline = text.rfind("\n", max(0, offset - _WINDOW), offset)
    begin = newline + 1 if newline >= 0 else max(0, offset - _WINDOW)
    stop = min(len(text), offset + _WINDOW)
    return [match.span() for match in _CLUSTER.finditer(text, begin, stop)]
