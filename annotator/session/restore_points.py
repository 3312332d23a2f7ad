"""Restore points: copies of a project that are kept for the person, made by themselves once a day and thinned out."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from hashlib import sha256
from pathlib import Path

from annotator import paths
from annotator.errors import ProjectError
from annotator.language import translate
from annotator.session.work import Cancel
from annotator.store.project_file import ProjectFile

RECENT, DAYS, WEEKS = 6, 7, 4
"""Of those made by themselves so many are kept: the latest, and the latest of so many days and weeks."""
MOST_BYTES = 2_000_000_000
"""What they may take together, for one project; the latest is kept whatever it takes."""
OLD = timedelta(days=1)
"""After so long a project that has changed gets a new one when it is opened."""
_TIME = "%Y%m%d-%H%M%S"
_NAME = re.compile(r".*-(\d{8}-\d{6})(?:-\d+)?-([a-z]+)\.annot")


class Reason(Enum):
    """Why a restore point was made."""

    BY_ITSELF = "auto"
    BY_HAND = "hand"
    BEFORE_GOING_BACK = "replaced"
    BEFORE_MERGING = "merge"


@dataclass(frozen=True, slots=True)
class RestorePoint:
    """A copy of a project: its file, when and why it was made (local time), and its size in bytes."""

    path: Path
    made: datetime
    reason: Reason
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a restore point holds: documents in all, and those with an answer."""

    documents: int
    answered: int


def restore_folder(project: Path) -> Path:
    """Where the restore points of a project are: by its place, so that they are found when the file cannot be read."""
    place = sha256(str(project.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return paths.data_folder() / "backups" / f"{project.stem}-{place}"


def free_place(project: Path, reason: Reason = Reason.BY_HAND) -> Path:
    """A free name for a copy of a project, with time and reason in it; ProjectError if no folder can be made for it."""
    folder = restore_folder(project)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            translate("Session", "{folder}: cannot be written ({why}). Name a place for the copy.").format(
                folder=folder, why=error.strerror
            )
        ) from error
    stem = f"{project.stem}-{datetime.now():{_TIME}}"
    names = (f"{stem}{'' if count == 1 else f'-{count}'}-{reason.value}{paths.PROJECT_SUFFIX}"
             for count in range(1, 1000))  # fmt: skip
    return next(folder / name for name in names if not (folder / name).exists())


def restore_points(project: Path) -> list[RestorePoint]:
    """The restore points of a project, the latest first; files of other names are none."""
    found = []
    with contextlib.suppress(OSError):
        for path in restore_folder(project).glob(f"*{paths.PROJECT_SUFFIX}"):
            point = _read_name(path)
            if point is not None:
                found.append(point)
    return sorted(found, key=lambda point: (point.made, point.path.name), reverse=True)


def contents_of(point: RestorePoint) -> Contents | None:
    """What a restore point holds; None if it is no whole project any more."""
    try:
        opened = ProjectFile.open(point.path, annotator="", writable=False)
    except ProjectError:
        return None
    try:
        counted = opened.statistics()
    finally:
        opened.close()
    return Contents(counted.documents, counted.answered)


def make_restore_point(project: ProjectFile, reason: Reason = Reason.BY_HAND) -> RestorePoint:
    """Copies the project as it is now, checked; ProjectError if that is not possible."""
    target = free_place(project.path, reason)
    project.backup(target)
    made = _read_name(target)
    assert made is not None
    return made


def keep_restore_points(project: ProjectFile, cancel: Cancel | None = None) -> RestorePoint | None:
    """Makes one if the last is over a day old and the project has changed since, and thins out; the new one or None."""
    points, now = restore_points(project.path), datetime.now()
    if points and (now - points[0].made < OLD or _changed(project.path) <= points[0].made):
        return None
    if cancel is not None and cancel.is_pressed:
        return None
    made = make_restore_point(project, Reason.BY_ITSELF)
    for point in superfluous(restore_points(project.path), now):
        with contextlib.suppress(OSError):  # somebody looks at it; next time then
            point.path.unlink()
    return made


def superfluous(points: Sequence[RestorePoint], now: datetime) -> list[RestorePoint]:
    """Which of these (the latest first) are not needed any more; those made by hand always are."""
    own = [point for point in points if point.reason is not Reason.BY_HAND]
    kept = list(own[:RECENT])
    for most, part in ((DAYS, "%Y-%j"), (WEEKS, "%G-%V")):
        latest: dict[str, RestorePoint] = {}
        for point in own:
            latest.setdefault(f"{point.made:{part}}", point)
        kept += list(latest.values())[:most]
    wanted: set[RestorePoint] = set()
    room = MOST_BYTES
    for point in own:
        room -= point.size if point in kept else 0
        if point in kept and (room >= 0 or not wanted):
            wanted.add(point)
    return [point for point in own if point not in wanted and point.made <= now]


def _changed(project: Path) -> datetime:
    """When the project's file was written last."""
    times = [0.0]
    for end in ("", "-wal"):
        with contextlib.suppress(OSError):
            times.append(project.with_name(project.name + end).stat().st_mtime)
    return datetime.fromtimestamp(max(times))


def _read_name(path: Path) -> RestorePoint | None:
    found = _NAME.fullmatch(path.name)
    try:
        if found is None:
            return None
        return RestorePoint(path, datetime.strptime(found[1], _TIME), Reason(found[2]), path.stat().st_size)
    except (ValueError, OSError):
        return None
