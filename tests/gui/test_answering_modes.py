"""Answers to the document on the screen, and where they lead."""

import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.errors import ProjectError
from annotator.gui.answering import CONFIRM_EACH, Answering


@pytest.fixture
def answering(bench, three):
    answering = Answering(bench.workbench)
    bench.open(*three)
    return answering


def answer_of(bench, number):
    return bench.workbench.project.annotation(DocumentId(number)).answer


def test_enter_takes_suggestions_along_and_goes_on(bench, answering):
    answering.answer(Answer.ACCEPT)
    bench.rest()
    assert bench.key == "two"
    assert answer_of(bench, 1) is Answer.ACCEPT
    assert len(bench.workbench.project.annotation(DocumentId(1)).spans) == 3
    assert bench.told.what == [("Accepted 3 suggestions.", "undo")]


def test_enter_says_what_it_accepted_where_no_suggestion_is_left(bench, answering):
    open_ones = bench.workbench.document.review.open_suggestions()
    bench.workbench.apply("Accept all", lambda d: gestures.accept_all(d.annotation, open_ones))
    bench.rest()
    answering.answer(Answer.ACCEPT)
    bench.rest()
    assert bench.told.what[-1] == ("Accepted the document.", "undo")


@pytest.mark.parametrize(
    ("given", "said"), [(Answer.REJECT, "Rejected the document."), (Answer.IGNORE, "Skipped the document.")]
)
def test_other_answers_take_nothing_along(bench, answering, given, said):
    answering.answer(given)
    bench.rest()
    assert (bench.key, answer_of(bench, 1)) == ("two", given)
    assert bench.workbench.project.annotation(DocumentId(1)).spans == ()
    assert bench.told.what == [(said, "undo")]


def test_after_the_last_one_that_is_said_and_the_export_offered(bench, answering):
    for _ in range(3):
        answering.answer(Answer.ACCEPT)
        bench.rest()
    assert bench.key == "three"
    assert bench.told.what[-1] == ("Every document has an answer. The annotations are ready to export.", "export")


def test_enter_twice_at_once_answers_one_document(bench, answering):
    answering.answer(Answer.ACCEPT)
    answering.answer(Answer.ACCEPT)
    bench.rest()
    assert bench.key == "two"
    assert answer_of(bench, 2) is None


def test_an_answered_document_is_only_left(bench, answering):
    answering.answer(Answer.ACCEPT)
    bench.rest()
    bench.workbench.open_document(DocumentId(1))
    bench.rest()
    answering.answer(Answer.ACCEPT)
    bench.rest()
    assert bench.key == "two"
    assert bench.workbench.project.history()[0].name == "Accepted 3 suggestions"


def test_undo_goes_back_to_the_answered_document_and_stays_there(bench, answering):
    answering.answer(Answer.ACCEPT)
    bench.rest()
    bench.workbench.undo()
    bench.rest()
    assert (bench.key, answer_of(bench, 1)) == ("one", None)


def test_confirming_each_asks_once_and_the_second_enter_accepts(bench, answering):
    answering.set_review_mode(CONFIRM_EACH)
    answering.answer(Answer.ACCEPT)
    bench.rest()
    assert (bench.key, answer_of(bench, 1)) == ("one", None)
    assert bench.told.what == [("3 suggestions not looked at. Enter again accepts them.", "")]
    answering.answer(Answer.ACCEPT)
    bench.rest()
    assert (bench.key, answer_of(bench, 1)) == ("two", Answer.ACCEPT)


def test_confirming_each_asks_again_for_every_document_and_after_every_gesture(bench, answering):
    answering.set_review_mode(CONFIRM_EACH)
    answering.answer(Answer.ACCEPT)
    bench.workbench.apply("Flag", lambda document: document.annotation)
    bench.workbench.step_document()
    bench.rest()
    answering.answer(Answer.ACCEPT)
    bench.rest()
    assert (bench.key, answer_of(bench, 2)) == ("two", None)


def test_rejecting_is_never_asked_about(bench, answering):
    answering.set_review_mode(CONFIRM_EACH)
    answering.answer(Answer.REJECT)
    bench.rest()
    assert (bench.key, answer_of(bench, 1)) == ("two", Answer.REJECT)


def test_the_review_mode_belongs_to_the_project(bench, answering):
    answering.set_review_mode(CONFIRM_EACH)
    assert bench.workbench.project.info().review_mode == CONFIRM_EACH
    assert bench.workbench.info.review_mode == CONFIRM_EACH


def test_the_flag_comes_and_goes(bench, answering):
    answering.flag()
    bench.rest()
    assert bench.workbench.document.annotation.flagged
    answering.flag()
    bench.rest()
    assert not bench.workbench.document.annotation.flagged


def test_an_answer_that_came_to_nothing_leads_nowhere(bench, answering):
    answering.answer(Answer.ACCEPT)
    bench.workbench.failed.emit(ProjectError("No."))
    bench.rest()
    assert bench.key == "one"
