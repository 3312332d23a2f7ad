"""Sums of heights."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.document.heights import Heights

LISTS = st.lists(st.integers(1, 90), min_size=1, max_size=400)


def changed(heights: list[int], changes: list[tuple[int, int]]) -> tuple[Heights, list[int]]:
    measured, naive = Heights(heights), list(heights)
    for at, height in changes:
        index = at % len(naive)
        assert measured.change(index, height) == height - naive[index]
        naive[index] = height
    return measured, naive


CHANGES = st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 300)), max_size=40)


@given(LISTS, CHANGES)
def test_sums_are_those_of_adding_up(heights, changes):
    measured, naive = changed(heights, changes)
    assert [measured.above(index) for index in range(len(naive) + 1)] == [0, *accumulate(naive)]
    assert measured.total == sum(naive)


@given(LISTS, CHANGES, st.data())
def test_a_height_is_found_in_the_chunk_that_covers_it(heights, changes, data):
    measured, naive = changed(heights, changes)
    if sum(naive) == 0:
        return
    y = data.draw(st.integers(0, sum(naive) - 1))
    index, rest = measured.find(y)
    assert measured.above(index) + rest == y
    assert 0 <= rest < naive[index]


@given(LISTS)
def test_beyond_the_ends_the_first_and_the_last_chunk_are_found(heights):
    measured = Heights(heights)
    assert measured.find(-7) == (0, -7)
    index, rest = measured.find(sum(heights) + 5)
    assert (index, rest) == (len(heights) - 1, heights[-1] + 5)
