"""The one writing thread: a person goes first, a full disk loses nothing, and the log does not stay behind."""

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from annotator.domain import gestures
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation, OperationKind
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.errors import NotSavedError, ProjectError
from annotator.store.connecting import connect
from annotator.store.desk import Desk
from annotator.store.writer import Urgency, Writer


@pytest.fixture
def writing(desk):
    """A writer on a connection of the test's own, so that the test can look at the connection."""
    desk.create().close()
    connection = connect(desk.path, writable=True)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("INSERT INTO lease VALUES (1, x'01', 1, 'here', 'Ada', 0)")
    writer = Writer(Desk(connection, annotator="Ada", lease=b"\x01"))
    yield writer, connection
    writer.close()
    connection.close()


def test_a_persons_work_goes_before_bulk_work_that_was_asked_earlier(writing):
    writer, _ = writing
    gate, order = threading.Event(), []
    writer.submit(lambda desk: gate.wait(), Urgency.PERSON)
    bulk = [writer.submit(lambda desk, n=n: order.append(f"bulk {n}"), Urgency.BULK) for n in range(3)]
    person = writer.submit(lambda desk: order.append("person"), Urgency.PERSON)
    gate.set()
    for future in (*bulk, person):
        future.result()
    assert order == ["person", "bulk 0", "bulk 1", "bulk 2"]


def test_only_bulk_work_does_not_wait_for_the_disk(writing):
    writer, connection = writing

    def level(desk):
        return desk.connection.execute("PRAGMA synchronous").fetchone()[0]

    full, normal = 2, 1
    assert writer.submit(level, Urgency.BULK, durable=False).result() == normal
    assert writer.submit(level, Urgency.PERSON).result() == full
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_job_that_raises_leaves_nothing_and_the_next_one_is_done(writing):
    writer, connection = writing

    def half(desk):
        desk.connection.execute("INSERT INTO label (name) VALUES ('HALF')")
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        writer.submit(half, Urgency.PERSON).result()
    assert writer.submit(lambda desk: "HALF" in desk.names.label_ids, Urgency.PERSON).result() is False
    assert not connection.in_transaction


def test_a_cancelled_job_is_never_done(writing):
    writer, _ = writing
    gate, done = threading.Event(), []
    writer.submit(lambda desk: gate.wait(), Urgency.PERSON)
    unwanted = writer.submit(lambda desk: done.append(1), Urgency.BULK)
    assert unwanted.cancel()
    gate.set()
    writer.close()
    assert done == []


def test_what_is_queued_when_a_project_is_closed_is_still_written(desk, project):
    futures = [project.add_records([Record(str(n), "text")], source="import", as_suggestions=None) for n in range(20)]
    project.close()
    assert sum(future.result().documents for future in futures) == 20
    assert len(desk.open().document_ids(Queue())) == 20


def test_a_full_disk_is_told_and_the_next_change_is_saved_when_there_is_room_again(writing):
    writer, connection = writing
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")

    def big(desk):
        desk.connection.execute("INSERT INTO place VALUES (?, 'big', ?)", (desk.actor, "x" * 100_000))

    with pytest.raises(NotSavedError, match="Make room on the disk"):
        writer.submit(big, Urgency.PERSON).result()
    connection.execute("PRAGMA max_page_count = 1000000")
    writer.submit(big, Urgency.PERSON).result()
    assert connection.execute("SELECT count(*) FROM place").fetchone()[0] == 1


def test_a_file_that_may_not_grow_is_told_like_a_full_disk(desk):
    """A limit on the size of files makes SQLite say “disk I/O error”, not “full”; in a process of its own."""
    desk.create().close()
    script = f"""
import pathlib, resource, signal
from annotator.errors import NotSavedError
from annotator.store.project_file import ProjectFile
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
project = ProjectFile.open(pathlib.Path({str(desk.path)!r}), annotator="Ada")
project.set_place("small", 1).result()
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
try:
    project.set_place("big", "x" * 3_000_000).result()
except NotSavedError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
project.set_place("big", "x" * 3_000_000).result()
project.close()
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert run.stderr == ""
    assert "disk I/O error" in run.stdout
    project = desk.open()
    assert (project.place("small"), len(project.place("big"))) == (1, 3_000_000)
    assert project.check() == []


def test_after_bulk_work_the_file_alone_is_whole(desk, project, tmp_path):
    with project.bulk(OperationKind.IMPORT, "Import"):
        project.add_records(
            [Record(str(n), "text " * 300) for n in range(300)], source="x", as_suggestions=None
        ).result()
    assert desk.path.with_name(desk.path.name + "-wal").stat().st_size == 0
    copy = tmp_path / "copy.annot"
    copy.write_bytes(desk.path.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM document").fetchone()[0] == 300


def test_a_second_bulk_of_the_same_kind_is_refused_and_another_kind_may_run_beside(project):
    with project.bulk(OperationKind.IMPORT, "Import"), project.bulk(OperationKind.SUGGEST, "Suggest"):
        with pytest.raises(ProjectError, match="under way"), project.bulk(OperationKind.IMPORT, "Again"):
            pass
        project.add_records([Record("a", "text")], source="x", as_suggestions=None).result()
    assert [row.name for row in project.history()] == ["Import"]


def test_a_persons_edit_in_the_middle_of_an_import_is_saved_and_undone_alone(project):
    with project.bulk(OperationKind.IMPORT, "Import"):
        project.add_records([Record("a", "Iran")], source="x", as_suggestions=None).result()
        before = project.annotation(DocumentId(1))
        edit = Edit.between(before, gestures.create(before, 0, 4, "GPE"))
        project.apply(Operation("Create GPE", ((DocumentId(1), edit),))).result()
        project.add_records([Record("b", "Iran")], source="x", as_suggestions=None).result()
    assert [(row.name, row.documents) for row in project.history()] == [("Create GPE", 1), ("Import", 2)]
    assert project.undo().result().documents == {1}


def test_a_program_that_ends_without_closing_its_project_does_not_hang(desk):
    desk.create().close()
    script = f"""
import pathlib
from annotator.store.project_file import ProjectFile
ProjectFile.open(pathlib.Path({str(desk.path)!r}), annotator="Ada").set_place("caret", 5).result()
"""
    run = subprocess.run([sys.executable, "-c", script], check=False, timeout=60)
    assert run.returncode == 0
    assert desk.open().place("caret") == 5
