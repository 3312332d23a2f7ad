"""What is drawn on a page besides text and marks: selection, caret, active mark, find hits, doings of the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from annotator.domain.gestures import Side
from annotator.domain.review import Mark


class HoverButton(Enum):
    """The buttons that appear at a suggestion under the pointer."""

    ACCEPT = "accept"
    REJECT = "reject"


@dataclass(frozen=True)
class Hover:
    """The suggestion under the pointer, on which line (by that line's first code point), and the button if on one."""

    mark: Mark
    line_start: int
    button: HoverButton | None = None


@dataclass(frozen=True)
class BorderPreview:
    """A border being dragged: the mark, which border, and the range it would have."""

    mark: Mark
    side: Side
    start: int
    end: int


@dataclass
class Scene:
    """The state beside text and marks; ranges in code points, `find_hits` sorted."""

    caret: int = 0
    caret_is_shown: bool = False
    selection: tuple[int, int] | None = None
    active: Mark | None = None
    find_hits: Sequence[tuple[int, int]] = ()
    current_hit: int | None = None
    preview: BorderPreview | None = None
    hover: Hover | None = None
