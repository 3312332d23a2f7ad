"""Command lines run in this process as the program runs them, with what they print."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator import paths
from annotator.cli import run
from annotator.cli.entrances import Entrances


@dataclass
class Outcome:
    """What a command line came to."""

    code: int
    output: str
    errors: str

    @property
    def json(self) -> Any:
        """The one object on standard output."""
        assert self.output.count("\n") == 1, self.output
        return json.loads(self.output)


class Windows:
    """Stands where the window, the demonstration and the self-test are, and keeps what was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []

    def entrances(self) -> Entrances:
        return Entrances(self._answer("window"), self._answer("demo"), self._answer("selftest"), self._write_pdf)

    def _write_pdf(self, documents: Any, path: Path, options: Any, progress: Any, cancel: Any) -> int:
        self.asked.append(("print", [(document.key, len(document.marks)) for document in documents], path, options))
        return 2

    def _answer(self, what: str) -> Callable[..., int]:
        def answer(*arguments: Any) -> int:
            self.asked.append((what, *arguments))
            return 0

        return answer


@pytest.fixture
def windows() -> Windows:
    return Windows()


@pytest.fixture
def annotator(windows: Windows, tmp_path, monkeypatch, capfd) -> Callable[..., Outcome]:
    """Runs one command line in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def annotator(*words: object) -> Outcome:
        capfd.readouterr()
        code = run([str(word) for word in words], windows.entrances())
        output, errors = capfd.readouterr()
        return Outcome(code, output, errors)

    return annotator


@pytest.fixture
def news() -> Path:
    return paths.seeds() / "01_news_report.txt"


@pytest.fixture
def project(annotator) -> Path:
    """An empty project."""
    assert annotator("new", "p.annot").code == 0
    return Path("p.annot")
