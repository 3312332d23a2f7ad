"""The table of commands: every command of the program in one place."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from annotator import __version__
from annotator.cli import (
    answers,
    exchange,
    guidelines,
    inspection,
    keeping,
    preferences,
    printing,
    spreading,
    suggesters,
    suggestions,
    training,
    windows,
)
from annotator.cli.command_names import COMMANDS
from annotator.cli.entrances import Entrances


def build(entrances: Entrances) -> typer.Typer:
    """The command line with all its commands."""
    application = typer.Typer(
        name="annotator",
        help="Turn text into training data: annotate spans, with suggestions, in a window or headless.",
        add_completion=False,
        no_args_is_help=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
        epilog="`annotator PROJECT` opens the window on a project; `annotator COMMAND --help` explains a command.",
    )
    application.callback(invoke_without_command=True)(_overview)
    windows.add_to(application, entrances)
    printing.add_to(application, entrances)
    families = (exchange, suggestions, suggesters, answers, spreading, training, inspection, keeping)
    for family in (*families, guidelines, preferences):
        family.add_to(application)
    application.registered_commands.sort(key=lambda command: COMMANDS.index(str(command.name)))
    return application


def run_command(application: typer.Typer, words: Sequence[str]) -> int:
    """Runs the command of those words; the library itself prints wrong usage, and leaves with its exit code."""
    application(list(words), prog_name="annotator")
    return 0


def _overview(
    version: bool = typer.Option(False, "--version", help="Print the version and leave."),
) -> None:
    if version:
        typer.echo(f"annotator {__version__}")
        raise typer.Exit
