"""Whatever goes wrong is one sentence and the documented keys, never a traceback."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.cli.empty_results import empty_result
from annotator.session import ProjectFile
from annotator.session.label_templates import label_templates

WRITING = (["import", "a.txt"], ["suggest"], ["answer", "accept"], ["undo"])
READING = (
    ["statistics"],
    ["documents"],
    ["history"],
    ["check"],
    ["labels"],
    ["export", "out.jsonl"],
    ["backup", "b.annot"],
)


def command(words, project):
    """The command with the project in its place."""
    return [words[0], project, *words[1:]]


@pytest.fixture
def bad_files(tmp_path):
    """Files that are no projects, by what they are."""
    (tmp_path / "text.annot").write_text("Just a text.")
    (tmp_path / "empty.annot").write_bytes(b"")
    (tmp_path / "folder.annot").mkdir()
    with closing(sqlite3.connect(tmp_path / "other.annot")) as connection:
        connection.execute("CREATE TABLE a (b)")
    return ["text.annot", "empty.annot", "folder.annot", "other.annot", "missing.annot"]


@pytest.mark.parametrize("words", [*WRITING, *READING], ids=lambda words: words[0])
def test_what_is_no_project_is_told_with_the_commands_own_keys(annotator, bad_files, words):
    for name in bad_files:
        outcome = annotator(*command(words, name), "--json")
        sentence = outcome.json["error"]
        assert (outcome.code, name in sentence, sentence[-1]) == (1, True, ".")
        assert outcome.json == {**empty_result(words[0], sentence), "error": sentence}
        assert outcome.errors == f"annotator: {sentence}\n"


def test_the_empty_result_has_the_keys_of_a_full_one(annotator, project, news):
    commands = {
        "new": ["new", "other.annot"],
        "import": ["import", project, news],
        "suggest": ["suggest", project, "--pipeline", "rules"],
        "answer": ["answer", project, "accept"],
        "export": ["export", project, "out.jsonl"],
        "preannotate": ["preannotate", news, "--output", "pre.jsonl"],
        "undo": ["undo", project],
        "backup": ["backup", project, "copy.annot"],
        "restore": ["restore", project, "copy.annot"],
        **{name: [name, project] for name in ("statistics", "documents", "history", "check", "labels")},
        **{name: [name] for name in ("formats", "pipelines")},
    }
    for name, words in commands.items():
        outcome = annotator(*words, "--json")
        assert outcome.code == 0, outcome.errors
        assert list(outcome.json) == list(empty_result(name, "")), name


@pytest.fixture
def held(project):
    """The project, open for writing as in a window."""
    with closing(ProjectFile.open(project, annotator="Grace")):
        yield project


@pytest.mark.parametrize("words", WRITING, ids=lambda words: words[0])
def test_who_has_the_project_is_told_to_whoever_wants_to_write(annotator, held, words):
    outcome = annotator(*command(words, held), "--json")
    assert outcome.code == 1
    assert "Grace" in outcome.json["error"]


@pytest.mark.parametrize("words", READING, ids=lambda words: words[0])
def test_whoever_only_reads_works_beside_an_open_window(annotator, held, words):
    assert annotator(*command(words, held), "--json").code == 0


def test_a_check_that_cannot_begin_has_its_reason_as_a_problem(annotator, bad_files):
    found = annotator("check", "text.annot", "--json").json
    assert found["ok"] is False
    assert found["problems"] == [found["error"]]


def test_a_check_lists_what_does_not_hold(annotator, project, news):
    annotator("import", project, news)
    with closing(sqlite3.connect(project)) as connection:
        connection.execute("UPDATE document_text SET text = 'Another text.'")
        connection.commit()
    outcome = annotator("check", project, "--json")
    assert (outcome.code, outcome.json["ok"]) == (1, False)
    assert outcome.json["problems"]
    assert "error" not in outcome.json


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["import"],
        ["import", "p.annot"],
        ["export", "p.annot"],
        ["answer"],
        ["statistics", "--nope"],
        ["--nope"],
    ],
)
def test_wrong_usage_ends_with_two_and_says_how_it_is_used(annotator, project, words):
    outcome = annotator(*words)
    assert (outcome.code, outcome.output) == (2, "")
    assert "Usage: annotator" in outcome.errors


def test_an_unexpected_fault_is_one_sentence_and_its_details_are_in_the_log(annotator, own_home, monkeypatch):
    def break_down():
        raise KeyError("cogwheel")

    monkeypatch.setattr("annotator.session.label_templates.label_templates", break_down)
    outcome = annotator("labels", "--json")
    assert outcome.code == 1
    assert "Something went wrong inside Annotator (KeyError: 'cogwheel')" in outcome.json["error"]
    assert "Traceback" not in outcome.errors
    assert "in break_down" in (own_home / "logs" / "annotator.log").read_text()
    assert label_templates is not break_down


def test_a_fault_of_the_system_is_a_sentence(annotator, monkeypatch):
    def refuse():
        raise PermissionError(13, "Permission denied", "/secret")

    monkeypatch.setattr("annotator.session.label_templates.label_templates", refuse)
    outcome = annotator("labels", "--json")
    assert outcome.code == 1
    assert outcome.json["error"].startswith("/secret: Permission denied.")


def test_ctrl_c_is_no_traceback(annotator, monkeypatch):
    def interrupt():
        raise KeyboardInterrupt

    monkeypatch.setattr("annotator.session.label_templates.label_templates", interrupt)
    outcome = annotator("labels")
    assert outcome.code != 0
    assert "Traceback" not in outcome.errors


def test_files_in_the_way_are_not_touched_by_a_failing_command(annotator, project):
    before = Path(project).read_bytes()
    annotator("new", project)
    annotator("import", project, project)
    assert Path(project).read_bytes()[:100] == before[:100]
    assert annotator("check", project).code == 0
