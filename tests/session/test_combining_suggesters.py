"""What is confirmed or rejected in one document shows in the next; the suggesters of a project go together."""

import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.review import Mark
from annotator.domain.suggester import Suggester, SuggesterKind, SuggesterList
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.domain.tokens import WordBorders
from annotator.session.answering import answer_documents
from annotator.session.combining import combined_readings, refresh
from annotator.session.open_document import OpenDocument
from annotator.session.suggesting import suggest
from annotator.store.suggestions import Reading

PIPELINE = Source(SourceKind.PIPELINE, "other", "1")
TEXT = "Zorblax Industries met Tony Blair in Iran."


def opened(project, number) -> OpenDocument:
    return OpenDocument.read(project, DocumentId(number), project.labels().names)


def shown(project, number) -> dict[str, str]:
    """Label by words of the open suggestions of a document that a person opens now."""
    document = opened(project, number)
    return {document.text_of(mark): mark.label for mark in document.review if mark.is_suggested}


def do(project, number, gesture) -> None:
    document = opened(project, number)
    operation = document.operation("Change", gesture(document))
    project.apply(operation).result()


def confirm(project, number, words, label) -> None:
    def gesture(document):
        start = document.document.text.index(words)
        return gestures.create(document.annotation, start, start + len(words), label)

    do(project, number, gesture)


def reject(project, number, words) -> None:
    def gesture(document):
        mark = next(mark for mark in document.review if document.text_of(mark) == words)
        return gestures.delete(document.annotation, mark)

    do(project, number, gesture)


def read_by(project, number, *found: tuple[str, str], source: Source = PIPELINE) -> None:
    """Keeps what a pipeline found, as if it had read the document."""
    text = project.document(DocumentId(number)).text
    suggestions = tuple(
        Suggestion(text.index(words), text.index(words) + len(words), label, source) for words, label in found
    )
    reading = Reading(DocumentId(number), source, WordBorders(text).tokens(), suggestions)
    project.keep_reading(combined_readings(project, reading)).result()


def test_what_is_confirmed_is_suggested_at_once_in_other_documents_without_any_pipeline(project, fill):
    fill({"text": TEXT}, {"text": "ZORBLAX  INDUSTRIES and Iran"}, {"text": "No Zorblaxes."})
    confirm(project, 1, "Zorblax Industries", "PERSON")
    assert shown(project, 2) == {"ZORBLAX INDUSTRIES": "PERSON"}
    assert shown(project, 3) == {}
    (suggestion,) = project.suggestions(DocumentId(2))
    assert (suggestion.source.kind, suggestion.source.name) == (SourceKind.DICTIONARY, "dictionary")
    assert suggestion.reason == "confirmed once as “Zorblax Industries”"
    project.undo().result()
    assert shown(project, 2) == {}
    assert project.check() == []


def test_it_shows_where_a_pipeline_s_suggestions_were_stored_before_and_when_it_reads_again(project, fill):
    fill({"text": TEXT}, {"text": TEXT + " "})
    read_by(project, 2, ("Tony Blair", "PERSON"), ("Zorblax", "GPE"))
    confirm(project, 1, "Zorblax Industries", "PERSON")
    expected = {"Tony Blair": "PERSON", "Zorblax Industries": "PERSON"}
    assert shown(project, 2) == expected
    read_by(project, 2, ("Tony Blair", "PERSON"), ("Zorblax", "GPE"))
    assert shown(project, 2) == expected
    project.undo().result()
    assert shown(project, 2) == {"Tony Blair": "PERSON", "Zorblax": "GPE"}
    assert project.check() == []


def test_a_rejected_text_is_not_offered_again_by_the_pipeline_until_it_is_confirmed(project, fill):
    fill(*({"text": TEXT + " " * n} for n in range(3)))
    for number in (1, 2, 3):
        read_by(project, number, ("Iran", "PERSON"), ("Tony Blair", "PERSON"))
    reject(project, 1, "Iran")
    assert shown(project, 1) == {"Tony Blair": "PERSON"}
    assert shown(project, 2) == {"Tony Blair": "PERSON"}
    assert project.statistics().suggestions_rejected == 1
    confirm(project, 2, "Iran", "PERSON")
    assert shown(project, 3) == {"Tony Blair": "PERSON", "Iran": "PERSON"}
    assert project.check() == []


def test_verdicts_stay_counted_when_nobody_would_propose_so_any_more(project, fill):
    fill({"text": TEXT}, {"text": "Iran and Iran"}, {"text": "Iran"})
    confirm(project, 1, "Iran", "GPE")
    do(project, 2, lambda d: gestures.accept(d.annotation, d.review.open_suggestions()[0]))
    assert project.statistics().suggestions_accepted == 1
    project.undo().result()
    project.redo().result()
    for _ in range(2):
        refresh(project, DocumentId(2))
    assert project.statistics().suggestions_accepted == 1
    answer_documents(project, Answer.ACCEPT, [DocumentId(2)])
    assert not refresh(project, DocumentId(2))
    assert shown(project, 3) == {"Iran": "GPE"}
    assert project.suggestions(DocumentId(3))[0].reason == "confirmed 3 times"
    assert project.check() == []


def test_of_two_pipelines_one_after_the_other_the_latest_counts(project, fill):
    fill({"text": TEXT})
    read_by(project, 1, ("Iran", "PERSON"))
    read_by(project, 1, ("Tony Blair", "PERSON"), source=Source(SourceKind.PIPELINE, "trained"))
    assert shown(project, 1) == {"Tony Blair": "PERSON"}
    read_by(project, 1, ("Iran", "PERSON"))
    assert shown(project, 1) == {"Iran": "PERSON"}
    assert project.check() == []


def test_labels_are_mapped_and_a_suggester_that_is_off_offers_nothing(project, fill):
    fill({"text": TEXT})
    read_by(project, 1, ("Tony Blair", "PER"), ("Iran", "LOC"))
    assert shown(project, 1) == {}
    suggesters = project.suggesters().mapped("pipeline", {"PER": "PERSON", "LOC": None})
    project.set_suggesters(suggesters).result()
    assert shown(project, 1) == {"Tony Blair": "PERSON"}
    project.set_suggesters(suggesters.switched("pipeline", enabled=False)).result()
    assert shown(project, 1) == {}
    project.set_suggesters(SuggesterList()).result()
    assert opened(project, 1).review.unknown_labels == 2
    assert project.check() == []


def test_a_person_s_own_list_is_a_suggester_and_the_order_decides_on_the_same_range(project, fill, tmp_path):
    path = tmp_path / "places.tsv"
    path.write_text("Iran\tGPE\nTony\tGPE\n", encoding="utf-8")
    fill({"text": TEXT})
    read_by(project, 1, ("Iran", "PERSON"), ("Tony Blair", "PERSON"))
    suggesters = project.suggesters().with_added(Suggester(SuggesterKind.DICTIONARY, "places", str(path)))
    project.set_suggesters(suggesters).result()
    assert shown(project, 1) == {"Iran": "PERSON", "Tony Blair": "PERSON"}
    project.set_suggesters(suggesters.moved("places", 0)).result()
    assert shown(project, 1) == {"Iran": "GPE", "Tony Blair": "PERSON"}
    reasons = {s.source.name: s.reason for s in project.suggestions(DocumentId(1)) if s.label == "GPE"}
    assert reasons == {"places": "list: places"}
    path.unlink()
    assert shown(project, 1) == {"Iran": "PERSON", "Tony Blair": "PERSON"}
    assert project.check() == []


def test_the_open_document_is_left_as_it_is_and_a_project_that_is_only_read_too(project, fill):
    fill({"text": TEXT}, {"text": TEXT + " "})
    confirm(project, 1, "Iran", "GPE")
    as_it_was = OpenDocument.read(project, DocumentId(2), project.labels().names, refreshed=False)
    assert as_it_was.review.open_count == 0
    with_reader = type(project).open(project.path, annotator="Bob", writable=False)
    try:
        assert not refresh(with_reader, DocumentId(2))
    finally:
        with_reader.close()


@pytest.mark.parametrize("workers", [1, 2])
def test_suggest_brings_what_was_learned(project, fill, workers):
    fill({"text": TEXT}, {"text": TEXT + " "})
    confirm(project, 1, "Zorblax Industries", "PERSON")
    report = suggest(project, pipeline="rules", workers=workers)
    document = opened(project, 2)
    found = {document.text_of(mark): mark.suggestion.source.name for mark in document.review}
    assert found["Zorblax Industries"] == "dictionary"
    assert found["Tony Blair"] == "rules"
    assert report.documents == 2
    assert project.check() == []


def test_an_edit_of_what_is_open_and_a_verdict_on_a_learned_suggestion_undo_cleanly(project, fill):
    fill({"text": "Iran"}, {"text": "Iran, Iran"})
    confirm(project, 1, "Iran", "GPE")
    do(project, 2, lambda d: gestures.reject(d.annotation, d.review.open_suggestions()[0]))
    before = opened(project, 2).annotation
    after = gestures.relabel(before, next(Mark(m.start, m.end, m.label, suggestion=m.suggestion)
                                          for m in opened(project, 2).review), "PERSON")  # fmt: skip
    project.apply(Operation("Relabel", ((DocumentId(2), Edit.between(before, after)),))).result()
    assert project.check() == []
    project.undo().result()
    project.undo().result()
    assert shown(project, 2) == {"Iran": "GPE"}
    assert project.check() == []
