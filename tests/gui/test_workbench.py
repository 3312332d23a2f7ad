"""A project and the document on the screen: what comes late, what overlaps, what goes away."""

from concurrent.futures import Future
from contextlib import closing, suppress
from threading import Event

import pytest

from annotator.domain import gestures
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation, OperationKind
from annotator.domain.queue import Queue
from annotator.domain.review import Review
from annotator.errors import CancelledError, ProjectError
from annotator.session import ProjectFile
from annotator.session.suggesting import suggest
from annotator.session.work import result_of

PATIENCE = 20
"""Seconds; only a test that fails waits so long."""


def label(workbench, start, end, name="PERSON"):
    workbench.apply(f"Label {name}", lambda document: gestures.create(document.annotation, start, end, name))


def test_a_project_opens_at_its_first_open_document(bench, three, listen):
    heard = listen(bench.workbench.project_changed)
    bench.open(*three)
    assert bench.key == "one"
    assert bench.workbench.info.name == "p"
    assert bench.workbench.labels.names == ("PERSON", "GPE", "DATE", "ORG")
    assert len(heard.what) == 1


def test_an_edit_is_on_the_screen_when_it_is_on_the_disk(bench, three):
    bench.open(*three)
    label(bench.workbench, 25, 29, "ORG")
    bench.rest()
    assert ("left", "ORG", False) in bench.marks
    assert ("left", "ORG") in bench.stored


def test_a_document_that_comes_late_is_not_shown(bench, three):
    project = bench.open(*three, slow=True)
    gate = project.hold(2)
    bench.workbench.open_document(DocumentId(2))
    bench.workbench.open_document(DocumentId(3))
    bench.wait(lambda: bench.key == "three")
    gate.set()
    bench.rest()
    assert bench.key == "three"


def test_a_document_on_its_way_comes_even_if_the_one_being_left_is_to_be_read_again(bench, three):
    project = bench.open(*three, slow=True)
    gate = project.hold(2)
    bench.workbench.open_document(DocumentId(2))
    bench.workbench.reload_document()
    gate.set()
    bench.rest()
    assert bench.key == "two"


def test_an_edit_saved_while_the_document_is_read_again_is_not_lost_from_the_screen(bench, three):
    project = bench.open(*three, slow=True)
    gate = project.hold(1)
    bench.workbench.reload_document()
    bench.wait(lambda: project.asked == [1])
    operation = bench.workbench.document.operation(
        "Label", gestures.create(bench.workbench.document.annotation, 25, 29, "ORG")
    )
    bench.workbench.submit(operation)
    bench.wait(lambda: bench.workbench.saving.is_idle)
    gate.set()
    bench.rest()
    assert ("left", "ORG", False) in bench.marks
    assert project.asked[:2] == [1, 1]


def test_a_gesture_made_while_the_document_is_read_again_is_done_afterwards(bench, three):
    project = bench.open(*three, slow=True)
    gate = project.hold(1)
    bench.workbench.reload_document()
    label(bench.workbench, 25, 29, "ORG")
    gate.set()
    bench.rest()
    assert ("left", "ORG") in bench.stored
    assert ("left", "ORG", False) in bench.marks


def test_a_gesture_made_while_another_document_is_on_its_way_is_done_in_neither(bench, three):
    project = bench.open(*three, slow=True)
    gate = project.hold(2)
    bench.workbench.open_document(DocumentId(2))
    label(bench.workbench, 0, 3, "ORG")
    gate.set()
    bench.rest()
    assert bench.key == "two"
    assert project.annotation(DocumentId(1)).spans == project.annotation(DocumentId(2)).spans == ()


def test_edits_follow_each_other_as_fast_as_they_are_typed(bench, three):
    bench.open(*three)
    for start in range(10):
        label(bench.workbench, start, start + 5, "ORG")
    bench.rest()
    assert len(bench.stored) == 10
    assert len([mark for mark in bench.marks if mark[1] == "ORG"]) == 10


def test_undo_goes_to_the_document_where_it_happened_and_redo_does_it_again(bench, three):
    bench.open(*three)
    label(bench.workbench, 25, 29, "ORG")
    bench.workbench.open_document(DocumentId(2))
    bench.rest()
    bench.workbench.undo()
    bench.rest()
    assert bench.key == "one"
    assert ("left", "ORG", False) not in bench.marks
    bench.workbench.redo()
    bench.rest()
    assert ("left", "ORG", False) in bench.marks


def test_with_nothing_to_undo_or_redo_that_is_said(bench, three):
    bench.open(*three)
    bench.workbench.undo()
    bench.workbench.redo()
    bench.rest()
    assert [said[0] for said in bench.told.what] == ["There is nothing to undo.", "There is nothing to redo."]


def test_what_somebody_else_changed_is_not_undone_and_that_is_a_sentence(bench, three):
    project = bench.open(*three)
    label(bench.workbench, 25, 29, "ORG")
    bench.rest()
    bench.workbench.close_project()
    bench.rest()
    other = ProjectFile.open(project.path, annotator="Bob")
    before = other.annotation(DocumentId(1))
    after = gestures.delete(before, next(iter(Review(before, (), ["ORG"]))))
    other.apply(Operation("Remove", ((DocumentId(1), Edit.between(before, after)),))).result()
    other.close()
    bench.workbench.adopt(lambda: ProjectFile.open(project.path, annotator="Ada"))
    bench.rest()
    bench.workbench.undo()
    bench.rest()
    assert ["changed since" in str(error) for error in bench.failed.what] == [True]
    assert isinstance(bench.failed.what[0], ProjectError)


def test_stepping_goes_through_the_list_and_says_where_it_ends(bench, three):
    bench.open(*three)
    seen = []
    for _ in range(3):
        bench.workbench.step_document()
        bench.rest()
        seen.append(bench.key)
    assert seen == ["two", "three", "three"]
    assert bench.told.what[-1][0] == "There is no further document in this list."
    bench.workbench.step_document(backwards=True)
    bench.rest()
    assert bench.key == "two"


def test_stepping_keeps_to_the_filter(bench, three):
    bench.open(*three)
    bench.workbench.set_queue(Queue(search="June"))
    bench.workbench.step_document()
    bench.rest()
    assert bench.key == "three"


def test_a_document_that_is_gone_is_not_gone_back_to(bench, three):
    project = bench.make(*three)
    project.set_place("place", {"document": 99, "caret": 3}).result()
    bench.workbench.adopt(lambda: project)
    bench.rest()
    assert bench.key == "one"
    assert bench.failed.what == []


def test_the_place_is_where_the_person_was(bench, three):
    project = bench.open(*three)
    bench.workbench.open_document(DocumentId(3))
    bench.rest()
    bench.workbench.remember_place({"document": 3, "caret": 5})
    bench.workbench.close_project()
    bench.rest()
    bench.workbench.adopt(lambda: ProjectFile.open(project.path, annotator="Ada"))
    bench.rest()
    assert bench.key == "three"
    assert bench.workbench.place["caret"] == 5


def test_new_labels_are_on_the_screen_at_once(bench, three, make_record):
    bench.open(make_record("one", "Ada sang.", ("sang", "EVENT")), *three)
    labels = bench.workbench.labels.without("EVENT")
    bench.workbench.set_labels(labels, {})
    bench.rest()
    assert bench.marks == []
    bench.workbench.set_labels(labels.with_label("EVENT"), {})
    bench.rest()
    assert bench.marks == [("sang", "EVENT", True)]


def test_a_project_that_cannot_be_opened_leaves_the_present_one(bench, three, tmp_path):
    bench.open(*three)
    (tmp_path / "text.annot").write_text("text")
    bench.workbench.open_project(tmp_path / "text.annot")
    bench.rest()
    assert ["not a project file" in str(error) for error in bench.failed.what] == [True]
    assert bench.key == "one"


def test_opening_the_project_that_is_open_says_so(bench, three):
    project = bench.open(*three)
    bench.workbench.open_project(project.path)
    bench.rest()
    assert bench.told.what[-1][0] == "“p.annot” is open already."
    assert bench.failed.what == []


def test_another_project_takes_the_place_of_the_first_which_is_free_then(bench, three, make_record):
    first = bench.open(*three)
    bench.open(make_record("other", "Text."), name="other.annot")
    assert bench.key == "other"
    ProjectFile.open(first.path, annotator="Bob").close()


def until_cancelled(cancel):
    """Long work that ends when it is cancelled."""
    with suppress(CancelledError):
        result_of(Future(), cancel)


def test_closing_while_an_import_runs_cancels_it_waits_for_it_and_tells_nobody(bench, three, make_record, listen):
    project = bench.open(*three)
    jobs = bench.workbench.jobs
    heard, begun = listen(jobs.started, jobs.ended), Event()

    def work(_progress, cancel):
        with project.bulk(OperationKind.IMPORT, "Import"):
            begun.set()
            until_cancelled(cancel)
            last = make_record("late", "Finished all the same.")
            project.add_records([last], source="import", as_suggestions=None).result()

    job = jobs.run(work, done=pytest.fail, failed=pytest.fail, title="Importing")
    assert begun.wait(PATIENCE)
    bench.workbench.close_project()
    assert heard.what == [job, job]
    assert bench.workbench.project is None
    bench.rest()
    assert bench.failed.what == []
    with closing(ProjectFile.open(project.path, annotator="Bob")) as again:
        assert again.statistics().documents == 4


def test_work_that_had_not_begun_when_its_project_was_closed_is_never_begun(bench, three):
    bench.open(*three)
    begun = []
    for _ in range(8):
        bench.workbench.jobs.run(
            lambda _progress, cancel: begun.append(until_cancelled(cancel)),
            done=pytest.fail,
            failed=pytest.fail,
            title="Long",
        )
    bench.workbench.close_project()
    bench.rest()
    assert len(begun) <= 4


def test_a_project_opened_while_another_is_closed_waits_for_it(bench, three):
    project = bench.open(*three)
    bench.workbench.close_project()
    bench.workbench.open_project(project.path)
    bench.rest()
    assert bench.key == "one"
    assert bench.failed.what == []


def test_a_document_is_read_while_long_work_fills_its_threads(bench, three):
    bench.open(*three)
    for _ in range(4):
        bench.workbench.jobs.run(
            lambda _progress, cancel: until_cancelled(cancel), done=pytest.fail, failed=pytest.fail, title="Long"
        )
    bench.workbench.open_document(DocumentId(3))
    bench.wait(lambda: bench.key == "three")
    assert not bench.workbench.is_idle  # the long work goes on


def test_a_window_closed_while_a_project_opens_leaves_nothing_open(bench, three, qtbot):
    project = bench.make(*three)
    path = project.path
    project.close()
    opened = []

    def make():
        opened.append(ProjectFile.open(path, annotator="Ada"))
        return opened[0]

    bench.workbench.adopt(make)
    bench.workbench.close()
    with closing(ProjectFile.open(path, annotator="Bob")) as again:
        assert len(again.document_ids(Queue())) == 3


def test_two_runs_of_the_same_kind_end_in_a_sentence(bench, three):
    project = bench.open(*three)
    with project.bulk(OperationKind.SUGGEST, "First"):
        bench.workbench.jobs.run(
            lambda progress, cancel: suggest(project, pipeline="rules", progress=progress, cancel=cancel),
            done=pytest.fail,
            failed=bench.workbench.failed.emit,
            title="Suggesting",
        )
        bench.rest()
    assert ["under way already" in str(error) for error in bench.failed.what] == [True]


def test_what_cannot_be_saved_of_the_project_itself_is_told(bench, three, tmp_path):
    bench.make(*three).close()
    bench.workbench.adopt(lambda: ProjectFile.open(tmp_path / "p.annot", annotator="Ada", writable=False))
    bench.rest()
    assert not bench.workbench.change_info(review_mode="confirm")
    assert ["for reading only" in str(error) for error in bench.failed.what] == [True]
    bench.workbench.apply("Label", lambda d: gestures.create(d.annotation, 0, 3, "ORG"))
    bench.rest()
    assert len(bench.failed.what) == 2
