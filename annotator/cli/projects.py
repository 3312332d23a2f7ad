"""How commands open projects."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.output import tell
from annotator.errors import ProjectError

if TYPE_CHECKING:
    from annotator.session import ProjectFile


@contextmanager
def project_to_read(path: Path) -> Iterator[ProjectFile]:
    """The project, open for reading; works beside an open window."""
    with _opened(path, writable=False) as project:
        yield project


@contextmanager
def project_to_change(path: Path) -> Iterator[ProjectFile]:
    """The project, open for writing; ProjectLockedError says who has it."""
    with _opened(path, writable=True) as project:
        yield project


@contextmanager
def _opened(path: Path, *, writable: bool) -> Iterator[ProjectFile]:
    from annotator.session import ProjectFile
    from annotator.session.settings import annotator_name

    if not path.exists():
        raise ProjectError(f"{path}: there is no such project. `annotator new {path}` makes one.")
    project = ProjectFile.open(path, annotator=annotator_name(), writable=writable)
    if project.kept is not None:
        tell(f"{path.name} was brought up to date. As it was before, it is kept beside it: {project.kept.name}.")
    try:
        yield project
    finally:
        project.close()
