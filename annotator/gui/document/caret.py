"""Where the caret goes: by character as it is seen, by token, line and page; never inside a grapheme cluster."""

from __future__ import annotations

from enum import Enum

from annotator.domain.graphemes import grapheme_start, is_grapheme_border, next_grapheme
from annotator.domain.tokens import TokenBorders
from annotator.gui.document.page import Page


class Move(Enum):
    """A movement of the caret; left and right are as seen, not as stored."""

    LEFT = "left"
    RIGHT = "right"
    TOKEN_LEFT = "token left"
    TOKEN_RIGHT = "token right"
    UP = "up"
    DOWN = "down"
    LINE_START = "line start"
    LINE_END = "line end"
    TEXT_START = "text start"
    TEXT_END = "text end"
    PAGE_UP = "page up"
    PAGE_DOWN = "page down"


def step(page: Page, caret: int, *, leftwards: bool) -> int:
    """The position one character to the left or right as it is seen; over the end of a chunk into its neighbour."""
    chunk, _ = page.place_of(caret)
    inside = chunk.layout.step(min(caret, chunk.layout.end), leftwards=leftwards)
    if inside is not None:
        return _on_border(page.text, inside, forwards=inside > caret)
    if leftwards == chunk.layout.right_to_left:
        return page.chunks.stop(chunk.index) if chunk.index + 1 < len(page.chunks) else caret
    return page.chunks.content_end(chunk.index - 1) if chunk.index > 0 else caret


def by_token(page: Page, borders: TokenBorders, caret: int, *, leftwards: bool, extending: bool) -> int:
    """The next token border in that direction as it is seen; one that extends a selection ends with the token."""
    chunk, _ = page.place_of(caret)
    if leftwards != chunk.layout.right_to_left:
        before = borders.start_before(caret)
        return 0 if before is None else before
    after = borders.end_after(caret) if extending else borders.start_after(caret)
    return len(page.text) if after is None else after


def by_line(page: Page, caret: int, x: float, *, upwards: bool) -> int:
    """The position nearest to `x` (in the column) on the line above or below; the same one at the ends of the text."""
    chunk, line = page.place_of(caret)
    line += -1 if upwards else 1
    if not 0 <= line < len(chunk.layout):
        index = chunk.index + (-1 if upwards else 1)
        if not 0 <= index < len(page.chunks):
            return caret
        chunk = page.laid_out(index)
        line = len(chunk.layout) - 1 if upwards else 0
    return _on_border(page.text, chunk.layout.offset_at(line, x), forwards=False)


def line_edge(page: Page, caret: int, *, end: bool) -> int:
    """The first or last position of the line that the caret is on."""
    chunk, line = page.place_of(caret)
    return chunk.layout.last_caret(line) if end else chunk.layout.line_range(line)[0]


def caret_x(page: Page, caret: int) -> float:
    """Where in the column the caret stands."""
    chunk, line = page.place_of(caret)
    return chunk.layout.x_of(line, min(caret, chunk.layout.end))


def _on_border(text: str, offset: int, *, forwards: bool) -> int:
    """The offset itself between two grapheme clusters; Qt's clusters and the standard's are not always the same."""
    if is_grapheme_border(text, offset):
        return offset
    return next_grapheme(text, offset) if forwards else grapheme_start(text, offset)
