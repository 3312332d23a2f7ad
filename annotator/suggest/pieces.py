"""Long texts in pieces: cut where no token and, if at all possible, no paragraph is cut through."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.domain.graphemes import grapheme_start

PIECE_CHARACTERS = 10_000
"""A piece is at most this long, in code points: some 2,000 words, which spaCy reads quickly and in little memory."""

_SPACED = (
    re.compile(r"\n[^\S\n]*\n\s*"),
    re.compile(r"\n\s*"),
    re.compile(r"[.!?…][\"'”’)\]]*\s+|[。！？]"),
    re.compile(r"\s+"),
)
_PUNCTUATION = re.compile(r"[^\w\s]")


def piece_end(text: str, start: int, limit: int = PIECE_CHARACTERS) -> int:
    """Where the piece that begins at `start` ends, in code points: at most `limit` further on.

    It ends after a paragraph, else a line, a sentence, white space, punctuation, or wherever the limit is; of each
    the last in the second half of the piece is preferred. Where there is white space the tokens stay those of the
    whole text.
    """
    stop = start + limit
    if stop >= len(text):
        return len(text)
    for floor in (start + limit // 2, start):
        for border in _SPACED:
            if end := _last_end(border, text, floor, stop):
                return end
    stop = _last_end(_PUNCTUATION, text, start, stop) or stop
    whole = grapheme_start(text, stop)
    return whole if whole > start else stop


def pieces(text: str, limit: int = PIECE_CHARACTERS) -> Iterator[tuple[int, int]]:
    """The half-open ranges of code points of all pieces; together they are the text."""
    start = 0
    while start < len(text):
        end = piece_end(text, start, limit)
        yield start, end
        start = end


def _last_end(border: re.Pattern[str], text: str, start: int, stop: int) -> int:
    """End of the last match within a range; 0 if there is none."""
    end = 0
    for match in border.finditer(text, start, stop):
        end = match.end()
    return end
