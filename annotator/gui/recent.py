"""The recent projects, as the start page lists them."""

from __future__ import annotations

from pathlib import Path

from annotator.gui.panels.recent_rows import RecentProject
from annotator.session.settings import Settings


def recent_projects(settings: Settings) -> list[RecentProject]:
    """The projects that were open last, the latest first; one whose file is gone is marked so."""
    found = []
    for name in settings.recent_projects:
        path = Path(name)
        found.append(RecentProject(name, path.stem, str(path.parent), missing=not path.is_file()))
    return found
