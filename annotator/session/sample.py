"""The sample project that a new user meets first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator import paths
from annotator.errors import ProjectError
from annotator.language import translate

if TYPE_CHECKING:
    from annotator.store.project_file import ProjectFile

SAMPLE_NAME = "sample"


def sample_path() -> Path:
    """Where the sample project of this person is."""
    return paths.data_folder() / f"{SAMPLE_NAME}{paths.PROJECT_SUFFIX}"


def open_sample(annotator: str, path: Path | None = None) -> ProjectFile:
    """Opens the sample project; makes it from the shipped documents where it is not there yet.

    ProjectError if the shipped documents are missing or the folder cannot be written.
    """
    from annotator.session.importing import import_files
    from annotator.session.label_templates import DEFAULT_TEMPLATE, label_template
    from annotator.store.project_file import ProjectFile

    path = path or sample_path()
    if path.exists():
        return ProjectFile.open(path, annotator=annotator)
    texts = sorted(paths.seeds().glob("*.txt"))
    if not texts:
        raise ProjectError(
            translate("Session", "The sample documents are missing from {folder}. Install the program again.").format(
                folder=paths.seeds()
            )
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            translate("Session", "{folder}: cannot be written ({why}).").format(folder=path.parent, why=error.strerror)
        ) from error
    labels = label_template(DEFAULT_TEMPLATE).labels
    project = ProjectFile.create(path, name="Sample", labels=labels, annotator=annotator)
    try:
        import_files(project, texts)
    except BaseException:
        project.close()
        raise
    return project
