"""Where tints, bars and chips of the marks of one chunk lie, line by line; each line when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

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

    def line_range(self, line: int) -> tuple[int, int]:
        """Start and end of a line."""

    def boxes(self, line: int, start: int, end: int) -> list[Box]:
        """Stretches of a range on a line."""


ChipWidth = Callable[[Mark, bool], float]
"""Width in pixels of a mark's chip; the second argument says that the mark began on an earlier line."""


class Piece(NamedTuple):
    """The part of a mark on one line: its boxes from left to right, its lane, and where its chip begins.

    `begins` and `ends` tell whether the mark's logical start and end are on this line; `outlined` whether a shorter
    mark lies in its range, so that the tint alone would not show how far it reaches. A tuple, for it is made in
    milliseconds by the thousand.
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


class Decoration:
    """The pieces on every line of a chunk; those of a line are made when somebody asks for it."""

    def __init__(
        self,
        lines: Lines,
        marks: Sequence[Mark],
        *,
        column: int,
        chip_width: ChipWidth,
        before: Decoration | None = None,
    ) -> None:
        """`column` is the width of the text column in pixels.

        `before` is what the lines had before some marks changed: where they are the same, it is taken over.
        """
        self._lines, self._column, self._chip_width = lines, column, chip_width
        self._marks = _by_line(lines, marks)
        self._outlined = _outlined(marks)
        self._made: list[LineDecoration | None] = [None] * len(lines)
        self._before = before._made if before is not None else self._made

    def __len__(self) -> int:
        return len(self._made)

    def __getitem__(self, line: int) -> LineDecoration:
        made = self._made[line]
        if made is None:
            made = self._made[line] = self._taken_over(line) or self._decorated(line)
        return made

    def __iter__(self) -> Iterator[LineDecoration]:
        return map(self.__getitem__, range(len(self)))

    def lanes(self, line: int) -> int:
        """How many lanes the line needs; at least one, so that a first mark never moves the text."""
        if len(self._marks[line]) < 2:
            return 1  # wherever that mark lies: nobody has to look for it on lines that are only measured
        return max([piece.lane for piece in self[line]], default=0) + 1

    def _taken_over(self, line: int) -> LineDecoration | None:
        old, marks = self._before[line], self._marks[line]
        return old if old is not None and _is_about(old, marks, self._outlined) else None

    def _decorated(self, line: int) -> LineDecoration:
        marks = self._marks[line]
        return _decorate_line(self._lines, line, marks, self._outlined, self._column, self._chip_width)


def _by_line(lines: Lines, marks: Sequence[Mark]) -> list[list[Mark]]:
    """The marks of each line, outer ones first."""
    by_line: list[list[Mark]] = [[] for _ in range(len(lines))]
    line_of = lines.line_of
    for mark in sorted(marks, key=_outer_first):
        first = line_of(max(mark.start, lines.start))
        by_line[first].append(mark)
        if mark.end > lines.start:
            for line in range(first + 1, line_of(min(mark.end, lines.end) - 1) + 1):
                by_line[line].append(mark)
    return by_line


def _is_about(pieces: LineDecoration, marks: Sequence[Mark], outlined: frozenset[int]) -> bool:
    """Whether those are the pieces of these marks."""
    return len(pieces) == len(marks) and all(
        piece.mark is mark and piece.outlined == (id(mark) in outlined)
        for piece, mark in zip(pieces, marks, strict=True)
    )


def _outer_first(mark: Mark) -> tuple[int, int, str]:
    return mark.start - mark.end, mark.start, mark.label


def _in_reading_order(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _outlined(marks: Sequence[Mark]) -> frozenset[int]:
    """The ids of the marks that a shorter one overlaps, found in one walk in reading order."""
    found: set[int] = set()
    open_marks: list[Mark] = []
    for mark in sorted(marks, key=_in_reading_order):
        open_marks = [other for other in open_marks if other.end > mark.start]
        for other in open_marks[-8:]:
            longer = other if other.end - other.start >= mark.end - mark.start else mark
            if (other.start, other.end) != (mark.start, mark.end):
                found.add(id(longer))
        open_marks.append(mark)
    return frozenset(found)


def _decorate_line(
    lines: Lines, number: int, marks: Sequence[Mark], outlined: frozenset[int], column: int, chip_width: ChipWidth
) -> LineDecoration:
    if not marks:
        return ()
    first, last = lines.line_range(number)
    drafts, taken = [], []
    for mark in marks:
        boxes = lines.boxes(number, mark.start, mark.end)
        if boxes:
            begins = mark.start >= first
            width = chip_width(mark, not begins)
            x = _chip_x(boxes, width, column, lines.right_to_left)
            drafts.append((mark, boxes, x, width, begins))
            taken.append(_taken(boxes, x, width, lines.right_to_left))
    # Inner marks take the lowest lanes: they are nearest to the words they are about.
    lengths = [draft[0].end - draft[0].start for draft in drafts]
    inner_first = sorted(range(len(drafts)), key=lengths.__getitem__)
    lanes = dict(zip(inner_first, assign_lanes([taken[n] for n in inner_first]), strict=True))
    return tuple(
        Piece(mark, tuple(boxes), lanes[n], x, width, begins, mark.end <= last, id(mark) in outlined)
        for n, (mark, boxes, x, width, begins) in enumerate(drafts)
    )


def _taken(boxes: Sequence[Box], x: float, width: float, right_to_left: bool) -> Box:
    """The stretch of a lane that a bar and its chip need.

    Room is kept where a chip may end in the middle of a neighbour, none between bars: spans that touch stay level.
    """
    left, right = boxes[0][0], boxes[-1][1]
    chip_left, chip_right = (x - _GAP, x + width) if right_to_left else (x, x + width + _GAP)
    left = (chip_left if chip_left < left else left) + 0.5
    right = (chip_right if chip_right > right else right) - 0.5
    return left, right if right > left else left


def _chip_x(boxes: Sequence[Box], width: float, column: int, right_to_left: bool) -> float:
    """The chip stands at the logical start, left or right, but never outside the column."""
    x = boxes[-1][1] - width if right_to_left else boxes[0][0]
    farthest = column + _OVERHANG - width
    x = x if x < farthest else farthest
    return x if x > -_OVERHANG else -_OVERHANG
