"""Borders of tokens, to which selections snap and by which span borders move."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import regex


@dataclass(frozen=True, slots=True)
class Token:
    """A piece the tokenizer found: half-open range in code points."""

    start: int
    end: int


class TokenBorders(Protocol):
    """What gestures need to know of tokens; every offset in code points."""

    def token_at(self, offset: int) -> Token | None:
        """The token that holds the code point at `offset`, or None in between."""

    def start_before(self, offset: int) -> int | None:
        """The last token start before `offset`."""

    def start_after(self, offset: int) -> int | None:
        """The first token start after `offset`."""

    def end_before(self, offset: int) -> int | None:
        """The last token end before `offset`."""

    def end_after(self, offset: int) -> int | None:
        """The first token end after `offset`."""


class Tokens:
    """All tokens of a text, as two arrays; tokens do not overlap and never hold only white space."""

    def __init__(self, borders: Iterable[tuple[int, int]] = ()) -> None:
        pairs = list(borders)
        self.starts = array("I", (start for start, _ in pairs))
        self.ends = array("I", (end for _, end in pairs))

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[Token]:
        return (Token(start, end) for start, end in zip(self.starts, self.ends, strict=True))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tokens) and self.starts == other.starts and self.ends == other.ends

    def __hash__(self) -> int:
        return hash((self.starts.tobytes(), self.ends.tobytes()))

    def token_at(self, offset: int) -> Token | None:
        """See TokenBorders."""
        at = bisect_right(self.starts, offset) - 1
        if at >= 0 and offset < self.ends[at]:
            return Token(self.starts[at], self.ends[at])
        return None

    def start_before(self, offset: int) -> int | None:
        """See TokenBorders."""
        at = bisect_left(self.starts, offset) - 1
        return self.starts[at] if at >= 0 else None

    def start_after(self, offset: int) -> int | None:
        """See TokenBorders."""
        at = bisect_right(self.starts, offset)
        return self.starts[at] if at < len(self.starts) else None

    def end_before(self, offset: int) -> int | None:
        """See TokenBorders."""
        at = bisect_left(self.ends, offset) - 1
        return self.ends[at] if at >= 0 else None

    def end_after(self, offset: int) -> int | None:
        """See TokenBorders."""
        at = bisect_right(self.ends, offset)
        return self.ends[at] if at < len(self.ends) else None

    def indices(self, start: int, end: int) -> tuple[int, int] | None:
        """Indices of the first and last token (inclusive) of a range on token borders; None if it is misaligned."""
        first, last = bisect_left(self.starts, start), bisect_left(self.ends, end)
        aligned = first < len(self.starts) and last < len(self.ends) and self.starts[first] == start
        return (first, last) if aligned and self.ends[last] == end else None


class WordBorders:
    """Unicode words of a text, found where they are asked for: stands in until the tokenizer has been through."""

    _WORD = regex.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]|_+")
    _WINDOW = 512

    def __init__(self, text: str) -> None:
        self._text = text

    def token_at(self, offset: int) -> Token | None:
        """See TokenBorders."""
        for token in self._around(offset):
            if token.start <= offset < token.end:
                return token
        return None

    def start_before(self, offset: int) -> int | None:
        """See TokenBorders."""
        return max((t.start for t in self._around(offset) if t.start < offset), default=None)

    def start_after(self, offset: int) -> int | None:
        """See TokenBorders."""
        return min((t.start for t in self._around(offset) if t.start > offset), default=None)

    def end_before(self, offset: int) -> int | None:
        """See TokenBorders."""
        return max((t.end for t in self._around(offset) if t.end < offset), default=None)

    def end_after(self, offset: int) -> int | None:
        """See TokenBorders."""
        return min((t.end for t in self._around(offset) if t.end > offset), default=None)

    def _around(self, offset: int) -> list[Token]:
        begin = max(0, offset - self._WINDOW)
        while begin > 0 and not self._text[begin - 1].isspace() and offset - begin < 2 * self._WINDOW:
            begin -= 1
        stop = min(len(self._text), offset + self._WINDOW)
        return [Token(*match.span()) for match in self._WORD.finditer(self._text, begin, stop)]


def snap(borders: TokenBorders, start: int, end: int) -> tuple[int, int] | None:
    """The range widened to whole tokens, white space at its ends left out; None if it holds no token."""
    first = borders.token_at(start)
    last = borders.token_at(end - 1) if end > start else first
    snapped_start = first.start if first else borders.start_after(start)
    snapped_end = last.end if last else borders.end_before(end)
    if snapped_start is None or snapped_end is None or snapped_start >= snapped_end:
        return None
    return snapped_start, snapped_end
