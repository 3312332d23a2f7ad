"""What a person sees follows edit by edit exactly as if it were built afresh."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import gestures
from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.edit import Edit, EditConflictError
from annotator.domain.review import Review
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from tests.domain.persons import GESTURES, LABELS, Person, reviews
from tests.domain.reviews import mark, reviewed, shown, span, suggestion
from tests.markup import marked


@given(reviews(), st.lists(GESTURES, max_size=15))
def test_a_review_followed_edit_by_edit_is_the_one_built_from_scratch(start, done):
    person = Person(*start)
    edits = []
    for gesture in done:
        seen = set(person.review)
        edit = Edit.between(person.annotation, person.after(gesture))
        change = person.review.apply(edit)
        edits.append(edit)
        assert set(change.removed) <= seen
        assert (seen - set(change.removed)) | set(change.added) == set(person.review)
        assert set(change.removed).isdisjoint(change.added)
        agrees_with_a_fresh_one(person)
    for edit in reversed(edits):
        person.review.apply(edit.inverse)
        agrees_with_a_fresh_one(person)


def agrees_with_a_fresh_one(person):
    fresh = Review(person.annotation, person.suggestions, LABELS)
    assert list(person.review) == list(fresh)
    assert person.review.open_count == fresh.open_count == len(fresh.open_suggestions())
    assert person.review.unknown_labels == fresh.unknown_labels


@given(reviews())
def test_what_is_offered_keeps_to_the_rules(start):
    _text, annotation, suggestions = start
    review = Review(annotation, suggestions, LABELS)
    confirmed = {(s.start, s.end) for s in annotation.spans}
    offered = review.open_suggestions()
    assert len({(s.start, s.end) for s in offered}) == len(offered), "one range is offered twice"
    for one in offered:
        assert (one.start, one.end) not in confirmed
        assert one.labelled_range not in annotation.decisions
        assert one.label in LABELS
        rivals = [s for s in suggestions if (s.start, s.end) == (one.start, one.end) and s.label in LABELS]
        undecided = [s for s in rivals if s.labelled_range not in annotation.decisions]
        assert one.source.priority == max(s.source.priority for s in undecided)
    assert not Review(replace(annotation, answer=Answer.ACCEPT), suggestions, LABELS).open_suggestions()


@given(reviews(), st.booleans())
def test_walking_on_visits_every_mark_once_and_comes_round(start, backwards):
    review = Review(start[1], start[2], LABELS)
    walked, at = [], None
    for _ in range(len(review)):
        at = review.next_mark(at, backwards=backwards)
        walked.append(at)
    assert walked == (list(review)[::-1] if backwards else list(review))
    if walked:
        assert review.next_mark(at, backwards=backwards) == walked[0]


@given(reviews(), st.integers(0, 24))
def test_walking_from_a_place_finds_the_nearest_mark_on_that_side(start, offset):
    review = Review(start[1], start[2], LABELS)
    marks = list(review)
    if marks:
        assert review.next_mark(offset) == next((m for m in marks if m.start >= offset), marks[0])
        before = [m for m in marks if m.start < offset]
        assert review.next_mark(offset, backwards=True) == (before or marks)[-1]


@given(reviews(), st.integers(0, 24))
def test_the_next_open_mark_is_a_suggestion_unless_there_is_none(start, offset):
    review = Review(start[1], start[2], LABELS)
    found = review.next_open(offset)
    assert (found is None) is (review.open_count == 0)
    assert found is None or found.is_suggested


def test_marks_are_walked_through_in_reading_order_longer_ones_first():
    text, review = reviewed("The [Moscow](GPE?) Times in [Iran](GPE)")
    review.apply(Edit.between(review.annotation, gestures.create(review.annotation, 4, 16, "ORG")))
    assert [text[m.start : m.end] for m in review] == ["Moscow Times", "Moscow", "Iran"]


def test_the_uncertain_are_those_with_a_low_score_or_none():
    places = [LabelledRange(at, at + 1, "ORG") for at in range(0, 8, 2)]
    scores = [0.9, 0.69, None, 0.7]
    review = Review(Annotation(), [suggestion(p, score=s) for p, s in zip(places, scores, strict=True)], ["ORG"])
    assert review.next_mark(None, uncertain=True).start == 2
    assert review.next_mark(3, uncertain=True).start == 4
    assert review.next_mark(5, uncertain=True).start == 2
    assert review.next_mark(2, uncertain=True, backwards=True).start == 4


def test_a_document_without_uncertain_suggestions_has_no_next_one():
    _, review = reviewed("[Putin](PERSON) in [Iran](GPE?)")
    assert review.next_mark(None, uncertain=True) is None


def test_an_empty_document_has_nowhere_to_go():
    _, review = reviewed("nothing")
    assert review.next_mark(None) is review.next_mark(3, backwards=True) is review.next_open(None) is None


def test_of_several_on_one_range_the_source_of_highest_priority_is_offered_then_the_next():
    place = LabelledRange(0, 3, "DATE")
    rules = Source(SourceKind.RULE, "rules", priority=5)
    low, high = suggestion(place), suggestion(LabelledRange(0, 3, "PERSON"), rules, score=0.1)
    review = Review(Annotation(), [low, high], ["DATE", "PERSON"])
    assert review.open_suggestions() == [high]
    assert review.all_at(0, 3) == (high, low)
    review.apply(Edit.between(review.annotation, gestures.reject(review.annotation, high)))
    assert review.open_suggestions() == [low]


def test_the_same_proposal_of_two_sources_is_decided_once():
    place = LabelledRange(0, 4, "GPE")
    twice = [suggestion(place), suggestion(place, Source(SourceKind.RULE, "rules"))]
    review = Review(Annotation(), twice, ["GPE"])
    review.apply(Edit.between(review.annotation, gestures.reject(review.annotation, review.open_suggestions()[0])))
    assert review.open_count == 0


def test_a_label_the_project_lacks_is_counted_but_not_offered():
    _, review = reviewed("[Iran](GPE?) and [Toyota](PRODUCT?)")
    assert [s.label for s in review.open_suggestions()] == ["GPE"]
    assert review.unknown_labels == 1
    assert review.has_suggestions


def test_other_suggestions_take_the_place_of_the_present_ones():
    text, review = reviewed("[Iran](GPE?) and [Putin](ORG?)")
    _, better = reviewed("[Iran](GPE?) and [Putin](PERSON?)")
    change = review.replace_suggestions(better.open_suggestions())
    assert shown(text, review) == "[Iran](GPE?) and [Putin](PERSON?)"
    assert [m.label for m in change.removed] == ["ORG"]
    assert [m.label for m in change.added] == ["PERSON"]


def test_a_refused_edit_leaves_the_review_as_it_was():
    text, review = reviewed("[Iran](GPE) said")
    edit = Edit.between(review.annotation, gestures.delete(review.annotation, mark(review, text, "Iran")))
    review.apply(edit)
    with pytest.raises(EditConflictError):
        review.apply(edit)
    assert shown(text, review) == "Iran said"


def test_a_hundred_labels_on_one_word_come_and_go():
    labels = [f"LABEL_{number:03}" for number in range(100)]
    annotation = Annotation(tuple(span(LabelledRange(0, 4, label)) for label in labels))
    review = Review(annotation, [], labels)
    after = gestures.create(annotation, 0, 4, "EXTRA")
    change = review.apply(Edit.between(annotation, after))
    assert len(review) == 101
    assert [m.label for m in change.added] == ["EXTRA"]
    assert change.removed == ()


def test_accepting_a_thousand_at_once_is_one_edit():
    proposed = [Suggestion(at, at + 3, "ORG", Source(SourceKind.RULE, "rules")) for at in range(0, 5000, 5)]
    review = Review(Annotation(), proposed, ["ORG"])
    edit = Edit.between(review.annotation, gestures.accept_all(review.annotation, review.open_suggestions()))
    change = review.apply(edit)
    assert (len(change.removed), len(change.added), review.open_count) == (1000, 1000, 0)
    review.apply(edit.inverse)
    assert review.open_suggestions() == proposed


def test_what_has_a_score_below_the_least_is_hidden_and_counted_and_comes_back():
    text, ranges = marked("[Iran](GPE) met [Oslo](GPE) and [Bob](PERSON)")
    iran, oslo, bob = ranges
    rival = suggestion(LabelledRange(oslo.start, oslo.end, "ORG"), score=0.8)
    proposed = [suggestion(iran, score=0.3), suggestion(oslo, score=0.39), rival, suggestion(bob, score=None)]
    review = Review(Annotation(), proposed, LABELS)
    before = set(review)
    change = review.set_least_score(0.4)
    assert shown(text, review) == "Iran met [Oslo](ORG?) and [Bob](PERSON?)"
    assert (review.hidden_count, len(review.open_suggestions())) == (1, 2)
    assert set(review) == (before - set(change.removed)) | set(change.added)
    review.set_least_score(0.0)
    assert set(review) == before
    assert review.hidden_count == 0


def test_nothing_is_hidden_that_was_decided_or_that_a_span_covers():
    _, ranges = marked("[Iran](GPE) met [Oslo](GPE)")
    proposed = [suggestion(target, score=0.1) for target in ranges]
    accepted = gestures.accept(gestures.reject(Annotation(), proposed[0]), proposed[1])
    assert Review(accepted, proposed, LABELS, least_score=0.5).hidden_count == 0


def test_what_is_hidden_is_counted_anew_by_each_edit_as_by_looking_at_everything():
    _, ranges = marked("[Iran](GPE) met [Oslo](GPE) and [Bob](PERSON)")
    iran, oslo, bob = (suggestion(target, score=0.1) for target in ranges)
    review = Review(Annotation(), [iran, oslo, bob], LABELS, least_score=0.5)
    assert review.hidden_count == 3
    after = gestures.accept(review.annotation, iran)
    for annotation in (after, gestures.reject(after, oslo), gestures.answer(after, Answer.ACCEPT), Annotation()):
        review.apply(Edit.between(review.annotation, annotation))
        assert review.hidden_count == Review(annotation, [iran, oslo, bob], LABELS, least_score=0.5).hidden_count
    assert review.hidden_count == 3
