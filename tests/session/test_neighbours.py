"""Which document comes next, in the list and among those without an answer."""

from __future__ import annotations

import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.edit import Edit, Operation
from annotator.domain.label import LabelSet
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.session.neighbours import first_listed, next_listed, next_to_answer
from annotator.store.project_file import ProjectFile

EVERYTHING = Queue()


@pytest.fixture
def three(tmp_path):
    """A project with three documents, and their ids."""
    project = ProjectFile.create(tmp_path / "three.annot", name="three", labels=LabelSet(), annotator="anna")
    records = [Record(f"{number}.txt", f"text {number}") for number in range(3)]
    project.add_records(records, source="import", as_suggestions=None).result()
    yield project, list(project.document_ids(EVERYTHING))
    project.close()


def answer(project, identity):
    before = project.annotation(identity)
    edit = Edit.between(before, gestures.answer(before, Answer.ACCEPT))
    project.apply(Operation("Accept", ((identity, edit),))).result()


def test_the_list_is_walked_in_both_directions_and_ends(three):
    project, (first, second, third) = three
    assert next_listed(project, EVERYTHING, first) == second
    assert next_listed(project, EVERYTHING, third) is None
    assert next_listed(project, EVERYTHING, third, backwards=True) == second
    assert next_listed(project, EVERYTHING, first, backwards=True) is None


def test_from_a_document_that_is_not_listed_one_goes_to_the_first(three):
    project, (first, second, _third) = three
    assert next_listed(project, Queue(search="text 0"), second) == first
    assert next_listed(project, EVERYTHING, None) == first


def test_answered_documents_are_passed_over_and_the_search_goes_round_the_end(three):
    project, (first, second, third) = three
    answer(project, second)
    assert next_to_answer(project, EVERYTHING, first) == third
    answer(project, third)
    assert next_to_answer(project, EVERYTHING, third) == first
    answer(project, first)
    assert next_to_answer(project, EVERYTHING, first) is None
    assert first_listed(project, EVERYTHING) == first
