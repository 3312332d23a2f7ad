"""Pipeline directories that the person agreed to load: asked once for each, and again when one has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator import paths
from annotator.errors import AnnotatorError
from annotator.session.pipeline_place import resolved_pipeline
from annotator.session.settings import Settings
from annotator.session.suggester_files import located
from annotator.store.project_file import ProjectFile
from annotator.suggest.pipelines import pipeline_directory


@dataclass(frozen=True, slots=True)
class Stranger:
    """A pipeline directory that nobody agreed to load as it is now; `has_changed` if one agreed to it as it was."""

    folder: Path
    fingerprint: str
    has_changed: bool = False


def pipelines_of(project: ProjectFile) -> list[str]:
    """Names and directories of everything that a project loads into worker processes."""
    further = [located(project.path, suggester) for suggester in project.suggesters().further_pipelines]
    return [resolved_pipeline(project.path, project.info().pipeline), *further]


def strangers(settings: Settings, pipelines: Iterable[str]) -> list[Stranger]:
    """Those of the pipelines that are directories and not trusted as they are; reads all their files."""
    found = []
    trusted = settings.all_trusted()
    for pipeline in pipelines:
        folder = _directory(pipeline)
        if folder is None:
            continue
        fingerprint, known = fingerprint_of(folder), trusted.get(str(folder))
        if known != fingerprint:
            found.append(Stranger(folder, fingerprint, known is not None))
    return found


def trust(settings: Settings, stranger: Stranger) -> None:
    """Remembers that this directory may be loaded as it is."""
    settings.trusted_pipelines = {**settings.trusted_pipelines, str(stranger.folder): stranger.fingerprint}
    settings.save()


def trust_own(folder: Path) -> None:
    """Remembers a directory that this program made itself."""
    resolved = folder.resolve()
    trust(Settings.load(), Stranger(resolved, fingerprint_of(resolved)))


def fingerprint_of(folder: Path) -> str:
    """SHA-256 of the names and contents of all files of a directory."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(f"{path.relative_to(folder).as_posix()}\0".encode())
        with path.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    return digest.hexdigest()


def _directory(pipeline: str) -> Path | None:
    """The directory that a pipeline is, unless it comes with the program; None for names and what is not there."""
    try:
        folder = pipeline_directory(pipeline)
    except AnnotatorError:  # told when it is loaded
        return None
    if folder is None or folder.is_relative_to(paths.resources().resolve()):
        return None
    return folder
