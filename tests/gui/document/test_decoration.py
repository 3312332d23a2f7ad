"""Where tints, bars and chips lie."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.review import Mark
from annotator.gui.document.decoration import Decoration

COLUMN = 400


class TenPerLine:
    """A text of 30 characters of 40 pixels each on three lines."""

    def __init__(self, *, right_to_left: bool = False) -> None:
        self.start, self.end, self.right_to_left = 0, 30, right_to_left

    def __len__(self) -> int:
        return 3

    def line_of(self, offset: int) -> int:
        return max(0, min(2, offset // 10))

    def line_range(self, line: int) -> tuple[int, int]:
        return 10 * line, 10 * line + 10

    def boxes(self, line: int, start: int, end: int) -> list[tuple[float, float]]:
        start, end = max(start, 10 * line), min(end, 10 * line + 10)
        if start >= end:
            return []
        left, right = (start - 10 * line) * 40.0, (end - 10 * line) * 40.0
        return [(COLUMN - right, COLUMN - left)] if self.right_to_left else [(left, right)]


def decorated(marks, *, chip=30.0, **options):
    return list(made(marks, chip=chip, **options))


def made(marks, *, chip=30.0, before=None, **options):
    lines = TenPerLine(**options)
    return Decoration(lines, marks, column=COLUMN, chip_width=lambda _mark, _continued: chip, before=before)


def test_spans_side_by_side_share_the_first_lane(mark):
    first, *_ = decorated([mark(0, 2, "A"), mark(2, 4, "B"), mark(5, 7, "C")])
    assert [piece.lane for piece in first] == [0, 0, 0]
    assert not any(piece.outlined for piece in first)


def test_of_nested_spans_the_inner_one_is_nearest_to_the_words_and_the_outer_one_is_outlined(mark):
    outer, inner = mark(0, 6, "OUTER"), mark(2, 4, "INNER")
    decoration = made([inner, outer])
    first = decoration[0]
    assert [(piece.mark, piece.lane, piece.outlined) for piece in first] == [(outer, 1, True), (inner, 0, False)]
    assert decoration.lanes(0) == 2


def test_a_chip_that_is_wider_than_its_span_does_not_cover_the_neighbours(mark):
    first, *_ = decorated([mark(0, 1, "LONG"), mark(2, 3, "LONG")], chip=100.0)
    assert sorted(piece.lane for piece in first) == [0, 1]


def test_a_wrapped_span_has_a_piece_on_every_line_it_touches(mark):
    pieces = [line[0] for line in decorated([mark(8, 25, "A")])]
    assert [(piece.begins, piece.ends) for piece in pieces] == [(True, False), (False, False), (False, True)]
    assert [piece.boxes for piece in pieces] == [((320.0, 400.0),), ((0.0, 400.0),), ((0.0, 200.0),)]


def test_the_chip_stands_at_the_logical_start(mark):
    (ltr,) = decorated([mark(2, 5, "A")])[0]
    (rtl,) = decorated([mark(2, 5, "A")], right_to_left=True)[0]
    assert ltr.chip_x == ltr.boxes[0][0] == 80
    assert rtl.chip_x + rtl.chip_width == rtl.boxes[0][1] == 320


def test_a_chip_at_the_margin_stays_in_the_column(mark):
    (piece,) = decorated([mark(9, 10, "LONG")], chip=120.0)[0]
    assert piece.chip_x + 120 <= COLUMN + 6


def test_a_line_without_marks_has_room_for_one_lane(mark):
    assert [made([]).lanes(line) for line in range(3)] == [1, 1, 1]


RANGES = st.sets(st.tuples(st.integers(0, 29), st.integers(1, 12)), max_size=15)


@given(RANGES, RANGES, st.sets(st.integers(0, 2)))
def test_what_is_taken_over_from_before_a_change_is_what_would_be_made_anew(ranges, others, looked_at):
    marks = {place: Mark(place[0], min(30, sum(place)), f"{place[1]}") for place in ranges | others}
    first, second = ([marks[place] for place in sorted(places)] for places in (ranges, others))
    before = made(first)
    for line in looked_at:
        before[line]
    assert list(made(second, before=before)) == decorated(second)
    again = made(first, before=before)
    assert all(again[line] is before[line] for line in looked_at)


@given(RANGES)
def test_a_line_has_as_many_lanes_as_its_pieces_take_whether_it_was_looked_at_or_not(ranges):
    decoration = made([Mark(start, min(30, start + length), "A") for start, length in sorted(ranges)])
    unseen = [decoration.lanes(line) for line in range(3)]
    assert unseen == [1 + max((piece.lane for piece in line), default=0) for line in decoration]


@given(st.sets(st.tuples(st.integers(0, 29), st.integers(1, 12)), max_size=15), st.booleans(), st.integers(10, 150))
def test_nothing_in_a_lane_covers_anything_else_in_it(ranges, right_to_left, chip):
    marks = [Mark(start, min(30, start + length), "A") for start, length in ranges]
    for line in decorated(list(dict.fromkeys(marks)), chip=float(chip), right_to_left=right_to_left):
        for one, other in combinations(line, 2):
            if one.lane == other.lane:
                assert not _covers(one, other)


def _covers(one, other) -> bool:
    stretches = [
        (min(piece.boxes[0][0], piece.chip_x), max(piece.boxes[-1][1], piece.chip_x + piece.chip_width))
        for piece in (one, other)
    ]
    return stretches[0][0] + 1.01 < stretches[1][1] and stretches[1][0] + 1.01 < stretches[0][1]
