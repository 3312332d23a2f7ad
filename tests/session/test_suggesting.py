"""Suggestions from a real worker process."""

import pytest

from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import OperationKind
from annotator.errors import PipelineError, ProjectError
from annotator.session.answering import answer_documents
from annotator.session.suggesting import suggest
from annotator.session.work import Cancel

TEXT = "Tony Blair visited Iran in June 2003."


def found_in(project, number):
    text = project.document(DocumentId(number)).text
    return {(text[s.start : s.end], s.label) for s in project.suggestions(DocumentId(number))}


def test_open_documents_are_read_once_and_answered_ones_not_at_all(project, fill):
    fill({"text": TEXT}, {"text": TEXT + " "}, {"text": TEXT + "  ", "answer": "reject"})
    told = []
    report = suggest(project, pipeline="rules", workers=2, progress=lambda *step: told.append(step))
    assert (report.documents, report.failed, report.cancelled) == (2, [], False)
    assert ("Tony Blair", "PERSON") in found_in(project, 1)
    assert ("June 2003", "DATE") in found_in(project, 2)
    assert found_in(project, 3) == set()
    assert project.tokens(DocumentId(1)) is not None
    assert told[-1] == (2, 2)
    assert set(report.to_json()) == {"documents", "suggestions", "seconds", "words_per_second", "failed"}
    assert project.history()[0].name == "Suggest with rules"

    assert suggest(project, pipeline="rules").documents == 0
    again = suggest(project, pipeline="rules", again=True)
    assert (again.documents, again.suggestions) == (2, report.suggestions)
    assert len(found_in(project, 1)) * 2 == report.suggestions

    answer_documents(project, Answer.ACCEPT, [DocumentId(1), DocumentId(2)])
    assert project.check() == []


def test_a_cancelled_run_ends_at_once_and_keeps_what_is_read(project, fill):
    fill(*({"text": f"{TEXT} {n}"} for n in range(300)))
    cancel = Cancel()
    report = suggest(project, pipeline="rules", progress=lambda *_: cancel.press(), cancel=cancel)
    assert report.cancelled
    assert 0 < report.documents < 300
    assert len(list(project.documents_without(["rules"]))) == 300 - report.documents
    assert report.sentence().startswith("Cancelled: ")


def test_a_run_cancelled_while_the_pipeline_loads_reads_nothing(project, fill):
    fill({"text": TEXT})
    cancel = Cancel()
    cancel.press()
    report = suggest(project, pipeline="rules", cancel=cancel)
    assert (report.cancelled, report.documents) == (True, 0)
    assert suggest(project, pipeline="rules").documents == 1


def test_a_pipeline_that_is_not_there_is_told_and_the_next_run_is_free_to_begin(project, fill):
    fill({"text": TEXT})
    with pytest.raises(PipelineError, match="no pipeline “nowhere”"):
        suggest(project, pipeline="nowhere")
    assert suggest(project, pipeline="rules").documents == 1


def test_a_second_run_at_the_same_time_is_refused_with_a_sentence(project):
    with project.bulk(OperationKind.SUGGEST, "First"), pytest.raises(ProjectError, match="under way already"):
        suggest(project, pipeline="rules")
