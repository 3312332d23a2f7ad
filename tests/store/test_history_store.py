"""Undo and redo are read from the history in the file: over documents, people and restarts."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, EditConflictError, Operation, OperationKind
from annotator.domain.label import Label
from annotator.domain.record import Record
from annotator.domain.review import Mark, Review
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Verdict

TEXT = "Vladimir Putin visited Iran and Iraq."
SUGGESTED = (LabelledRange(0, 14, "PERSON"), LabelledRange(23, 27, "GPE"), LabelledRange(23, 27, "ORG"))


@pytest.fixture
def filled(project):
    records = [Record(str(number), TEXT, spans=SUGGESTED) for number in range(3)]
    project.add_records(records, source="import", as_suggestions=None).result()
    return project


def create(start, end, label):
    return lambda before: gestures.create(before, start, end, label)


def test_undo_and_redo_name_what_they_take_and_show_the_document(filled, change):
    change(filled, 1, create(0, 8, "PERSON"), "Create PERSON")
    change(filled, 2, lambda before: gestures.answer(before, Answer.ACCEPT), "Accept document")
    assert (filled.undoable(), filled.redoable()) == ("Accept document", None)
    undone = filled.undo().result()
    assert (undone.name, undone.focus, undone.documents) == ("Accept document", 2, {2})
    assert (filled.undoable(), filled.redoable()) == ("Create PERSON", "Accept document")
    filled.undo().result()
    assert filled.undo().result() is None
    assert filled.redo().result().focus == 1
    assert filled.redoable() == "Accept document"


def test_something_new_takes_redo_away(filled, change):
    change(filled, 1, create(0, 8, "PERSON"))
    filled.undo().result()
    change(filled, 1, create(0, 8, "ORG"))
    assert filled.redo().result() is None
    filled.undo().result()
    assert filled.annotation(DocumentId(1)).spans == ()


def test_undo_works_after_a_restart(desk, filled, change):
    after = change(filled, 1, create(0, 8, "PERSON"), "Create PERSON")
    reopened = desk.reopen(filled)
    assert reopened.undoable() == "Create PERSON"
    reopened.undo().result()
    again = desk.reopen(reopened)
    assert again.redoable() == "Create PERSON"
    again.redo().result()
    assert again.annotation(DocumentId(1)) == after


def test_one_step_over_many_documents_is_undone_as_one(filled):
    edits = []
    for number in (1, 2, 3):
        before = filled.annotation(DocumentId(number))
        open_ones = Review(before, filled.suggestions(DocumentId(number)), filled.labels().names).open_suggestions()
        edits.append((DocumentId(number), Edit.between(before, gestures.accept_all(before, open_ones))))
    filled.apply(Operation("Accept all", tuple(edits))).result()
    assert filled.statistics().suggestions_open == 0
    assert filled.undo().result().documents == {1, 2, 3}
    assert filled.statistics().suggestions_open == 6
    assert filled.statistics().spans == {}


def test_nobody_undoes_what_somebody_else_did(desk, filled, change):
    change(filled, 1, create(0, 8, "PERSON"), "By Ada")
    by_grace = desk.reopen(filled, "Grace")
    assert by_grace.undoable() is None
    assert by_grace.undo().result() is None
    change(by_grace, 1, lambda before: before.with_spans(remove=before.spans), "By Grace")
    by_ada = desk.reopen(by_grace)
    with pytest.raises(EditConflictError):
        by_ada.undo().result()
    assert by_ada.undoable() == "By Ada"
    assert by_ada.check() == []


def test_the_history_keeps_everything_and_says_what_is_undone(filled, change):
    change(filled, 1, create(0, 8, "PERSON"), "One")
    change(filled, 1, create(9, 14, "PERSON"), "Two")
    filled.undo().result()
    told = [(row.kind, row.name, row.undone) for row in filled.history()]
    assert told == [
        (OperationKind.UNDO, "Two", False),
        (OperationKind.EDIT, "Two", True),
        (OperationKind.EDIT, "One", False),
        (OperationKind.IMPORT, "Import", False),
    ]
    assert [row.when for row in filled.history()] == sorted((row.when for row in filled.history()), reverse=True)
    assert len(filled.history(2)) == 2


def test_a_change_made_before_a_rename_is_undone_after_it(filled, change):
    made = change(filled, 1, create(0, 8, "PERSON"))
    change(filled, 1, lambda before: gestures.delete(before, Mark(0, 8, "PERSON", span=made.spans[0])))
    filled.set_labels(
        filled.labels().with_changed("PERSON", Label("HUMAN", "1", 0)), renamed={"PERSON": "HUMAN"}
    ).result()
    assert filled.annotation(DocumentId(1)).decisions == {LabelledRange(0, 8, "HUMAN"): Verdict.REJECTED}
    filled.undo().result()
    assert [span.label for span in filled.annotation(DocumentId(1)).spans] == ["HUMAN"]
    filled.undo().result()
    assert filled.annotation(DocumentId(1)).spans == ()
    assert filled.check() == []


def test_undoing_brings_a_removed_label_back_into_the_label_set(filled, change):
    made = change(filled, 1, create(0, 8, "ORG"))
    change(filled, 1, lambda before: before.with_spans(remove=made.spans))
    filled.set_labels(filled.labels().without("ORG")).result()
    changes = filled.undo().result()
    assert changes.labels
    assert "ORG" in filled.labels()
    assert filled.check() == []


VERBS = (
    "create",
    "accept",
    "reject",
    "relabel",
    "move",
    "delete",
    "answer",
    "flag",
    "note",
    "remark",
    "say",
    "accept_all",
)
GESTURES = st.lists(
    st.tuples(st.integers(1, 3), st.sampled_from(VERBS),
              st.integers(0, 30), st.integers(1, 6), st.sampled_from(["PERSON", "GPE", "ORG"])),
    min_size=1, max_size=12,
)  # fmt: skip


def gesture(project, step):
    """One gesture of a person on a document, on whatever mark the numbers point at."""
    number, verb, place, length, label = step
    before = project.annotation(DocumentId(number))
    review = Review(before, project.suggestions(DocumentId(number)), project.labels().names)
    marks, still_open = list(review), review.open_suggestions()
    mark = marks[place % len(marks)] if marks else None
    if verb == "answer":
        after = gestures.answer(before, [None, *Answer][place % 4], accepting=still_open if place % 2 else ())
    elif verb == "flag":
        after = gestures.flag(before, bool(place % 2))
    elif verb == "say":
        after = gestures.label_document(before, label)
    elif verb == "remark":
        after = gestures.note_document(before, "?" * (place % 3))
    elif verb == "note" and mark is not None:
        after = gestures.note(before, mark, "!" * (place % 3))
    elif verb == "accept_all":
        after = gestures.accept_all(before, still_open)
    elif verb in ("accept", "reject"):
        one = still_open[place % len(still_open)] if still_open else None
        after = before if one is None else getattr(gestures, verb)(before, one)
    elif verb == "create" or mark is None:
        after = gestures.create(before, place, place + length, label)
    elif verb == "relabel":
        after = gestures.relabel(before, mark, label)
    elif verb == "move":
        after = gestures.move(before, mark, place, place + length)
    else:
        after = gestures.delete(before, mark)
    return Operation(verb, ((DocumentId(number), Edit.between(before, after)),))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(GESTURES, st.sets(st.integers(0, 40)))
def test_any_gestures_undone_are_the_start_and_redone_the_end_also_over_restarts(fresh_desk, steps, restarts):
    desk = fresh_desk()
    try:
        project = desk.create()
        records = [Record(str(number), TEXT, spans=SUGGESTED) for number in range(3)]
        project.add_records(records, source="import", as_suggestions=None).result()
        start, states, clock = _everything(project), [], 0
        for step in steps:
            if not gesture(project, step).edits[0][1].is_empty:
                project.apply(gesture(project, step)).result()
                states.append(_everything(project))
            clock += 1
            project = desk.reopen(project) if clock in restarts else project
        for expected in [*reversed(states[:-1]), start][: len(states)]:
            project.undo().result()
            assert _everything(project) == expected
            clock += 1
            project = desk.reopen(project) if clock in restarts else project
        assert project.undo().result() is None
        for expected in states:
            project.redo().result()
            assert _everything(project) == expected
        assert project.redo().result() is None
        assert project.check() == []
    finally:
        desk.close()


def _everything(project):
    return [project.annotation(DocumentId(n)) for n in (1, 2, 3)], project.statistics()
