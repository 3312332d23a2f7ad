"""The text that the rules read: flattened for matching, with its token borders and the names met so far."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.suggest.rules.cues import Cue, windows

_FLAT = str.maketrans(
    {"\n": " ", "\r": " ", "\t": " ", "\u00a0": " ", "\u2009": " ", "\u202f": " "}
    | dict.fromkeys("‘’ʼ", "'")
    | dict.fromkeys("“”„", '"')
    | dict.fromkeys("‐‑", "-")
)
"""One code point for one, so that every offset stays."""


class Passage:
    """A text as the rules read it.

    `flat` is the text with typographic quotes, hyphens and white space made plain, code point for code point.
    `starts` and `ends` are the borders of its tokens. `names` are the last names of persons met earlier.
    """

    def __init__(self, text: str, starts: Sequence[int], ends: Sequence[int], names: Sequence[str] = ()) -> None:
        self.flat = text.translate(_FLAT)
        self.starts = starts
        self.ends = ends
        self.start_set = frozenset(starts)
        self.end_set = frozenset(ends)
        self.names = tuple(names)
        self._windows = windows(self.flat, starts, ends)

    def on_borders(self, start: int, end: int) -> bool:
        """Whether a half-open range begins and ends with a token."""
        return start in self.start_set and end in self.end_set

    def around(self, cue: Cue, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Matches of a pattern in the neighbourhood of words that are a sign of it."""
        for start, end in self._windows[cue]:
            yield from pattern.finditer(self.flat, start, end)
