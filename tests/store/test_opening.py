"""Opening refuses whatever is not a whole project of ours, with a sentence, and says who holds a locked one."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.label import LabelSet
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.errors import ProjectError, ProjectLockedError
from annotator.store.project_file import ProjectFile
from annotator.store.schema import SCHEMA_VERSION


@pytest.fixture
def closed(desk):
    """The path of a project with some documents that nobody has open."""
    project = desk.create()
    project.add_records(
        [Record(str(n), f"text {n} " * 200) for n in range(50)], source="x", as_suggestions=None
    ).result()
    project.close()
    return desk.path


def refused(path: Path) -> str:
    """The sentence with which both ways of opening refuse a file; the file itself is left as it was."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(ProjectError) as reading:
        ProjectFile.open(path, annotator="Ada", writable=False)
    with pytest.raises(ProjectError) as writing:
        ProjectFile.open(path, annotator="Ada")
    assert str(reading.value) == str(writing.value)
    assert str(path.name) in str(reading.value)
    assert before is None or path.read_bytes() == before
    assert not path.with_name(path.name + ".lock").exists()
    return str(reading.value)


def change_schema(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        for statement in statements:
            connection.execute(statement)


def test_a_text_is_refused(tmp_path):
    path = tmp_path / "a.annot"
    path.write_text("Vladimir Putin visited Iran. " * 50)
    assert "not a project file" in refused(path)


def test_an_empty_file_is_refused_and_does_not_become_a_database(tmp_path):
    path = tmp_path / "a.annot"
    path.touch()
    assert "is empty" in refused(path)


def test_a_short_file_is_refused(closed):
    closed.write_bytes(closed.read_bytes()[:60])
    assert "cut off after 60 bytes" in refused(closed)


def test_the_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "a.annot"
    change_schema(path, "CREATE TABLE bookmarks (url TEXT)")
    assert "another program" in refused(path)


def test_a_missing_file_is_refused_and_not_made(tmp_path):
    path = tmp_path / "a.annot"
    assert "There is no file" in refused(path)
    assert not path.exists()


def test_a_folder_is_refused(tmp_path):
    path = tmp_path / "a.annot"
    path.mkdir()
    assert "is a folder" in refused(path)


def test_a_file_with_thirty_thousand_tables_is_refused(closed):
    change_schema(
        closed,
        "PRAGMA writable_schema = ON",
        """WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 30000)
           INSERT INTO sqlite_schema
           SELECT 'view', 't' || i, 't' || i, 0, 'CREATE VIEW t' || i || ' AS SELECT 1' FROM n""",
    )
    assert "not laid out" in refused(closed)


def test_a_view_without_end_is_refused_and_never_read(closed):
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    change_schema(closed, f"CREATE VIEW extra AS {endless}")
    assert "look at extra" in refused(closed)


def test_a_newer_version_is_refused(closed):
    change_schema(closed, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    assert "newer version" in refused(closed)


def test_a_step_of_a_newer_version_is_refused(closed):
    change_schema(closed, "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('annotator', 'm999')")
    assert "newer version" in refused(closed)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER extra AFTER INSERT ON document BEGIN DELETE FROM span; END",
        "CREATE INDEX extra ON document (title)",
        "ALTER TABLE document ADD COLUMN extra TEXT",
    ],
    ids=["trigger", "index", "column"],
)
def test_an_extra_thing_in_the_schema_is_refused(closed, statement):
    change_schema(closed, statement)
    assert "not laid out" in refused(closed)


def test_a_table_replaced_by_a_view_is_refused(closed):
    change_schema(closed, "DROP TABLE place", "CREATE VIEW place AS SELECT 1 AS actor, 'a' AS key, 'b' AS value")
    assert "look at place" in refused(closed)


def test_a_truncated_file_is_refused(closed):
    whole = closed.read_bytes()
    closed.write_bytes(whole[: len(whole) // 2])
    assert "cut off" in refused(closed)


def test_a_damaged_page_of_the_schema_is_refused(closed):
    content = bytearray(closed.read_bytes())
    content[100:4096] = b"\xa5" * 3996
    closed.write_bytes(content)
    assert "damaged" in refused(closed)


def test_statistics_of_the_query_planner_are_no_reason_to_refuse(desk, closed):
    change_schema(closed, "ANALYZE")
    assert len(desk.open().document_ids(Queue())) == 50


def test_a_project_is_never_made_over_a_file(tmp_path):
    path = tmp_path / "a.annot"
    path.write_text("precious")
    with pytest.raises(ProjectError, match="is there already"):
        ProjectFile.create(path, name="A", labels=LabelSet(), annotator="Ada")
    assert path.read_text() == "precious"
    with pytest.raises(ProjectError, match="no folder"):
        ProjectFile.create(tmp_path / "nowhere" / "a.annot", name="A", labels=LabelSet(), annotator="Ada")
    assert list(tmp_path.iterdir()) == [path]


def test_a_locked_project_says_who_has_it_and_can_be_read_meanwhile(desk):
    desk.create(annotator="Ada")
    with pytest.raises(ProjectLockedError, match=rf"Ada \(process {os.getpid()} on "):
        ProjectFile.open(desk.path, annotator="Grace")
    assert desk.open("Grace", writable=False).info().name == "Treaty"


def test_the_lock_ends_with_the_process_that_held_it(desk):
    script = f"""
import os, pathlib
from annotator.domain.label import LabelSet
from annotator.store.project_file import ProjectFile
project = ProjectFile.create(pathlib.Path({str(desk.path)!r}), name="A", labels=LabelSet(), annotator="Ada")
print("open", flush=True)
os.read(0, 1)
"""
    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(ProjectLockedError, match=f"process {other.pid} "):
            ProjectFile.open(desk.path, annotator="Grace")
        other.kill()
    project = desk.open()
    assert project.ended_uncleanly
    assert project.check() == []
    assert not desk.reopen(project).ended_uncleanly


def test_a_closed_project_is_one_file(desk, project):
    project.add_records([Record("a", "text")], source="x", as_suggestions=None).result()
    project.close()
    assert list(desk.path.parent.iterdir()) == [desk.path]


def test_another_process_that_took_the_lease_stops_our_writing(desk, project):
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("UPDATE lease SET token = x'00'")
    with pytest.raises(ProjectError, match="taken this project over"):
        project.set_place("caret", 1).result()


def test_a_project_with_a_name_full_of_signs_opens(tmp_path):
    path = tmp_path / "50% of #1? & Ünï'code; 条約.annot"
    ProjectFile.create(path, name="A", labels=LabelSet(), annotator="Ada").close()
    with closing(ProjectFile.open(path, annotator="Ada")) as project:
        assert project.info().name == "A"


def test_a_project_in_a_folder_that_cannot_be_written_can_be_read_but_not_changed(closed):
    """As another user where the tests run as root, for root may write everywhere."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copy(closed, folder))
        Path(folder).chmod(0o555)
        script = f"""
import os, pathlib
import annotator.store.migrations  # otherwise imported later, when Python's own files may be out of reach
from annotator.domain.queue import Queue
from annotator.errors import ProjectError
from annotator.store.project_file import ProjectFile
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.seteuid(65534)
path = pathlib.Path({str(copy)!r})
project = ProjectFile.open(path, annotator="Ada", writable=False)
print(len(project.document_ids(Queue())))
project.close()
try:
    ProjectFile.open(path, annotator="Ada")
except ProjectError as error:
    print(error)
"""
        run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
        Path(folder).chmod(0o755)
    assert run.stderr == ""
    count, refusal = run.stdout.splitlines()
    assert count == "50"
    assert "cannot be written" in refusal
