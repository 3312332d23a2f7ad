"""Starts the program: the window, or the command line."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> None:
    """Runs the command that was asked for; without one, opens the window."""
    multiprocessing.freeze_support()  # in the frozen program, worker processes come in here and never go further
    from annotator.cli import run
    from annotator.cli.entrances import Entrances

    sys.exit(run(sys.argv[1:], Entrances(window=_window, demo=_demo, selftest=_selftest)))


def _window(project: str | None) -> int:
    from annotator.app import open_window

    return open_window(project)


def _demo(output: str | None, headless: bool) -> int:
    from annotator.app import demonstrate

    return demonstrate(output, headless=headless)


def _selftest(as_json: bool) -> int:
    from annotator.app import check_itself

    return check_itself(as_json=as_json)


if __name__ == "__main__":
    main()
