"""Where the buttons of a suggestion under the pointer stand: beside its chip, below the words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF

from annotator.gui.document.decoration import Piece
from annotator.gui.document.laid_out_chunk import LaidOutChunk
from annotator.gui.document.scene import Hover, HoverButton

_SPACE = 3.0


def button_rects(chunk: LaidOutChunk, line: int, piece: Piece) -> dict[HoverButton, QRectF]:
    """The two buttons in the coordinates of column and chunk; after the chip, or before it where there is no room."""
    measures = chunk.measures
    size = float(measures.lane_height + 2)
    top = chunk.lane_top(line, piece.lane)
    both = 2 * size + _SPACE
    after = piece.chip_x + piece.chip_width + _SPACE
    before = piece.chip_x - _SPACE - both
    right_to_left = chunk.layout.right_to_left
    x = before if right_to_left else after
    if not right_to_left and after + both > measures.column + measures.margin:
        x = before
    elif right_to_left and before < -measures.margin:
        x = after
    return {
        HoverButton.ACCEPT: QRectF(x, top, size, size),
        HoverButton.REJECT: QRectF(x + size + _SPACE, top, size, size),
    }


def piece_of(hover: Hover, visible: Iterable[tuple[LaidOutChunk, int]]) -> tuple[LaidOutChunk, int, int, Piece] | None:
    """Chunk, its top in the viewport, line and piece of what is hovered over; None if it is no longer there."""
    for chunk, y in visible:
        layout = chunk.layout
        if layout.start <= hover.line_start <= layout.end:
            line = layout.line_of(hover.line_start)
            for piece in chunk.decoration[line]:
                if piece.mark == hover.mark and layout.line_range(line)[0] == hover.line_start:
                    return chunk, y, line, piece
    return None


def reach(chunk: LaidOutChunk, line: int, piece: Piece) -> QRectF:
    """The area in which the pointer still means the suggestion: from its words over its chip to the buttons."""
    area = QRectF(QPointF(piece.boxes[0][0], chunk.words_top(line)), QPointF(piece.boxes[-1][1], 0.0))
    area.setBottom(chunk.lane_top(line, piece.lane + 1))
    for rect in button_rects(chunk, line, piece).values():
        area = area.united(rect)
    return area
