"""Sums of heights."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.document.extents import BLOCK, Extents
from annotator.gui.document.heights import Heights

LENGTHS = st.lists(st.integers(1, 90), min_size=1, max_size=3 * BLOCK)
CHANGES = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 300)), max_size=40)
FAR = 40 * BLOCK
"""A text of more chunks than those whose lengths are counted."""


def heights_of(lengths: list[int]) -> Heights:
    """Each chunk as high as it is long; a block that nobody has looked at seems higher."""
    return Heights(Extents(lengths), lambda length: length, lambda chunks, blanks, points: points + chunks - blanks)


def changed(lengths: list[int], changes: list[tuple[int, int]]) -> tuple[Heights, list[int]]:
    measured, naive = heights_of(lengths), list(lengths)
    for at, height in changes:
        index = at % len(naive)
        assert measured.change(index, height) == height - naive[index]
        naive[index] = height
    return measured, naive


@given(LENGTHS, CHANGES)
def test_sums_are_those_of_adding_up(lengths, changes):
    measured, naive = changed(lengths, changes)
    assert [measured.above(index) for index in range(len(naive) + 1)] == [0, *accumulate(naive)]
    assert measured.total == sum(naive)


@given(LENGTHS, CHANGES, st.data())
def test_a_height_is_found_in_the_chunk_that_covers_it(lengths, changes, data):
    measured, naive = changed(lengths, changes)
    if sum(naive) == 0:
        return
    y = data.draw(st.integers(0, sum(naive) - 1))
    index, rest = measured.find(y)
    assert measured.above(index) + rest == y
    assert 0 <= rest < naive[index]


@given(LENGTHS)
def test_beyond_the_ends_the_first_and_the_last_chunk_are_found(lengths):
    measured = heights_of(lengths)
    assert measured.find(-7) == (0, -7)
    index, rest = measured.find(sum(lengths) + 5)
    assert (index, rest) == (len(lengths) - 1, lengths[-1] + 5)


@given(st.integers(0, 2 * 9 * FAR), st.integers(0, FAR - 1), st.integers(0, 300))
def test_in_a_long_text_what_is_found_lies_where_it_is_said_to_lie(y, index, height):
    measured = heights_of([9] * FAR)
    measured.change(index, height)
    found, rest = measured.find(y)
    assert measured.above(found) + rest == y
    assert found == FAR - 1 or 0 <= rest < measured[found]


def test_a_long_text_is_as_high_as_its_chunks_when_all_were_looked_at():
    measured = heights_of([9] * FAR)
    assert measured.total > 9 * FAR
    assert [measured[index] for index in range(FAR)] == [9] * FAR
    assert measured.total == measured.above(FAR) == 9 * FAR
