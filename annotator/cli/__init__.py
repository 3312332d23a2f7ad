"""Headless commands over the same session as the window; loads neither Qt nor spaCy until a command needs it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.entrances import Entrances

if TYPE_CHECKING:
    import typer


def run(arguments: Sequence[str], entrances: Entrances) -> int:
    """Runs one command line and gives its exit code: 0 done, 1 done with problems or not at all, 2 wrong usage."""
    from annotator.cli.application import build, command_names

    words = list(arguments)
    application = build(entrances)
    first = words[0] if words else ""
    if not words:
        words = ["window"]
    elif len(words) == 1 and _names_a_project(first) and first not in command_names(application):
        words = ["window", first]
    return _run(application, words)


def _names_a_project(word: str) -> bool:
    """Whether a lone word stands for a project to open; any other word is most likely a mistyped command."""
    return not word.startswith("-") and (word.endswith(".annot") or Path(word).is_file())


def _run(application: typer.Typer, words: list[str]) -> int:
    from annotator.cli.output import report_error, tell
    from annotator.errors import AnnotatorError, UsageError

    try:
        # The library prints wrong usage itself and leaves with its exit code.
        application(words, prog_name="annotator")
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    except UsageError as error:
        return report_error(error, code=2, as_json="--json" in words)
    except AnnotatorError as error:
        return report_error(error, code=1, as_json="--json" in words)
    except KeyboardInterrupt:
        tell("Stopped.")
        return 1
    return 0
