"""Every gesture as a sentence: what a person sees before, does, and sees after."""

from __future__ import annotations

import pytest

from annotator.domain import gestures
from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer, State
from annotator.domain.edit import Edit
from annotator.domain.gestures import Side
from annotator.domain.review import Review
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Verdict
from annotator.domain.tokens import WordBorders
from tests.domain.reviews import mark, reviewed, shown


def follow(review: Review, after: Annotation) -> Review:
    """The review after a gesture."""
    review.apply(Edit.between(review.annotation, after))
    return review


def test_creating_labels_the_words():
    text, review = reviewed("Vladimir Putin visited Iran.")
    after = gestures.create(review.annotation, 0, 14, "PERSON")
    assert shown(text, follow(review, after)) == "[Vladimir Putin](PERSON) visited Iran."


def test_creating_the_same_span_again_changes_nothing():
    _, review = reviewed("[Iran](GPE) said")
    assert gestures.create(review.annotation, 0, 4, "GPE") is review.annotation


def test_two_labels_may_stand_on_the_same_words():
    text, review = reviewed("[Washington](GPE) decided")
    after = gestures.create(review.annotation, 0, 10, "ORG")
    assert shown(text, follow(review, after)) == "[[Washington](ORG)](GPE) decided"


def test_spans_may_overlap_and_nest():
    text, review = reviewed("The [Moscow](GPE) Times wrote")
    after = gestures.create(review.annotation, 0, 16, "ORG")
    assert shown(text, follow(review, after)) == "[The [Moscow](GPE) Times](ORG) wrote"


def test_accepting_makes_a_span_that_remembers_where_it_came_from():
    text, review = reviewed("[Iran](GPE?) said")
    proposed = mark(review, text, "Iran").suggestion
    after = gestures.accept(review.annotation, proposed)
    assert shown(text, follow(review, after)) == "[Iran](GPE) said"
    (span,) = after.spans
    assert (span.origin, span.source, span.score) == (LabelledRange(0, 4, "GPE"), "starter", 0.9)
    assert after.decisions == {LabelledRange(0, 4, "GPE"): Verdict.ACCEPTED}


def test_accepting_what_is_confirmed_already_adds_no_second_span():
    text, review = reviewed("[Iran](GPE) said")
    _, proposals = reviewed("[Iran](GPE?) said")
    after = gestures.accept_all(review.annotation, proposals.open_suggestions())
    assert shown(text, follow(review, after)) == "[Iran](GPE) said"


def test_accepting_all_confirms_every_open_suggestion_once():
    text, review = reviewed("[Putin](PERSON?) in [Iran](GPE?) on [Monday](DATE)")
    after = gestures.accept_all(review.annotation, review.open_suggestions() * 2)
    assert shown(text, follow(review, after)) == "[Putin](PERSON) in [Iran](GPE) on [Monday](DATE)"
    assert review.open_count == 0


def test_a_rejected_suggestion_is_not_offered_again():
    text, review = reviewed("[May](DATE?) said")
    follow(review, gestures.reject(review.annotation, mark(review, text, "May").suggestion))
    review.replace_suggestions(reviewed("[May](DATE?) said")[1].open_suggestions())
    assert shown(text, review) == "May said"


def test_relabelling_a_span_keeps_its_identity():
    text, review = reviewed("[Washington](GPE) decided")
    before = mark(review, text, "Washington")
    after = gestures.relabel(review.annotation, before, "ORG")
    assert shown(text, follow(review, after)) == "[Washington](ORG) decided"
    assert after.spans[0].uid == before.span.uid


def test_relabelling_a_suggestion_confirms_it_with_the_new_label():
    text, review = reviewed("[Washington](GPE?) decided")
    after = gestures.relabel(review.annotation, mark(review, text, "Washington"), "ORG")
    assert shown(text, follow(review, after)) == "[Washington](ORG) decided"
    assert after.decisions == {LabelledRange(0, 10, "GPE"): Verdict.RELABELLED}
    assert after.spans[0].origin == LabelledRange(0, 10, "GPE")


def test_relabelling_a_suggestion_to_its_own_label_accepts_it():
    text, review = reviewed("[Iran](GPE?) said")
    after = gestures.relabel(review.annotation, mark(review, text, "Iran"), "GPE")
    assert after.decisions == {LabelledRange(0, 4, "GPE"): Verdict.ACCEPTED}
    assert shown(text, follow(review, after)) == "[Iran](GPE) said"


def test_relabelling_to_a_label_that_stands_there_already_leaves_one_span():
    text, review = reviewed("[Washington](GPE) decided")
    follow(review, gestures.create(review.annotation, 0, 10, "ORG"))
    place = review.mark_at(LabelledRange(0, 10, "GPE"))
    assert shown(text, follow(review, gestures.relabel(review.annotation, place, "ORG"))) == "[Washington](ORG) decided"


def test_moving_a_border_keeps_the_span_and_its_label():
    text, review = reviewed("President [Putin](PERSON) said")
    before = mark(review, text, "Putin")
    after = gestures.move(review.annotation, before, 0, 15)
    assert shown(text, follow(review, after)) == "[President Putin](PERSON) said"
    assert after.spans[0].uid == before.span.uid


def test_moving_a_suggestion_confirms_it_where_it_was_moved_to():
    text, review = reviewed("Vladimir [Putin](PERSON?) said")
    after = gestures.move(review.annotation, mark(review, text, "Putin"), 0, 14)
    assert shown(text, follow(review, after)) == "[Vladimir Putin](PERSON) said"
    assert after.decisions == {LabelledRange(9, 14, "PERSON"): Verdict.MOVED}


def test_a_span_cannot_be_moved_to_nothing():
    text, review = reviewed("[Iran](GPE) said")
    with pytest.raises(ValueError, match="not a range"):
        gestures.move(review.annotation, mark(review, text, "Iran"), 4, 4)


def test_moving_onto_the_same_span_leaves_one():
    text, review = reviewed("[Iran](GPE) said")
    follow(review, gestures.create(review.annotation, 0, 9, "GPE"))
    after = gestures.move(review.annotation, mark(review, text, "Iran said"), 0, 4)
    assert shown(text, follow(review, after)) == "[Iran](GPE) said"


def test_deleting_a_confirmed_suggestion_does_not_bring_the_suggestion_back():
    text, review = reviewed("[May](DATE?) said")
    follow(review, gestures.accept(review.annotation, mark(review, text, "May").suggestion))
    follow(review, gestures.delete(review.annotation, mark(review, text, "May")))
    assert shown(text, review) == "May said"
    assert review.annotation.decisions == {LabelledRange(0, 3, "DATE"): Verdict.REJECTED}


def test_deleting_a_moved_suggestion_does_not_bring_the_suggestion_back_either():
    text, review = reviewed("Theresa [May](DATE?) said")
    follow(review, gestures.move(review.annotation, mark(review, text, "May"), 0, 11))
    follow(review, gestures.delete(review.annotation, mark(review, text, "Theresa May")))
    assert shown(text, review) == "Theresa May said"


def test_deleting_a_suggestion_rejects_it():
    text, review = reviewed("[May](DATE?) said")
    after = gestures.delete(review.annotation, mark(review, text, "May"))
    assert after.decisions == {LabelledRange(0, 3, "DATE"): Verdict.REJECTED}


def test_deleting_a_span_that_is_gone_is_refused():
    text, review = reviewed("[Iran](GPE) said")
    gone = mark(review, text, "Iran")
    follow(review, gestures.delete(review.annotation, gone))
    with pytest.raises(ValueError, match="not there"):
        gestures.delete(review.annotation, gone)


def test_an_answer_closes_the_document_and_accepts_what_it_is_given():
    text, review = reviewed("[Putin](PERSON?) in [Iran](GPE?)")
    after = gestures.answer(review.annotation, Answer.ACCEPT, accepting=review.open_suggestions())
    assert after.state is State.ACCEPTED
    assert shown(text, follow(review, after)) == "[Putin](PERSON) in [Iran](GPE)"


def test_suggestions_are_not_offered_in_an_answered_document_and_come_back_when_the_answer_is_taken_back():
    text, review = reviewed("[Putin](PERSON?) in [Iran](GPE)")
    follow(review, gestures.answer(review.annotation, Answer.REJECT))
    assert shown(text, review) == "Putin in [Iran](GPE)"
    follow(review, gestures.answer(review.annotation, None))
    assert shown(text, review) == "[Putin](PERSON?) in [Iran](GPE)"


def test_labelling_other_places_leaves_alone_those_that_have_the_label():
    text, review = reviewed("[Iran](GPE?) and [Iran](GPE) and Iran")
    chosen = review.mark_at(LabelledRange(0, 4, "GPE"))
    after = gestures.label_places(review.annotation, [(9, 13), (18, 22), (18, 22)], chosen)
    assert shown(text, follow(review, after)) == "[Iran](GPE) and [Iran](GPE) and [Iran](GPE)"


def test_gestures_that_change_nothing_give_back_the_annotation_itself():
    text, review = reviewed("[May](DATE?) in [Iran](GPE)")
    proposed = mark(review, text, "May").suggestion
    before = follow(review, gestures.flag(gestures.reject(review.annotation, proposed), True)).annotation
    iran = mark(review, text, "Iran")
    assert gestures.reject(before, proposed) is before
    assert gestures.flag(before, True) is before
    assert gestures.answer(before, None) is before
    assert gestures.accept_all(before, []) is before
    assert gestures.relabel(before, iran, "GPE") is before
    assert gestures.move(before, iran, iran.start, iran.end) is before
    assert gestures.label_places(before, [(iran.start, iran.end)], iran) is before


@pytest.mark.parametrize(
    ("side", "step", "seen"),
    [
        (Side.END, 1, "the [New York Times](ORG) wrote"),
        (Side.END, -1, "the [New](ORG) York Times wrote"),
        (Side.START, -1, "[the New York](ORG) Times wrote"),
        (Side.START, 1, "the New [York](ORG) Times wrote"),
    ],
)
def test_a_border_moves_by_a_token(side, step, seen):
    text, review = reviewed("the [New York](ORG) Times wrote")
    chosen = mark(review, text, "New York")
    place = gestures.moved_by_token(WordBorders(text), chosen, side, step)
    assert shown(text, follow(review, gestures.move(review.annotation, chosen, *place))) == seen


@pytest.mark.parametrize(
    ("side", "step", "seen"),
    [
        (Side.END, 1, "a👩‍💻[cafe\u0301🇩🇪](ORG)🇫🇷"),
        (Side.END, -1, "a👩‍💻[caf](ORG)e\u0301🇩🇪🇫🇷"),
        (Side.START, -1, "a[👩‍💻cafe\u0301](ORG)🇩🇪🇫🇷"),
        (Side.START, 1, "a👩‍💻c[afe\u0301](ORG)🇩🇪🇫🇷"),
    ],
)
def test_a_border_moves_by_what_a_reader_sees_as_a_character(side, step, seen):
    text, review = reviewed("a👩‍💻[cafe\u0301](ORG)🇩🇪🇫🇷")
    chosen = mark(review, text, "cafe\u0301")
    place = gestures.moved_by_grapheme(text, chosen, side, step)
    assert shown(text, follow(review, gestures.move(review.annotation, chosen, *place))) == seen


@pytest.mark.parametrize(("side", "step"), [(Side.START, 1), (Side.START, -1), (Side.END, 1), (Side.END, -1)])
def test_a_border_with_no_way_to_go_stays(side, step):
    text, review = reviewed("[I](PERSON)")
    chosen = mark(review, text, "I")
    assert gestures.moved_by_token(WordBorders(text), chosen, side, step) == (0, 1)
    assert gestures.moved_by_grapheme(text, chosen, side, step) == (0, 1)
