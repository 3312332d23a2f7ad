"""A project of its own for each test, and ways to fill it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.label import Label, LabelSet
from annotator.domain.queue import Queue
from annotator.session import ProjectFile
from annotator.session.importing import ImportOptions, ImportReport, import_files

LABELS = LabelSet([Label("PERSON", "1", 0), Label("GPE", "2", 1), Label("DATE", "3", 2)])

WriteLines = Callable[..., Path]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[ProjectFile]:
    project = ProjectFile.create(tmp_path / "own.annot", name="Own", labels=LABELS, annotator="Ada")
    yield project
    project.close()


@pytest.fixture
def write_lines(tmp_path: Path) -> WriteLines:
    """Writes records as the lines of a JSONL file and gives its path."""

    def write(*records: object, name: str = "in.jsonl") -> Path:
        path = tmp_path / name
        path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
        return path

    return write


@pytest.fixture
def fill(project: ProjectFile, write_lines: WriteLines) -> Callable[..., ImportReport]:
    """Imports records, with the options given."""

    def fill(*records: object, as_suggestions: bool | None = None, name: str = "in.jsonl") -> ImportReport:
        options = ImportOptions(as_suggestions=as_suggestions)
        return import_files(project, [write_lines(*records, name=name)], options)

    return fill


@pytest.fixture
def texts(project: ProjectFile) -> Callable[[], list[str]]:
    """The texts of the project in their order."""
    return lambda: [project.document(identity).text for identity in project.document_ids(Queue())]
