"""Borders of what a reader sees as one character (UAX #29), by code point."""

from __future__ import annotations

from collections.abc import Iterator

import regex

_CLUSTER = regex.compile(r"\p{RI}{2}(?=\p{RI})|\X")
"""Walked from a border on, flags in a row pair by themselves; `\\X` would count all flags before, at each of them."""
_FLAGS = regex.compile(r"(?r)\p{RI}*")
_SURE_BORDER = regex.compile(
    r"(?r)(?<=[\p{GCB=Other}\p{GCB=Control}\p{GCB=LF}\p{GCB=LV}\p{GCB=LVT}\p{GCB=T}])\p{RI}"
    r"|(?<=[\p{GCB=Other}\p{GCB=Control}\p{GCB=LF}\p{GCB=LV}\p{GCB=LVT}\p{GCB=T}\p{RI}])"
    r"[\p{GCB=Other}\p{GCB=Control}\p{GCB=CR}\p{GCB=LF}\p{GCB=L}\p{GCB=LV}\p{GCB=LVT}]"
    r"|(?<=\p{GCB=CR})\P{GCB=LF}"
)
"""Searched backwards: the code point before which clusters part whatever comes before that.

A window of fixed width will not do: a flag's second half looks like a first half when the row of flags is cut between.
"""


def is_grapheme_border(text: str, offset: int) -> bool:
    """Whether `offset` (code points) lies between two grapheme clusters, or at an end of the text."""
    return offset in (0, len(text)) or grapheme_start(text, offset) == offset


def grapheme_start(text: str, offset: int) -> int:
    """Start of the cluster that holds the code point at `offset`; the length of the text at its end."""
    if offset >= len(text):
        return len(text)
    return next(start for start, end in _clusters_before(text, offset) if offset < end)


def next_grapheme(text: str, offset: int) -> int:
    """The nearest cluster border after `offset`, at most the length of the text."""
    if offset >= len(text):
        return len(text)
    return next(end for _start, end in _clusters_before(text, offset) if offset < end)


def previous_grapheme(text: str, offset: int) -> int:
    """The nearest cluster border before `offset`, at least 0."""
    if offset <= 0:
        return 0
    return grapheme_start(text, min(offset, len(text)) - 1)


def _clusters_before(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """Clusters from a border at or before `offset` (a code point of the text) and on, as ranges."""
    row = _FLAGS.match(text, 0, offset + 1)
    flags = min(row.start() if row else offset, offset)
    border = _SURE_BORDER.search(text, 0, flags + 1)
    start = border.start() if border else 0
    if start == flags:  # over the whole flags of a row, of which there may be thousands
        start += (offset - flags) // 2 * 2
    return (match.span() for match in _CLUSTER.finditer(text, start))
