"""The commands that need more than a session; they are handed in, so that the command line imports no window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import ProjectError

if TYPE_CHECKING:
    from annotator.session.printing import PrintedDocument, PrintOptions
    from annotator.session.work import Cancel, Progress


@dataclass(frozen=True, slots=True)
class Entrances:
    """What opens the window, runs the demonstration and checks the program; each returns an exit code
    but for the last.

    `window` takes a project's path or None, `demo` an output folder or None and whether to stay headless,
    `selftest` whether to print JSON. `write_pdf` writes documents into a file, says how far it is, and gives the number
    of pages.
    """

    window: Callable[[str | None], int]
    demo: Callable[[str | None, bool], int]
    selftest: Callable[[bool], int]
    write_pdf: Callable[[Iterable[PrintedDocument], Path, PrintOptions, Progress, Cancel], int]

    def open_window(self, project: Path | None) -> int:
        """Opens the window on a project that is there, on the last one, or on the start page; ProjectError if not."""
        if project is not None and not project.exists():
            raise ProjectError(f"{project}: there is no such project. `annotator new {project}` makes one.")
        return self.window(None if project is None else str(project))
