"""A new project as the person likes theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from annotator.session.settings import Settings
from annotator.store.project_file import ProjectFile


def create_project(path: Path, **about: Any) -> ProjectFile:
    """Makes a project (see `ProjectFile.create` for what it is about and which errors there are) and leaves it open.

    Its review mode is the one that the person prefers for new projects.
    """
    project = ProjectFile.create(path, **about)
    mode = Settings.load().review_mode
    if mode != project.info().review_mode:
        try:
            project.set_info(review_mode=mode).result()
        except BaseException:
            project.close()
            raise
    return project
