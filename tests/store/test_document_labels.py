"""Labels that are said of documents as a whole: kept, counted, found, renamed, merged and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain import gestures
from annotator.domain.answer import State
from annotator.domain.document import DocumentId
from annotator.domain.label import LabelUse
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.errors import ProjectError


@pytest.fixture
def filled(project):
    records = [Record("a", "One."), Record("b", "Two.", labels=("politics", "ORG")), Record("c", "Three.")]
    project.add_records(records, source="import", as_suggestions=None).result()
    return project


def say(*names):
    def gesture(annotation):
        for name in names:
            annotation = gestures.label_document(annotation, name)
        return annotation

    return gesture


def test_what_is_said_of_documents_is_kept_counted_found_and_taken_back(desk, filled, change):
    assert filled.annotation(DocumentId(2)).labels == {"politics", "ORG"}
    assert filled.annotation(DocumentId(2)).state is State.IN_PROGRESS
    uses = {label.name: label.use for label in filled.labels()}
    assert (uses["politics"], uses["ORG"], uses["GPE"]) == (LabelUse.DOCUMENTS, LabelUse.BOTH, LabelUse.SPANS)
    change(filled, 1, say("politics"), "Label document politics")
    change(filled, 2, say("politics"), "Take away label politics")
    again = desk.reopen(filled)
    assert (again.annotation(DocumentId(1)).labels, again.annotation(DocumentId(2)).labels) == ({"politics"}, {"ORG"})
    assert list(again.document_ids(Queue(label="politics"))) == [1]
    assert again.statistics().labelled == {"politics": 1, "ORG": 1}
    assert [document.annotation.labels for document in again.annotated(None, include_open=True)] == [
        {"politics"}, {"ORG"}, set(),
    ]  # fmt: skip
    again.undo().result()
    again.undo().result()
    assert again.annotation(DocumentId(1)).state is State.TODO
    assert again.statistics().labelled == {"politics": 1, "ORG": 1}
    assert again.check() == []


def test_a_label_that_is_said_of_documents_is_renamed_and_merged_but_not_lost(filled, change):
    change(filled, 1, say("politics"))
    labels = filled.labels()
    with pytest.raises(ProjectError, match="said of 2 documents"):
        filled.set_labels(labels.without("politics")).result()
    filled.set_labels(labels.without("politics"), renamed={"politics": "ORG"}).result()
    assert [filled.annotation(DocumentId(n)).labels for n in (1, 2)] == [{"ORG"}, {"ORG"}]
    assert filled.statistics().labelled == {"ORG": 2}
    assert filled.check() == []
    filled.undo().result()
    assert filled.annotation(DocumentId(1)).labels == set()
    assert filled.check() == []


def test_a_label_of_documents_alone_is_not_proposed_for_spans_until_it_is_for_both(project):
    record = Record("a", "Iran and Oslo.", spans=(LabelledRange(0, 4, "GPE"), LabelledRange(9, 13, "GPE")))
    project.add_records([record], source="import", as_suggestions=True).result()
    labels = project.labels()
    assert project.statistics().suggestions_open == 2
    project.set_labels(labels.with_changed("GPE", replace(labels["GPE"], use=LabelUse.DOCUMENTS))).result()
    assert project.statistics().suggestions_open == 0
    assert list(project.document_ids(Queue(label="GPE"))) == []
    assert project.check() == []
    project.set_labels(labels.with_changed("GPE", replace(labels["GPE"], use=LabelUse.BOTH))).result()
    assert project.statistics().suggestions_open == 2
    assert project.check() == []


def test_a_label_of_documents_alone_is_for_both_once_spans_have_it(filled):
    record = Record("d", "Iran.", spans=(LabelledRange(0, 4, "politics"),))
    added = filled.add_records([record], source="import", as_suggestions=False).result()
    assert (filled.labels()["politics"].use, added.spans) == (LabelUse.BOTH, 1)
    assert filled.check() == []
