"""The way back to a copy of a project: in its place, or as a project of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

from annotator import paths
from annotator.errors import ProjectError, ProjectLockedError
from annotator.language import translate
from annotator.session.restore_points import Reason, free_place
from annotator.store.backup import backup_to
from annotator.store.lock import ProjectLock
from annotator.store.project_file import ProjectFile

_BESIDE = ("-wal", "-shm", "-journal")


def restore(project: Path, copy: Path) -> Path | None:
    """Puts a copy in the project's place, whole or not at all; where what it replaced is kept now, None for nothing.

    ProjectError if the copy is no whole project or something cannot be written, ProjectLockedError if somebody is
    working on the project. Then the project is as it was.
    """
    _check(project, copy)
    lock = ProjectLock(project)
    try:
        if not lock.acquire():
            raise ProjectLockedError(
                translate("Backups", "“{name}” is being worked on. Close it there first.").format(name=project.name)
            )
    except OSError as error:
        raise ProjectError(
            translate("Backups", "“{name}” lies in a folder that cannot be written ({reason}).").format(
                name=project.name, reason=error.strerror
            )
        ) from error
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
            translate("Backups", "“{project}” is a folder, not a project. Choose a file that ends in {ending}.").format(
                project=project, ending=paths.PROJECT_SUFFIX
            )
        )
    if not project.parent.is_dir():
        raise ProjectError(
            translate("Backups", "There is no folder “{folder}”. Make it first, or choose another one.").format(
                folder=project.parent
            )
        )
    if project.exists() and copy.exists() and project.samefile(copy):
        raise ProjectError(
            translate("Backups", "The backup is the project itself. Name the copy that you want to go back to.")
        )
    opened = ProjectFile.open(copy, annotator="", writable=False)
    try:
        problems = opened.check()
    finally:
        opened.close()
    if problems:
        raise ProjectError(
            translate("Backups", "“{name}” is not whole, so nothing was changed: {problem}").format(
                name=copy.name, problem=problems[0]
            )
        )


def _keep(project: Path) -> Path | None:
    """Copies the project as it is aside; byte by byte where it is too damaged to be copied as a project."""
    if not project.exists():
        return None
    kept = free_place(project, Reason.BEFORE_GOING_BACK)
    try:
        backup_to(project, kept)
    except ProjectError:
        try:
            for end in ("", *_BESIDE):
                part = project.with_name(project.name + end)
                if part.exists():
                    shutil.copyfile(part, kept.with_name(kept.name + end))
        except OSError as error:
            raise ProjectError(
                translate("Backups", "{kept}: cannot be written ({reason}). Nothing was changed.").format(
                    kept=kept, reason=error.strerror
                )
            ) from error
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
        raise ProjectError(
            translate("Backups", "{project}: cannot be written ({reason}).").format(
                project=project, reason=error.strerror
            )
        ) from error
    finally:
        half.unlink(missing_ok=True)


def restore_beside(copy: Path, target: Path) -> None:
    """Makes a project of its own from a copy; ProjectError if the copy is not whole or something is there already."""
    _check(target, copy)
    backup_to(copy, target, replace=True)
