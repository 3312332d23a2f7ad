"""Lanes below a line."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.document.lanes import assign_lanes

INTERVALS = st.lists(
    st.tuples(st.integers(0, 200), st.integers(1, 60)).map(lambda pair: (float(pair[0]), float(pair[0] + pair[1]))),
    max_size=30,
)


def overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@given(INTERVALS)
def test_no_two_in_one_lane_overlap(intervals):
    placed = list(zip(assign_lanes(intervals), intervals, strict=True))
    assert not any(a[0] == b[0] and overlap(a[1], b[1]) for a, b in combinations(placed, 2))


@given(INTERVALS)
def test_every_one_is_in_the_lowest_lane_that_was_free_when_it_came(intervals):
    lanes = assign_lanes(intervals)
    for number, (lane, interval) in enumerate(zip(lanes, intervals, strict=True)):
        earlier = list(zip(lanes[:number], intervals[:number], strict=True))
        for lower in range(lane):
            assert any(at == lower and overlap(interval, other) for at, other in earlier)


def test_what_only_touches_shares_a_lane():
    assert assign_lanes([(0.0, 10.0), (10.0, 20.0), (5.0, 15.0)]) == [0, 0, 1]
