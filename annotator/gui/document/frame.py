"""What the viewport shows, line by line: two such frames tell what has to be painted; the rest stays or is moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from annotator.gui.document.decoration import LineDecoration
from annotator.gui.document.laid_out_chunk import LaidOutChunk
from annotator.gui.document.scene import Scene

_BELOW = 5
"""Pixels that hover buttons reach below their line, into the free room above the next one's words."""


class ShownLine(NamedTuple):
    """A line where it stands in the viewport, in pixels, with all that is drawn on it besides its words."""

    top: int
    bottom: int
    pieces: LineDecoration
    doings: tuple[object, ...]

    def looks_like(self, other: ShownLine) -> bool:
        """Whether the same is drawn, wherever it stands."""
        same_height = self.bottom - self.top == other.bottom - other.top
        return same_height and self.pieces is other.pieces and self.doings == other.doings


Frame = dict[tuple[LaidOutChunk, int], ShownLine]
"""The visible lines from top to bottom, by chunk and number of the line in it. A chunk wrapped anew is another one."""


class Difference(NamedTuple):
    """How far down the lines of one frame stand in the next, and the stretches, from y to y, to be painted anew."""

    shift: int
    stretches: list[tuple[int, int]]


class Repainting:
    """Has only that part of a viewport painted which does not show it yet."""

    def __init__(self, viewport: QWidget) -> None:
        self._viewport = viewport
        self._frame: Frame = {}

    def forget(self) -> None:
        """Has everything painted next time: look or size are others, or another text is shown."""
        self._frame = {}

    def expect(self, visible: Iterable[tuple[LaidOutChunk, int]], scene: Scene) -> None:
        """Has nothing painted: Qt does so by itself where a viewport was resized."""
        self._frame = frame_of(visible, self._viewport.height(), scene)

    def show(self, visible: Iterable[tuple[LaidOutChunk, int]], scene: Scene) -> None:
        """Moves what stands elsewhere, and asks Qt to paint what looks different; everything if no line is the same."""
        viewport = self._viewport
        frame = frame_of(visible, viewport.height(), scene)
        different = difference(self._frame, frame)
        self._frame = frame
        if different is None or viewport.devicePixelRatioF() % 1:  # else edges would go through the middle of pixels
            viewport.update()
            return
        if different.shift:
            viewport.scroll(0, different.shift, viewport.rect())
        for top, bottom in different.stretches:
            viewport.update(QRect(0, top, viewport.width(), bottom - top))


def frame_of(visible: Iterable[tuple[LaidOutChunk, int]], height: int, scene: Scene) -> Frame:
    """The lines of visible chunks that are in a viewport `height` pixels high, or may reach into it.

    Of each chunk comes its top in the viewport.
    """
    frame: Frame = {}
    for chunk, y in visible:
        reach = chunk.measures.pitch
        for line, top, bottom in chunk.lines_in(-y - reach, height + reach - y):
            frame[chunk, line] = ShownLine(y + top, y + bottom, chunk.decoration[line], _doings(chunk, line, scene))
    return frame


def difference(before: Frame, now: Frame) -> Difference | None:
    """What of a frame differs from the one before; None if they have no line in common."""
    shift = next((line.top - before[key].top for key, line in now.items() if key in before), None)
    if shift is None:
        return None
    stretches: list[tuple[int, int]] = []
    for key, line in now.items():
        old = before.get(key)
        if old is None:
            stretches.append(_reached(key, line.top, line.bottom))
        elif old.top + shift != line.top or not line.looks_like(old):
            stretches.append((line.top, line.bottom + _BELOW))
    for key, old in before.items():
        stands = now.get(key)
        if stands is None:
            stretches.append(_reached(key, old.top + shift, old.bottom + shift))
        elif stands[:2] != (old.top + shift, old.bottom + shift):
            stretches.append((old.top + shift, old.bottom + shift + _BELOW))
    return Difference(shift, stretches)


def _reached(key: tuple[LaidOutChunk, int], top: int, bottom: int) -> tuple[int, int]:
    """Where a line that comes or goes may show: marks above and below letters reach into its neighbours."""
    reach = key[0].measures.pitch
    return top - reach, bottom + reach


def _doings(chunk: LaidOutChunk, line: int, scene: Scene) -> tuple[object, ...]:
    """What of the scene is drawn on a line: caret, selection, ring, preview, hover buttons, find hits."""
    start, end = chunk.layout.line_range(line)
    drawn: list[object] = []
    if scene.caret_is_shown and start <= scene.caret <= end:
        drawn.append(scene.caret)
    if scene.selection is not None and scene.selection[0] < end and scene.selection[1] > start:
        drawn.append(("selection", max(start, scene.selection[0]), min(end, scene.selection[1])))
    ringed = scene.preview or scene.active
    if ringed is not None and ringed.start < end and ringed.end > start:
        drawn.append((ringed.start, ringed.end, scene.preview))
    if scene.hover is not None and start <= scene.hover.line_start <= end:
        drawn.append(scene.hover)
    if scene.find_hits:
        drawn.extend(_hits(scene, start, end))
    return tuple(drawn)


def _hits(scene: Scene, start: int, end: int) -> Iterable[tuple[tuple[int, int], bool]]:
    hits = scene.find_hits
    at = max(0, bisect_left(hits, (start, 0)) - 1)
    while at < len(hits) and hits[at][0] < end:
        if hits[at][1] > start:
            yield hits[at], at == scene.current_hit
        at += 1
