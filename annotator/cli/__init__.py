"""Headless commands over the same session as the window; loads neither Qt nor spaCy until a command needs it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.cli.entrances import Entrances


def run(arguments: Sequence[str], entrances: Entrances) -> int:
    """Runs one command line and gives its exit code: 0 done, 1 done with problems or not at all, 2 wrong usage."""
    from annotator.cli.application import build, command_names
    from annotator.cli.outcome import outcome_of

    words = list(arguments)
    application = build(entrances)
    first = words[0] if words else ""
    if not words:
        words = ["window"]
    elif len(words) == 1 and _names_a_project(first) and first not in command_names(application):
        words = ["window", first]
    return outcome_of(application, words)


def _names_a_project(word: str) -> bool:
    """Whether a lone word stands for a project to open; any other word is most likely a mistyped command."""
    return not word.startswith("-") and (word.endswith(".annot") or Path(word).is_file())
