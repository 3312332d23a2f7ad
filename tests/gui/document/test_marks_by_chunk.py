"""Marks by the chunks they touch."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.review import Mark, MarkChange
from annotator.domain.span import Span, SpanUid
from annotator.gui.document.chunks import Chunks
from annotator.gui.document.marks_by_chunk import MarksByChunk

TEXT = "one two\nthree\n\nfour five six\nseven"


def made(start: int, end: int) -> Mark:
    return Mark(start, end, "GPE", span=Span(start, end, "GPE", SpanUid(f"{start}-{end}")))


LINES = "a\n" * 40
MARKS = st.sets(st.tuples(st.integers(0, 30), st.integers(1, 5)).map(lambda p: made(p[0], p[0] + p[1])), max_size=20)
LONG_MARKS = st.sets(
    st.tuples(st.integers(0, 79), st.integers(1, 80)).map(lambda p: made(p[0], min(80, p[0] + p[1]))), max_size=20
)


@given(st.one_of(st.tuples(st.just(TEXT), MARKS), st.tuples(st.just(LINES), LONG_MARKS)))
def test_each_chunk_has_just_the_marks_that_reach_into_it(given_text):
    text, marks = given_text
    chunks = Chunks(text)
    by_chunk = MarksByChunk(chunks, marks)
    for index in range(len(chunks)):
        start, stop = chunks.start(index), chunks.stop(index)
        found = by_chunk.of(index)
        assert len(found) == len(set(found))
        assert set(found) == {mark for mark in marks if mark.start < stop and mark.end > start}


@given(LONG_MARKS, LONG_MARKS)
def test_a_change_leaves_what_would_be_there_from_the_beginning(before, after):
    chunks = Chunks(LINES)
    by_chunk = MarksByChunk(chunks, before)
    touched = by_chunk.change(MarkChange(tuple(before - after), tuple(after - before)))
    different = touched.among(range(len(chunks)))
    fresh = MarksByChunk(chunks, after)
    old = MarksByChunk(chunks, before)
    assert touched.among({3, 5}) == different & {3, 5}
    for index in range(len(chunks)):
        assert set(by_chunk.of(index)) == set(fresh.of(index))
        assert index in different or set(old.of(index)) == set(fresh.of(index))


def test_removing_what_is_not_there_touches_nothing():
    change = MarkChange(removed=(made(0, 3),))
    assert not MarksByChunk(Chunks(TEXT), []).change(change).among(range(9))
