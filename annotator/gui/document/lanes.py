"""Lanes below a line of text, in which bars and chips lie so that none covers another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable


def assign_lanes(intervals: Iterable[tuple[float, float]]) -> list[int]:
    """A lane for each interval, in the given order the lowest in which it is free; touching ends do not overlap."""
    lanes: list[list[tuple[float, float]]] = []
    assigned = []
    for interval in intervals:
        left, right = interval
        number = 0
        for lane in lanes:
            # What is taken in a lane is sorted and does not overlap: only the neighbours on both sides count.
            at = bisect_left(lane, interval)
            if (at == 0 or lane[at - 1][1] <= left) and (at == len(lane) or right <= lane[at][0]):
                lane.insert(at, interval)
                break
            number += 1
        else:
            lanes.append([interval])
        assigned.append(number)
    return assigned
