"""The trained versions of a project's pipeline: listed, kept whole on the disk, switched and thinned out."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.errors import PipelineError, UsageError
from annotator.language import translate
from annotator.session.pipeline_place import is_version, resolved_pipeline, stored_pipeline, versions_folder
from annotator.store.project_file import ProjectFile

BASE = 0
"""The number that stands for the pipeline that a project had before it was trained."""
KEPT = 5
"""So many versions are kept beside the one in use."""
_HALF = ".part-"


@dataclass(frozen=True, slots=True)
class Version:
    """One trained pipeline (number from 1), or what the project had before (number 0).

    `before` and `after` are typed F1 on the held-out documents of its training, from 0 to 1; None for number 0.
    `created` is in seconds since 1970.
    """

    number: int
    pipeline: str
    base: str
    is_current: bool
    created: int = 0
    documents: int = 0
    before: float | None = None
    after: float | None = None
    labels: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The object that commands print."""
        return {
            "version": self.number,
            "pipeline": self.pipeline,
            "base": self.base,
            "current": self.is_current,
            "created": self.created,
            "documents": self.documents,
            "f1_before": self.before,
            "f1_after": self.after,
            "labels": list(self.labels),
        }


def list_versions(project: ProjectFile) -> list[Version]:
    """What one can go back to: the project's first pipeline, then its trained versions, oldest first."""
    current = project.info().pipeline
    first = root_of(project)
    found = [Version(BASE, first, first, is_current=current == first)]
    for folder in _folders(project.path):
        stored = f"{folder.parent.name}/{folder.name}"
        said = _said(folder)
        found.append(
            Version(
                int(folder.name),
                stored,
                str(said.get("base", "")),
                is_current=stored == current,
                created=int(said.get("created", 0)),
                documents=int(said.get("documents", 0)),
                before=said.get("before"),
                after=said.get("after"),
                labels=tuple(said.get("labels", ())),
            )
        )
    return found


def root_of(project: ProjectFile) -> str:
    """The pipeline that the project has, or had before it was trained."""
    current = project.info().pipeline
    if not is_version(current):
        return current
    said = _said(Path(resolved_pipeline(project.path, current)))
    return str(said.get("base") or "starter")


def go_back(project: ProjectFile, number: int) -> Version:
    """Makes a version (0: the first pipeline) the one that suggests; UsageError if there is none of that number."""
    for version in list_versions(project):
        if version.number == number:
            project.set_info(pipeline=version.pipeline).result()
            return version
    raise UsageError(
        translate(
            "Session", "There is no version {number}. `annotator versions PROJECT` lists them; 0 is the first pipeline."
        ).format(number=number)
    )


def use(project: ProjectFile, folder: Path) -> None:
    """Makes the pipeline of a directory the one that suggests, in one step."""
    project.set_info(pipeline=stored_pipeline(project.path, str(folder.resolve()))).result()


def next_number(project: Path) -> int:
    """The number of the next version; numbers are not used again as long as a later one is there."""
    return max((int(folder.name) for folder in _folders(project)), default=0) + 1


def version_path(project: Path, number: int) -> Path:
    """Where a version lies."""
    return versions_folder(project.resolve()) / f"{number:04}"


@contextmanager
def appearing(target: Path) -> Iterator[Path]:
    """A name beside `target` under which a directory is made; it takes its place, whole and on the disk, at the end.

    If the block raises, nothing is left. A directory that is there is replaced; PipelineError if it is no pipeline.
    """
    target = target.resolve()
    check_replaceable(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_name(f"{_HALF}{target.name}-{os.getpid()}")
    try:
        yield half
        _bring_to_disk(half)
        if target.exists():
            old = target.with_name(f"{_HALF}{target.name}-{os.getpid()}-old")
            target.rename(old)
            half.rename(target)
            shutil.rmtree(old)
        else:
            half.rename(target)
        _sync_folder(target.parent)
    finally:
        shutil.rmtree(half, ignore_errors=True)


def check_replaceable(target: Path) -> None:
    """UsageError if something is at that place that is no pipeline directory."""
    if target.is_file():
        raise UsageError(translate("Session", "{target} is a file. Name a new directory.").format(target=target))
    if target.is_dir() and any(target.iterdir()) and not (target / "meta.json").is_file():
        raise UsageError(
            translate("Session", "{target} holds other files. Name a new directory.").format(target=target)
        )


def sweep(project: ProjectFile) -> None:
    """Takes away what a killed training left half written. Only whoever has the project open for writing may."""
    folder = versions_folder(project.path)
    if project.is_writable and folder.is_dir():
        for half in folder.glob(f"{_HALF}*"):
            shutil.rmtree(half, ignore_errors=True)


def thin(project: ProjectFile) -> None:
    """Removes all but the last few versions, the best one and the one in use."""
    versions = [version for version in list_versions(project) if version.number != BASE]
    best = max(versions, key=lambda version: version.after or 0.0, default=None)
    for version in versions[:-KEPT]:
        if not version.is_current and version is not best:
            shutil.rmtree(version_path(project.path, version.number), ignore_errors=True)


def said_by(folder: Path) -> dict[str, Any]:
    """What this program wrote of a pipeline into its meta.json; PipelineError if that cannot be read."""
    try:
        meta = json.loads((folder / "meta.json").read_bytes())
    except (OSError, ValueError) as error:
        raise PipelineError(
            translate("Session", "{folder} holds no pipeline that can be read ({why}).").format(
                folder=folder, why=error
            )
        ) from error
    ours = meta.get("annotator") if isinstance(meta, dict) else None
    return ours if isinstance(ours, dict) else {}


def add_to_meta(folder: Path, told: Mapping[str, Any]) -> None:
    """Adds to what this program wrote of a pipeline into its meta.json."""
    path = folder / "meta.json"
    meta = json.loads(path.read_bytes())
    meta["annotator"] = {**said_by(folder), **told}
    path.write_text(json.dumps(meta, indent=2, ensure_ascii=False), encoding="utf-8")


def now() -> int:
    """Seconds since 1970."""
    return int(time.time())


def _said(folder: Path) -> dict[str, Any]:
    try:
        return said_by(folder)
    except PipelineError:
        return {}


def _folders(project: Path) -> list[Path]:
    folder = versions_folder(project.resolve())
    if not folder.is_dir():
        return []
    found = [path for path in folder.iterdir() if path.name.isdigit() and (path / "meta.json").is_file()]
    return sorted(found, key=lambda path: int(path.name))


def _bring_to_disk(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            descriptor = os.open(path, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        else:
            _sync_folder(path)
    _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no handle of a folder to be synchronised
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
