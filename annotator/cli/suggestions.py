"""Commands that have texts read by a pipeline: suggest, preannotate, pipelines."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import AsJson, Pipeline, ProjectPath, Workers
from annotator.cli.output import progress_bar, show, tell
from annotator.cli.projects import project_to_change


def add_to(application: typer.Typer) -> None:
    """Adds the commands."""
    application.command("suggest")(suggest_)
    application.command("preannotate")(preannotate_)
    application.command("pipelines")(pipelines)


def suggest_(
    project: ProjectPath,
    pipeline: Pipeline = None,
    workers: Workers = 1,
    again: Annotated[bool, typer.Option("--again", help="Read again what the pipeline has read already.")] = False,
    as_json: AsJson = False,
) -> None:
    """Have the open documents read by a pipeline; what it finds waits for a person."""
    from annotator.session.suggesting import suggest

    with project_to_change(project) as opened, progress_bar("Suggesting") as progress:
        chosen = pipeline or opened.info().pipeline
        report = suggest(opened, pipeline=chosen, workers=workers, again=again, progress=progress)
    for key, reason in report.failed:
        tell(f"{key}: {reason}")
    text = f"{report.suggestions:,} suggestions in {report.documents:,} documents ({report.seconds:.1f} s)."
    show(report.to_json(), text, as_json=as_json)
    raise typer.Exit(1 if report.failed else 0)


def preannotate_(
    inputs: Annotated[list[Path], typer.Argument(help="Text or JSONL files, or folders.", metavar="INPUT...")],
    output: Annotated[Path, typer.Option("--output", help="The JSONL file to write.")],
    pipeline: Pipeline = None,
    workers: Workers = 1,
    as_json: AsJson = False,
) -> None:
    """Text in, JSONL with suggested spans out, without a project; goes on where it was interrupted."""
    from annotator.session.preannotation import preannotate

    with progress_bar("Reading") as progress:
        report = preannotate(inputs, output, pipeline=pipeline or "starter", workers=workers, on_progress=progress)
    for record in report.rejected:
        tell(f"{record.file}:{record.line}: {record.reason}")
    result = {
        "documents": report.documents,
        "spans": report.spans,
        "seconds": round(report.seconds, 3),
        "rejected": [{"file": r.file, "line": r.line, "reason": r.reason} for r in report.rejected],
        "files": [str(output)],
    }
    show(result, f"{report.documents:,} documents with {report.spans:,} spans written to {output}.", as_json=as_json)
    raise typer.Exit(1 if report.rejected else 0)


def pipelines(as_json: AsJson = False) -> None:
    """List the pipelines that can be named here."""
    from annotator.session import available_pipelines

    found = available_pipelines()
    rows = [
        {
            "name": info.name,
            "version": info.version,
            "language": info.language,
            "kind": info.kind,
            "labels": list(info.labels),
            "description": info.description,
        }
        for info in found
    ]
    lines = [f"{info.name:<24} {info.language:<4} {info.description}" for info in found]
    lines.append("Any directory of a spaCy pipeline can be named too. With a network, `python -m spacy download")
    lines.append("en_core_web_sm` installs a larger one.")
    show({"pipelines": rows}, "\n".join(lines), as_json=as_json)
