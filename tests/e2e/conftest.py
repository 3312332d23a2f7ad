"""A person who works in the real window: every test has a home and a sample project of its own.

The sample is read by the pipeline once for the whole run; tests get copies of it, so that suggestions are there as soon
as the window is. `test_first_start.py` alone waits for the pipeline as a new user does.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator import paths
from annotator.domain.record import Record
from annotator.selftest.robot import Robot
from annotator.session import ProjectFile
from annotator.session.label_templates import label_template
from annotator.session.sample import open_sample, sample_path
from annotator.session.suggesting import suggest

Start = Callable[..., Robot]


@pytest.fixture(scope="session")
def sample_with_suggestions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project after the rules have read it."""
    path = tmp_path_factory.mktemp("sample") / f"sample{paths.PROJECT_SUFFIX}"
    with closing(open_sample("tests", path)) as project:
        # What the rules find is the same whatever the shipped pipeline was trained on.
        project.set_info(pipeline="rules").result()
        suggest(project, pipeline="rules")
    return path


@pytest.fixture
def start(own_home: Path, qapp) -> Iterator[Start]:
    """Starts the program, as often as the test wants; at the end every window is closed."""
    robots: list[Robot] = []

    def start(project: Path | None = None, **options: Any) -> Robot:
        robots.append(Robot.starting(project, **options))
        return robots[-1]

    yield start
    for robot in robots:
        robot.close()


@pytest.fixture
def sample(own_home: Path, sample_with_suggestions: Path) -> Path:
    """A copy of the sample project where the program looks for it."""
    sample_path().parent.mkdir(parents=True)
    shutil.copy(sample_with_suggestions, sample_path())
    return sample_path()


@pytest.fixture
def robot(start: Start, sample: Path) -> Robot:
    """A person at the window with the sample's news report open and its first suggestion active."""
    return start(sample)


@pytest.fixture
def write_project(tmp_path: Path) -> Callable[..., Path]:
    """Makes a project of the texts given, with a pipeline of the test's choice."""

    def write(*texts: str, name: str = "own", pipeline: str = "starter") -> Path:
        path = tmp_path / f"{name}{paths.PROJECT_SUFFIX}"
        labels = label_template("ontonotes").labels
        with closing(ProjectFile.create(path, name=name, labels=labels, pipeline=pipeline, annotator="tests")) as made:
            records = [Record(f"text {number}", text) for number, text in enumerate(texts, 1)]
            made.add_records(records, source="tests", as_suggestions=None).result()
        return path

    return write
