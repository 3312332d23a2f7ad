"""The command that lists and changes what suggests in a project: order, on and off, label mapping, own files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.options import AsJson, ProjectPath
from annotator.cli.output import show, tell
from annotator.cli.projects import project_to_change, project_to_read
from annotator.errors import UsageError

if TYPE_CHECKING:
    from annotator.domain.suggester import SuggesterList
    from annotator.session import ProjectFile
    from annotator.session.suggester_files import SuggesterState

Names = list[str] | None


def add_to(application: typer.Typer) -> None:
    """Adds the command."""
    application.command("suggesters")(suggesters)


def suggesters(
    project: ProjectPath,
    add: Annotated[
        str | None,
        typer.Option(
            "--add", help="A .tsv or .jsonl of texts or patterns, a pipeline or its wheel.", metavar="PATH|NAME"
        ),
    ] = None,
    name: Annotated[str, typer.Option("--name", help="What the added one is called; by default its file.")] = "",
    remove: Annotated[str | None, typer.Option("--remove", help="Take one away.", metavar="NAME")] = None,
    on: Annotated[Names, typer.Option("--on", help="Switch one on.", metavar="NAME")] = None,
    off: Annotated[Names, typer.Option("--off", help="Switch one off.", metavar="NAME")] = None,
    order: Annotated[
        str | None, typer.Option("--order", help="Which goes first, second …", metavar="NAME,NAME…")
    ] = None,
    map_: Annotated[
        Names,
        typer.Option(
            "--map", help="Its label as the project's; nothing after = offers it not.", metavar="NAME:PER=PERSON"
        ),
    ] = None,
    unmap: Annotated[Names, typer.Option("--unmap", help="Forget how a label is mapped.", metavar="NAME:PER")] = None,
    as_json: AsJson = False,
) -> None:
    """List what suggests in a project, or change it.

    The first of the list goes before the next where two propose one range. Own word lists are TSV (text, tab, label)
    or JSONL ({"text", "label"}), patterns JSONL as Prodigy writes them ({"label", "pattern"}).
    """
    is_change = any((add, remove, on, off, order, map_, unmap))
    opening = project_to_change if is_change else project_to_read
    with opening(project) as opened:
        if add:
            _add(opened, add, name)
        wanted = _changed(opened.suggesters(), remove, on or (), off or (), order, map_ or (), unmap or ())
        if is_change and wanted != opened.suggesters():
            opened.set_suggesters(wanted).result()
        rows = _rows(opened, wanted)
    show({"suggesters": rows}, "\n".join(_line(row) for row in rows), as_json=as_json)


def _add(project: ProjectFile, path: str, name: str) -> None:
    from annotator.session.pipeline_wheels import named_pipeline
    from annotator.session.suggester_files import add_suggester

    _, state = add_suggester(project, named_pipeline(path), name=name)
    tell(f"Added “{state.suggester.name}”: {state.description}")
    for bad in state.rejected:
        tell(f"{bad.file}:{bad.line}: {bad.reason}")


def _changed(
    wanted: SuggesterList,
    remove: str | None,
    on: tuple[str, ...] | list[str],
    off: tuple[str, ...] | list[str],
    order: str | None,
    mapped: tuple[str, ...] | list[str],
    unmapped: tuple[str, ...] | list[str],
) -> SuggesterList:
    if remove:
        wanted = wanted.without(remove)
    for name in on:
        wanted = wanted.switched(name, enabled=True)
    for name in off:
        wanted = wanted.switched(name, enabled=False)
    if order:
        wanted = wanted.ordered(name.strip() for name in order.split(","))
    for given in mapped:
        name, label = _parted(given, ":", "--map NAME:LABEL=LABEL")
        theirs, ours = _parted(label, "=", "--map NAME:LABEL=LABEL")
        wanted = wanted.mapped(name, {**wanted[name].labels, theirs: ours or None})
    for given in unmapped:
        name, label = _parted(given, ":", "--unmap NAME:LABEL")
        wanted = wanted.mapped(name, {theirs: ours for theirs, ours in wanted[name].labels.items() if theirs != label})
    return wanted


def _parted(given: str, sign: str, shape: str) -> tuple[str, str]:
    before, found, after = given.partition(sign)
    if not found or not before.strip():
        raise UsageError(f"“{given}” cannot be understood. Write it as {shape}.")
    return before.strip(), after.strip()


def _rows(project: ProjectFile, wanted: SuggesterList) -> list[dict[str, Any]]:
    from annotator.session.suggester_files import states_of

    return [_row(state) for state in states_of(project, wanted)]


def _row(state: SuggesterState) -> dict[str, Any]:
    suggester = state.suggester
    return {
        "name": suggester.name,
        "kind": suggester.kind.value,
        "path": suggester.path,
        "enabled": suggester.enabled,
        "labels": list(state.labels),
        "mapping": dict(suggester.labels),
        "description": state.description,
        "problem": state.problem,
        "rejected": [{"file": bad.file, "line": bad.line, "reason": bad.reason} for bad in state.rejected],
    }


def _line(row: dict[str, Any]) -> str:
    mapped = ", ".join(f"{theirs}={ours or '(not offered)'}" for theirs, ours in row["mapping"].items())
    told = f"{row['problem'] or row['description']}  {mapped}".rstrip()
    return f"{'on ' if row['enabled'] else 'off'} {row['name']:<20} {row['kind']:<11} {told}"
