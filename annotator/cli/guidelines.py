"""The command for the guidelines of a project: print, write to a file, read from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import AsJson, ProjectPath
from annotator.cli.output import report, show
from annotator.cli.projects import project_to_change, project_to_read
from annotator.errors import UsageError


def add_to(application: typer.Typer) -> None:
    """Adds the command."""
    application.command("guidelines")(guidelines)


Label = Annotated[str | None, typer.Option("--label", help="Print those of one label alone.")]
Target = Annotated[Path | None, typer.Option("--export", metavar="FILE", help="Write all into a Markdown file.")]
Source = Annotated[Path | None, typer.Option("--import", metavar="FILE", help="Take them from a Markdown file.")]


def guidelines(
    project: ProjectPath, label: Label = None, target: Target = None, source: Source = None, as_json: AsJson = False
) -> None:
    """Print annotation guidelines, or exchange them.

    A file has a heading “## Label: NAME” for each label; what stands before the first holds for the whole project.
    """
    if sum(option is not None for option in (label, target, source)) > 1:
        raise UsageError("Say only one of --label, --export and --import.")
    if source is not None:
        _take(project, source, as_json=as_json)
    elif target is not None:
        _write(project, target, as_json=as_json)
    else:
        _print(project, label, as_json=as_json)


def _take(project: Path, source: Path, *, as_json: bool) -> None:
    from annotator.session.guidelines import import_guidelines

    with project_to_change(project) as opened:
        read = import_guidelines(opened, source)
    result = {"project": str(project), "file": str(source), "labels": list(read.guidelines.labels),
              "unknown": list(read.unknown)}  # fmt: skip
    report(result, read.sentence(), as_json=as_json)
    if read.unknown:
        raise typer.Exit(1)


def _write(project: Path, target: Path, *, as_json: bool) -> None:
    from annotator.session.guidelines import export_guidelines

    with project_to_read(project) as opened:
        export_guidelines(opened, target)
    report({"project": str(project), "file": str(target)}, f"The guidelines are in {target}.", as_json=as_json)


def _print(project: Path, label: str | None, *, as_json: bool) -> None:
    from annotator.session.guidelines import guidelines_text

    with project_to_read(project) as opened:
        found, names, text = opened.guidelines(), opened.labels().names, guidelines_text(opened)
    if label is not None and label not in names:
        raise UsageError(f"There is no label “{label}”. The project has {', '.join(names)}.")
    if label is not None:
        told = found.of(label)
        show({"project": str(project), "label": label, "text": told}, told or f"Nothing is written for {label}.",
               as_json=as_json)  # fmt: skip
        return
    result = {"project": str(project), "general": found.general, "labels": dict(found.labels)}
    show(result, text.rstrip() if found else "This project has no guidelines yet.", as_json=as_json)
