"""A text cut into chunks, the pieces that are laid out by themselves: one paragraph, or part of a long one.

Offsets are code points. A border of a chunk is never inside a grapheme cluster.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, chain, count, islice
from operator import add, sub

import regex

from annotator.domain.graphemes import is_grapheme_border, next_grapheme

LONG_PARAGRAPH = 4_000
"""Paragraphs of more code points than this are cut."""

_PIECE, _WIDE_PIECE = 2_000, 1_000
_PARAGRAPH_END = regex.compile("\r\n|[\n\r\u2028\u2029]")
_WIDE = regex.compile("[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\U0001f000-\U0003ffff]")
_SENTENCE_ENDS = (". ", "! ", "? ", "; ", "。", "！", "？", "؟ ", "۔ ", "। ")
_APART = regex.compile("[\x20-\x7e\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]{2}")
_STRONG = regex.compile(r"[\p{bc=L}\p{bc=R}\p{bc=AL}]")
_RIGHT_TO_LEFT = regex.compile(r"[\p{bc=R}\p{bc=AL}]")


class Chunks:
    """The chunks of one text, which together are the text, in order; a text always has at least one."""

    def __init__(self, text: str) -> None:
        self.text = text
        paragraphs = _paragraph_starts(text)
        self._starts, self._begins = _cut_long_ones(text, paragraphs)
        self._directions: dict[int, bool] = {}

    def __len__(self) -> int:
        return len(self._starts)

    @property
    def lengths(self) -> Iterator[int]:
        """How many code points each chunk has, line ends included."""
        return map(sub, _stops(self._starts, len(self.text)), self._starts)

    def at(self, offset: int) -> int:
        """Index of the chunk that holds the code point at `offset`; the last one at the end of the text."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def start(self, index: int) -> int:
        """Where the chunk begins."""
        return self._starts[index]

    def stop(self, index: int) -> int:
        """Where the next chunk begins, or the text ends."""
        return self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)

    def content_end(self, index: int) -> int:
        """Where the chunk's words end: before the line end that closes its paragraph."""
        start, stop = self._starts[index], self.stop(index)
        if not self.ends_paragraph(index):
            return stop
        if self.text.endswith("\r\n", start, stop):
            return stop - 2
        return stop - 1 if stop > start and self.text[stop - 1] in "\n\r\u2028\u2029" else stop

    def begins_paragraph(self, index: int) -> bool:
        """Whether the chunk is the first of its paragraph."""
        return self._begins[index] == 1

    def ends_paragraph(self, index: int) -> bool:
        """Whether the chunk is the last of its paragraph."""
        return index + 1 == len(self._starts) or self._begins[index + 1] == 1

    def is_right_to_left(self, index: int) -> bool:
        """Direction of the chunk's paragraph: that of the first strong character of the whole of it (UAX #9, P2)."""
        begin = self._begins.rfind(1, 0, index + 1)
        found = self._directions.get(begin)
        if found is None:
            following = self._begins.find(1, index + 1)
            stop = self._starts[following] if following >= 0 else len(self.text)
            strong = _STRONG.search(self.text, self._starts[begin], stop)
            found = strong is not None and _RIGHT_TO_LEFT.match(strong.group()) is not None
            self._directions[begin] = found  # a paragraph of a million digits is not searched for each of its chunks
        return found


def _paragraph_starts(text: str) -> array[int]:
    """Where paragraphs begin; one more after a line end that closes the text. No loop over characters."""
    simple = "\u2028" not in text and "\u2029" not in text
    if simple and "\r" in text:
        simple = text.count("\r") == text.count("\r\n")
    if not simple:
        return array("I", [0, *(match.end() for match in _PARAGRAPH_END.finditer(text))])
    lengths = map(len, text.split("\n"))
    starts = array("I", [0])
    starts.extend(map(add, accumulate(lengths), count(1)))
    del starts[-1]
    return starts


def _cut_long_ones(text: str, paragraphs: array[int]) -> tuple[array[int], bytearray]:
    """The starts of all chunks, and for each a 1 if it begins a paragraph."""
    lengths = map(sub, _stops(paragraphs, len(text)), paragraphs)
    long_ones = [index for index, length in enumerate(lengths) if length > LONG_PARAGRAPH]
    if not long_ones:
        return paragraphs, bytearray(b"\x01") * len(paragraphs)
    starts, begins, done = array("I"), bytearray(), 0
    for index in long_ones:
        starts.extend(paragraphs[done : index + 1])
        begins.extend(b"\x01" * (index + 1 - done))
        stop = paragraphs[index + 1] if index + 1 < len(paragraphs) else len(text)
        cuts = list(_cuts(text, paragraphs[index], stop))
        starts.extend(cuts)
        begins.extend(bytes(len(cuts)))
        done = index + 1
    starts.extend(paragraphs[done:])
    begins.extend(b"\x01" * (len(paragraphs) - done))
    return starts, begins


def _stops(starts: array[int], end: int) -> Iterator[int]:
    """Where each piece ends, given where all begin; without a list, for there may be millions."""
    return chain(islice(starts, 1, None), (end,))


def _cuts(text: str, start: int, stop: int) -> Iterator[int]:
    """Where to cut a long paragraph, in order; the pieces are of like length, the last one not tiny."""
    while True:
        wide = len(_WIDE.findall(text, start, min(stop, start + 200))) > 50
        piece = _WIDE_PIECE if wide else _PIECE
        if stop - start <= piece * 3 // 2:
            return
        start = _cut_near(text, start + piece, piece // 4)
        if start >= stop:
            return
        yield start


def _cut_near(text: str, wanted: int, slack: int) -> int:
    """The end of a sentence near `wanted`, else a space, else the next border between two grapheme clusters."""
    low, high = wanted - slack, wanted + slack
    ends = [at + len(end) for end in _SENTENCE_ENDS if (at := text.rfind(end, low, high)) >= 0]
    space = text.rfind(" ", low, high)
    cut = max(ends) if ends else space + 1 if space >= 0 else wanted
    if _APART.match(text, cut - 1, cut + 1) or is_grapheme_border(text, cut):
        return cut
    return next_grapheme(text, cut)
