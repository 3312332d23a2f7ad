"""Copies of a project file that are whole, checked and on the disk before they get their name."""

from __future__ import annotations

import itertools
import os
import sqlite3
import uuid
from contextlib import closing
from pathlib import Path

from annotator.errors import ProjectError
from annotator.language import translate
from annotator.store.connecting import connect


def backup_to(project: Path, target: Path, *, replace: bool = False) -> None:
    """Copies a project as it is at this moment, beside whoever works on it.

    ProjectError if something is there already (unless `replace`), if the copy cannot be written, or if it is damaged.
    """
    if target.exists() and (not replace or target.is_dir() or target.samefile(project)):
        raise ProjectError(
            translate("Project", "“{target}” is there already. Choose another name for the copy.").format(target=target)
        )
    half = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        half.touch(exist_ok=False)
        _copy(project, half)
        _reach_disk(half)
        half.replace(target)
        if os.name == "posix":
            _reach_disk(target.parent)
    except (sqlite3.Error, OSError) as error:
        raise ProjectError(
            translate("Project", "“{target}” could not be written ({why}). Choose another place for the copy.").format(
                target=target, why=error
            )
        ) from error
    finally:
        for left in (half, half.with_name(half.name + "-journal")):
            left.unlink(missing_ok=True)


def keep_before_update(project: Path, version: int) -> Path:
    """Copies a project of an older schema beside itself, under a name that nothing has yet; gives the copy.

    ProjectError if it cannot be written: then the project had better stay as it is.
    """
    stem = f"{project.stem}.schema-{version}"
    for count in itertools.count(1):
        target = project.with_name(f"{stem}{'' if count == 1 else f'-{count}'}{project.suffix}")
        if not target.exists():
            break
    try:
        backup_to(project, target)
    except ProjectError as error:
        told = translate(
            "Project",
            "“{name}” is of an older version. Before it is brought up to date a copy is kept beside it, and that could"
            " not be written. Make room there, then open it again. {why}",
        )
        raise ProjectError(told.format(name=project.name, why=str(error))) from error
    return target


def _copy(project: Path, half: Path) -> None:
    """All pages in one step: in small steps a person's edits would make it begin again and again."""
    with closing(connect(half, writable=True)) as copy:
        with closing(connect(project, writable=False)) as source:
            source.backup(copy, pages=-1)
        # A copy is one file: no write-ahead log beside it, and nobody is working on it.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        copy.execute("DELETE FROM lease")
        found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise ProjectError(
            translate(
                "Project", "The copy of “{name}” is damaged ({found}): so is the project. Keep older backups."
            ).format(name=project.name, found=found)
        )


def _reach_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
