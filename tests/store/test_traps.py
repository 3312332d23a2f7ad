"""Traps of SQLite and sqlite-utils that this design must not fall into."""

import sqlite3
import sys
import threading
from contextlib import closing

import pytest
from sqlite_utils import Database

from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.domain.tokens import Tokens
from annotator.store import migrations
from annotator.store.connecting import connect
from annotator.store.serial import pack_tokens, pack_uid, unpack_tokens, unpack_uid


def test_every_connection_is_pythons_own_even_if_another_sqlite_could_be_imported(desk, monkeypatch):
    desk.create().close()
    monkeypatch.setitem(sys.modules, "pysqlite3", sqlite3)
    with closing(connect(desk.path, writable=True)) as connection:
        assert type(connection) is sqlite3.Connection
        assert Database(connection, execute_plugins=False).conn is connection


def test_a_connection_never_makes_a_file(tmp_path):
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        connect(tmp_path / "missing.annot", writable=True)
    assert list(tmp_path.iterdir()) == []


def test_a_connection_distrusts_the_file(desk):
    desk.create().close()
    with closing(connect(desk.path, writable=False)) as connection:
        asked = ("trusted_schema", "cell_size_check", "mmap_size")
        assert [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked] == [0, 1, 0]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM place")


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path, monkeypatch):
    path = tmp_path / "a.annot"
    path.touch()
    monkeypatch.setattr(migrations, "FIRST_SCHEMA", (*migrations.FIRST_SCHEMA, "CREATE TABLE broken ("))
    with closing(connect(path, writable=True)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrations.migrate(connection)
        assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0


def test_two_programs_that_migrate_at_once_do_not_collide(tmp_path):
    path = tmp_path / "a.annot"
    path.touch()
    failures = []

    def migrate_one():
        with closing(connect(path, writable=True)) as connection:
            try:
                migrations.migrate(connection)
            except sqlite3.Error as error:
                failures.append(error)

    threads = [threading.Thread(target=migrate_one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with closing(connect(path, writable=False)) as connection:
        assert migrations.schema_of(connection) == migrations.expected_schema()


def test_there_are_no_triggers_and_every_table_of_ours_is_strict():
    schema = migrations.expected_schema()
    assert not [entry for entry in schema if entry[0] == "trigger"]
    tables = [entry for entry in schema if entry[0] == "table" and entry[3] and not entry[1].startswith("sqlite_")]
    loose = [name for _, name, _, sql in tables if "STRICT" not in sql and "VIRTUAL" not in sql]
    assert loose == []


def test_the_queue_is_walked_by_its_index_also_after_the_planner_has_statistics(desk, project):
    project.add_records([Record(str(n), "text") for n in range(300)], source="x", as_suggestions=None).result()
    project.close()
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute("ANALYZE")
        sql = "SELECT min(id) FROM document WHERE state = 'todo' AND priority = 0 AND (1) AND id > 5"
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}"))
    assert "document_queue (state=? AND priority=? AND id>?)" in plan
    assert desk.open().next_document(None, Queue()) == 1


def test_a_text_with_nul_keeps_its_length(project):
    project.add_records([Record("a", "ab\x00cd")], source="x", as_suggestions=None).result()
    assert (project.rows([1])[0].length, project.document(1).text) == (5, "ab\x00cd")
    assert project.check() == []


def test_a_lone_surrogate_stops_its_batch_and_leaves_the_project_whole(project):
    with pytest.raises(UnicodeEncodeError):
        project.add_records([Record("a", "fine"), Record("b", "\ud800")], source="x", as_suggestions=None).result()
    assert len(project.document_ids(Queue())) == 0
    assert project.check() == []


@pytest.mark.parametrize("uid", ["0" * 32, "ab" * 16, "AB" * 16, "x", "", "g" * 32, " " + "0" * 31, "é" * 32])
def test_every_uid_comes_back_as_it_was(uid):
    assert unpack_uid(pack_uid(uid)) == uid


@pytest.mark.parametrize("borders", [[], [(0, 1)], [(5, 300), (300, 301)], [(0, 70_000), (19_000_000, 20_000_000)]])
def test_tokens_come_back_as_they_were(borders):
    assert unpack_tokens(pack_tokens(Tokens(borders))) == Tokens(borders)
