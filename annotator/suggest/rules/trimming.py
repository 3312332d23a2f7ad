"""Cuts words that belong to no name off the ends of a run of capitalised words."""

from __future__ import annotations

import re
from collections.abc import Collection

from annotator.suggest.rules.heads import WEEKDAYS_AND_MONTHS

_WORD = re.compile(r"\S+")
_LINKS = frozenset({"and", "&", "of", "for", "on", "the", "to", "against"})


def trimmed(flat: str, start: int, end: int, foreign: Collection[str]) -> tuple[int, int]:
    """The range behind the last of the foreign words in it; a weekday or month at its end ends it before.

    An empty range if nothing is left. "Vice Prime Minister and Labor Party" becomes "Labor Party".
    """
    words = list(_WORD.finditer(flat, start, end))
    for index, word in enumerate(words):
        plain = word[0].rstrip(",")
        if plain not in foreign:
            continue
        if index >= 2 and plain in WEEKDAYS_AND_MONTHS:
            before = index - 1
            while before > 0 and words[before][0] in _LINKS:
                before -= 1
            return start, words[before].end()
        after = index + 1
        while after < len(words) and words[after][0] in _LINKS:
            after += 1
        start = words[after].start() if after < len(words) else end
    return start, end
