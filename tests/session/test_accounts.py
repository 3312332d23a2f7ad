"""What became of every source's suggestions is added up, by label."""

from __future__ import annotations

from functools import partial

import pytest

from annotator.domain import gestures
from annotator.domain.accounts import Account
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.review import Mark
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.errors import CancelledError
from annotator.session.accounts import accounts_text, read_accounts, source_title
from annotator.session.work import Cancel
from annotator.store.suggestions import Reading

TEXT = "Ada met Bob in Oslo on Monday in May."
PIPELINE = Source(SourceKind.PIPELINE, "starter", "2.1")
RULES = Source(SourceKind.RULE, "rules", "1")


def said(source, *found):
    return tuple(
        Suggestion(TEXT.index(words), TEXT.index(words) + len(words), label, source, 0.5) for words, label in found
    )


def do(project, document, gesture):
    before = project.annotation(DocumentId(document))
    edit = Edit.between(before, gesture(before))
    project.apply(Operation("Change", ((DocumentId(document), edit),))).result()


def keep(project, document, source, *found):
    project.keep_reading([Reading(DocumentId(document), source, None, said(source, *found))]).result()


def accounts(project):
    return {source_title(each): each for each in read_accounts(project)}


@pytest.fixture
def judged(project, fill):
    """One document that two sources have read, with every verdict there is, and accepted in the end."""
    fill({"text": TEXT}, {"text": TEXT + " "})
    keep(project, 1, PIPELINE, ("Ada", "PERSON"), ("Bob", "GPE"), ("Oslo on", "GPE"), ("May", "PERSON"))
    keep(project, 1, RULES, ("Ada", "PERSON"), ("Monday", "DATE"))
    by_words = {TEXT[s.start : s.end]: s for s in project.suggestions(DocumentId(1))}
    mark = {words: Mark(s.start, s.end, s.label, suggestion=s) for words, s in by_words.items()}
    do(project, 1, partial(gestures.accept, suggestion=by_words["Ada"]))
    do(project, 1, partial(gestures.relabel, mark=mark["Bob"], label="PERSON"))
    do(project, 1, partial(gestures.move, mark=mark["Oslo on"], start=15, end=19))
    do(project, 1, partial(gestures.reject, suggestion=by_words["May"]))
    do(project, 1, partial(gestures.answer, given=Answer.ACCEPT, accepting=[by_words["Monday"]]))
    return project


def test_every_verdict_is_counted_for_the_source_and_label_that_was_offered(judged):
    found = accounts(judged)
    assert list(found) == ["starter 2.1", "rules 1"]
    starter = found["starter 2.1"]
    assert starter.total == Account(offered=4, accepted=1, relabelled=1, moved=1, rejected=1, missed=3)
    assert starter.labels["PERSON"] == Account(offered=2, accepted=1, rejected=1, missed=1)
    assert starter.labels["GPE"] == Account(offered=2, relabelled=1, moved=1, missed=1)
    assert starter.labels["DATE"] == Account(missed=1)


def test_a_suggestion_that_two_sources_made_counts_for_both(judged):
    rules = accounts(judged)["rules 1"]
    assert rules.total == Account(offered=2, accepted=2, missed=2)
    assert rules.labels["PERSON"] == Account(offered=1, accepted=1, missed=1)


def test_spans_are_missed_only_in_accepted_documents_that_the_source_has_read(judged):
    do(judged, 2, partial(gestures.create, start=0, end=3, label="PERSON"))
    do(judged, 2, partial(gestures.answer, given=Answer.ACCEPT))
    assert accounts(judged)["starter 2.1"].total.missed == 3
    judged.undo().result()
    keep(judged, 2, PIPELINE)
    assert accounts(judged)["starter 2.1"].total.missed == 3
    judged.redo().result()
    assert accounts(judged)["starter 2.1"].labels["PERSON"].missed == 2


def test_a_span_that_is_changed_after_it_was_accepted_was_not_right(judged):
    span = judged.annotation(DocumentId(1)).spans[0]
    do(judged, 1, partial(gestures.relabel, mark=Mark(0, 3, "PERSON", span=span), label="GPE"))
    assert accounts(judged)["rules 1"].labels["PERSON"] == Account(offered=1, relabelled=1, missed=1)


def test_what_a_newer_version_no_longer_says_is_counted_for_the_version_that_said_it(judged):
    newer = Source(SourceKind.PIPELINE, "starter", "2.2")
    keep(judged, 2, PIPELINE)
    keep(judged, 1, newer, ("May", "DATE"))
    found = accounts(judged)
    assert found["starter 2.1"].total == Account(offered=2, relabelled=1, moved=1), "“Ada” was taken from the rules"
    assert found["starter 2.2"].total == Account(offered=1, missed=4)
    assert found["starter 2.2"].total.open == 1


def test_a_table_and_an_object_say_the_same(judged):
    found = read_accounts(judged)
    assert found[0].to_json()["labels"]["GPE"] == {
        **{"offered": 2, "accepted": 0, "relabelled": 1, "moved": 1, "rejected": 0, "missed": 1, "open": 0},
    }
    lines = accounts_text(found).splitlines()
    assert lines[0].split() == ["offered", "accepted", "relabelled", "moved", "rejected", "missed"]
    assert lines[1].split() == ["starter", "2.1", "4", "1", "1", "1", "1", "3"]
    assert found[0].total.right == 0.25
    assert Account().right is None


def test_counting_ends_when_it_is_cancelled(judged):
    cancel = Cancel()
    cancel.press()
    with pytest.raises(CancelledError):
        read_accounts(judged, cancel=cancel)
