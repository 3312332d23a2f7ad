"""Where a project's pipeline is: a trained version is named relative to the project, so that both can be moved."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER_SUFFIX = ".pipelines"
_STORED = re.compile(r"[^/\\]+\.pipelines/\d{4,}")


def versions_folder(project: Path) -> Path:
    """The folder beside the project that holds its trained pipelines; it need not be there."""
    return project.with_name(project.name + FOLDER_SUFFIX)


def is_version(pipeline: str) -> bool:
    """Whether a project's pipeline is one of its own trained versions."""
    return _STORED.fullmatch(pipeline) is not None


def resolved_pipeline(project: Path, pipeline: str) -> str:
    """The name or path to load for what a project says is its pipeline."""
    return str(project.resolve().parent / pipeline) if is_version(pipeline) else pipeline


def stored_pipeline(project: Path, pipeline: str) -> str:
    """How a project names a pipeline: relative to itself if it is one of its versions, else as it is."""
    path = Path(pipeline)
    if path.is_absolute() and path.parent == versions_folder(project.resolve()):
        return f"{path.parent.name}/{path.name}"
    return pipeline
