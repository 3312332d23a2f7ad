"""Records become documents: each once, with its spans as annotations or as suggestions."""

import pytest

from annotator.domain.answer import Answer, State
from annotator.domain.document import DocumentId
from annotator.domain.edit import OperationKind
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import SourceKind

IRAN = LabelledRange(0, 4, "GPE")


def add(project, *records, as_suggestions=None, name="Import"):
    with project.bulk(OperationKind.IMPORT, name):
        return project.add_records(records, source="import", as_suggestions=as_suggestions).result()


def test_importing_a_file_again_adds_nothing_and_says_so(project):
    records = [Record("chat.txt", "ok"), Record("chat.txt", "ok"), Record("chat.txt", "no"), Record("b", "ok")]
    first, again = add(project, *records), add(project, *records)
    assert (first.documents, first.duplicates) == (4, 0)
    assert (again.documents, again.duplicates) == (0, 4)
    assert len(project.document_ids(Queue())) == 4


def test_equal_lines_of_one_file_stay_separate_over_batches(project):
    with project.bulk(OperationKind.IMPORT, "Import"):
        for _ in range(3):
            project.add_records([Record("chat.txt", "ok")] * 2, source="import", as_suggestions=None).result()
    assert len({project.document(DocumentId(n)).uid for n in project.document_ids(Queue())}) == 6
    more = add(project, *[Record("chat.txt", "ok")] * 8)
    assert (more.documents, more.duplicates) == (2, 6)


def test_two_people_who_import_the_same_file_get_the_same_documents(desk, tmp_path, project):
    records = [Record("chat.txt", "ok"), Record("chat.txt", "ok")]
    add(project, *records)
    other = type(desk)(tmp_path / "other.annot")
    try:
        copy = other.create(annotator="Grace")
        add(copy, *reversed(records))
        assert {copy.document(DocumentId(n)).uid for n in (1, 2)} == {
            project.document(DocumentId(n)).uid for n in (1, 2)
        }
    finally:
        other.close()


def test_a_record_with_an_answer_is_an_annotation_and_one_without_brings_suggestions(project):
    added = add(
        project,
        Record("a", "Iran", spans=(IRAN,), answer=Answer.REJECT, sources=("gold",), note="old", flagged=True),
        Record("b", "Iran", spans=(IRAN,)),
    )
    assert (added.spans, added.suggestions) == (1, 1)
    annotated, suggested = (project.annotation(DocumentId(n)) for n in (1, 2))
    assert (annotated.state, annotated.spans[0].source, annotated.note) == (State.REJECTED, "gold", "old")
    assert annotated.flagged
    assert suggested.state is State.TODO
    found = project.suggestions(DocumentId(2))[0]
    assert (found.labelled_range, found.source.kind, found.source.name) == (IRAN, SourceKind.IMPORT, "import")
    assert project.check() == []


def test_records_can_be_made_suggestions_or_annotations_as_wanted(project):
    records = [Record("a", "Iran", spans=(IRAN,), answer=Answer.IGNORE), Record("b", "Iran", spans=(IRAN,))]
    add(project, *records[:2], as_suggestions=True)
    assert project.statistics().states == {"todo": 2}
    assert project.statistics().suggestions_open == 2
    renamed = [Record(f"{record.key}2", record.text, spans=record.spans, answer=record.answer) for record in records]
    add(project, *renamed, as_suggestions=False)
    assert project.statistics().states == {"todo": 2, "ignore": 1, "accept": 1}
    assert project.statistics().spans["GPE"] == 2
    assert project.check() == []


def test_a_span_given_twice_is_kept_once_and_overlapping_ones_stay(project):
    spans = (IRAN, LabelledRange(0, 4, "ORG"), IRAN, LabelledRange(2, 6, "GPE"))
    assert add(project, Record("a", "Iranian", spans=spans, answer=Answer.ACCEPT)).spans == 3
    assert add(project, Record("b", "Iranian", spans=spans, scores=(0.2, 0.9, 0.3, None))).suggestions == 3
    # Of two on one range the one with the higher score is offered, so only two are open.
    assert project.statistics().suggestions_open == 2
    assert list(project.document_ids(Queue(label="ORG"))) == [1, 2]
    assert project.check() == []


def test_labels_that_the_project_lacks_come_into_its_label_set_and_are_told(project):
    added = add(project, Record("a", "Iran", spans=(LabelledRange(0, 4, "PLACE"), LabelledRange(0, 2, "SYLLABLE"))))
    assert added.unknown_labels == ("PLACE", "SYLLABLE")
    assert project.labels().names == ("PERSON", "GPE", "ORG", "PLACE", "SYLLABLE")
    assert (project.labels()["PLACE"].key, project.labels()["PLACE"].colour) == ("4", 3)


def test_a_record_with_a_span_outside_of_its_text_stops_its_batch_and_leaves_nothing(project):
    with pytest.raises(ValueError, match="outside of the text"):
        add(project, Record("a", "Iran"), Record("b", "Iran", spans=(LabelledRange(2, 5, "NEW"),)))
    assert len(project.document_ids(Queue())) == 0
    assert "NEW" not in project.labels()
    assert project.history() == []
    assert project.check() == []


def test_ten_million_characters_go_in_and_come_out(project):
    text = "Ünïcode 條約\r\n" * 700_000
    add(project, Record("big", text))
    assert project.document(DocumentId(1)).text == text
    assert project.rows([1])[0].length == len(text)


def test_a_line_put_in_above_others_leaves_them_the_documents_they_were(project):
    lines = [Record(f"chat.txt:{n}", text, file="chat.txt", line=n) for n, text in enumerate(("hi", "ok", "ok"), 1)]
    assert add(project, *lines).documents == 3
    longer = [
        Record(f"chat.txt:{n}", text, file="chat.txt", line=n) for n, text in enumerate(("new", "hi", "ok", "ok"), 1)
    ]
    added = add(project, *longer)
    assert (added.documents, added.duplicates) == (1, 3)
