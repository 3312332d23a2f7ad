"""After another pipeline was made the project's own: every open document is read by it."""

from __future__ import annotations

from annotator.session.suggesting import SuggestReport, suggest
from annotator.session.work import Cancel, Progress, no_progress
from annotator.store.project_file import ProjectFile


def read_anew(
    project: ProjectFile,
    *,
    workers: int = 1,
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> SuggestReport:
    """Has the project's pipeline read every open document, also those that it read before another one did.

    A document keeps what it has until the new suggestions are there; of several pipelines' the latest are offered.
    PipelineError if the pipeline cannot be loaded.
    """
    pipeline = project.info().pipeline
    return suggest(project, pipeline=pipeline, workers=workers, again=True, progress=progress, cancel=cancel)
