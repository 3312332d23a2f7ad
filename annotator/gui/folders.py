"""The folders in which files were chosen last, by what they were chosen for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.session.settings import Settings


class Folders:
    """Remembers folders in the person's settings; the home folder stands for one that is not there any more."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def known(self, kind: str) -> Path:
        """The folder of the last choice of that kind."""
        known = Path(self._settings.folders.get(kind, ""))
        return known if known.is_absolute() and known.is_dir() else Path.home()

    def remember(self, kind: str, folder: Path) -> None:
        """Begins there the next time."""
        self._settings.folders[kind] = str(folder.resolve())
        self._settings.save()
