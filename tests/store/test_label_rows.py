"""The label set changes; spans, suggestions, verdicts and history follow."""

import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import OperationKind
from annotator.domain.label import Label, LabelSet
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.errors import ProjectError
from annotator.store.project_file import Reading


@pytest.fixture
def filled(project):
    spans = (LabelledRange(0, 4, "GPE"), LabelledRange(9, 13, "ORG"))
    records = [
        Record("done", "Iran and Iraq", spans=spans, answer=Answer.ACCEPT),
        Record("open", "Iran and Iraq", spans=spans),
    ]
    project.add_records(records, source="import", as_suggestions=None).result()
    return project


def labels(project, number=1):
    return [span.label for span in project.annotation(DocumentId(number)).spans]


def test_a_rename_reaches_spans_suggestions_and_counts_with_one_row(filled):
    renamed = filled.labels().with_changed("GPE", Label("PLACE", "9", 5, "countries"))
    changes = filled.set_labels(renamed, renamed={"GPE": "PLACE"}).result()
    assert (changes.labels, changes.name) == (True, "Rename label GPE to PLACE")
    assert filled.labels() == renamed
    assert labels(filled) == ["PLACE", "ORG"]
    assert [s.label for s in filled.suggestions(DocumentId(2))] == ["PLACE", "ORG"]
    assert filled.label_counts() == {"PERSON": 0, "PLACE": 1, "ORG": 1}
    assert filled.statistics().suggestions_open == 2
    assert list(filled.document_ids(Queue(label="PLACE"))) == [1, 2]
    assert filled.history()[0].kind is OperationKind.LABELS
    assert filled.check() == []


def test_two_labels_can_exchange_their_names(filled):
    swapped = LabelSet([Label("PERSON", "1", 0), Label("ORG", "2", 1), Label("GPE", "3", 2)])
    filled.set_labels(swapped, renamed={"GPE": "ORG", "ORG": "GPE"}).result()
    assert labels(filled) == ["ORG", "GPE"]
    assert filled.check() == []


def test_labels_are_merged_and_stay_together_afterwards(filled, change):
    made = change(filled, 2, lambda before: gestures.create(before, 5, 8, "ORG"))
    filled.set_labels(filled.labels().without("ORG"), renamed={"ORG": "GPE"}).result()
    assert labels(filled) == ["GPE", "GPE"]
    assert filled.label_counts() == {"PERSON": 0, "GPE": 3}
    assert filled.check() == []
    change(filled, 2, lambda before: before.with_spans(remove=before.spans))
    filled.undo().result()
    filled.undo().result()
    assert labels(filled, 2) == []
    filled.redo().result()
    assert [span.uid for span in filled.annotation(DocumentId(2)).spans] == [made.spans[0].uid]
    both = filled.labels().with_changed("GPE", Label("PLACE", "2", 1))
    filled.set_labels(both, renamed={"GPE": "PLACE"}).result()
    assert labels(filled) == ["PLACE", "PLACE"]
    assert list(filled.document_ids(Queue(label="PLACE"))) == [1, 2]
    assert filled.check() == []


def test_a_label_with_spans_is_not_removed(filled):
    with pytest.raises(ProjectError, match=r"“GPE” is still on 1 span\."):
        filled.set_labels(filled.labels().without("GPE")).result()
    assert "GPE" in filled.labels()
    assert filled.check() == []


def test_a_removed_label_is_no_longer_offered_and_comes_back_with_its_suggestions(filled, change):
    change(filled, 1, lambda before: before.with_spans(remove=before.spans))
    everything = filled.labels()
    filled.set_labels(everything.without("ORG")).result()
    assert filled.statistics().suggestions_open == 1
    assert list(filled.document_ids(Queue(label="ORG"))) == []
    filled.set_labels(everything).result()
    assert filled.statistics().suggestions_open == 2
    assert list(filled.document_ids(Queue(label="ORG"))) == [2]
    assert filled.check() == []


def test_removing_a_label_lets_a_hidden_suggestion_of_the_same_range_come_forward(filled):
    rule = Source(SourceKind.RULE, "places", priority=-1)
    filled.keep_reading([Reading(DocumentId(2), rule, None, (Suggestion(9, 13, "GPE", rule),))]).result()
    assert filled.statistics().suggestions_open == 2
    filled.undo().result()
    filled.set_labels(filled.labels().without("PERSON")).result()
    assert filled.statistics().suggestions_open == 2
    assert filled.check() == []


def test_order_keys_and_colours_are_kept(desk, filled):
    wanted = LabelSet([Label("ORG", "Z", 7), Label("PERSON", "", 3, "people"), Label("GPE", "2", 1)])
    filled.set_labels(wanted).result()
    assert desk.reopen(filled).labels() == wanted


def test_setting_the_same_labels_is_no_step_of_the_history(filled):
    steps = len(filled.history())
    assert not filled.set_labels(filled.labels()).result().labels
    assert len(filled.history()) == steps
