"""Commands that make suggestions better and say how good they are: train, evaluate, versions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.options import AsJson, Pipeline, ProjectPath, Workers
from annotator.cli.output import progress_bar, report, show, tell
from annotator.cli.projects import project_to_change, project_to_read
from annotator.cli.stopping import cancel_by_interrupt
from annotator.errors import InputError, UsageError
from annotator.paths import PROJECT_SUFFIX

if TYPE_CHECKING:
    from annotator.domain.assessment import Assessment
    from annotator.session.training import TrainingReport
    from annotator.session.work import Cancel

_SEEDS = 2**32 - 1


def add_to(application: typer.Typer) -> None:
    """Adds the commands."""
    application.command("train")(train)
    application.command("evaluate")(evaluate)
    application.command("versions")(versions_)


def train(
    project: ProjectPath,
    output: Annotated[
        Path | None, typer.Option("--output", help="Write to this directory instead of beside the project.")
    ] = None,
    base: Annotated[
        str | None, typer.Option("--base", help="Pipeline to start from; by default the project's first one.")
    ] = None,
    epochs: Annotated[int, typer.Option("--epochs", min=0, max=1000, help="0 lets the number of texts decide.")] = 0,
    seed: Annotated[int, typer.Option("--seed", min=0, max=_SEEDS, help="The same gives the same pipeline.")] = 0,
    use: Annotated[
        bool | None,
        typer.Option("--use/--no-use", help="Switch to the result whatever it is like, or not; by default if better."),
    ] = None,
    workers: Workers = 1,
    as_json: AsJson = False,
) -> None:
    """Train the pipeline on the accepted documents.

    Every fifth is held out, and the result is used only if it does better on those. Open documents are read again.
    """
    from annotator.session.switching import read_anew
    from annotator.session.training import TooFewError, TrainingWish, train_project

    wish = TrainingWish(base, epochs, seed, output, use)
    with project_to_change(project) as opened, cancel_by_interrupt() as cancel:
        try:
            with progress_bar("Training") as progress:
                done = train_project(
                    opened,
                    wish,
                    stage=lambda _sentence: None,
                    point=lambda point: progress(point.words, point.total_words),
                    cancel=cancel,
                )
        except TooFewError as error:
            report(
                {"trained": False, "better": False, "used": False, "reason": str(error)}, str(error), as_json=as_json
            )
            raise typer.Exit(1) from error
        read = read_anew(opened, workers=workers, cancel=cancel) if done.is_used and not cancel.is_pressed else None
    if not as_json:
        _tell_figures(done)
    result = {**done.to_json(), "read_again": 0 if read is None else read.documents}
    report(result, done.sentence(), as_json=as_json)
    raise typer.Exit(1 if done.outcome.cancelled else 0)


def evaluate(
    gold: Annotated[Path, typer.Argument(help="A project, or a JSONL file of gold.", metavar="PROJECT|GOLD.jsonl")],
    pipeline: Pipeline = None,
    held_out: Annotated[
        bool | None,
        typer.Option("--held-out/--all", help="Only documents that no training sees; so by default if trained here."),
    ] = None,
    language: Annotated[str, typer.Option("--language", help="Language code of the texts of a JSONL file.")] = "en",
    as_json: AsJson = False,
) -> None:
    """Say how good a pipeline is.

    Precision, recall and F1 of what it suggests, against a project's accepted documents or a file of gold.
    """
    from annotator.session.evaluating import evaluate_gold, evaluate_project

    if not gold.exists():
        raise InputError(gold, "there is no such project or file.")
    with progress_bar("Reading") as progress, cancel_by_interrupt() as cancel:
        if gold.suffix == PROJECT_SUFFIX:
            with project_to_read(gold) as opened:
                done = evaluate_project(opened, pipeline=pipeline, held_out=held_out, progress=progress, cancel=cancel)
        elif held_out is not None:
            raise UsageError("Only a project has documents that trainings leave out. Leave --held-out and --all away.")
        else:
            chosen = pipeline or "starter"
            done = evaluate_gold(gold, pipeline=chosen, language=language, progress=progress, cancel=cancel)
    for record in done.rejected:
        tell(f"{record.file}:{record.line}: {record.reason}")
    which = "held-out documents" if done.held_out else "documents"
    heading = f"{done.pipeline} {done.version} on {done.assessment.documents:,} {which}"
    show(done.to_json(), "\n".join([heading, *_table(done.assessment)]), as_json=as_json)
    raise typer.Exit(0 if done.assessment.documents and not done.rejected else 1)


def versions_(
    project: ProjectPath,
    use: Annotated[
        int | None, typer.Option("--use", min=0, help="Go back (or forward) to this version; 0 is the first pipeline.")
    ] = None,
    workers: Workers = 1,
    as_json: AsJson = False,
) -> None:
    """List the trained versions of a project's pipeline.

    With --use another one suggests from now on, and open documents are read again.
    """
    from annotator.session.versions import go_back, list_versions

    if use is None:
        with project_to_read(project) as opened:
            found = list_versions(opened)
    else:
        with project_to_change(project) as opened, cancel_by_interrupt() as cancel:
            go_back(opened, use)
            _read_anew(opened, workers, cancel)
            found = list_versions(opened)
    lines = []
    for version in found:
        figures = "" if version.after is None else f"F1 {100 * (version.before or 0):.1f} → {100 * version.after:.1f}"
        documents = f"{version.documents} documents" if version.number else ""
        mark = "*" if version.is_current else " "
        lines.append(f"{mark} {version.number:>4}  {version.pipeline:<40} {documents:<16} {figures}".rstrip())
    show({"versions": [version.to_json() for version in found]}, "\n".join(lines), as_json=as_json)


def _read_anew(opened: object, workers: int, cancel: Cancel) -> None:
    from annotator.session import ProjectFile
    from annotator.session.switching import read_anew

    assert isinstance(opened, ProjectFile)
    with progress_bar("Suggesting") as progress:
        read_anew(opened, workers=workers, progress=progress, cancel=cancel)


def _tell_figures(done: TrainingReport) -> None:
    from annotator.session.wording import counted

    outcome = done.outcome
    tell(
        f"Trained on {counted(len(done.gathered.train), 'document')} in {outcome.seconds:.0f} s from"
        f" {done.base or 'nothing'}; {counted(len(done.gathered.held_out), 'document')} held out."
    )
    tell(f"{'':16} {'before':>22}   {'after':>22}")
    tell(f"{'':16} {'P':>6} {'R':>7} {'F1':>7}   {'P':>6} {'R':>7} {'F1':>7}")
    labels = sorted({*outcome.before.labels, *outcome.after.labels})
    for label in [*labels, ""]:
        tell(f"{label or 'all':16} {_figures(outcome.before, label)}   {_figures(outcome.after, label)}")
    if done.difference is not None:
        tell(done.difference.sentence())


def _figures(assessment: Assessment, label: str) -> str:
    found = assessment.labels.get(label) if label else assessment.typed
    if found is None:
        return f"{'–':>6} {'–':>7} {'–':>7}"
    return f"{100 * found.precision:6.1f} {100 * found.recall:7.1f} {100 * found.f1:7.1f}"


def _table(assessment: Assessment) -> list[str]:
    lines = [f"{'':16} {'P':>6} {'R':>7} {'F1':>7}   there"]
    for label, found in sorted(assessment.labels.items()):
        lines.append(f"{label:16} {_figures(assessment, label)}   {found.gold:,}")
    lines.append(f"{'all':16} {_figures(assessment, '')}   {assessment.typed.gold:,}")
    free = assessment.untyped
    lines.append(f"{'any label':16} {100 * free.precision:6.1f} {100 * free.recall:7.1f} {100 * free.f1:7.1f}")
    return lines
