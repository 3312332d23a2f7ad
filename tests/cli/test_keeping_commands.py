import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.session import ProjectFile


@pytest.fixture
def two(annotator, project, tmp_path):
    """A project of two documents."""
    (tmp_path / "a.txt").write_text("One.\nTwo.\n")
    annotator("import", project, "a.txt", "--split-by", "line")
    return project


def answers(annotator, project):
    return annotator("statistics", project, "--json").json["answers"]


def test_a_project_goes_back_to_its_backup_and_what_it_replaced_is_kept(annotator, two):
    annotator("backup", two, "copy.annot")
    annotator("answer", two, "reject")
    outcome = annotator("restore", two, "copy.annot", "--json")
    assert outcome.code == 0
    assert answers(annotator, two) == {"todo": 2}
    assert answers(annotator, outcome.json["replaced"]) == {"reject": 2}
    assert annotator("check", two).code == 0


def test_a_backup_without_a_name_goes_to_the_persons_folder(annotator, two, own_home):
    first = annotator("backup", two, "--json").json["backup"]
    second = annotator("backup", two, "--json").json["backup"]
    assert first != second
    assert Path(first).parent.parent == own_home / "data" / "backups"
    assert answers(annotator, first) == {"todo": 2}


def test_a_backup_never_replaces_a_file(annotator, two, tmp_path):
    (tmp_path / "there.annot").write_text("something")
    outcome = annotator("backup", two, "there.annot", "--json")
    assert (outcome.code, outcome.json["backup"]) == (1, None)
    assert (tmp_path / "there.annot").read_text() == "something"


def test_a_lost_project_is_restored(annotator, two, tmp_path):
    annotator("backup", two, "copy.annot")
    (tmp_path / two).unlink()
    outcome = annotator("restore", two, "copy.annot", "--json")
    assert (outcome.code, outcome.json["replaced"]) == (0, None)
    assert answers(annotator, two) == {"todo": 2}


def test_a_damaged_project_is_restored_and_its_bytes_are_kept(annotator, two, tmp_path):
    annotator("backup", two, "copy.annot")
    (tmp_path / two).write_bytes(b"not a project any more")
    outcome = annotator("restore", two, "copy.annot", "--json")
    assert outcome.code == 0
    assert answers(annotator, two) == {"todo": 2}
    assert Path(outcome.json["replaced"]).read_bytes() == b"not a project any more"


def test_what_is_no_whole_project_is_not_taken_for_a_backup(annotator, two, tmp_path):
    annotator("backup", two, "damaged.annot")
    with closing(sqlite3.connect(tmp_path / "damaged.annot")) as connection:
        connection.execute("UPDATE document_text SET text = 'Another.'")
        connection.commit()
    (tmp_path / "text.annot").write_text("text")
    for copy in ("damaged.annot", "text.annot", "nowhere.annot", two):
        outcome = annotator("restore", two, copy, "--json")
        assert outcome.code == 1
        assert outcome.json["error"]
    assert answers(annotator, two) == {"todo": 2}


def test_a_project_that_somebody_works_on_is_not_replaced(annotator, two):
    annotator("backup", two, "copy.annot")
    with closing(ProjectFile.open(two, annotator="Grace")):
        outcome = annotator("restore", two, "copy.annot", "--json")
    assert outcome.code == 1
    assert "being worked on" in outcome.json["error"]


def test_a_backup_is_made_while_somebody_works(annotator, two):
    with closing(ProjectFile.open(two, annotator="Grace")):
        assert annotator("backup", two, "copy.annot").code == 0
    assert answers(annotator, "copy.annot") == {"todo": 2}


def test_a_project_of_an_earlier_version_is_kept_before_a_command_changes_it(annotator, tmp_path):
    shutil.copy(Path(__file__).parents[1] / "releases" / "schema_1.annot", tmp_path / "old.annot")
    outcome = annotator("answer", "old.annot", "accept", "--json")
    assert outcome.code == 0
    assert "old.schema-1.annot" in outcome.errors
    assert (tmp_path / "old.schema-1.annot").is_file()
    assert "schema" not in annotator("answer", "old.annot", "accept", "--json").errors
