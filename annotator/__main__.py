"""Starts the program: the window, or the command line."""

from __future__ import annotations

import gc
import multiprocessing
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.session.printing import PrintedDocument, PrintOptions
    from annotator.session.work import Cancel, Progress


def main() -> None:
    """Runs the command that was asked for; without one, opens the window."""
    multiprocessing.freeze_support()  # in the frozen program, worker processes come in here and never go further
    gc.disable()  # what is loaded first stays; commands have it back from `run`, the window from `Garbage`
    from annotator.guard import python_problem

    problem = python_problem()
    if problem:
        sys.exit(problem)
    from annotator.cli import run
    from annotator.cli.entrances import Entrances
    from annotator.no_console import with_console

    entrances = Entrances(window=_window, demo=_demo, selftest=_selftest, write_pdf=_write_pdf)
    sys.exit(with_console(lambda: run(sys.argv[1:], entrances)))


def _window(project: str | None) -> int:
    from annotator.app import open_window

    return open_window(project)


def _demo(output: str | None, headless: bool) -> int:
    from annotator.app import demonstrate

    return demonstrate(output, headless=headless)


def _selftest(as_json: bool) -> int:
    from annotator.app import check_itself

    return check_itself(as_json=as_json)


def _write_pdf(
    documents: Iterable[PrintedDocument], path: Path, options: PrintOptions, progress: Progress, cancel: Cancel
) -> int:
    from annotator.app import write_pdf

    return write_pdf(documents, path, options, progress, cancel)


if __name__ == "__main__":
    main()
