"""Commands that need a window, or check the whole program: window, demo, selftest."""

from __future__ import annotations

from pathlib import Path

import typer

from annotator.cli.entrances import Entrances


def add_to(application: typer.Typer, entrances: Entrances) -> None:
    """Adds the commands, bound to what opens windows."""

    @application.command("window")
    def window(
        project: Path | None = typer.Argument(  # noqa: B008
            None, help="A project; without one, the last or the start page.", metavar="PROJECT"
        ),
    ) -> None:
        """Open the window."""
        raise typer.Exit(entrances.open_window(project))

    @application.command("demo")
    def demo(
        headless: bool = typer.Option(False, "--headless", help="Do the same job without a screen."),
        output: Path | None = typer.Option(None, "--output", help="Folder for the screenshot and the export."),  # noqa: B008
    ) -> None:
        """Open the sample project.

        With --headless, a robot does the whole main job on it and leaves a screenshot and an export.
        """
        raise typer.Exit(entrances.demo(None if output is None else str(output), headless))

    @application.command("selftest")
    def selftest(as_json: bool = typer.Option(False, "--json", help="Print one JSON object.")) -> None:
        """Check that the program works here.

        Every part is tried on this machine; exit 1 if one does not work.
        """
        raise typer.Exit(entrances.selftest(as_json))
