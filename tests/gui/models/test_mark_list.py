"""The list of marks: always what a list read anew would show, at the cost of the edit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.review import Mark, MarkChange
from annotator.domain.span import Span, SpanUid
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.gui.models.mark_list import MOST_STEPS, Column, MarkFilter, MarkListModel

SOURCE = Source(SourceKind.PIPELINE, "starter")


def span(start: int, end: int, label: str = "ORG") -> Mark:
    return Mark(start, end, label, span=Span(start, end, label, SpanUid(f"{start}-{end}-{label}")))


def suggestion(start: int, end: int, label: str = "ORG", score: float | None = 0.5) -> Mark:
    return Mark(start, end, label, suggestion=Suggestion(start, end, label, SOURCE, score))


def in_order(marks) -> list[Mark]:
    return sorted(marks, key=lambda mark: mark.order)


def listed(model: MarkListModel) -> list[Mark]:
    return [model.mark_at(row) for row in range(model.rowCount())]


MARKS = st.builds(
    lambda start, length, label, confirmed: (span if confirmed else suggestion)(start, start + length, label),
    st.integers(0, 40),
    st.integers(1, 9),
    st.sampled_from(["ORG", "GPE"]),
    st.booleans(),
)


@given(st.sets(MARKS), st.sets(MARKS), st.sampled_from(MarkFilter))
def test_after_any_change_the_list_is_what_it_would_be_if_read_anew(before, after, which):
    model = MarkListModel()
    model.set_filter(which)
    model.show_marks("x" * 60, in_order(before))
    model.change_marks(MarkChange(tuple(before - after), tuple(after - before)))
    assert listed(model) == [mark for mark in in_order(after) if which.fits(mark)]
    assert model.total == len(after)


def test_a_change_of_very_many_marks_is_shown_too():
    model = MarkListModel()
    few, many = [span(0, 1)], [suggestion(i, i + 1) for i in range(2 * MOST_STEPS)]
    model.show_marks("x" * 2000, few)
    model.change_marks(MarkChange(tuple(few), tuple(many)))
    assert listed(model) == many


def test_the_model_of_marks_keeps_the_rules_of_qt(qtmodeltester):
    model = MarkListModel()
    model.show_marks("Iran and Russia", [span(0, 4), suggestion(9, 15)])
    qtmodeltester.check(model)


def test_a_row_shows_state_words_label_and_score():
    model = MarkListModel()
    model.show_marks("Iran and\nRussia  today", [span(0, 4, "GPE"), suggestion(9, 22, "DATE", 0.614)])
    rows = [[model.index(row, column).data() for column in Column] for row in range(2)]
    assert rows == [["✓", "Iran", "GPE", ""], ["?", "Russia today", "DATE", "61 %"]]


@pytest.mark.parametrize(("which", "count"), [(MarkFilter.ALL, 3), (MarkFilter.OPEN, 1), (MarkFilter.CONFIRMED, 2)])
def test_the_filter_lists_only_what_it_says(which, count):
    model = MarkListModel()
    model.show_marks("x" * 20, [span(0, 4), suggestion(5, 6), span(9, 15)])
    model.set_filter(which)
    assert model.rowCount() == count


def test_an_edit_among_twenty_thousand_marks_is_told_as_the_rows_it_touches():
    model = MarkListModel()
    marks = [suggestion(10 * i, 10 * i + 5) for i in range(20_000)]
    model.show_marks("x" * 200_000, marks)
    told: list[tuple[str, int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(("removed", first, last)))
    model.rowsInserted.connect(lambda _parent, first, last: told.append(("inserted", first, last)))
    model.dataChanged.connect(lambda first, last: told.append(("changed", first.row(), last.row())))
    model.modelReset.connect(lambda: told.append(("reset", 0, 0)))
    accepted, elsewhere = span(marks[9_000].start, marks[9_000].end), span(15, 19)
    model.change_marks(MarkChange((marks[9_000],), (accepted,)))
    model.change_marks(MarkChange((accepted,), (elsewhere,)))
    assert told == [("changed", 9_000, 9_000), ("removed", 9_000, 9_000), ("inserted", 2, 2)]
