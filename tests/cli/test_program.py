"""The program as a process: what it loads, what it prints where, and how it is stopped."""

import json
import os
import signal
import subprocess
import sys
from contextlib import closing

import pytest

from annotator.domain.label import LabelSet
from annotator.session import ProjectFile

PROGRAM = [sys.executable, "-m", "annotator"]
LOADED = """
import sys
from annotator.cli import run
from annotator.cli.entrances import Entrances
code = run(sys.argv[1:], Entrances(lambda project: 0, None, None, None))
packages = {name.partition(".")[0] for name in sys.modules}
print(sorted(packages & {"PySide6", "spacy", "sqlite_utils", "sqlite3", "rich", "typer"}))
"""


def call(*words, **options):
    return subprocess.run([*PROGRAM, *words], capture_output=True, timeout=60, check=False, **options)


def loaded_by(*words):
    found = subprocess.run(
        [sys.executable, "-c", LOADED, *words], capture_output=True, text=True, timeout=60, check=True
    )
    return found.stdout.splitlines()[-1]


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "p.annot"
    ProjectFile.create(path, name="p", labels=LabelSet(), annotator="Ada").close()
    return path


def test_help_loads_neither_a_window_nor_a_language_nor_a_database():
    assert loaded_by("--help") == "['typer']"
    assert loaded_by("--version") == "['typer']"
    assert loaded_by("import", "--help") == "['typer']"


def test_a_command_over_a_project_loads_neither_a_window_nor_a_language(project):
    assert loaded_by("statistics", str(project)) == "['sqlite3', 'sqlite_utils', 'typer']"


def test_the_window_opens_without_the_library_that_reads_commands(project):
    assert loaded_by() == "[]"
    assert loaded_by(str(project)) == "[]"


def test_the_version_is_told():
    assert call("--version").stdout.decode().startswith("annotator ")


def test_every_command_explains_itself_in_whole_words():
    overview = call("--help").stdout.decode()
    lines = overview.partition("Commands:")[2].splitlines()
    names = [line.split()[0] for line in lines if line.startswith("  ") and line[2] != " " and "`" not in line]
    assert names == [
        *("window", "demo", "new", "import", "suggest", "answer", "apply", "follow", "export", "print"),
        "preannotate",
        *("train", "evaluate", "versions"),
        *("statistics", "documents", "history", "undo", "check", "backup", "restore"),
        *("formats", "pipelines", "suggesters", "labels", "guidelines", "preferences", "selftest"),
    ]
    assert "..." not in overview.replace("[ARGS]...", "")


def test_a_reader_that_leaves_early_is_no_problem(tmp_path):
    path = tmp_path / "many.annot"
    ProjectFile.create(path, name="p", labels=LabelSet(), annotator="Ada").close()
    (tmp_path / "a.txt").write_text("\n".join(f"A line of some length, number {n}." for n in range(5000)))
    assert call("import", str(path), str(tmp_path / "a.txt"), "--split-by", "line").returncode == 0
    for more in ([], ["--json"]):
        with subprocess.Popen(
            [*PROGRAM, "documents", str(path), *more], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            process.stdout.read(10)
            process.stdout.close()
            assert process.stderr.read() == b""


@pytest.mark.parametrize("words", [["formats"], ["formats", "--json"]])
def test_an_output_that_is_full_is_told(words):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run([*PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1
    assert "No space left" in done.stderr.decode()


def test_a_terminal_without_the_letters_gets_escapes_in_json_and_question_marks_in_text(project, tmp_path):
    (tmp_path / "ж.txt").write_text("Привет 👋")
    poor = {**os.environ, "PYTHONIOENCODING": "ascii"}
    assert call("import", str(project), str(tmp_path / "ж.txt"), env=poor).returncode == 0
    found = json.loads(call("documents", str(project), "--json", env=poor).stdout)
    assert found["documents"][0]["title"] == "Привет 👋"
    assert b"??????" in call("documents", str(project), env=poor).stdout


def test_text_of_what_was_done_goes_to_standard_error_and_what_was_asked_for_to_standard_output(project, tmp_path):
    (tmp_path / "a.txt").write_text("One.")
    done = call("import", str(project), str(tmp_path / "a.txt"))
    assert (done.stdout, done.stderr) == (b"", b"1 document imported.\n")
    asked = call("statistics", str(project))
    assert asked.stdout.startswith(b"1 documents")
    assert asked.stderr == b""


def test_another_process_that_has_the_project_is_named(project):
    with closing(ProjectFile.open(project, annotator="Grace")):
        done = call("undo", str(project), "--json")
    assert done.returncode == 1
    assert f"Grace (process {os.getpid()}" in json.loads(done.stdout)["error"]


def test_ctrl_c_ends_an_import_well_and_what_is_finished_is_reported(project, tmp_path):
    pipe = tmp_path / "endless.jsonl"
    os.mkfifo(pipe)
    with subprocess.Popen(
        [*PROGRAM, "import", str(project), str(pipe), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        with pipe.open("wb") as stream:
            # More than a pipe holds: when all is written, much of it has been read.
            stream.write(b"".join(b'{"text": "Line %d."}\n' % n for n in range(10_000)))
            stream.flush()
            process.send_signal(signal.SIGINT)
            stream.write(b'{"text": "One more."}\n' * 10)
        output, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert json.loads(output)["documents"] > 0
    assert errors.startswith(b"Stopping. What is finished is kept")
    assert json.loads(call("check", str(project), "--json").stdout)["ok"]
