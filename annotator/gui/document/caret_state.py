"""The caret and the selection that hangs on it, moved by keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from annotator.domain.tokens import TokenBorders
from annotator.gui.document import caret as carets
from annotator.gui.document.caret import Move
from annotator.gui.document.display import Display

_STEPS = {Move.LEFT, Move.RIGHT}


class CaretState:
    """Caret (`position`) and the `anchor` where the selection began, in code points; equal if nothing is selected."""

    def __init__(self) -> None:
        self.position = 0
        self.anchor = 0
        self._goal_x: float | None = None

    @property
    def selection(self) -> tuple[int, int] | None:
        """The selected range, or None."""
        if self.anchor == self.position:
            return None
        return min(self.anchor, self.position), max(self.anchor, self.position)

    def put(self, position: int, *, extending: bool = False) -> None:
        """Puts the caret somewhere; the selection goes along or is given up."""
        self.position = position
        self._goal_x = None
        if not extending:
            self.anchor = position

    def select(self, start: int, end: int, *, head: int | None = None) -> None:
        """Selects a range, with the caret at its end, or at `head` if that is one of its ends."""
        at_start = head == start
        self.anchor, self.position = (end, start) if at_start else (start, end)
        self._goal_x = None

    def move(self, display: Display, borders: TokenBorders, move: Move, *, extending: bool) -> None:
        """Moves the caret; a plain step out of a selection goes to the selection's end on that side."""
        if move in {Move.UP, Move.DOWN, Move.PAGE_UP, Move.PAGE_DOWN}:
            self._move_vertically(display, move, extending=extending)
        elif move in _STEPS and self.selection and not extending:
            rightwards = (move is Move.RIGHT) != self._is_right_to_left(display)
            self.put(self.selection[1 if rightwards else 0])
        else:
            self.put(self._target(display, borders, move, extending=extending), extending=extending)

    def _target(self, display: Display, borders: TokenBorders, move: Move, *, extending: bool) -> int:
        page, at = display.page, self.position
        if move in _STEPS:
            return carets.step(page, at, leftwards=move is Move.LEFT)
        if move in {Move.TOKEN_LEFT, Move.TOKEN_RIGHT}:
            return carets.by_token(page, borders, at, leftwards=move is Move.TOKEN_LEFT, extending=extending)
        if move in {Move.LINE_START, Move.LINE_END}:
            return carets.line_edge(page, at, end=move is Move.LINE_END)
        return 0 if move is Move.TEXT_START else len(page.text)

    def _move_vertically(self, display: Display, move: Move, *, extending: bool) -> None:
        goal = self._goal_x if self._goal_x is not None else carets.caret_x(display.page, self.position)
        if move in {Move.PAGE_UP, Move.PAGE_DOWN}:
            target = _by_page(display, self.position, goal, upwards=move is Move.PAGE_UP)
        else:
            target = carets.by_line(display.page, self.position, goal, upwards=move is Move.UP)
        self.put(target, extending=extending)
        self._goal_x = goal

    def _is_right_to_left(self, display: Display) -> bool:
        chunk, _ = display.page.place_of(self.position)
        return chunk.layout.right_to_left


def _by_page(display: Display, position: int, x: float, *, upwards: bool) -> int:
    """Scrolls by a viewport less one line and keeps the caret's place in it; at the ends, the first or last line."""
    display.reveal(position, position)
    y = display.rect_of(position).center().y()
    distance = max(1, display.scroll.height - display.measures.pitch)
    before = display.scroll.value
    display.scroll_by(-distance if upwards else distance)
    # Where the page ends sooner, the caret goes the rest of the way.
    rest = distance - abs(display.scroll.value - before)
    found = display.hit_at(QPointF(display.column_left() + x, y - rest if upwards else y + rest), None)
    return found.offset if found else position
