import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer, State
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.queue import Queue
from annotator.errors import InputError, ProjectError
from annotator.session import ProjectFile
from annotator.session.answering import answer_documents, find_documents, undo_last

BOB = {"text": "Ada met Bob.", "id": "bob", "spans": [{"start": 8, "end": 11, "label": "PERSON"}]}
OSLO = {"text": "Bob left Oslo.", "id": "oslo", "spans": [{"start": 9, "end": 13, "label": "GPE"}]}


def everything(project):
    return [DocumentId(identity) for identity in project.document_ids(Queue())]


def test_accept_takes_open_suggestions_along_as_one_operation(project, fill):
    fill(BOB, OSLO)
    report = answer_documents(project, Answer.ACCEPT, everything(project))
    assert (report.documents, report.accepted_suggestions) == (2, 2)
    assert [span.label for span in project.annotation(DocumentId(2)).spans] == ["GPE"]
    assert project.history()[0].name == "Accepted 2 documents with 2 suggestions"


@pytest.mark.parametrize("answer", [Answer.REJECT, Answer.IGNORE])
def test_other_answers_leave_suggestions_where_they_are(project, fill, answer):
    fill(BOB)
    report = answer_documents(project, answer, everything(project))
    assert (report.documents, report.accepted_suggestions) == (1, 0)
    assert project.annotation(DocumentId(1)).state is State(answer.value)
    assert project.annotation(DocumentId(1)).spans == ()


def test_an_answer_given_again_changes_nothing(project, fill):
    fill(BOB)
    answer_documents(project, Answer.ACCEPT, everything(project))
    before = len(project.history())
    assert answer_documents(project, Answer.ACCEPT, everything(project)).documents == 0
    assert len(project.history()) == before


def test_a_rejected_suggestion_is_not_taken_along(project, fill):
    fill(BOB)
    before = project.annotation(DocumentId(1))
    after = gestures.reject(before, project.suggestions(DocumentId(1))[0])
    project.apply(Operation("Reject", ((DocumentId(1), Edit.between(before, after)),))).result()
    assert answer_documents(project, Answer.ACCEPT, everything(project)).accepted_suggestions == 0


def test_answers_to_many_documents_are_taken_back_as_one_step(project, fill):
    fill(BOB, OSLO)
    answer_documents(project, Answer.ACCEPT, everything(project))
    assert undo_last(project) == ("Accepted 2 documents with 2 suggestions", 2)
    assert project.statistics().states == {"todo": 2}
    assert undo_last(project) == (None, 0)


def test_what_somebody_changed_since_is_not_taken_back_and_that_is_said(project, fill):
    fill(BOB)
    answer_documents(project, Answer.ACCEPT, everything(project))
    project.close()
    other = ProjectFile.open(project.path, annotator="Bob")
    answer_documents(other, Answer.REJECT, everything(other))
    other.close()
    again = ProjectFile.open(project.path, annotator="Ada")
    try:
        with pytest.raises(ProjectError, match="changed since"):
            undo_last(again)
        assert again.annotation(DocumentId(1)).answer is Answer.REJECT
    finally:
        again.close()


def test_documents_are_found_by_key_and_one_that_nobody_has_is_named(project, fill):
    fill(BOB, OSLO)
    assert find_documents(project, ["oslo", "bob", "oslo"]) == [2, 1]
    with pytest.raises(InputError, match="nowhere"):
        find_documents(project, ["bob", "nowhere"])


def test_a_key_may_stand_for_several_documents(project, fill):
    fill({"text": "One", "id": "same"}, {"text": "Two", "id": "same"})
    assert find_documents(project, ["same"]) == [1, 2]
