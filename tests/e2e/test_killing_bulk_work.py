"""Bulk work is killed at random moments and started again: it leaves what an uninterrupted run leaves, byte for byte.

One kill of each command over 320 texts here; `make bulk-trial` does many over many (ANNOTATOR_BULK_TEXTS and _KILLS).
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from annotator import paths
from annotator.domain.document import DocumentId
from annotator.domain.queue import Queue
from annotator.session import ProjectFile

TEXTS = int(os.environ.get("ANNOTATOR_BULK_TEXTS", "320"))
KILLS = int(os.environ.get("ANNOTATOR_BULK_KILLS", "1"))
PIPELINE = os.environ.get("ANNOTATOR_BULK_PIPELINE", "rules")
WORKERS = "2" if TEXTS > 1_000 else "1"
ROOT = Path(__file__).parents[2]
FIRST_BYTES = 50_000
"""How much is written, of one text or another, when the first batch is."""


def annotator(*words: object) -> subprocess.Popen[bytes]:
    """The program with that command line, in a process of its own."""
    command = [sys.executable, "-m", "annotator", *map(str, words), "--json"]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def run(*words: object) -> Any:
    """Runs a command line to its end; the object it prints."""
    output, _ = (program := annotator(*words)).communicate()
    assert program.returncode == 0
    return json.loads(output)


def kill_and_resume(words: list[object], written: Callable[[], int], longest: float) -> int:
    """Kills the command as often as it takes and lets it end once; how often it was killed in the midst of its work."""
    kills = 0
    for seed in range(KILLS):
        before, program = written(), annotator(*words)
        while program.poll() is None and written() < before + FIRST_BYTES:
            pass_time(program, 0.02)
        pass_time(program, random.Random(seed).uniform(0, longest))
        kills += program.poll() is None
        program.kill()
        program.communicate()
    run(*words)
    assert kills, "every run ended before it could be killed"
    return kills


def pass_time(program: subprocess.Popen[bytes], seconds: float) -> None:
    """Waits for an end that may come."""
    with suppress(subprocess.TimeoutExpired):
        program.wait(seconds)


def size(*files: Path) -> int:
    return sum(file.stat().st_size for file in files if file.exists())


def content(path: Path) -> str:
    """A digest of all that was read in the documents of a project, which has to be whole."""
    digest = hashlib.sha256()
    with closing(ProjectFile.open(path, annotator="tests")) as project:
        for number in project.document_ids(Queue()):
            document = DocumentId(number)
            read = [number, list(project.tokens(document) or ()), project.suggestions(document)]
            digest.update(repr(read).encode())
        assert project.check() == []
        assert list(project.documents_without([PIPELINE])) == []
    return digest.hexdigest()


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Texts of some 1,200 characters, no two the same."""
    report = (paths.seeds() / "01_news_report.txt").read_text(encoding="utf-8")
    path = tmp_path_factory.mktemp("texts") / "texts.jsonl"
    with path.open("w", encoding="utf-8") as lines:
        for number in range(TEXTS):
            text = f"Text {number} was written in {number}. " + (report * 2)[number % 1_000 :][:1_150]
            lines.write(json.dumps({"text": text}) + "\n")
    return path


@pytest.mark.timeout(120 + TEXTS * (KILLS + 2))
def test_a_killed_preannotation_ends_as_an_uninterrupted_one(texts: Path, tmp_path: Path) -> None:
    whole, output = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    options = ["--pipeline", PIPELINE, "--workers", WORKERS]
    seconds = run("preannotate", texts, "--output", whole, *options)["seconds"]
    part = tmp_path / "out.jsonl.part"
    words = ["preannotate", texts, "--output", output, *options]
    kills = kill_and_resume(words, lambda: size(part), seconds / (KILLS + 2))
    assert output.read_bytes() == whole.read_bytes()
    assert whole.read_bytes().count(b"\n") == TEXTS
    assert not part.exists()
    print(f"preannotate: {TEXTS} texts, killed {kills} times in {KILLS}; the output is the same")


@pytest.mark.timeout(120 + TEXTS * (KILLS + 2))
def test_a_killed_run_of_suggestions_ends_as_an_uninterrupted_one(texts: Path, tmp_path: Path) -> None:
    whole, project = tmp_path / "whole.annot", tmp_path / "p.annot"
    for path in (whole, project):
        run("new", path)
        run("import", path, texts)
    options = ["--pipeline", PIPELINE, "--workers", WORKERS]
    seconds = run("suggest", whole, *options)["seconds"]
    log = project.with_name(project.name + "-wal")
    kills = kill_and_resume(["suggest", project, *options], lambda: size(project, log), seconds / (KILLS + 2))
    assert content(project) == content(whole)
    print(f"suggest: {TEXTS} texts, killed {kills} times in {KILLS}; the projects hold the same")
