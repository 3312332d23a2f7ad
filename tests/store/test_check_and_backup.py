"""A check finds what is not right, and says it; a backup is a whole, checked copy."""

import sqlite3
from contextlib import closing

import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.errors import ProjectError
from annotator.language import Sentence
from annotator.store.project_file import ProjectFile

SPANS = (LabelledRange(0, 4, "GPE"), LabelledRange(9, 13, "ORG"))


@pytest.fixture
def filled(project, change):
    records = [
        Record("done", "Iran and Iraq", spans=SPANS, answer=Answer.ACCEPT),
        Record("open", "Iran and Iraq, 北京", spans=SPANS),
    ]
    project.add_records(records, source="import", as_suggestions=None).result()
    change(project, 2, lambda before: gestures.accept(before, project.suggestions(DocumentId(2))[0]))
    change(project, 2, lambda before: gestures.create(before, 5, 8, "ORG"))
    assert project.check() == []
    return project


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("UPDATE document_text SET text = 'Iran and Irak' WHERE document = 1", "not the one that was imported"),
        ("DELETE FROM document_text WHERE document = 1", "“done” is missing"),
        ('UPDATE span SET "end" = 900 WHERE document = 1 AND start = 9', "has 1 span that lies outside"),
        ("UPDATE span SET label = 99 WHERE document = 1", "refers to something that is not in table label"),
        ("DELETE FROM span WHERE document = 1 AND start = 0", "counts 2 spans and has 1"),
        ("UPDATE span_label SET spans = 7 WHERE document = 1", "labels of the spans of document number 1"),
        ("UPDATE suggestion_label SET open = 5 WHERE document = 2", "“open” are counted wrongly"),
        ("UPDATE tally SET count = 4 WHERE which = 'open'", "counts 4 where there are 1"),
        ("UPDATE document SET state = 'todo' WHERE id = 2", "does not fit its annotation"),
        ("DELETE FROM decision", "document “open” does not lead"),
        ("""UPDATE edit SET after = '{"s":[[1,2,2,"x"]]}' WHERE operation = 3""", "document “open” does not lead"),
        ("INSERT INTO document_fts (rowid, key, text) VALUES (3, 'x', 'phantom')", "holds “phantom”"),
        ("INSERT INTO document_fts (document_fts) VALUES ('delete-all')", "search index is wrong about"),
        ("UPDATE suggestion SET items = '[[0,900,1]]'", "suggestions that lie outside"),
    ],
)  # fmt: skip
def test_a_check_finds_and_names_the_damage(desk, filled, damage, sentence):
    filled.close()
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute(damage)
    problems = desk.open().check()
    assert any(sentence in problem for problem in problems), problems
    assert all(isinstance(problem, Sentence) for problem in problems), "said in English whatever the window speaks"


def test_a_damaged_page_is_found(desk, project):
    project.add_records([Record(str(n), "text " * 400) for n in range(200)], source="x", as_suggestions=None).result()
    project.close()
    content = bytearray(desk.path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xa5" * 4096
    desk.path.write_bytes(content)
    problems = desk.open(writable=False).check()
    assert problems
    assert all(problem.startswith("The file is damaged") for problem in problems)


def test_a_flipped_letter_inside_a_text_is_found(desk, project):
    text = "Vladimir Putin visited Iran. " * 500
    project.add_records([Record("long", text)], source="x", as_suggestions=None).result()
    project.close()
    content = desk.path.read_bytes()
    at = content.rindex(b"visited Iran")
    desk.path.write_bytes(content[:at] + b"V" + content[at + 1 :])
    assert any("“long” is not the one" in problem for problem in desk.open().check())


def test_a_backup_made_while_the_project_is_open_is_a_whole_project(filled, tmp_path):
    target = tmp_path / "backup" / "copy.annot"
    target.parent.mkdir()
    filled.backup(target)
    assert list(target.parent.iterdir()) == [target]
    with closing(ProjectFile.open(target, annotator="Ada")) as copy:
        assert not copy.ended_uncleanly
        assert copy.check() == []
        assert list(copy.document_ids(Queue())) == [1, 2]
        assert copy.undo().result() is not None


def test_a_backup_replaces_a_file_only_when_asked(filled, tmp_path):
    target = tmp_path / "copy.annot"
    target.write_text("precious")
    with pytest.raises(ProjectError, match="there already"):
        filled.backup(target)
    assert target.read_text() == "precious"
    filled.backup(target, replace=True)
    with closing(ProjectFile.open(target, annotator="Ada", writable=False)) as copy:
        assert copy.check() == []
    with pytest.raises(ProjectError, match="there already"):
        filled.backup(filled.path, replace=True)


def test_a_backup_that_cannot_be_written_leaves_nothing(filled, tmp_path):
    with pytest.raises(ProjectError, match="another place"):
        filled.backup(tmp_path / "nowhere" / "copy.annot")
    assert filled.check() == []
