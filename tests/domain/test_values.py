"""The plain values: identities, states, counts, and ranges that must be ranges."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer, State
from annotator.domain.document import document_uid, text_hash
from annotator.domain.queue import Order, Queue
from annotator.domain.span import LabelledRange, Span, SpanUid
from annotator.domain.statistics import Statistics
from annotator.domain.suggestion import Source, SourceKind, Suggestion, Verdict
from tests.domain.reviews import span

RANGES = st.tuples(st.integers(-3, 9), st.integers(-3, 9))


@given(RANGES)
def test_a_range_that_is_empty_reversed_or_before_the_text_cannot_be_made(ends):
    makers = [
        lambda: LabelledRange(*ends, "ORG"),
        lambda: Span(*ends, "ORG", SpanUid("one")),
        lambda: Suggestion(*ends, "ORG", Source(SourceKind.RULE, "rules")),
    ]
    for make in makers:
        if 0 <= ends[0] < ends[1]:
            assert (make().start, make().end) == ends
        else:
            with pytest.raises(ValueError, match="not a range"):
                make()


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 5)), unique=True, max_size=70), st.integers(0, 9))
def test_spans_are_kept_in_reading_order_and_found_by_their_range(places, start):
    spans = [span(LabelledRange(at, at + length, "ORG")) for at, length in places]
    annotation = Annotation().with_spans(add=spans)
    assert list(annotation.spans) == sorted(spans, key=lambda s: (s.start, s.end))
    for length in range(1, 6):
        expected = [s for s in spans if (s.start, s.end) == (start, start + length)]
        assert list(annotation.spans_at(start, start + length)) == expected
        assert annotation.has(LabelledRange(start, start + length, "ORG")) is bool(expected)
        assert not annotation.has(LabelledRange(start, start + length, "GPE"))
    assert annotation.with_spans(remove=spans) == Annotation()


def test_a_span_is_found_by_its_identity():
    one = span(LabelledRange(0, 4, "GPE"), "one")
    assert Annotation((one,)).span(SpanUid("one")) is one
    with pytest.raises(KeyError):
        Annotation((one,)).span(SpanUid("two"))


def test_the_state_follows_from_what_was_said():
    target = LabelledRange(0, 4, "GPE")
    assert Annotation().state is State.TODO
    assert Annotation((span(target),)).state is State.IN_PROGRESS
    assert Annotation(decisions={target: Verdict.REJECTED}).state is State.IN_PROGRESS
    assert [Annotation(answer=answer).state for answer in Answer] == [State.ACCEPTED, State.REJECTED, State.IGNORED]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_the_hash_of_a_text_is_that_of_its_bytes(text):
    assert text_hash(text) == hashlib.sha256(text.encode()).hexdigest()


def test_a_document_is_known_again_by_source_text_and_occurrence():
    known = document_uid("news.txt", text_hash("Iran"), 0)
    assert known == document_uid("news.txt", text_hash("Iran"), 0)
    others = [("other.txt", "Iran", 0), ("news.txt", "Iran ", 0), ("news.txt", "Iran", 1)]
    assert len({known, *(document_uid(key, text_hash(text), nth) for key, text, nth in others)}) == 4


def test_a_queue_knows_whether_it_leaves_something_out():
    assert not Queue().is_filtered
    assert not Queue(order=Order.SHORTEST).is_filtered
    assert Queue(flagged=True).is_filtered
    assert Queue(search="Iran").is_filtered
    assert Queue(label="GPE").is_filtered
    assert Queue(states=frozenset({State.TODO})).is_filtered


def test_statistics_count_answers_and_print_what_scripts_rely_on():
    counted = Statistics(5, {"todo": 2, "accept": 2, "ignore": 1}, {"GPE": 7}, 1, 4, 2)
    assert counted.answered == 3
    assert counted.to_json() == {
        "documents": 5,
        "answers": {"todo": 2, "accept": 2, "ignore": 1},
        "spans": {"GPE": 7},
        "document_labels": {},
        "suggestions": {"open": 1, "accepted": 4, "rejected": 2},
    }
