"""Commands that make projects and bring texts in and annotations out: new, import, export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from annotator.cli.options import AsJson, Pipeline, ProjectPath
from annotator.cli.output import progress_bar, show, tell
from annotator.cli.projects import project_to_change, project_to_read
from annotator.domain.answer import Answer
from annotator.errors import UsageError

MOST_TOLD = 20
"""Rejected records listed on the screen; all of them are in --json and --report."""


def add_to(application: typer.Typer) -> None:
    """Adds the commands."""
    application.command("new")(new)
    application.command("import")(import_)
    application.command("export")(export_)


def new(
    project: ProjectPath,
    labels: Annotated[str, typer.Option("--labels", help="A label template, or a TOML file.")] = "ontonotes",
    language: Annotated[str, typer.Option("--language", help="Language code of the texts.")] = "en",
    pipeline: Pipeline = None,
    as_json: AsJson = False,
) -> None:
    """Make a new project."""
    from annotator.session import ProjectFile, describe_pipeline
    from annotator.session.label_templates import label_template
    from annotator.session.settings import annotator_name

    template = label_template(labels)
    if not language.replace("-", "").isalpha():
        raise UsageError(f"“{language}” is not a language code. Write for instance en, de or zh.")
    chosen = pipeline or "starter"
    describe_pipeline(chosen)
    made = ProjectFile.create(
        project,
        name=project.stem,
        labels=template.labels,
        language=language,
        pipeline=chosen,
        annotator=annotator_name(),
    )
    made.close()
    result = {"project": str(project), "labels": list(template.labels.names), "language": language, "pipeline": chosen}
    show(result, f"{project} is ready, with {len(template.labels)} labels ({template.name}).", as_json=as_json)


def import_(
    project: ProjectPath,
    inputs: Annotated[list[Path], typer.Argument(help="Text or JSONL files, or folders.", metavar="INPUT...")],
    format_name: Annotated[str, typer.Option("--format", help="auto, or a name of `annotator formats`.")] = "auto",
    split_by: Annotated[
        Literal["file", "line", "blank-line"], typer.Option("--split-by", help="What is one document of a text file.")
    ] = "file",
    as_: Annotated[
        Literal["annotations", "suggestions"] | None,
        typer.Option("--as", help="What spans in the files become; by default what each record's answer says."),
    ] = None,
    offsets: Annotated[
        Literal["auto", "code-point", "utf-16"], typer.Option("--offsets", help="What spans in the files count.")
    ] = "auto",
    encoding: Annotated[str | None, typer.Option("--encoding", help="Encoding of text files.")] = None,
    report: Annotated[Path | None, typer.Option("--report", help="Write rejected records to this CSV file.")] = None,
    as_json: AsJson = False,
) -> None:
    """Bring texts into a project; bad records are told, the rest goes in."""
    from annotator.session import OffsetUnit, ReadOptions, SplitBy
    from annotator.session.importing import ImportOptions, import_files, save_rejected

    reading = ReadOptions(split_by=SplitBy(split_by), encoding=encoding, offsets=OffsetUnit(offsets))
    options = ImportOptions(format_name, reading, None if as_ is None else as_ == "suggestions")
    _check_format(format_name)
    with project_to_change(project) as opened, progress_bar("Importing") as progress:
        result = import_files(opened, inputs, options, progress=progress)
    if report is not None:
        save_rejected(result.rejected, report)
    for record in result.rejected[:MOST_TOLD]:
        tell(f"{record.file}:{record.line}: {record.reason}")
    if len(result.rejected) > MOST_TOLD:
        tell(f"… and {len(result.rejected) - MOST_TOLD} more; --report FILE keeps them all.")
    show(result.to_json(), result.sentence(), as_json=as_json)
    raise typer.Exit(1 if result.rejected else 0)


def export_(
    project: ProjectPath,
    output: Annotated[Path, typer.Argument(help="The file to write.", metavar="OUTPUT")],
    format_name: Annotated[str, typer.Option("--format", help="A name of `annotator formats`.")] = "jsonl",
    answers: Annotated[str, typer.Option("--answers", help="Which documents: accept,reject,ignore.")] = "accept",
    split: Annotated[str | None, typer.Option("--split", help="Train/dev/test in percent, as 80/10/10.")] = None,
    seed: Annotated[int, typer.Option("--seed", help="Decides who goes where in a split.")] = 0,
    report: Annotated[Path | None, typer.Option("--report", help="Write what was lost to this JSON file.")] = None,
    as_json: AsJson = False,
) -> None:
    """Write a project's annotations as training data."""
    import json

    from annotator.session.atomic_file import replacing
    from annotator.session.exporting import Split, export

    wanted = parse_answers(answers)
    shares = Split.parse(split, seed) if split else None
    with project_to_read(project) as opened, progress_bar("Exporting") as progress:
        result = export(opened, output, format_name=format_name, answers=wanted, split=shares, progress=progress)
    if report is not None:
        with replacing(report) as stream:
            stream.write(json.dumps(result.to_json()["lost"], ensure_ascii=False, indent=1).encode())
    files = ", ".join(str(path) for path in result.files)
    text = f"{result.documents:,} documents with {result.spans:,} spans written to {files}."
    if result.lost:
        text += f" {sum(loss.count for loss in result.lost):,} things could not be carried; --json lists them."
    show(result.to_json(), text, as_json=as_json)


def parse_answers(text: str) -> list[Answer]:
    """The answers in a comma-separated list; UsageError for a word that is none."""
    try:
        return [Answer(word.strip()) for word in text.split(",")]
    except ValueError as error:
        raise UsageError(f"“{text}” is not a list of answers. They are accept, reject and ignore.") from error


def _check_format(name: str) -> None:
    from annotator.session import FORMATS

    known = ["auto", *(entry.name for entry in FORMATS if entry.importer is not None)]
    if name not in known:
        raise UsageError(f"There is no format “{name}” to import. Known are {', '.join(known)}.")
