import pytest

from annotator.domain import gestures
from annotator.domain.document import DocumentId
from annotator.domain.review import Mark
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.domain.tokens import Tokens
from annotator.session.open_document import OpenDocument
from annotator.store.suggestions import Reading

TEXT = "Ada met Bob\nin Oslo, then a longer way home by ship."


@pytest.fixture
def document(project, fill):
    fill({"text": TEXT, "spans": [{"start": 8, "end": 11, "label": "PERSON"}]})
    return OpenDocument.read(project, DocumentId(1), project.labels().names)


def test_a_document_that_nobody_has_tokenised_has_word_borders(document):
    assert not document.is_tokenised
    token = document.borders.token_at(0)
    assert (token.start, token.end) == (0, 3)
    assert [mark.label for mark in document.review] == ["PERSON"]


def test_a_tokenised_document_has_its_tokens(project, fill):
    fill({"text": TEXT})
    tokens = Tokens([(0, 3), (4, 11), (12, 19)])
    project.keep_reading([Reading(DocumentId(1), Source(SourceKind.RULE, "rules"), tokens, ())]).result()
    document = OpenDocument.read(project, DocumentId(1), project.labels().names)
    assert document.is_tokenised
    assert document.borders.token_at(5).end == 11


def test_words_of_a_mark_are_put_on_one_line_and_shortened(document):
    assert document.text_of(Mark(8, 19, "PERSON")) == "Bob in Oslo"
    shown = document.text_of(Mark(8, 60, "PERSON"))
    assert shown == "Bob in Oslo, then a longer way home by…"


def test_of_a_mark_as_long_as_a_book_only_the_beginning_is_named(project, fill):
    fill({"text": "Bob" + " " * 5_000 + "in Oslo" + " and home" * 50_000})
    document = OpenDocument.read(project, DocumentId(1), project.labels().names)
    assert document.text_of(Mark(0, 400_000, "PERSON")) == "Bob…"
    assert document.text_of(Mark(5_003, 400_000, "PERSON")) == "in Oslo and home and home and home and…"


def test_a_gesture_becomes_an_operation_and_one_that_changes_nothing_does_not(document):
    after = gestures.create(document.annotation, 0, 3, "PERSON")
    operation = document.operation("Label", after)
    assert operation.name == "Label"
    assert [identity for identity, _edit in operation.edits] == [1]
    assert document.operation("Label", document.annotation) is None
    assert document.operation("Label", gestures.flag(gestures.flag(document.annotation, True), False)) is None


def test_a_mark_says_why_it_was_suggested_before_and_after_it_is_accepted(project, fill):
    fill({"text": TEXT})
    rules = Source(SourceKind.RULE, "rules")
    proposed = Suggestion(0, 3, "PERSON", rules, 0.8, "list: first names")
    project.keep_reading([Reading(DocumentId(1), rules, None, (proposed,))]).result()
    document = OpenDocument.read(project, DocumentId(1), project.labels().names)
    mark = next(iter(document.review))
    assert document.reason_of(mark) == "list: first names"
    accepted = document.operation("Accept", gestures.relabel(document.annotation, mark, "ORG"))
    document.review.apply(accepted.edits[0][1])
    span = next(iter(document.review))
    assert (span.label, document.reason_of(span)) == ("ORG", "list: first names")
    by_hand = gestures.create(document.annotation, 8, 11, "PERSON").spans[-1]
    assert document.reason_of(Mark(8, 11, "PERSON", span=by_hand)) == ""
