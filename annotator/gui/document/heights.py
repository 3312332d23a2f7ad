"""Heights of all chunks, estimated or measured, with sums in logarithmic time (Fenwick tree over blocks of chunks)."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from operator import mul

from annotator.gui.document.extents import BLOCK, Extents


class Heights:
    """Heights in whole pixels; a change, a sum and a search cost O(log n).

    A block of chunks has one height until one of its chunks is looked at: the sum of its estimates where the lengths
    in it are counted, else one guessed from what is known of the whole of it. So a change of width or text size costs
    what there are different lengths, and half a million paragraphs no more than some thousand.
    """

    def __init__(self, extents: Extents, estimate: Callable[[int], int], guess: Callable[[int, int, int], int]) -> None:
        """`estimate` gives a chunk's height from its code points; `guess` a block's from chunks, blanks and points."""
        self._lengths = extents.lengths
        self._estimate = estimate
        self._opened: dict[int, array[int]] = {}
        blocks = [guess(*block) for block in extents.blocks]
        for number, (lengths, counts) in enumerate(extents.counted):
            blocks[number] = sum(map(mul, map(estimate, lengths), counts))
        self._tree = [0, *blocks]
        for at in range(1, len(self._tree)):
            above = at + (at & -at)
            if above < len(self._tree):
                self._tree[above] += self._tree[at]
        self._blocks = blocks
        self.total = sum(blocks)

    def __len__(self) -> int:
        return len(self._lengths)

    def __getitem__(self, index: int) -> int:
        return self._block(index // BLOCK)[index % BLOCK]

    def change(self, index: int, height: int) -> int:
        """Sets the height of one chunk; gives by how much it grew."""
        block = self._block(index // BLOCK)
        grown = height - block[index % BLOCK]
        if grown:
            block[index % BLOCK] = height
            self._grow(index // BLOCK, grown)
        return grown

    def above(self, index: int) -> int:
        """Sum of the heights of all chunks before `index`."""
        number, inside = divmod(index, BLOCK)
        total = sum(self._block(number)[:inside]) if inside else 0
        while number > 0:
            total += self._tree[number]
            number -= number & -number
        return total

    def find(self, y: int) -> tuple[int, int]:
        """The chunk at height `y` and how far below its top that is; the first or last one beyond the ends."""
        if y < 0:
            return 0, y
        while True:
            number, rest = self._find_block(y)
            if number in self._opened:
                return self._find_inside(number, rest)
            self._block(number)  # its true sum may be another one than was guessed

    def _find_block(self, y: int) -> tuple[int, int]:
        number, rest = 0, y
        step = 1 << (len(self._tree).bit_length() - 1)
        while step:
            if number + step < len(self._tree) and self._tree[number + step] <= rest:
                number += step
                rest -= self._tree[number]
            step >>= 1
        if number < len(self._blocks):
            return number, rest
        last = len(self._blocks) - 1
        return last, rest + self._blocks[last]

    def _find_inside(self, number: int, rest: int) -> tuple[int, int]:
        heights: Sequence[int] = self._opened[number]
        for inside, height in enumerate(heights):
            if rest < height:
                return number * BLOCK + inside, rest
            rest -= height
        return number * BLOCK + len(heights) - 1, rest + heights[-1]

    def _block(self, number: int) -> array[int]:
        """The heights of a block's chunks; estimated now if nobody has looked at the block yet."""
        heights = self._opened.get(number)
        if heights is None:
            heights = self._opened[number] = self._estimated(number)
            self._grow(number, sum(heights) - self._blocks[number])
        return heights

    def _estimated(self, number: int) -> array[int]:
        return array("i", map(self._estimate, self._lengths[number * BLOCK : (number + 1) * BLOCK]))

    def _grow(self, number: int, grown: int) -> None:
        self._blocks[number] += grown
        self.total += grown
        at = number + 1
        while at < len(self._tree):
            self._tree[at] += grown
            at += at & -at
