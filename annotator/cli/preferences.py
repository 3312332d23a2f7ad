"""The command that shows and changes the person's preferences: preferences."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from annotator.cli.options import AsJson
from annotator.cli.output import show


def add_to(application: typer.Typer) -> None:
    """Adds the command."""
    application.command("preferences")(show_or_change)


def show_or_change(
    name: Annotated[str | None, typer.Argument(help="One preference.", metavar="NAME")] = None,
    value: Annotated[str | None, typer.Argument(help="What it is to be.", metavar="VALUE")] = None,
    reset: Annotated[bool, typer.Option("--reset", help="Take the default again.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show or change your preferences.

    A window that is open takes them up at its next start.
    """
    from annotator.session.preferences import preference, preferences
    from annotator.session.settings import Settings

    settings = Settings.load()
    entries = [preference(name)] if name is not None else preferences()
    if name is not None and (value is not None or reset):
        entry = entries[0]
        setattr(settings, name, entry.default if reset else entry.checked(value or ""))
        settings.save()
    values = {entry.name: getattr(settings, entry.name) for entry in entries}
    show(values, "\n".join(f"{known} = {_shown(kept)}" for known, kept in values.items()), as_json=as_json)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:g}" if isinstance(value, float) else str(value)
