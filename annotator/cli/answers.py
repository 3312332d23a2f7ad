"""Commands that do a person's work headless: answer, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from annotator.cli.options import AsJson, ProjectPath
from annotator.cli.output import report
from annotator.cli.projects import project_to_change
from annotator.errors import UsageError

if TYPE_CHECKING:
    from annotator.session import ProjectFile

Given = Annotated[
    Literal["accept", "reject", "ignore"],
    typer.Argument(metavar="accept|reject|ignore", help="The answer.", show_default=False),
]


def add_to(application: typer.Typer) -> None:
    """Adds the commands."""
    application.command("answer")(answer)
    application.command("undo")(undo)


def answer(
    project: ProjectPath,
    given: Given,
    document: Annotated[list[str] | None, typer.Option("--document", help="Key of a document; repeatable.")] = None,
    all_: Annotated[bool, typer.Option("--all", help="Every document without an answer (the default).")] = False,
    least_score: Annotated[
        float, typer.Option("--least-score", min=0.0, max=1.0, help="Accept no suggestion with a lower score.")
    ] = 0.0,
    as_json: AsJson = False,
) -> None:
    """Answer documents.

    Accept takes a document's open suggestions along, as Enter does in the window.
    """
    from annotator.domain.answer import OPEN_STATES, Answer
    from annotator.domain.document import DocumentId
    from annotator.domain.queue import Queue
    from annotator.session.answering import answer_documents, find_documents
    from annotator.session.wording import counted

    if document and all_:
        raise UsageError("Name documents with --document, or take --all, not both.")
    with project_to_change(project) as opened:
        if document:
            chosen = find_documents(opened, document)
        else:
            waiting = opened.document_ids(Queue(states=frozenset(OPEN_STATES)))
            chosen = [DocumentId(identity) for identity in waiting]
        done = answer_documents(opened, Answer(given), chosen, least_score=least_score)
    result = {"documents": done.documents, "accepted_suggestions": done.accepted_suggestions}
    text = f"{counted(done.documents, 'document')} answered"
    if done.accepted_suggestions:
        text += f", {counted(done.accepted_suggestions, 'suggestion')} accepted"
    report(result, f"{text}.", as_json=as_json)


def undo(
    project: ProjectPath,
    operation: Annotated[
        int | None,
        typer.Option("--operation", metavar="NUMBER", help="Take this one back alone (see `annotator history`)."),
    ] = None,
    to: Annotated[
        int | None,
        typer.Option("--to", min=0, metavar="NUMBER", help="Go to the moment after this one, back or forward."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Take back your last edit or answer, or an earlier one.

    It stays in the history. Imports and suggestion runs are not taken back.
    """
    if operation is not None and to is not None:
        raise UsageError("Take one operation back with --operation, or go to a point with --to, not both.")
    with project_to_change(project) as opened:
        if to is not None:
            result, text = _go_to(opened, to)
        elif operation is not None:
            name = opened.time_line.row(operation).name
            documents = len(opened.time_line.undo_alone(operation).result().documents)
            result, text = {"undone": name, "documents": documents}, f"Undone: {name}."
        else:
            result, text = _undo_last(opened)
    report(result, text, as_json=as_json)
    if not result.get("documents"):
        raise typer.Exit(1)


def _undo_last(opened: ProjectFile) -> tuple[dict[str, Any], str]:
    from annotator.session.answering import undo_last

    name, documents = undo_last(opened)
    text = "There is nothing to undo." if name is None else f"Undone: {name}."
    return {"undone": name, "documents": documents}, text


def _go_to(opened: ProjectFile, number: int) -> tuple[dict[str, Any], str]:
    from annotator.session.stepping import go_to
    from annotator.session.wording import counted
    from annotator.session.work import Cancel, no_progress

    is_back = opened.time_line.way_to(number).undos > 0
    steps, changes = go_to(opened, number, no_progress, Cancel())
    result = {"undone": None, "documents": len(changes.documents)}
    result |= {"steps_back": steps if is_back else 0, "steps_forward": 0 if is_back else steps}
    where = "the beginning" if number == 0 else f"“{opened.time_line.row(number).name}”"
    if not steps:
        return result, f"Everything is as it was after {where} already."
    return result, f"Went {counted(steps, 'step')} {'back' if is_back else 'forward'} to {where}."
