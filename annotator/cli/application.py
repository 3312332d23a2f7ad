"""The table of commands: every command of the program in one place."""

from __future__ import annotations

import typer

from annotator import __version__
from annotator.cli import answers, exchange, inspection, suggestions, windows
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
    )
    application.callback(invoke_without_command=True)(_overview)
    windows.add_to(application, entrances)
    for family in (exchange, suggestions, answers, inspection):
        family.add_to(application)
    return application


def command_names(application: typer.Typer) -> set[str]:
    """The names of all commands."""
    return {str(command.name) for command in application.registered_commands}


def _overview(
    version: bool = typer.Option(False, "--version", help="Print the version and leave."),
) -> None:
    if version:
        typer.echo(f"annotator {__version__}")
        raise typer.Exit
