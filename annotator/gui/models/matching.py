"""Matching what is typed against names: letters in order, better where they begin words or stand together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

Thing = TypeVar("Thing")


_WORTH = 100
"""What a rank adds to a score: less than the ways to fit are apart, more than the length of a name makes out."""


def match(typed: str, text: str) -> int | None:
    """How well `text` fits what is typed (higher is better); None if the letters are not in it in that order.

    Case and blanks do not matter. A place where all the letters stand together always beats scattered letters.
    """
    wanted, where = "".join(typed.casefold().split()), text.casefold()
    if not wanted:
        return 0
    together = where.find(" ".join(typed.casefold().split()))
    if together >= 0:
        begins = together == 0 or not where[together - 1].isalnum()
        return 10_000 + (5_000 if together == 0 else 2_500 if begins else 0) - len(where)
    score, at, before = 0, 0, -2
    for letter in wanted:
        at = where.find(letter, at)
        if at < 0:
            return None
        begins = at == 0 or not where[at - 1].isalnum()
        score += 8 * (at == before + 1) + 10 * begins - min(at - before, 5)
        before, at = at, at + 1
    return score - len(where) // 8


def best_matches(
    typed: str,
    things: Iterable[Thing],
    text_of: Callable[[Thing], str],
    *,
    most: int = 200,
    rank_of: Callable[[Thing], int] = lambda _thing: 0,
) -> list[Thing]:
    """The things whose text fits, the best first; in their own order where nothing is typed or the fit is the same.

    Of things that fit in the same way (from the beginning, from the beginning of a word, inside one, or with scattered
    letters) those of the higher rank come first.
    """
    scored = [(match(typed, text_of(thing)), place, thing) for place, thing in enumerate(things)]
    fitting = [(-score - _WORTH * rank_of(thing), place, thing) for score, place, thing in scored if score is not None]
    fitting.sort(key=lambda entry: entry[:2])
    return [thing for _, _, thing in fitting[:most]]
