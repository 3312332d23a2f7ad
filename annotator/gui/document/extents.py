"""How long the chunks of a text are, one by one and summed up by blocks; all that heights are guessed from."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable

BLOCK = 256
"""So many chunks make up a block."""

COUNTED = 32
"""In so many blocks at the beginning the different lengths are counted: in all of a text of some thousand chunks."""


class Extents:
    """Code points of every chunk, line end included, and for each block: chunks, blank ones, code points.

    For the first blocks also their different lengths, and how many chunks have each.
    """

    def __init__(self, lengths: Iterable[int]) -> None:
        self.lengths = array("I", lengths)
        self.blocks: list[tuple[int, int, int]] = []
        self.counted: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
        for at in range(0, len(self.lengths), BLOCK):
            block = self.lengths[at : at + BLOCK]
            self.blocks.append((len(block), block.count(1) + block.count(0), sum(block)))
            if len(self.counted) < COUNTED:
                counts = Counter(block)
                self.counted.append((tuple(counts), tuple(counts.values())))
