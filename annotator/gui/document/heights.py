"""Heights of all chunks, estimated or measured, with sums in logarithmic time (Fenwick tree over blocks of chunks)."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

_BLOCK = 64


class Heights:
    """Heights in whole pixels; a change, a sum and a search cost O(log n), the beginning one pass in C."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = array("i", heights)
        blocks = [sum(self._heights[at : at + _BLOCK]) for at in range(0, len(self._heights), _BLOCK)]
        self._tree = [0, *blocks]
        for at in range(1, len(self._tree)):
            above = at + (at & -at)
            if above < len(self._tree):
                self._tree[above] += self._tree[at]
        self.total = sum(blocks)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def change(self, index: int, height: int) -> int:
        """Sets the height of one chunk; gives by how much it grew."""
        grown = height - self._heights[index]
        if grown:
            self._heights[index] = height
            self.total += grown
            at = index // _BLOCK + 1
            while at < len(self._tree):
                self._tree[at] += grown
                at += at & -at
        return grown

    def above(self, index: int) -> int:
        """Sum of the heights of all chunks before `index`."""
        block = index // _BLOCK
        total = sum(self._heights[block * _BLOCK : index])
        while block > 0:
            total += self._tree[block]
            block -= block & -block
        return total

    def find(self, y: int) -> tuple[int, int]:
        """The chunk at height `y` and how far below its top that is; the first or last one beyond the ends."""
        if y < 0 or not self._heights:
            return 0, y
        block, rest = 0, y
        step = 1 << (len(self._tree).bit_length() - 1)
        while step:
            if block + step < len(self._tree) and self._tree[block + step] <= rest:
                block += step
                rest -= self._tree[block]
            step >>= 1
        at = block * _BLOCK
        if at >= len(self._heights):
            last = len(self._heights) - 1
            return last, y - self.above(last)
        for index in range(at, min(at + _BLOCK, len(self._heights))):
            if rest < self._heights[index]:
                return index, rest
            rest -= self._heights[index]
        return len(self._heights) - 1, rest + self._heights[-1]
