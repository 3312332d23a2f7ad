"""A fresh project for each test, closed when it ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.label import Label, LabelSet
from annotator.store.project_file import ProjectFile

LABELS = LabelSet([Label("PERSON", "1", 0), Label("GPE", "2", 1), Label("ORG", "3", 2)])


class Desk:
    """Opens and reopens one project as a person would; everything it opened is closed at the end."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._open: list[ProjectFile] = []

    def create(self, labels: LabelSet = LABELS, annotator: str = "Ada") -> ProjectFile:
        return self._keep(ProjectFile.create(self.path, name="Treaty", labels=labels, annotator=annotator))

    def open(self, annotator: str = "Ada", *, writable: bool = True) -> ProjectFile:
        return self._keep(ProjectFile.open(self.path, annotator=annotator, writable=writable))

    def reopen(self, project: ProjectFile, annotator: str = "Ada") -> ProjectFile:
        project.close()
        return self.open(annotator)

    def close(self) -> None:
        for project in self._open:
            project.close()

    def _keep(self, project: ProjectFile) -> ProjectFile:
        self._open.append(project)
        return project


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "treaty.annot")
    yield desk
    desk.close()


@pytest.fixture
def fresh_desk(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Desk]:
    """A desk in a folder of its own at each call, for tests that run many times; they close it themselves."""
    return lambda: Desk(tmp_path_factory.mktemp("desk") / "treaty.annot")


@pytest.fixture
def project(desk: Desk) -> ProjectFile:
    return desk.create()


@pytest.fixture
def change() -> Callable[..., Annotation]:
    """Applies one gesture to a document of a project and waits until it is saved."""

    def apply(project: ProjectFile, identity: int, gesture: Callable[[Annotation], Annotation], name: str = "Change"):
        number = DocumentId(identity)
        before = project.annotation(number)
        after = gesture(before)
        project.apply(Operation(name, ((number, Edit.between(before, after)),))).result()
        return after

    return apply
