"""Copies of a project, and the way back to one."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from annotator import paths
from annotator.errors import ProjectError, ProjectLockedError
from annotator.store.backup import backup_to
from annotator.store.lock import ProjectLock
from annotator.store.project_file import ProjectFile

_BESIDE = ("-wal", "-shm", "-journal")


def backup_place(project: Path, what: str = "") -> Path:
    """A free name for a copy of a project in the person's folder of backups, with the time in it.

    ProjectError if that folder cannot be made.
    """
    folder = paths.data_folder() / "backups"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(f"{folder}: cannot be written ({error.strerror}). Name a place for the copy.") from error
    stem = f"{project.stem}{what}-{datetime.now():%Y%m%d-%H%M%S}"
    names = (f"{stem}{'' if count == 1 else f'-{count}'}{paths.PROJECT_SUFFIX}" for count in range(1, 1000))
    return next(folder / name for name in names if not (folder / name).exists())


def restore(project: Path, copy: Path) -> Path | None:
    """Puts a copy in the project's place, whole or not at all; where what it replaced is kept now, None for nothing.

    ProjectError if the copy is no whole project or something cannot be written, ProjectLockedError if somebody is
    working on the project. Then the project is as it was.
    """
    _check(project, copy)
    lock = ProjectLock(project)
    try:
        if not lock.acquire():
            raise ProjectLockedError(f"“{project.name}” is being worked on. Close it there first.")
    except OSError as error:
        raise ProjectError(f"“{project.name}” lies in a folder that cannot be written ({error.strerror}).") from error
    try:
        replaced = _keep(project)
        _put(project, copy)
    finally:
        lock.release()
    return replaced


def _check(project: Path, copy: Path) -> None:
    """ProjectError unless the copy is a project, whole, and another file than the project itself."""
    if project.is_dir():
        raise ProjectError(
            f"“{project}” is a folder, not a project. Choose a file that ends in {paths.PROJECT_SUFFIX}."
        )
    if not project.parent.is_dir():
        raise ProjectError(f"There is no folder “{project.parent}”. Make it first, or choose another one.")
    if project.exists() and copy.exists() and project.samefile(copy):
        raise ProjectError("The backup is the project itself. Name the copy that you want to go back to.")
    opened = ProjectFile.open(copy, annotator="", writable=False)
    try:
        problems = opened.check()
    finally:
        opened.close()
    if problems:
        raise ProjectError(f"“{copy.name}” is not whole, so nothing was changed: {problems[0]}")


def _keep(project: Path) -> Path | None:
    """Copies the project as it is aside; byte by byte where it is too damaged to be copied as a project."""
    if not project.exists():
        return None
    kept = backup_place(project, "-replaced")
    try:
        backup_to(project, kept)
    except ProjectError:
        try:
            for end in ("", *_BESIDE):
                part = project.with_name(project.name + end)
                if part.exists():
                    shutil.copyfile(part, kept.with_name(kept.name + end))
        except OSError as error:
            raise ProjectError(f"{kept}: cannot be written ({error.strerror}). Nothing was changed.") from error
    return kept


def _put(project: Path, copy: Path) -> None:
    """The copy is brought beside the project first, so that only a rename is left."""
    half = project.with_name(f".{project.name}.restored")
    try:
        backup_to(copy, half, replace=True)
        for end in _BESIDE:  # they belong to the file that goes
            project.with_name(project.name + end).unlink(missing_ok=True)
        half.replace(project)
    except OSError as error:
        raise ProjectError(f"{project}: cannot be written ({error.strerror}).") from error
    finally:
        half.unlink(missing_ok=True)
