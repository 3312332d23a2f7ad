"""A project is made, filled, changed and read again."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer, State
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, EditConflictError, Operation, OperationKind
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.domain.review import Mark
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Source, SourceKind, Suggestion, Verdict
from annotator.domain.tokens import Tokens
from annotator.errors import ProjectError, UsageError
from annotator.store.project_file import ProjectFile, Reading

TEXT = "Vladimir Putin visited Iran.\r\n\u00a0Он сказал: 👩‍👩‍👧 \x00 end"
PIPELINE = Source(SourceKind.PIPELINE, "starter", "1.0", 5)


def add(project: ProjectFile, *records: Record, as_suggestions: bool | None = None):
    return project.add_records(records, source="import", as_suggestions=as_suggestions).result()


def test_a_text_comes_back_with_every_code_point_as_it_was(project):
    add(project, Record("treaty", TEXT, {"page": 3, "who": ["Ada", None, 1.5]}))
    document = project.document(DocumentId(1))
    assert document.text == TEXT
    assert document.key == "treaty"
    assert document.meta == {"page": 3, "who": ["Ada", None, 1.5]}


def test_an_annotation_comes_back_exactly_with_origin_score_note_and_verdicts(project, change):
    add(project, Record("a", TEXT, spans=(LabelledRange(0, 14, "PERSON"),), scores=(0.25,)))
    suggestion = project.suggestions(DocumentId(1))[0]

    def everything(annotation):
        accepted = gestures.accept(annotation, suggestion)
        noted = replace(accepted.spans[0], note="who else", uid="not hexadecimal")
        by_hand = gestures.create(accepted.with_spans(remove=accepted.spans, add=[noted]), 23, 27, "GPE")
        return replace(gestures.flag(by_hand, True), note="ask Ada", answer=Answer.IGNORE)

    after = change(project, 1, everything)
    assert project.annotation(DocumentId(1)) == after
    assert after.spans[0].origin == LabelledRange(0, 14, "PERSON")
    assert after.spans[0].score == 0.25
    assert after.decisions == {LabelledRange(0, 14, "PERSON"): Verdict.ACCEPTED}
    assert check(project)


def test_a_row_shows_the_first_words_state_flag_and_counts(project, change):
    add(project, Record("a", "\n \n  The   treaty\nof Tehran " + "x" * 200), Record("b", " \n"))
    change(project, 1, lambda before: gestures.flag(gestures.create(before, 5, 8, "ORG"), True))
    first, second = project.rows([1, 2])
    assert first.title.startswith("The treaty of Tehran xxx")
    assert len(first.title) == 80
    assert (first.state, first.flagged, first.spans, second.title) == (State.IN_PROGRESS, True, 1, "")
    assert project.rows([2, 99, 1]) == [second, first]


def test_tokens_and_suggestions_of_a_reading_are_kept_and_replace_the_older_ones(project):
    add(project, Record("a", TEXT))
    first = Suggestion(0, 14, "ORG", PIPELINE, 0.5)
    better = Suggestion(0, 14, "PERSON", replace(PIPELINE, version="2.0"), 0.9)
    rule = Suggestion(23, 27, "GPE", Source(SourceKind.RULE, "places"), None, "list: countries")
    tokens = Tokens([(0, 8), (9, 14), (400, 70_000)])
    assert project.documents_without(["starter"]).__next__() == 1
    assert project.keep_reading([Reading(DocumentId(1), PIPELINE, tokens, (first, rule))]).result() == 2
    assert set(project.suggestions(DocumentId(1))) == {first, rule}
    assert list(project.documents_without(["starter"])) == []
    assert list(project.documents_without(["starter 2.0"])) == [1]
    project.keep_reading([Reading(DocumentId(1), better.source, None, (better,))]).result()
    assert project.suggestions(DocumentId(1)) == [better]
    assert project.tokens(DocumentId(1)) == tokens
    assert project.statistics().suggestions_open == 1
    assert check(project)


def test_a_suggestion_of_a_label_the_project_lacks_is_kept_but_not_open(project):
    add(project, Record("a", TEXT))
    project.keep_reading([Reading(DocumentId(1), PIPELINE, None, (Suggestion(0, 8, "MYTH", PIPELINE),))]).result()
    assert project.statistics().suggestions_open == 0
    assert "MYTH" not in project.labels()
    project.set_labels(project.labels().with_label("MYTH")).result()
    assert project.statistics().suggestions_open == 1
    assert check(project)


def test_a_rejected_suggestion_is_counted_and_stays_rejected_when_it_is_proposed_again(project, change):
    add(project, Record("a", TEXT))
    reading = Reading(DocumentId(1), PIPELINE, None, (Suggestion(0, 8, "ORG", PIPELINE),))
    project.keep_reading([reading]).result()
    change(project, 1, lambda before: gestures.reject(before, reading.suggestions[0]))
    project.keep_reading([reading]).result()
    counted = project.statistics()
    assert (counted.suggestions_open, counted.suggestions_rejected) == (0, 1)
    assert check(project)


def test_a_deleted_span_that_nobody_suggested_is_no_rejected_suggestion(project, change):
    add(project, Record("a", TEXT))
    made = change(project, 1, lambda before: gestures.create(before, 0, 8, "ORG"))
    change(project, 1, lambda before: gestures.delete(before, Mark(0, 8, "ORG", span=made.spans[0])))
    assert project.statistics().suggestions_rejected == 0
    assert check(project)


def test_an_operation_that_does_not_fit_changes_nothing(project):
    add(project, Record("a", TEXT), Record("b", TEXT))
    before = project.annotation(DocumentId(1))
    edit = Edit.between(before, gestures.create(before, 0, 8, "ORG"))
    wrong = Edit.between(gestures.answer(before, Answer.REJECT), before)
    with pytest.raises(EditConflictError):
        project.apply(Operation("Both", ((DocumentId(1), edit), (DocumentId(2), wrong)))).result()
    assert project.annotation(DocumentId(1)) == before
    assert project.undoable() is None
    assert check(project)


def test_an_operation_given_twice_is_done_once(project):
    add(project, Record("a", TEXT))
    before = project.annotation(DocumentId(1))
    operation = Operation("Create", ((DocumentId(1), Edit.between(before, gestures.create(before, 0, 8, "ORG"))),))
    assert project.apply(operation).result().documents == project.apply(operation).result().documents == {1}
    assert len(project.annotation(DocumentId(1)).spans) == 1
    assert check(project)


def test_changes_name_the_document_to_show(project):
    add(project, Record("a", TEXT), Record("b", TEXT))
    empty = project.annotation(DocumentId(1))
    flagged = Edit.between(empty, gestures.flag(empty, True))
    answered = Edit.between(empty, gestures.answer(empty, Answer.ACCEPT))
    changes = project.apply(Operation("Two", ((DocumentId(1), flagged), (DocumentId(2), answered)))).result()
    assert (changes.focus, changes.name, changes.documents) == (2, "Two", {1, 2})
    assert changes.edits == ((1, flagged), (2, answered))


def test_places_and_project_settings_survive_closing(desk, project):
    project.set_place("caret", {"document": 3, "offset": 17}).result()
    project.set_info(name="Peace", review_mode="confirm").result()
    reopened = desk.reopen(project)
    assert reopened.place("caret") == {"document": 3, "offset": 17}
    assert reopened.place("scroll") is None
    assert (reopened.info().name, reopened.info().review_mode) == ("Peace", "confirm")
    with pytest.raises(UsageError, match="no setting"):
        reopened.set_info(uid="1").result()


def test_places_are_each_annotators_own(desk, project):
    project.set_place("caret", 5).result()
    assert desk.reopen(project, "Grace").place("caret") is None


def test_a_project_opened_for_reading_shows_everything_and_changes_nothing(desk, project):
    add(project, Record("a", TEXT))
    beside = desk.open("Grace", writable=False)
    add(project, Record("b", TEXT))
    assert len(beside.document_ids(Queue())) == 2
    with pytest.raises(ProjectError, match="reading only"):
        beside.set_place("caret", 1)


def test_a_closed_project_says_so(project):
    project.close()
    project.close()
    with pytest.raises(ProjectError, match="closed"):
        project.labels()
    with pytest.raises(ProjectError, match="closed"):
        project.undo()


def test_an_unknown_document_is_a_sentence(project):
    with pytest.raises(ProjectError, match="no document number 7"):
        project.annotation(DocumentId(7))


def test_many_threads_read_while_another_writes(project):
    add(project, *(Record(str(number), f"text {number}") for number in range(50)))

    def read(number: int) -> int:
        return len(project.document(DocumentId(number % 50 + 1)).text) + len(project.document_ids(Queue()))

    with ThreadPoolExecutor(8) as threads:
        futures = [threads.submit(read, number) for number in range(200)]
        add(project, *(Record(f"more {number}", "text") for number in range(50)))
        assert all(future.result() >= 56 for future in futures)


def test_documents_stream_out_in_order_of_import_with_everything(project, change):
    add(project, *(Record(str(number), "Iran " * 3) for number in range(450)))
    for number in (3, 1, 449):
        change(project, number, lambda before: replace(gestures.create(before, 0, 4, "GPE"), answer=Answer.ACCEPT))
    found = list(project.annotated({Answer.ACCEPT}))
    assert [document.document.id for document in found] == [1, 3, 449]
    assert [document.annotation for document in found] == [project.annotation(DocumentId(n)) for n in (1, 3, 449)]
    assert {document.annotator for document in found} == {"Ada"}
    assert len(list(project.annotated(None, include_open=True))) == 450
    assert list(project.annotated(set())) == []


def test_a_stream_that_nobody_reads_to_its_end_holds_nothing_open(project):
    add(project, *(Record(str(number), "Iran") for number in range(5)))
    stream = project.annotated(None, include_open=True)
    assert next(stream).document.key == "0"
    del stream
    project.close()


def test_bulk_work_is_one_row_of_the_history_and_cannot_be_undone(project):
    with project.bulk(OperationKind.IMPORT, "Import letters"):
        for number in range(3):
            add(project, Record(str(number), "Iran"))
    with project.bulk(OperationKind.IMPORT, "Import them again"):
        add(project, Record("1", "Iran"))
    with project.bulk(OperationKind.SUGGEST, "Suggest"):
        for number in (1, 2):
            project.keep_reading([Reading(DocumentId(number), PIPELINE, None, ())]).result()
    rows = [(row.kind, row.name, row.documents, row.actor) for row in project.history()]
    assert rows == [(OperationKind.SUGGEST, "Suggest", 2, "Ada"), (OperationKind.IMPORT, "Import letters", 3, "Ada")]
    assert project.undo().result() is None


def test_spans_that_cover_the_same_text_are_counted(project, change):
    add(project, Record("a", "Iran and Iran"), Record("b", "IRAN, Iran"), Record("c", "Iranian"))
    for number, start, label in ((1, 0, "GPE"), (1, 9, "ORG"), (2, 0, "GPE"), (2, 6, "GPE"), (3, 0, "GPE")):
        change(project, number, lambda before, at=start, name=label: gestures.create(before, at, at + 4, name))
    found = project.same_text("Iran", most=2)
    assert (found.count, found.by_label["GPE"], len(found.examples)) == (4, 3, 2)
    first = found.examples[0]
    text = project.document(first.document).text
    assert text[first.target.start : first.target.end] == "Iran"
    assert project.same_text("Iraq").count == 0
    assert project.same_text("Iran", stop=lambda: True).count == 0
    assert project.label_counts() == {"PERSON": 0, "GPE": 4, "ORG": 1}


def check(project: ProjectFile) -> bool:
    assert project.check() == []
    return True
