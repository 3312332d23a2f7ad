"""Commands that need a window, or check the whole program: window, demo, selftest."""

from __future__ import annotations

from pathlib import Path

import typer

from annotator.cli.entrances import Entrances
from annotator.errors import ProjectError


def add_to(application: typer.Typer, entrances: Entrances) -> None:
    """Adds the commands, bound to what opens windows."""

    @application.command("window")
    def window(project: Path | None = typer.Argument(None, help="A project; without one, the last or the start page.")):  # type: ignore[no-untyped-def] # noqa: ANN202, B008
        """Open the window."""
        if project is not None and not project.exists():
            raise ProjectError(f"{project}: there is no such project. `annotator new {project}` makes one.")
        raise typer.Exit(entrances.window(None if project is None else str(project)))

    @application.command("demo")
    def demo(
        headless: bool = typer.Option(False, "--headless", help="Do the same job without a screen."),
        output: Path | None = typer.Option(None, "--output", help="Folder for the screenshot and the export."),  # noqa: B008
    ) -> None:
        """Open the sample; headless, do the whole main job on it and leave a screenshot and an export."""
        raise typer.Exit(entrances.demo(None if output is None else str(output), headless))

    @application.command("selftest")
    def selftest(as_json: bool = typer.Option(False, "--json", help="Print one JSON object.")) -> None:
        """Check that every part of the program works on this machine; exit 1 if one does not."""
        raise typer.Exit(entrances.selftest(as_json))
