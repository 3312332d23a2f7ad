"""Commands that have texts read by a pipeline: suggest, preannotate, pipelines."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.exchange import check_format, tell_rejected
from annotator.cli.options import (
    AsJson,
    Cluster,
    Encoding,
    InputFormat,
    Inputs,
    Offsets,
    Pipeline,
    ProjectPath,
    SplitTexts,
    Workers,
)
from annotator.cli.output import progress_bar, report, show, tell
from annotator.cli.projects import project_to_change
from annotator.cli.stopping import cancel_by_interrupt


def add_to(application: typer.Typer) -> None:
    """Adds the commands."""
    application.command("suggest")(suggest_)
    application.command("preannotate")(preannotate_)
    application.command("pipelines")(pipelines)


def suggest_(
    project: ProjectPath,
    pipeline: Pipeline = None,
    workers: Workers = 1,
    cluster: Cluster = None,
    again: Annotated[bool, typer.Option("--again", help="Read again what the pipeline has read already.")] = False,
    as_json: AsJson = False,
) -> None:
    """Have a pipeline read the open documents.

    What it finds waits for a person. Without --pipeline the project's own one reads. The project's other suggesters
    (`annotator suggesters`) and what was learned from the person go along.
    """
    from annotator.session.suggesting_together import suggest_together

    with (
        project_to_change(project) as opened,
        progress_bar("Suggesting") as progress,
        cancel_by_interrupt() as cancel,
    ):
        chosen = pipeline or opened.info().pipeline
        done = suggest_together(
            opened,
            pipeline=chosen,
            workers=workers,
            cluster=cluster,
            again=again,
            progress=progress,
            cancel=cancel,
        )
    for key, reason in done.failed:
        tell(f"{key}: {reason}")
    report(done.to_json(), done.sentence(), as_json=as_json)
    raise typer.Exit(1 if done.failed or done.cancelled else 0)


def preannotate_(
    inputs: Inputs,
    output: Annotated[Path, typer.Option("--output", help="The JSONL file to write.", metavar="OUT.jsonl")],
    pipeline: Pipeline = None,
    workers: Workers = 1,
    cluster: Cluster = None,
    language: Annotated[str, typer.Option("--language", help="Language code of the texts.")] = "en",
    format_name: InputFormat = "auto",
    split_by: SplitTexts = "file",
    offsets: Offsets = "auto",
    encoding: Encoding = None,
    as_json: AsJson = False,
) -> None:
    """Text in, JSONL with suggested spans out.

    Needs no project. Every record becomes one line, in order; a run that was interrupted goes on where it was.
    """
    from annotator.session import OffsetUnit, ReadOptions, SplitBy
    from annotator.session.preannotation import preannotate
    from annotator.session.wording import counted

    check_format(format_name)
    reading = ReadOptions(split_by=SplitBy(split_by), encoding=encoding, offsets=OffsetUnit(offsets))
    with progress_bar("Reading") as progress, cancel_by_interrupt() as cancel:
        done = preannotate(
            inputs,
            output,
            pipeline=pipeline or "starter",
            workers=workers,
            cluster=cluster,
            language=language,
            format_name=format_name,
            read_options=reading,
            on_progress=progress,
            cancel=cancel,
        )
    tell_rejected(done.rejected, "--json lists them all")
    result = {
        "documents": done.documents,
        "spans": done.spans,
        "seconds": round(done.seconds, 3),
        "rejected": [{"file": r.file, "line": r.line, "reason": r.reason} for r in done.rejected],
        "files": [] if done.cancelled else [str(output)],
    }
    text = f"{counted(done.documents, 'document')} with {counted(done.spans, 'span')}"
    text += f" so far; start again to go on with {output}." if done.cancelled else f" written to {output}."
    report(result, text, as_json=as_json)
    raise typer.Exit(1 if done.rejected or done.cancelled else 0)


def pipelines(
    add: Annotated[
        Path | None, typer.Option("--add", help="Unpack the wheel of a pipeline for yourself.", metavar="WHEEL")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the pipelines that can be named here, or add one.

    To get more, download the wheel of one from where spaCy publishes its pipelines and `--add` it; no network and no
    Python are needed for that. The directory of a spaCy pipeline and a file of patterns can be named as well.
    """
    from annotator.session import available_pipelines

    if add is not None:
        from annotator.session.pipeline_wheels import unpack_wheel

        tell(f"Added “{unpack_wheel(add)}”.")
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
    lines.append("The directory of any spaCy pipeline and a file of patterns can be named too, and")
    lines.append("`annotator pipelines --add FILE.whl` adds one that you have downloaded as a wheel.")
    show({"pipelines": rows}, "\n".join(lines), as_json=as_json)
