"""Commands that make projects and bring texts in and annotations out: new, import, export."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from annotator.cli.options import (
    AsJson,
    Columns,
    Delimiter,
    Encoding,
    Header,
    InputFormat,
    Inputs,
    Offsets,
    Pipeline,
    ProjectPath,
    SplitTexts,
)
from annotator.cli.output import progress_bar, report, tell
from annotator.cli.projects import project_to_change, project_to_read
from annotator.cli.stopping import cancel_by_interrupt
from annotator.domain.answer import Answer
from annotator.errors import UsageError
from annotator.paths import PROJECT_SUFFIX

if TYPE_CHECKING:
    from annotator.domain.record import RejectedRecord
    from annotator.session import Role

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
MOST_TOLD = 20
"""Rejected records listed on the screen; all of them are in --json and --report."""


def add_to(application: typer.Typer) -> None:
    """Adds the commands."""
    application.command("new")(new)
    application.command("import")(import_)
    application.command("export")(export_)


def new(
    project: ProjectPath,
    labels: Annotated[
        str, typer.Option("--labels", help="A template of `annotator labels`, or a TOML file.")
    ] = "ontonotes",
    language: Annotated[str, typer.Option("--language", help="Language code of the texts.")] = "en",
    pipeline: Pipeline = None,
    as_json: AsJson = False,
) -> None:
    """Make a new project."""
    from annotator.session import describe_pipeline
    from annotator.session.label_templates import label_template
    from annotator.session.new_project import create_project
    from annotator.session.settings import annotator_name
    from annotator.session.wording import counted

    if project.suffix != PROJECT_SUFFIX:
        raise UsageError(f"Project files end in {PROJECT_SUFFIX}: write {project.name}{PROJECT_SUFFIX}.")
    template = label_template(labels)
    if not language.replace("-", "").isalpha():
        raise UsageError(f"“{language}” is not a language code. Write for instance en, de or zh.")
    chosen = pipeline or "starter"
    describe_pipeline(chosen)
    made = create_project(
        project,
        name=project.stem,
        labels=template.labels,
        language=language,
        pipeline=chosen,
        annotator=annotator_name(),
    )
    made.close()
    result = {"project": str(project), "labels": list(template.labels.names), "language": language, "pipeline": chosen}
    text = f"{project} is ready, with {counted(len(template.labels), 'label')} ({template.name})."
    report(result, text, as_json=as_json)


def import_(
    project: ProjectPath,
    inputs: Inputs,
    format_name: InputFormat = "auto",
    split_by: SplitTexts = "file",
    as_: Annotated[
        Literal["annotations", "suggestions"] | None,
        typer.Option("--as", help="What spans in the files become; by default what each record's answer says."),
    ] = None,
    offsets: Offsets = "auto",
    encoding: Encoding = None,
    columns: Columns = None,
    delimiter: Delimiter = None,
    header: Header = None,
    new_texts: Annotated[
        bool, typer.Option("--new-texts-only", help="Leave out texts that the project has under another name.")
    ] = False,
    csv: Annotated[Path | None, typer.Option("--report", help="Write rejected records to this CSV file.")] = None,
    as_json: AsJson = False,
) -> None:
    """Bring texts into a project.

    Bad records are told with file, line and reason; the rest goes in. What is there already is not added again.
    """
    from annotator.session import OffsetUnit, ReadOptions, SplitBy
    from annotator.session.importing import ImportOptions, import_files, save_rejected

    reading = ReadOptions(
        split_by=SplitBy(split_by),
        encoding=encoding,
        offsets=OffsetUnit(offsets),
        columns=parse_columns(columns or ()),
        delimiter=None if delimiter is None else DELIMITERS[delimiter],
        has_header=header,
    )
    as_suggestions = None if as_ is None else as_ == "suggestions"
    options = ImportOptions(format_name, reading, as_suggestions, new_texts_only=new_texts)
    check_format(format_name)
    with (
        project_to_change(project) as opened,
        progress_bar("Importing") as progress,
        cancel_by_interrupt() as cancel,
    ):
        result = import_files(opened, inputs, options, progress=progress, cancel=cancel)
    if csv is not None:
        save_rejected(result.rejected, csv)
    tell_rejected(result.rejected, "--report FILE keeps them all")
    report(result.to_json(), result.sentence(), as_json=as_json)
    raise typer.Exit(1 if result.rejected or result.cancelled else 0)


def export_(
    project: ProjectPath,
    output: Annotated[Path, typer.Argument(help="The file to write.", metavar="OUTPUT")],
    format_name: Annotated[str, typer.Option("--format", help="A name of `annotator formats`.")] = "jsonl",
    answers: Annotated[str, typer.Option("--answers", help="Which documents: accept,reject,ignore.")] = "accept",
    split: Annotated[str | None, typer.Option("--split", help="Train/dev/test in percent, as 80/10/10.")] = None,
    seed: Annotated[int, typer.Option("--seed", help="Decides who goes where in a split.")] = 0,
    tokens: Annotated[
        bool, typer.Option("--tokens/--no-tokens", help="Whether tokens are written, where the format can go without.")
    ] = True,
    losses: Annotated[Path | None, typer.Option("--report", help="Write what was lost to this JSON file.")] = None,
    as_json: AsJson = False,
) -> None:
    """Write annotations as training data.

    The texts are exactly as they were imported, in the order of import. With --split, OUTPUT.train, .dev and .test.
    """
    import json

    from annotator.session.atomic_file import replacing
    from annotator.session.exporting import Split, export

    wanted = parse_answers(answers)
    shares = Split.parse(split, seed) if split else None
    with (
        project_to_read(project) as opened,
        progress_bar("Exporting") as progress,
        cancel_by_interrupt() as cancel,
    ):
        result = export(
            opened,
            output,
            format_name=format_name,
            answers=wanted,
            split=shares,
            with_tokens=tokens,
            progress=progress,
            cancel=cancel,
        )
    if losses is not None:
        with replacing(losses) as stream:
            stream.write(json.dumps(result.to_json()["lost"], ensure_ascii=False, indent=1).encode())
    report(result.to_json(), result.sentence(), as_json=as_json)


def parse_answers(text: str) -> list[Answer]:
    """The answers in a comma-separated list; UsageError for a word that is none."""
    try:
        return [Answer(word.strip()) for word in text.split(",")]
    except ValueError as error:
        raise UsageError(f"“{text}” is not a list of answers. Write for instance accept,reject,ignore.") from error


def parse_columns(words: Iterable[str]) -> tuple[tuple[str, Role], ...]:
    """What was said with --column, each as NAME=ROLE; UsageError for anything else, or two columns of texts."""
    from annotator.session import Role

    columns: dict[str, Role] = {}
    for word in words:
        name, equals, role = word.rpartition("=")
        if not equals or not name or role not in list(Role):
            raise UsageError(f"“{word}” says nothing of a column. Write NAME=ROLE, with one of {', '.join(Role)}.")
        if role not in (Role.META, Role.NOTHING) and role in columns.values():
            raise UsageError(f"Two columns cannot both hold the {role}. Name one of them as meta or nothing.")
        columns[name] = Role(role)
    return tuple(columns.items())


def check_format(name: str) -> None:
    """UsageError for a format that cannot be read."""
    from annotator.session import FORMATS

    known = ["auto", *(entry.name for entry in FORMATS if entry.importer is not None)]
    if name not in known:
        raise UsageError(f"There is no format “{name}” to import. Known are {', '.join(known)}.")


def tell_rejected(rejected: list[RejectedRecord], where_all_are: str) -> None:
    """Lists the first rejected records for a person."""
    for record in rejected[:MOST_TOLD]:
        tell(f"{record.file}:{record.line}: {record.reason}")
    if len(rejected) > MOST_TOLD:
        tell(f"… and {len(rejected) - MOST_TOLD:,} more; {where_all_are}.")
