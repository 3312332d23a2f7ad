"""Lanes below a line of text, in which bars and chips lie so that none covers another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable


def assign_lanes(intervals: Iterable[tuple[float, float]]) -> list[int]:
    """A lane for each interval, in the given order the lowest in which it is free; touching ends do not overlap."""
    lanes: list[list[tuple[float, float]]] = []
    assigned = []
    for interval in intervals:
        number = next((n for n, lane in enumerate(lanes) if _has_room(lane, interval)), len(lanes))
        if number == len(lanes):
            lanes.append([])
        taken = lanes[number]
        taken.insert(bisect_left(taken, interval), interval)
        assigned.append(number)
    return assigned


def _has_room(taken: list[tuple[float, float]], interval: tuple[float, float]) -> bool:
    """Whether the interval overlaps none of those taken, which are sorted and do not overlap each other."""
    at = bisect_left(taken, interval)
    before = at == 0 or taken[at - 1][1] <= interval[0]
    return before and (at == len(taken) or interval[1] <= taken[at][0])
