"""Where tints, bars and chips of the marks of one chunk lie, line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Protocol

from annotator.domain.review import Mark
from annotator.gui.document.lanes import assign_lanes

Box = tuple[float, float]

_GAP = 3.0
"""Pixels kept free between what lies in one lane."""

_OVERHANG = 6.0
"""Pixels that a chip may reach beyond the text column."""


class Lines(Protocol):
    """What is asked of a laid-out chunk."""

    start: int
    end: int
    right_to_left: bool

    def __len__(self) -> int: ...
    def line_of(self, offset: int) -> int:
        """The line of a code point."""

    def boxes(self, line: int, start: int, end: int) -> list[Box]:
        """Stretches of a range on a line."""


ChipWidth = Callable[[Mark, bool], float]
"""Width in pixels of a mark's chip; the second argument says that the mark began on an earlier line."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a mark on one line: its boxes from left to right, its lane, and where its chip begins.

    `begins` and `ends` tell whether the mark's logical start and end are on this line; `outlined` whether a shorter
    mark lies in its range, so that the tint alone would not show how far it reaches.
    """

    mark: Mark
    boxes: tuple[Box, ...]
    lane: int
    chip_x: float
    chip_width: float
    begins: bool
    ends: bool
    outlined: bool


LineDecoration = tuple[Piece, ...]
"""The pieces on one line, outer ones first."""


def decorate(
    lines: Lines,
    marks: Sequence[Mark],
    *,
    column: int,
    chip_width: ChipWidth,
    before: Sequence[LineDecoration] = (),
) -> list[LineDecoration]:
    """The decoration of every line of a chunk; `column` is the width of the text column in pixels.

    `before` is what the lines had before some marks changed: where they are the same, it is taken over.
    """
    by_line: list[list[Mark]] = [[] for _ in range(len(lines))]
    for mark in sorted(marks, key=_outer_first):
        first = lines.line_of(max(mark.start, lines.start))
        last = lines.line_of(min(mark.end, lines.end) - 1) if mark.end > lines.start else first
        for line in range(first, max(first, last) + 1):
            by_line[line].append(mark)
    outlined = _outlined(marks)
    return [
        old
        if _is_about(old, on_line, outlined)
        else _decorate_line(lines, number, on_line, outlined, column, chip_width)
        for number, (on_line, old) in enumerate(zip_longest(by_line, before, fillvalue=()))
    ]


def lanes_used(decoration: LineDecoration) -> int:
    """How many lanes the line needs; at least one, so that a first mark never moves the text."""
    return max((piece.lane for piece in decoration), default=0) + 1


def _is_about(pieces: LineDecoration, marks: Sequence[Mark], outlined: frozenset[Mark]) -> bool:
    """Whether those are the pieces of these marks."""
    return len(pieces) == len(marks) and all(
        piece.mark is mark and piece.outlined == (mark in outlined) for piece, mark in zip(pieces, marks, strict=True)
    )


def _outer_first(mark: Mark) -> tuple[int, int, str]:
    return mark.start - mark.end, mark.start, mark.label


def _outlined(marks: Sequence[Mark]) -> frozenset[Mark]:
    """The marks that a shorter one overlaps, found in one walk in reading order."""
    found: set[Mark] = set()
    open_marks: list[Mark] = []
    for mark in sorted(marks, key=lambda m: m.order):
        open_marks = [other for other in open_marks if other.end > mark.start]
        for other in open_marks[-8:]:
            longer = other if other.end - other.start >= mark.end - mark.start else mark
            if (other.start, other.end) != (mark.start, mark.end):
                found.add(longer)
        open_marks.append(mark)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A piece before it has a lane; `taken` is the stretch of a lane that bar and chip need."""

    mark: Mark
    boxes: list[Box]
    chip_x: float
    chip_width: float
    begins: bool
    taken: Box


def _decorate_line(
    lines: Lines, number: int, marks: Sequence[Mark], outlined: frozenset[Mark], column: int, chip_width: ChipWidth
) -> LineDecoration:
    drafts = [draft for mark in marks if (draft := _draft(lines, number, mark, column, chip_width))]
    # Inner marks take the lowest lanes: they are nearest to the words they are about.
    inner_first = sorted(range(len(drafts)), key=lambda n: (drafts[n].mark.end - drafts[n].mark.start, n))
    lanes = dict(zip(inner_first, assign_lanes(drafts[n].taken for n in inner_first), strict=True))
    return tuple(
        Piece(
            mark=draft.mark,
            boxes=tuple(draft.boxes),
            lane=lanes[n],
            chip_x=draft.chip_x,
            chip_width=draft.chip_width,
            begins=draft.begins,
            ends=draft.mark.end <= lines.end and lines.line_of(draft.mark.end - 1) == number,
            outlined=draft.mark in outlined,
        )
        for n, draft in enumerate(drafts)
    )


def _draft(lines: Lines, number: int, mark: Mark, column: int, chip_width: ChipWidth) -> _Draft | None:
    boxes = lines.boxes(number, mark.start, mark.end)
    if not boxes:
        return None
    begins = mark.start >= lines.start and lines.line_of(mark.start) == number
    width = chip_width(mark, not begins)
    x = _chip_x(boxes, width, column, lines.right_to_left)
    # Room is kept where a chip may end in the middle of a neighbour, none between bars: spans that touch stay level.
    left = min(boxes[0][0], x - _GAP if lines.right_to_left else x) + 0.5
    right = max(boxes[-1][1], x + width if lines.right_to_left else x + width + _GAP) - 0.5
    return _Draft(mark, boxes, x, width, begins, (left, max(left, right)))


def _chip_x(boxes: Sequence[Box], width: float, column: int, right_to_left: bool) -> float:
    """The chip stands at the logical start, left or right, but never outside the column."""
    x = boxes[-1][1] - width if right_to_left else boxes[0][0]
    return max(-_OVERHANG, min(x, column + _OVERHANG - width))
