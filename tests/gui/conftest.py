"""A workbench without a window, over real projects, and a way to make reading slow."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.label import Label, LabelSet
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.gui import key_map
from annotator.gui.theme import Theme, load_theme
from annotator.gui.workbench import Workbench
from annotator.session import ProjectFile
from annotator.session.settings import Settings

LABELS = LabelSet([Label("PERSON", "1", 0), Label("GPE", "2", 1), Label("DATE", "3", 2), Label("ORG", "", 3)])
PATIENCE = 20_000
"""Milliseconds; only a test that fails waits so long."""


class Told:
    """Keeps what a signal said, as it came."""

    def __init__(self, *signals: Any) -> None:
        self.what: list[Any] = []
        for signal in signals:
            signal.connect(lambda *said: self.what.append(said[0] if len(said) == 1 else said))


class SlowProject:
    """A project whose documents are read when the test lets them, everything else at once."""

    def __init__(self, project: ProjectFile) -> None:
        self._project = project
        self.gates: dict[int, threading.Event] = {}
        self.asked: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._project, name)

    def hold(self, identity: int) -> threading.Event:
        """From now on the document is read only when the gate given back is set."""
        self.gates[identity] = threading.Event()
        return self.gates[identity]

    def annotation(self, identity: int) -> Any:
        found = self._project.annotation(identity)
        if identity in self.gates:
            self.asked.append(identity)
            assert self.gates[identity].wait(PATIENCE / 1000)
        return found


class Bench:
    """A workbench and what a test does with it."""

    def __init__(self, qtbot: Any, folder: Path) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self.workbench = Workbench(Settings())
        self.told = Told(self.workbench.told)
        self.failed = Told(self.workbench.failed)

    def make(self, *records: Record, name: str = "p.annot", labels: LabelSet = LABELS) -> ProjectFile:
        """Makes a project with these documents, and opens it."""
        project = ProjectFile.create(self._folder / name, name="p", labels=labels, annotator="Ada")
        if records:
            project.add_records(records, source="import", as_suggestions=None).result()
        return project

    def open(self, *records: Record, name: str = "p.annot", slow: bool = False) -> Any:
        """Opens a new project with these documents in the workbench and waits until one is shown."""
        made = self.make(*records, name=name)
        project = SlowProject(made) if slow else made
        self.workbench.adopt(lambda: project)
        self.rest()
        return project

    def rest(self) -> None:
        """Waits until nothing is under way."""
        self._qtbot.waitUntil(lambda: self.workbench.is_idle, timeout=PATIENCE)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Waits until something is so."""
        self._qtbot.waitUntil(condition, timeout=PATIENCE)

    @property
    def key(self) -> str:
        """Key of the document on the screen; empty for none."""
        return self.workbench.document.document.key if self.workbench.document else ""

    @property
    def marks(self) -> list[tuple[str, str, bool]]:
        """Words, label and whether it is a suggestion, of every mark on the screen."""
        document = self.workbench.document
        return [] if document is None else [(document.text_of(m), m.label, m.is_suggested) for m in document.review]

    @property
    def stored(self) -> list[tuple[str, str]]:
        """Words and label of every span that the project holds of the document on the screen."""
        document, project = self.workbench.document, self.workbench.project
        assert document is not None
        assert project is not None
        spans = project.annotation(document.document.id).spans
        return [(document.document.text[span.start : span.end], span.label) for span in spans]


def record(key: str, text: str, *words: tuple[str, str], **more: Any) -> Record:
    """A record with suggestions on the first place where the words stand."""
    spans = tuple(LabelledRange(text.index(w), text.index(w) + len(w), label) for w, label in words)
    return Record(key, text, spans=spans, file="in", **more)


@pytest.fixture(autouse=True)
def usual_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys of somebody who changed none: a window of an earlier test leaves the ones it was given."""
    monkeypatch.setattr(key_map, "_in_force", None)


@pytest.fixture
def bench(qtbot: Any, qapp: Any, tmp_path: Path, own_home: Path) -> Iterator[Bench]:
    bench = Bench(qtbot, tmp_path)
    yield bench
    bench.workbench.close()


@pytest.fixture
def theme() -> Theme:
    return load_theme("light")


@pytest.fixture
def make_record() -> Callable[..., Record]:
    return record


@pytest.fixture
def listen() -> type[Told]:
    return Told


@pytest.fixture
def three(make_record: Callable[..., Record]) -> list[Record]:
    """Three documents with suggestions."""
    return [
        make_record("one", "Ada met Bob in Oslo. Bob left.", ("Ada", "PERSON"), ("Bob", "PERSON"), ("Oslo", "GPE")),
        make_record("two", "Grace saw Paris.", ("Grace", "PERSON"), ("Paris", "GPE")),
        make_record("three", "Alan in June.", ("Alan", "PERSON"), ("June", "DATE")),
    ]
