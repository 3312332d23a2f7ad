"""Commands that keep copies of a project and bring one back: backup, restore."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import AsJson, ProjectPath
from annotator.cli.output import report, show
from annotator.cli.projects import project_to_read


def add_to(application: typer.Typer) -> None:
    """Adds the commands."""
    application.command("backup")(backup)
    application.command("restore")(restore)


def backup(
    project: ProjectPath,
    output: Annotated[
        Path | None, typer.Argument(help="The copy to write; by default among your backups.", metavar="OUTPUT")
    ] = None,
    as_list: Annotated[bool, typer.Option("--list", help="List the copies there are, the latest first.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write a checked copy of a project.

    Works while the project is open in a window.
    """
    from annotator.session.restore_points import free_place, restore_points

    if as_list:
        points = restore_points(project)
        found = [
            {"backup": str(p.path), "made": p.made.isoformat(), "why": p.reason.value, "bytes": p.size} for p in points
        ]
        lines = [f"{p.made:%Y-%m-%d %H:%M}  {p.size:>13,} bytes  {p.path}" for p in points]
        show({"backups": found}, "\n".join(lines) or f"There is no copy of {project} yet.", as_json=as_json)
        return
    with project_to_read(project) as opened:
        target = output or free_place(project)
        opened.backup(target)
    report({"project": str(project), "backup": str(target)}, f"{project} was copied to {target}.", as_json=as_json)


def restore(
    project: ProjectPath,
    copy: Annotated[Path, typer.Argument(help="The copy to go back to.", metavar="BACKUP")],
    as_json: AsJson = False,
) -> None:
    """Put a backup in a project's place.

    The backup is checked first, and what it replaces is kept as a backup itself.
    """
    from annotator.session.backups import restore as bring_back

    replaced = bring_back(project, copy)
    result = {"project": str(project), "backup": str(copy), "replaced": None if replaced is None else str(replaced)}
    kept = "" if replaced is None else f" What was there before is {replaced}."
    report(result, f"{project} is as it was in {copy}.{kept}", as_json=as_json)
