"""Lists of documents: filtered, in every order, and walked from one to the next."""

from dataclasses import replace

import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer, State
from annotator.domain.document import DocumentId
from annotator.domain.queue import Order, Queue
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.store.suggestions import Reading

RULES = Source(SourceKind.RULE, "rules")


@pytest.fixture
def filled(project, change):
    """Six documents b F a e D c; 2 accepted, 3 flagged with two spans, 5 rejected; 4 and (quite surely) 6 suggested."""
    texts = {"b": "xxxx", "F": "xx", "a": "xxxxxx", "e": "xxx", "D": "xxxxx", "c": "x"}
    records = [
        Record(key, text, spans=(LabelledRange(0, 1, "ORG"),) if key == "e" else ()) for key, text in texts.items()
    ]
    project.add_records(records, source="import", as_suggestions=None).result()
    sure = (Suggestion(0, 1, "ORG", RULES, 0.9),)
    project.keep_reading([Reading(DocumentId(6), RULES, None, sure)]).result()
    change(project, 2, lambda before: gestures.answer(before, Answer.ACCEPT))
    change(project, 3, lambda before: gestures.flag(gestures.create(before, 0, 2, "GPE"), True))
    change(project, 3, lambda before: gestures.create(before, 2, 4, "GPE"))
    change(project, 5, lambda before: replace(gestures.create(before, 0, 1, "ORG"), answer=Answer.REJECT))
    return project


ORDERS = {
    Order.IMPORTED: [1, 2, 3, 4, 5, 6],
    Order.NAME: [3, 1, 6, 5, 4, 2],
    Order.SHORTEST: [6, 2, 4, 1, 5, 3],
    Order.MOST_SPANS: [3, 5, 1, 2, 4, 6],
    Order.MOST_UNCERTAIN: [4, 6, 1, 2, 3, 5],
}


@pytest.mark.parametrize("order", Order)
def test_a_list_is_in_its_order(filled, order):
    assert list(filled.document_ids(Queue(order))) == ORDERS[order]


@pytest.mark.parametrize("order", Order)
def test_walking_from_document_to_document_is_the_list_there_and_back(filled, order):
    there, back = [], []
    at = None
    while (at := filled.next_document(at, Queue(order), states=())) is not None:
        there.append(at)
    while (at := filled.next_document(at, Queue(order), states=(), backwards=True)) is not None:
        back.append(at)
    assert there == ORDERS[order]
    assert back == ORDERS[order][::-1]


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("narrowed", [Queue(), Queue(search="X"), Queue(flagged=True), Queue(label="GPE")])
def test_walking_stops_only_at_open_documents_of_the_queue(filled, order, narrowed):
    queue = replace(narrowed, order=order)
    expected = [
        row.id for row in filled.rows(filled.document_ids(queue)) if row.state in (State.TODO, State.IN_PROGRESS)
    ]
    walked, at = [], None
    while (at := filled.next_document(at, queue)) is not None:
        walked.append(at)
    assert walked == expected


def test_a_walk_goes_on_from_a_document_that_has_just_left_the_queue(filled):
    assert filled.next_document(DocumentId(2), Queue()) == 3
    assert filled.next_document(DocumentId(2), Queue(), backwards=True) == 1
    assert filled.next_document(DocumentId(5), Queue(search="x")) == 6
    assert filled.next_document(DocumentId(6), Queue()) is None


def test_filters_narrow_together(filled):
    assert list(filled.document_ids(Queue(states=frozenset({State.ACCEPTED, State.REJECTED})))) == [2, 5]
    assert list(filled.document_ids(Queue(flagged=True))) == [3]
    assert list(filled.document_ids(Queue(label="ORG"))) == [4, 5, 6]
    assert list(filled.document_ids(Queue(label="ORG", states=frozenset({State.TODO})))) == [4, 6]
    assert list(filled.document_ids(Queue(label="NOWHERE"))) == []
    assert list(filled.document_ids(Queue(search="XXXX", flagged=True))) == [3]
    assert filled.next_document(None, Queue(states=frozenset({State.ACCEPTED}))) is None


def test_counts_follow_every_change(filled):
    counted = filled.statistics()
    assert counted.documents == 6
    assert counted.states == {"todo": 3, "in_progress": 1, "accept": 1, "reject": 1}
    assert counted.spans == {"GPE": 2, "ORG": 1}
    assert counted.suggestions_open == 2
    while filled.undo().result():
        pass
    assert filled.statistics().states == {"todo": 6}
    assert filled.check() == []
