"""The table of commands: every command of the program in one place."""

from __future__ import annotations

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
from annotator.cli.entrances import Entrances

ORDER = (
    *("window", "demo", "new", "import", "suggest", "answer", "apply", "follow", "export", "print"),
    "preannotate",
    *("train", "evaluate", "versions"),
    *("statistics", "documents", "history", "undo", "check", "backup", "restore"),
    *("formats", "pipelines", "suggesters", "labels", "guidelines", "preferences", "selftest"),
)
"""The commands as the overview lists them: in the order in which one needs them."""


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
    application.registered_commands.sort(key=lambda command: ORDER.index(str(command.name)))
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
