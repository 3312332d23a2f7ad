"""The program is killed in the middle of editing, and nothing that was painted is lost.

Five kills here; `make kill-trial` does a hundred (ANNOTATOR_KILLS).
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.document import DocumentId
from annotator.selftest.restless import picture_of
from annotator.session import ProjectFile
from annotator.session.settings import annotator_name

KILLS = int(os.environ.get("ANNOTATOR_KILLS", "5"))
LONGEST_LIFE = 1.5
"""Seconds from the first painted edit to the kill, at most."""


def edit_and_kill(project: Path, log: Path, seed: int) -> dict[int, str]:
    """Lets a restless person edit, kills the process at a random moment; what was painted last, by document."""
    command = [sys.executable, "-m", "annotator.selftest.restless", str(project), str(log), str(seed)]
    person = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        while not (log.exists() and log.stat().st_size) and person.poll() is None:
            try_waiting(person, 0.02)
        try_waiting(person, random.Random(seed).uniform(0, LONGEST_LIFE))
        assert person.poll() is None, f"the program ended by itself: {person.stdout.read().decode()}"
    finally:
        person.kill()
        person.communicate()
    whole = [json.loads(line) for line in log.read_text().splitlines(keepends=True) if line.endswith("\n")]
    assert whole, "nothing was edited"
    return dict(whole)


def try_waiting(person: subprocess.Popen[bytes], seconds: float) -> None:
    """Waits for an end that is not to come."""
    try:
        person.wait(seconds)
    except subprocess.TimeoutExpired:
        return


def differing(project: ProjectFile, painted: dict[int, str]) -> list[int]:
    """The documents that are not as they were painted last."""
    return [i for i, picture in painted.items() if picture_of(project.annotation(DocumentId(i))) != picture]


@pytest.mark.timeout(60 * KILLS)
def test_whatever_was_painted_is_there_after_a_kill(sample: Path, tmp_path: Path) -> None:
    edits = 0
    for kill in range(KILLS):
        painted = edit_and_kill(sample, tmp_path / f"{kill}.log", seed=kill)
        edits += len((tmp_path / f"{kill}.log").read_text().splitlines())
        project = ProjectFile.open(sample, annotator=annotator_name())
        try:
            # One edit more may have been saved whose paint nobody has seen.
            if differing(project, painted):
                project.undo().result()
            assert differing(project, painted) == [], f"lost in kill {kill}"
            assert project.check() == []
        finally:
            project.close()
    print(f"{KILLS} kills, {edits} painted edits, none lost")
