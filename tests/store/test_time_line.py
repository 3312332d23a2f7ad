"""The history as a time line: one earlier step taken back alone, and any point of it gone back to."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import OperationKind
from annotator.domain.record import Record
from annotator.domain.review import Mark
from annotator.domain.span import LabelledRange
from annotator.errors import UsageError
from annotator.store.history import BuiltOnError, Way
from tests.store.test_history_store import GESTURES, SUGGESTED, TEXT, create, gesture


@pytest.fixture
def filled(project):
    records = [Record(str(number), TEXT, spans=SUGGESTED) for number in range(3)]
    project.add_records(records, source="import", as_suggestions=None).result()
    return project


def number_of(project, name):
    return next(row.number for row in project.history() if row.name == name and row.kind is OperationKind.EDIT)


def spans(project, document=1):
    return [(TEXT[s.start : s.end], s.label) for s in project.annotation(DocumentId(document)).spans]


def test_an_earlier_step_is_taken_back_alone_though_the_document_was_answered_since(filled, change):
    change(filled, 1, create(0, 8, "PERSON"), "One")
    change(filled, 1, create(9, 14, "PERSON"), "Two")
    change(filled, 1, lambda before: gestures.answer(before, Answer.ACCEPT), "Accept document")
    filled.time_line.undo_alone(number_of(filled, "One")).result()
    assert spans(filled) == [("Putin", "PERSON")]
    assert filled.annotation(DocumentId(1)).answer is Answer.ACCEPT
    assert (filled.undoable(), filled.redoable()) == ("Accept document", "One")
    filled.undo().result()
    assert (filled.undoable(), filled.redoable()) == ("Two", "Accept document")
    filled.redo().result()
    filled.redo().result()
    assert spans(filled) == [("Vladimir", "PERSON"), ("Putin", "PERSON")]
    assert filled.check() == []


def test_a_step_on_which_a_later_one_was_built_is_refused_by_the_name_of_that_one(filled, change):
    made = change(filled, 1, create(0, 8, "PERSON"), "Create")
    mark = Mark(0, 8, "PERSON", span=made.spans[0])
    change(filled, 1, lambda before: gestures.relabel(before, mark, "ORG"), "Relabel")
    change(filled, 2, create(0, 8, "PERSON"), "Elsewhere")
    with pytest.raises(BuiltOnError, match="“Relabel”") as refused:
        filled.time_line.undo_alone(number_of(filled, "Create")).result()
    assert refused.value.by.name == "Relabel"
    assert filled.time_line.in_the_way(number_of(filled, "Relabel")) is None
    filled.time_line.undo_alone(number_of(filled, "Relabel")).result()
    filled.time_line.undo_alone(number_of(filled, "Create")).result()
    assert (spans(filled), spans(filled, 2)) == ([], [("Vladimir", "PERSON")])


def test_a_span_put_back_as_it_was_is_built_on_all_the_same(filled, change):
    """Taking the first back alone would fit what is there, and then nothing before it could be undone any more."""
    first = change(filled, 1, create(0, 8, "PERSON"), "Create").spans[0]
    second = change(filled, 1, lambda a: gestures.relabel(a, Mark(0, 8, "PERSON", span=first), "ORG"), "There").spans[0]
    change(filled, 1, lambda a: gestures.relabel(a, Mark(0, 8, "ORG", span=second), "PERSON"), "Back")
    with pytest.raises(BuiltOnError, match="“There”"):
        filled.time_line.undo_alone(number_of(filled, "Create")).result()


def test_what_is_no_edit_of_ones_own_or_taken_back_already_is_refused_in_a_sentence(desk, filled, change):
    change(filled, 1, create(0, 8, "PERSON"), "By Ada")
    with pytest.raises(UsageError, match="“Import” cannot be taken back"):
        filled.time_line.undo_alone(1).result()
    with pytest.raises(UsageError, match="no operation 99"):
        filled.time_line.undo_alone(99).result()
    by_grace = desk.reopen(filled, "Grace")
    with pytest.raises(UsageError, match="by Ada"):
        by_grace.time_line.undo_alone(number_of(by_grace, "By Ada")).result()
    by_ada = desk.reopen(by_grace)
    by_ada.undo().result()
    with pytest.raises(UsageError, match="already"):
        by_ada.time_line.undo_alone(number_of(by_ada, "By Ada")).result()
    change(by_ada, 1, create(9, 14, "PERSON"), "New")
    with pytest.raises(UsageError, match="before something else"):
        by_ada.time_line.way_to(number_of(by_ada, "By Ada"))


def test_the_line_tells_what_was_done_newest_first_page_by_page_and_where(filled, change):
    for place in (0, 5, 9):
        change(filled, 2, create(place, place + 4, "ORG"), f"At {place}")
    filled.undo().result()
    line = filled.time_line
    numbers = [moment.number for moment in line.moments(limit=10)]
    assert [row.name for row in sorted(line.rows(numbers), key=lambda row: -row.number)] == [
        "At 9", "At 5", "At 0", "Import",
    ]  # fmt: skip
    assert [moment.number for moment in line.moments(limit=2)] == numbers[:2]
    assert [moment.number for moment in line.moments(before=numbers[1], limit=10)] == numbers[2:]
    assert [moment.number for moment in line.moments(after=numbers[1], limit=10)] == numbers[:1]
    assert (line.row(numbers[0]).undone, line.row(numbers[0]).dropped) == (True, False)
    place = line.place_of(numbers[1])
    assert place.document == 2
    assert place.target == LabelledRange(5, 9, "ORG")
    assert line.place_of(numbers[-1]) is None


def test_going_far_is_cut_into_pieces_that_each_say_how_far_they_came(filled, change):
    for place in range(5):
        change(filled, 1, create(place, place + 4, "ORG"), f"At {place}")
    numbers = [moment.number for moment in reversed(filled.time_line.moments(limit=9))]
    assert filled.time_line.way_to(numbers[1]) == Way(undos=4)
    steps, changes = filled.time_line.walk(numbers[1], most=3).result()
    assert (steps, changes.documents, len(changes.edits)) == (3, {1}, 3)
    assert filled.time_line.walk(numbers[1], most=3).result()[0] == 1
    assert filled.time_line.walk(numbers[1], most=3).result()[0] == 0
    assert filled.time_line.way_to(numbers[4]) == Way(redos=3)
    assert filled.time_line.walk(numbers[4], most=100).result()[0] == 3
    assert len(spans(filled)) == 4


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(GESTURES, st.lists(st.integers(0, 40), max_size=8))
def test_steps_taken_back_alone_anywhere_never_block_undo_or_redo(fresh_desk, steps, wishes):
    """Whatever is taken back alone, undo goes to the very start, redo to where it was, and everything holds."""
    desk = fresh_desk()
    try:
        project, start = _worked_on(desk, steps)
        for wish in wishes:
            numbers = [moment.number for moment in project.time_line.moments(limit=100)]
            number = numbers[wish % len(numbers)]
            free = _is_free(project, number)
            before = _everything(project)
            try:
                project.time_line.undo_alone(number).result()
            except (BuiltOnError, UsageError):
                assert not free
                assert _everything(project) == before
            else:
                assert free
                after = _everything(project)
                project.redo().result()
                assert _everything(project) == before
                project.time_line.undo_alone(number).result()
                assert _everything(project) == after
        end, done = _everything(project), 0
        while project.undo().result() is not None:
            done += 1
        assert _everything(project) == start
        for _ in range(done):
            project.redo().result()
        assert _everything(project) == end
        assert project.check() == []
    finally:
        desk.close()


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(GESTURES, st.lists(st.integers(0, 40), min_size=1, max_size=6))
def test_going_to_any_point_and_forward_again_gives_the_same_state(fresh_desk, steps, points):
    desk = fresh_desk()
    try:
        project, _ = _worked_on(desk, [])
        states = {project.time_line.moments(limit=1)[0].number: _everything(project)}
        for step in steps:
            if not gesture(project, step).edits[0][1].is_empty:
                project.apply(gesture(project, step)).result()
                states[project.time_line.moments(limit=1)[0].number] = _everything(project)
        numbers = sorted(states)
        for point in points:
            number = numbers[point % len(numbers)]
            project.time_line.walk(number, most=100).result()
            assert _everything(project) == states[number]
            project = desk.reopen(project)
        project.time_line.walk(numbers[-1], most=100).result()
        assert _everything(project) == states[numbers[-1]]
        assert project.check() == []
    finally:
        desk.close()


def _worked_on(desk, steps):
    project = desk.create()
    records = [Record(str(number), TEXT, spans=SUGGESTED) for number in range(3)]
    project.add_records(records, source="import", as_suggestions=None).result()
    start = _everything(project)
    for step in steps:
        if not gesture(project, step).edits[0][1].is_empty:
            project.apply(gesture(project, step)).result()
    return project, start


def _is_free(project, number):
    """Whether the step can be taken back alone, by what the line tells beforehand."""
    row = project.time_line.row(number)
    is_own = row.kind is OperationKind.EDIT and not row.undone
    return is_own and project.time_line.in_the_way(number) is None


def _everything(project):
    return [project.annotation(DocumentId(n)) for n in (1, 2, 3)], project.statistics()
