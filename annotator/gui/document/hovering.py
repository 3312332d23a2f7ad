"""What suggestion the pointer hovers over, and on which of its buttons it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from annotator.gui.document.display import Display
from annotator.gui.document.hit_test import Hit
from annotator.gui.document.hover import button_rects, piece_of, reach
from annotator.gui.document.scene import Hover


def hover_at(display: Display, point: QPointF, found: Hit | None, present: Hover | None) -> Hover | None:
    """The hover for a pointer at `point` (in the viewport) that `found` something, if `present` is the one so far.

    On the way from the words to the buttons the pointer may cross chips of others; the present one stays meanwhile.
    """
    held = _held(display, point, present) if present else None
    if held is not None:
        return held
    if found is None or found.mark is None or not found.mark.is_suggested:
        return None
    return Hover(found.mark, found.line_start)


def _held(display: Display, point: QPointF, present: Hover) -> Hover | None:
    """The present hover, with the button under the point, as long as the point is on the way or at its aim."""
    place = piece_of(present, display.scroll.visible())
    if place is None:
        return None
    chunk, y, line, piece = place
    inside = point - QPointF(display.column_left(), y)
    for button, rect in button_rects(chunk, line, piece).items():
        if rect.contains(inside):
            return Hover(present.mark, present.line_start, button)
    on_the_way = inside.y() >= chunk.words_bottom(line) and reach(chunk, line, piece).contains(inside)
    return Hover(present.mark, present.line_start) if on_the_way else None
