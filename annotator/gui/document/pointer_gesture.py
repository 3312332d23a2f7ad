"""What a pressed pointer means while it moves: a click, a selection that snaps to tokens, or a border being dragged.

No Qt in here: points and hits come in, an outcome goes out.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from annotator.domain.gestures import Side
from annotator.domain.review import Mark
from annotator.domain.tokens import TokenBorders, snap
from annotator.gui.document.hit_test import Hit
from annotator.gui.document.scene import BorderPreview

_STEADY = 4.0
"""Pixels that the pointer may move and still mean a click."""


@dataclass(frozen=True)
class Clicked:
    """Pressed and released in one place."""

    hit: Hit


@dataclass(frozen=True)
class Selected:
    """A range was selected."""

    start: int
    end: int


@dataclass(frozen=True)
class BorderMoved:
    """A border of a mark was dragged to another offset."""

    mark: Mark
    side: Side
    offset: int


Outcome = Clicked | Selected | BorderMoved | None


class PointerGesture:
    """One gesture from press to release; `selection`, `head` and `preview` are what is to be shown meanwhile."""

    def __init__(
        self, borders: TokenBorders, hit: Hit, x: float, y: float, *, anchor: int | None = None, by_token: bool = False
    ) -> None:
        self._borders = borders
        self._pressed = hit
        self._at = (x, y)
        self._moved = False
        self._first: tuple[int, int] | None = None
        self._anchor = hit.offset if anchor is None else anchor
        self._dragged = hit.border if anchor is None and not by_token else None
        self.head = hit.offset
        self.selection: tuple[int, int] | None = None
        self.preview: BorderPreview | None = None
        if by_token:
            token = borders.token_at(hit.character)
            self._first = (token.start, token.end) if token else None
            self.selection = self._first
            self._moved = self.selection is not None
        elif anchor is not None:
            self._moved = True
            self._select(hit.offset, graphemes=False)

    @property
    def is_drag(self) -> bool:
        """Whether the pointer has moved enough to mean more than a click."""
        return self._moved

    def drag(self, hit: Hit, x: float, y: float, *, graphemes: bool) -> None:
        """The pointer moved while pressed; `graphemes` snaps to characters instead of tokens."""
        if not self._moved and hypot(x - self._at[0], y - self._at[1]) < _STEADY:
            return
        self._moved = True
        if self._dragged is not None:
            self._move_border(*self._dragged, hit, graphemes=graphemes)
        else:
            self._select(hit.offset, graphemes=graphemes)

    def release(self) -> Outcome:
        """What the gesture came to."""
        if not self._moved:
            return Clicked(self._pressed)
        if self.preview is not None:
            preview = self.preview
            offset = preview.start if preview.side is Side.START else preview.end
            unmoved = (preview.start, preview.end) == (preview.mark.start, preview.mark.end)
            return None if unmoved else BorderMoved(preview.mark, preview.side, offset)
        return Selected(*self.selection) if self.selection else None

    def _select(self, head: int, *, graphemes: bool) -> None:
        start, end = min(self._anchor, head), max(self._anchor, head)
        if self._first is not None:
            start, end = min(self._first[0], head), max(self._first[1], head)
        if start == end:
            self.selection = None
        else:
            self.selection = (start, end) if graphemes else snap(self._borders, start, end)
        if self.selection:
            self.head = self.selection[0] if head < self._anchor else self.selection[1]

    def _move_border(self, mark: Mark, side: Side, hit: Hit, *, graphemes: bool) -> None:
        """The dragged border goes to the nearest border of its kind; the range never becomes empty."""
        start, end, to = mark.start, mark.end, hit.offset
        if side is Side.START:
            before, after = self._borders.start_before(to + 1), self._borders.start_after(to)
            start = to if graphemes else _nearest(to, before, after, start)
            start = start if start < end else mark.start if self.preview is None else self.preview.start
        else:
            before, after = self._borders.end_before(to), self._borders.end_after(to - 1)
            end = to if graphemes else _nearest(to, before, after, end)
            end = end if end > start else mark.end if self.preview is None else self.preview.end
        self.preview = BorderPreview(mark, side, start, end)


def _nearest(to: int, before: int | None, after: int | None, otherwise: int) -> int:
    candidates = [offset for offset in (before, after) if offset is not None]
    return min(candidates, key=lambda offset: abs(offset - to), default=otherwise)
