"""Whatever a person does can be taken back and done again, and an edit that does not fit is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import gestures
from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.edit import Edit, EditConflictError, Operation
from annotator.domain.review import Review
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Decision, Verdict
from tests.domain.persons import GESTURES, Person, reviews
from tests.domain.reviews import span


@given(reviews(), st.lists(GESTURES, max_size=12))
def test_undoing_all_gestures_leads_to_the_start_and_redoing_all_to_the_end(start, done):
    person = Person(*start)
    begin, edits = person.annotation, []
    for gesture in done:
        before = person.annotation
        person.do(gesture)
        edits.append(Edit.between(before, person.annotation))
    end = person.annotation
    for edit in reversed(edits):
        end = edit.inverse.apply(end)
    assert end == begin
    for edit in edits:
        end = edit.apply(end)
    assert end == person.annotation


@given(reviews(), st.lists(GESTURES, max_size=12))
def test_no_gesture_makes_a_span_outside_its_text_or_out_of_order_or_twice(start, done):
    person = Person(*start)
    for gesture in done:
        person.do(gesture)
        spans = person.annotation.spans
        assert all(0 <= s.start < s.end <= len(person.text) for s in spans)
        assert list(spans) == sorted(spans, key=lambda s: s.order)
        assert len({s.uid for s in spans}) == len(spans)
        assert len({s.labelled_range for s in spans}) == len(spans)


@given(reviews(), st.lists(GESTURES, max_size=8), st.lists(GESTURES, min_size=1, max_size=8))
def test_one_edit_can_hold_many_gestures(start, first, then):
    person = Person(*start)
    for gesture in first:
        person.do(gesture)
    before = person.annotation
    for gesture in then:
        person.do(gesture)
    edit = Edit.between(before, person.annotation)
    assert edit.apply(before) == person.annotation
    assert edit.inverse.apply(person.annotation) == before
    assert edit.inverse.inverse == edit
    assert edit.is_empty is (before == person.annotation)
    assert not set(edit.before.spans) & set(edit.after.spans)


@given(reviews(), GESTURES)
def test_an_edit_that_was_made_cannot_be_made_again(start, gesture):
    person = Person(*start)
    before = person.annotation
    person.do(gesture)
    edit = Edit.between(before, person.annotation)
    if not edit.is_empty:
        with pytest.raises(EditConflictError):
            edit.apply(person.annotation)


IRAN = LabelledRange(0, 4, "GPE")
ONE = Annotation((span(IRAN, "one"),), {IRAN: Verdict.ACCEPTED}, note="sure")

MISFITS = {
    "the answer differs": (replace(ONE, answer=Answer.ACCEPT), replace(ONE, answer=Answer.REJECT)),
    "the flag differs": (replace(ONE, flagged=True), ONE),
    "the note differs": (replace(ONE, note=""), ONE),
    "the span is gone": (ONE, Annotation((), ONE.decisions, note="sure")),
    "the span has another label": (ONE, Annotation((span(LabelledRange(0, 4, "ORG"), "one"),), note="sure")),
    "the decision is gone": (replace(ONE, spans=()), Annotation((), {}, note="sure")),
    "the decision is another": (ONE, Annotation((), {IRAN: Verdict.REJECTED}, note="sure")),
}


@pytest.mark.parametrize("why", MISFITS)
def test_an_edit_is_refused_when(why):
    meant_for, found = MISFITS[why]
    edit = Edit.between(meant_for, Annotation())
    assert edit.apply(meant_for) == Annotation()
    with pytest.raises(EditConflictError):
        edit.apply(found)


def test_an_edit_is_refused_when_its_span_is_there_already_in_another_place():
    empty = Annotation(note="sure")
    edit = Edit.between(empty, Annotation((span(IRAN, "one"),), note="sure"))
    moved = Annotation((span(LabelledRange(0, 9, "GPE"), "one"),), note="sure")
    with pytest.raises(EditConflictError, match="already"):
        edit.apply(moved)


def test_an_edit_is_refused_when_its_decision_is_there_already():
    edit = Edit.between(Annotation(), Annotation(decisions={IRAN: Verdict.REJECTED}))
    with pytest.raises(EditConflictError, match="already"):
        edit.apply(Annotation(decisions={IRAN: Verdict.ACCEPTED}))


def test_a_refused_edit_leaves_the_annotation_as_it_was():
    before = replace(ONE, decisions=dict(ONE.decisions))
    edit = Edit.between(replace(ONE, answer=Answer.ACCEPT), Annotation())
    with pytest.raises(EditConflictError):
        edit.apply(before)
    assert before == ONE


def test_an_edit_knows_every_range_it_touches():
    after = gestures.move(ONE, next(iter(Review(ONE, [], []))), 0, 9).with_decisions(
        [Decision(LabelledRange(20, 24, "ORG"), Verdict.REJECTED)]
    )
    assert Edit.between(ONE, after).touched_ranges == {(0, 4), (0, 9), (20, 24)}


def test_only_what_differs_is_in_an_edit_of_a_big_document():
    places = [LabelledRange(at, at + 5, "ORG") for at in range(0, 5000, 10)]
    big = Annotation(tuple(span(p) for p in places), dict.fromkeys(places, Verdict.ACCEPTED))
    target = LabelledRange(2501, 2504, "GPE")
    after = gestures.create(big, 2501, 2504, "GPE").with_decisions(
        [Decision(places[3], Verdict.REJECTED), Decision(target, Verdict.MOVED)]
    )
    edit = Edit.between(big, after)
    assert [s.labelled_range for s in edit.after.spans] == [target]
    assert edit.before.spans == ()
    assert edit.before.decisions == (Decision(places[3], Verdict.ACCEPTED),)
    assert edit.after.decisions == (Decision(places[3], Verdict.REJECTED), Decision(target, Verdict.MOVED))


def test_every_operation_has_an_identity_of_its_own():
    edit = Edit.between(Annotation(), ONE)
    assert Operation("add", ((1, edit),)).uid != Operation("add", ((1, edit),)).uid
