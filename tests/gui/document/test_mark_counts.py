"""Where in a text how many marks begin."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.review import Mark, MarkChange
from annotator.domain.span import Span, SpanUid
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.gui.document.mark_counts import MarkCounts, MarkKind, rows_of

LENGTH = 5_000
SOURCE = Source(SourceKind.PIPELINE, "starter", "1")


def confirmed(start: int, label: str, note: str) -> Mark:
    return Mark(
        start, start + 3, label, span=Span(start, start + 3, label, SpanUid(f"{start}{label}{note}"), note=note)
    )


def suggested(start: int, score: float | None) -> Mark:
    return Mark(start, start + 3, "GPE", suggestion=Suggestion(start, start + 3, "GPE", SOURCE, score))


STARTS = st.integers(0, LENGTH - 3)
MARKS = st.sets(
    st.one_of(
        st.builds(confirmed, STARTS, st.sampled_from(["GPE", "ORG"]), st.sampled_from(["", "look"])),
        st.builds(suggested, STARTS, st.sampled_from([None, 0.3, 0.9])),
    ),
    max_size=40,
)


def kind_of(mark: Mark) -> MarkKind:
    if mark.span is not None:
        return MarkKind.CONFIRMED
    return MarkKind.UNCERTAIN if mark.is_uncertain else MarkKind.OPEN


@given(MARKS, MARKS, st.integers(1, 900))
def test_after_a_change_every_row_has_what_begins_in_it(before, after, rows):
    counts = MarkCounts(LENGTH, before)
    counts.change(MarkChange(tuple(before - after), tuple(after - before)))
    found = counts.in_rows(rows)
    assert sum(row.noted for row in found.values()) == sum(bool(m.span and m.span.note) for m in after)
    for kind in (MarkKind.CONFIRMED, MarkKind.OPEN, MarkKind.UNCERTAIN):
        starts = [(mark.start, mark.end) for mark in after if kind_of(mark) is kind]
        expected = rows_of(starts, LENGTH, rows)
        assert +Counter({row: getattr(there, kind.value) for row, there in found.items()}) == expected
        assert +Counter({row: counts.of_kind(kind, row, row, rows) for row in range(rows)}) == expected
    assert {row: there.label for row, there in found.items() if there.confirmed}.keys() == rows_of(
        [(mark.start, mark.end) for mark in after if mark.span], LENGTH, rows
    ).keys()


@given(MARKS, st.integers(1, 900))
def test_all_rows_together_are_the_whole_document(marks, rows):
    counts = MarkCounts(LENGTH, marks)
    labels = Counter(mark.label for mark in marks if mark.span is not None)
    assert counts.of_kind(MarkKind.CONFIRMED, 0, rows - 1, rows) == labels.total()
    assert counts.labels(0, rows - 1, rows) == labels


@given(st.integers(0, LENGTH - 1), st.integers(1, 2_000))
def test_a_place_is_in_the_row_of_its_share_of_the_text(start, rows):
    (row,) = rows_of([(start, start + 1)], LENGTH, rows)
    assert abs(row / rows - start / LENGTH) <= 1 / rows + 1 / 2_048
