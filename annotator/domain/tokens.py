"""Borders of tokens, to which selections snap and by which span borders move."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
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


_UNSPACED = r"\p{Han}\p{Hiragana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_BLANK = r"[\s\p{GCB=Control}--\u00ad]"
_ADDED = r"\p{GCB=Extend}\p{GCB=SpacingMark}\p{GCB=ZWJ}"
_LETTER = rf"(?:(?=[\w--[{_UNSPACED}]])\X)"


class WordBorders:
    """Unicode words of a text, found where they are asked for: stands in until the tokenizer has been through.

    Scripts that put no blanks between words give a token per character. Only whole grapheme clusters are taken, so
    that no border parts a letter from its accent or an emoji from its skin.
    """

    _PIECE = regex.compile(
        rf"(?P<blank>(?:[\t-\r]++|[ ]++(?![{_ADDED}])|(?={_BLANK})\X)+)"
        rf"|{_LETTER}+(?:(?:['’\u00ad]|(?<=\d)[.,](?=\d)){_LETTER}+)*"
        r"|\X",
        regex.V1,
    )
    _START = (
        rf"(?<={_BLANK})[^\s\p{{GCB=Control}}{_ADDED}]"
        rf"|(?<=[\p{{GCB=Other}}\p{{GCB=Control}}])[[{_UNSPACED}]&&\p{{GCB=Other}}]"
    )
    _SURE_START = regex.compile(rf"(?r){_START}", regex.V1)
    """Searched backwards: a code point at which a token starts whatever comes before."""
    _SURE_BORDER = regex.compile(rf"(?r)(?<=[\t\n\v\f])[\s\S]|(?<=[ ])[ ]|{_START}", regex.V1)
    """The same, or one within blanks: of half a million of them the last few are walked."""

    def __init__(self, text: str) -> None:
        self._text = text

    def token_at(self, offset: int) -> Token | None:
        """See TokenBorders."""
        token = next((t for t in self._walk(offset + 1) if t.end > offset), None)
        return token if token and token.start <= offset else None

    def start_before(self, offset: int) -> int | None:
        """See TokenBorders."""
        before = len(self._text[: max(0, offset)].rstrip())
        tokens = self._walk(before, self._SURE_START)
        return max(takewhile(lambda start: start < offset, (token.start for token in tokens)), default=None)

    def start_after(self, offset: int) -> int | None:
        """See TokenBorders."""
        return next((token.start for token in self._walk(offset + 1) if token.start > offset), None)

    def end_before(self, offset: int) -> int | None:
        """See TokenBorders."""
        start = self.start_before(offset)
        while start is not None:
            token = self.token_at(start)
            if token and token.end < offset:
                return token.end
            start = self.start_before(start)
        return None

    def end_after(self, offset: int) -> int | None:
        """See TokenBorders."""
        return next((token.end for token in self._walk(offset + 1) if token.end > offset), None)

    def tokens(self) -> Tokens:
        """All words of the text."""
        return Tokens((token.start, token.end) for token in self._walk(0))

    def _walk(self, offset: int, sure_places: regex.Pattern[str] = _SURE_BORDER) -> Iterator[Token]:
        """The tokens from the last sure place before `offset` on, as far as the caller wants them."""
        sure = sure_places.search(self._text, 0, max(0, offset))
        pieces = self._PIECE.finditer(self._text, sure.start() if sure else 0)
        return (Token(*piece.span()) for piece in pieces if piece["blank"] is None)


def snap(borders: TokenBorders, start: int, end: int) -> tuple[int, int] | None:
    """The range widened to whole tokens, white space at its ends left out; None if it holds no token."""
    first = borders.token_at(start)
    last = borders.token_at(end - 1) if end > start else first
    snapped_start = first.start if first else borders.start_after(start)
    snapped_end = last.end if last else borders.end_before(end)
    if snapped_start is None or snapped_end is None or snapped_start >= snapped_end:
        return None
    return snapped_start, snapped_end
