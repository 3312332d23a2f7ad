"""What is under a point of the viewport: caret position, mark, border of a mark, button."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.gestures import Side
from annotator.domain.graphemes import grapheme_start, is_grapheme_border
from annotator.domain.review import Mark
from annotator.gui.document.decoration import Piece
from annotator.gui.document.laid_out_chunk import LaidOutChunk

BORDER_REACH = 4.0
"""Pixels to both sides of a border in which it can be taken hold of."""


@dataclass(frozen=True)
class Hit:
    """`offset` is the nearest caret position, `character` the code point whose picture is nearest.

    `line_start` is the first code point of the line under the point.
    `mark` is the mark under the point: on a bar or chip the one it belongs to, on words the innermost.
    `border` is the mark and side whose border is within reach.
    """

    offset: int
    character: int
    line_start: int
    mark: Mark | None = None
    border: tuple[Mark, Side] | None = None
    on_words: bool = False


def hit(
    text: str,
    visible: Iterable[tuple[LaidOutChunk, int]],
    x: float,
    y: float,
    *,
    active: Mark | None = None,
) -> Hit | None:
    """What is at `x` in the column and `y` in the viewport; beyond the ends the nearest line; None if none is visible.

    The active mark's borders come before those of others.
    """
    chunk, top = None, 0
    for candidate, candidate_top in visible:
        if chunk is not None and y < candidate_top:
            break
        chunk, top = candidate, candidate_top
    if chunk is None:
        return None
    line = chunk.line_at(y - top)
    layout = chunk.layout
    offset = layout.offset_at(line, x)
    if not is_grapheme_border(text, offset):
        offset = grapheme_start(text, offset)
    pieces = chunk.decoration[line]
    below = y - top - chunk.words_bottom(line)
    left, right = layout.line_extent(line)
    on_words = chunk.words_top(line) <= y - top < chunk.words_bottom(line) and left <= x <= right
    if below >= 0:
        mark = _mark_in_lane(pieces, int(below // chunk.measures.lane_height), x)
    else:
        mark = _innermost(pieces, x) if on_words else None
    border = _border_at(text, chunk, pieces, x, active) if chunk.words_top(line) <= y - top and below < 4 else None
    return Hit(offset, layout.character_at(line, x), layout.line_range(line)[0], mark, border, on_words)


def _mark_in_lane(pieces: Sequence[Piece], lane: int, x: float) -> Mark | None:
    for piece in pieces:
        on_chip = piece.chip_x <= x <= piece.chip_x + piece.chip_width
        if piece.lane == lane and (on_chip or piece.boxes[0][0] <= x <= piece.boxes[-1][1]):
            return piece.mark
    return None


def _innermost(pieces: Sequence[Piece], x: float) -> Mark | None:
    """Pieces are sorted outer first."""
    for piece in reversed(pieces):
        if any(left <= x <= right for left, right in piece.boxes):
            return piece.mark
    return None


def _border_at(
    text: str, chunk: LaidOutChunk, pieces: Sequence[Piece], x: float, active: Mark | None
) -> tuple[Mark, Side] | None:
    paragraph_is_rtl = chunk.layout.right_to_left
    inner_first = [piece for piece in reversed(pieces) if piece.mark != active]
    for piece in [piece for piece in pieces if piece.mark == active] + inner_first:
        for side, shown in ((Side.END, piece.ends), (Side.START, piece.begins)):
            if shown and abs(x - _edge(text, piece, side, paragraph_is_rtl)) <= BORDER_REACH:
                return piece.mark, side
    return None


def _edge(text: str, piece: Piece, side: Side, paragraph_is_rtl: bool) -> float:
    """Where a logical border is drawn: at the left or right end, by the direction of the character beside it."""
    at = piece.mark.start if side is Side.START else piece.mark.end - 1
    direction = unicodedata.bidirectional(text[at])
    rtl = direction in {"R", "AL"} or (paragraph_is_rtl and direction not in {"L", "EN", "AN"})
    return piece.boxes[0][0] if (side is Side.START) != rtl else piece.boxes[-1][1]
