"""Commands that decide many places at once: apply, follow."""

from __future__ import annotations

from typing import Annotated

import typer

from annotator.cli.options import AsJson, ProjectPath
from annotator.cli.output import progress_bar, report
from annotator.cli.projects import project_to_change, project_to_read
from annotator.errors import UsageError

DryRun = Annotated[bool, typer.Option("--dry-run", help="Only count; change nothing.")]


def add_to(application: typer.Typer) -> None:
    """Adds the commands."""
    application.command("apply")(apply)
    application.command("follow")(follow)


def apply(
    project: ProjectPath,
    text: Annotated[str, typer.Argument(help="The words, exactly as they stand in the texts.", metavar="TEXT")],
    label: Annotated[str, typer.Argument(help="The label they are to get.", metavar="LABEL")],
    answered: Annotated[bool, typer.Option("--answered", help="Documents that have an answer as well.")] = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Label a text wherever it stands unlabelled.

    Places are whole words, and such that no span touches. One step: `annotator undo` takes all of it back.
    """
    from annotator.session.spreading import find_places, spread_operation

    opening = project_to_read if dry_run else project_to_change
    with opening(project) as opened, progress_bar("Looking") as progress:
        if label not in opened.labels():
            raise UsageError(f"The project has no label “{label}”. `annotator labels {project}` lists those it has.")
        found = find_places(opened, text, label, progress=progress)
        operation = None if dry_run else spread_operation(opened, found, include_answered=answered)
        if operation is not None:
            opened.apply(operation).result()
    chosen = found.documents(include_answered=answered)
    result = {
        "text": text,
        "label": label,
        "places": sum(chosen.values()),
        "documents": len(chosen),
        "answered_places": sum(found.answered.values()),
        "answered_documents": len(found.answered),
        "applied": operation is not None,
    }
    verb = "would be labelled" if dry_run else "labelled"
    told = f"“{text}” {label}: {found.sentence(include_answered=answered)} {verb}."
    if found.answered and not answered:
        told += f" {sum(found.answered.values()):,} more in answered documents; --answered takes them along."
    report(result, told, as_json=as_json)


def follow(project: ProjectPath, dry_run: DryRun = False, as_json: AsJson = False) -> None:
    """Let the others follow your last change to one span.

    After relabelling, moving or removing a span: those of the same text and label that the same step made.
    """
    from annotator.session.following import counted_siblings, find_siblings, follow_operation, last_change

    opening = project_to_read if dry_run else project_to_change
    with opening(project) as opened:
        change = last_change(opened)
        siblings = find_siblings(opened, change) if change is not None else None
        operation = None if dry_run or siblings is None else follow_operation(opened, siblings)
        if operation is not None:
            opened.apply(operation).result()
    result = {
        "change": None if change is None else change.verb,
        "spans": 0 if siblings is None else siblings.count,
        "documents": 0 if siblings is None else len(siblings.spans),
        "applied": operation is not None,
    }
    if siblings is None or not siblings.count:
        report(result, "Your last step has no others that could follow.", as_json=as_json)
        raise typer.Exit(1)
    told = f"{counted_siblings(siblings)} would follow." if operation is None else f"{operation.name}."
    report(result, told, as_json=as_json)
