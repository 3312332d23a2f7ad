"""Headless commands over the same session as the window; loads neither Qt nor spaCy until a command needs it."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path

from annotator.cli.command_names import COMMANDS
from annotator.cli.entrances import Entrances


def run(arguments: Sequence[str], entrances: Entrances) -> int:
    """Runs one command line and gives its exit code: 0 done, 1 done with problems or not at all, 2 wrong usage."""
    from annotator.cli.outcome import outcome_of

    words = list(arguments)
    lone = words[0] if len(words) == 1 else ""
    if not words or (_names_a_project(lone) and lone not in COMMANDS):
        # Past the library that reads commands: loading it takes longer than all else before the first paint.
        return outcome_of(lambda: entrances.open_window(Path(lone) if lone else None), ["window"])
    gc.enable()  # see `annotator.__main__`
    from annotator.cli.application import build, run_command

    return outcome_of(lambda: run_command(build(entrances), words), words)


def _names_a_project(word: str) -> bool:
    """Whether a lone word stands for a project to open; any other word is most likely a mistyped command."""
    return not word.startswith("-") and (word.endswith(".annot") or Path(word).is_file())
