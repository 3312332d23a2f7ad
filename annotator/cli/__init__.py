"""Headless commands over the same session as the window; loads neither Qt nor spaCy until a command needs it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.cli.entrances import Entrances


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


def _run(application: object, words: list[str]) -> int:
    import sys

    import click
    import typer

    from annotator.cli.output import report_error
    from annotator.errors import AnnotatorError, UsageError

    assert isinstance(application, typer.Typer)
    command = typer.main.get_command(application)
    try:
        code = command.main(words, prog_name="annotator", standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.Abort:
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UsageError as error:
        return report_error(error, code=2, as_json="--json" in words)
    except AnnotatorError as error:
        return report_error(error, code=1, as_json="--json" in words)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)  # noqa: T201
        return 1
    return code if isinstance(code, int) else 0
