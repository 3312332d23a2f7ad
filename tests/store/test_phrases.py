"""What was said of texts is counted edit by edit, undo included, and filled in for older projects."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.label import Label, LabelSet
from annotator.domain.phrases import PhraseCount
from annotator.domain.record import Record
from annotator.domain.review import Mark
from annotator.domain.span import LabelledRange
from tests.markup import marked

TEXT, RANGES = marked("[Iran](GPE) and the [Kremlin](ORG) and [Iran](GPE)")
FIRST = DocumentId(1)


@pytest.fixture
def filled(project):
    records = [Record("a", TEXT, spans=RANGES), Record("b", TEXT + "\0 北京", spans=RANGES)]
    project.add_records(records, source="import", as_suggestions=True).result()
    return project


def said(project, *words: str) -> set[PhraseCount]:
    return set(project.phrases(words or ("iran", "kremlin", "the kremlin", "北 京")))


def suggested(project, at: int, number: int = 1):
    return project.suggestions(DocumentId(number))[at]


def as_mark(suggestion) -> Mark:
    return Mark(suggestion.start, suggestion.end, suggestion.label, suggestion=suggestion)


def test_confirmed_rejected_relabelled_and_moved_texts_are_counted(filled, change):
    change(filled, 1, lambda a: gestures.accept(a, suggested(filled, 0)))
    change(filled, 1, lambda a: gestures.reject(a, suggested(filled, 1)))
    change(filled, 2, lambda a: gestures.relabel(a, as_mark(suggested(filled, 0, 2)), "ORG"))
    change(filled, 2, lambda a: gestures.move(a, as_mark(suggested(filled, 1, 2)), 9, 20))
    assert said(filled) == {
        PhraseCount("Iran", "GPE", 1, 1), PhraseCount("Iran", "ORG", 1), PhraseCount("Kremlin", "ORG", 0, 1, 1),
        PhraseCount("the Kremlin", "ORG", 1),
    }  # fmt: skip
    for _ in range(4):
        filled.undo().result()
    assert said(filled) == set()
    assert not filled.has_phrases()
    filled.redo().result()
    assert said(filled) == {PhraseCount("Iran", "GPE", 1)}
    assert filled.check() == []


def test_a_rejected_document_says_nothing_and_speaks_again_when_its_answer_goes(filled, change):
    change(filled, 1, lambda a: gestures.accept(a, suggested(filled, 0)))
    change(filled, 1, lambda a: gestures.answer(a, Answer.REJECT))
    assert said(filled) == set()
    change(filled, 1, lambda a: gestures.answer(a, None))
    assert said(filled) == {PhraseCount("Iran", "GPE", 1)}
    assert filled.check() == []


def test_imported_annotations_are_counted_but_those_of_rejected_records(project):
    records = [Record("a", TEXT, spans=RANGES), Record("b", TEXT + " ", spans=RANGES, answer=Answer.REJECT)]
    project.add_records(records, source="import", as_suggestions=False).result()
    assert said(project) == {PhraseCount("Iran", "GPE", 2), PhraseCount("Kremlin", "ORG", 1)}
    assert project.check() == []


def test_a_text_after_a_nul_is_counted_as_it_is(filled, change):
    length = len(TEXT)
    change(filled, 2, lambda a: gestures.create(a, length + 2, length + 4, "GPE"))
    assert said(filled, "北 京") == {PhraseCount("北京", "GPE", 1)}
    assert filled.check() == []


def test_merged_labels_are_counted_together(filled, change):
    change(filled, 1, lambda a: gestures.accept(a, suggested(filled, 0)))
    change(filled, 1, lambda a: gestures.reject(a, suggested(filled, 1)))
    change(filled, 2, lambda a: gestures.relabel(a, as_mark(suggested(filled, 0, 2)), "ORG"))
    change(filled, 2, lambda a: gestures.delete(a, Mark(0, 4, "ORG", span=a.spans[0])))
    filled.set_labels(LabelSet([Label("PERSON", "1", 0), Label("GPE", "2", 1)]), renamed={"ORG": "GPE"}).result()
    assert said(filled) == {PhraseCount("Iran", "GPE", 1, 1), PhraseCount("Kremlin", "GPE", 0, 1)}
    assert filled.check() == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE phrase SET confirmed = confirmed + 1",
        "DELETE FROM phrase",
        "INSERT INTO phrase VALUES ('zebra', 'Zebra', 1, 1, 0, 0)",
    ],
)
def test_a_check_finds_wrong_counts(desk, filled, change, damage):
    change(filled, 1, lambda a: gestures.accept(a, suggested(filled, 0)))
    filled.close()
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute(damage)
    (problem,) = desk.open().check()
    assert "is counted wrongly" in problem


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_counts_are_those_of_a_walk_through_everything_whatever_was_done(fresh_desk, change, data):
    own = fresh_desk()
    try:
        project = own.create()
        project.add_records([Record("a", TEXT, spans=RANGES)], source="import", as_suggestions=True).result()
        for _ in range(data.draw(st.integers(1, 6))):
            step = data.draw(st.sampled_from(["accept", "reject", "create", "delete", "answer", "undo", "redo"]))
            annotation = project.annotation(FIRST)
            if step in ("undo", "redo"):
                getattr(project, step)().result()
            elif step == "answer":
                given_answer = data.draw(st.sampled_from([None, *Answer]))
                change(project, 1, lambda a, wanted=given_answer: gestures.answer(a, wanted))
            elif step == "create":
                change(project, 1, lambda a: gestures.create(a, 0, 8, "PERSON"))
            elif step == "delete" and annotation.spans:
                change(project, 1, lambda a: gestures.delete(a, Mark(0, 4, "GPE", span=a.spans[0])))
            elif step != "delete":
                chosen = data.draw(st.sampled_from(project.suggestions(FIRST)))
                gesture = gestures.accept if step == "accept" else gestures.reject
                change(project, 1, lambda a, s=chosen, do=gesture: do(a, s))
        assert project.check() == []
    finally:
        own.close()


def test_a_range_longer_than_any_name_is_not_remembered(project, change):
    project.add_records([Record("a", "x " * 200)], source="import", as_suggestions=None).result()
    change(project, 1, lambda a: gestures.create(a, 0, 399, "ORG"))
    assert not project.has_phrases()
    assert LabelledRange(0, 399, "ORG") in {s.labelled_range for s in project.annotation(FIRST).spans}
    assert project.check() == []
