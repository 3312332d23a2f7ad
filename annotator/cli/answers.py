"""Commands that do a person's work headless: answer, undo."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from annotator.cli.options import AsJson, ProjectPath
from annotator.cli.output import show
from annotator.cli.projects import project_to_change
from annotator.errors import UsageError


def add_to(application: typer.Typer) -> None:
    """Adds the commands."""
    application.command("answer")(answer)
    application.command("undo")(undo)


def answer(
    project: ProjectPath,
    given: Annotated[Literal["accept", "reject", "ignore"], typer.Argument(metavar="accept|reject|ignore")],
    document: Annotated[list[str] | None, typer.Option("--document", help="Key of a document; repeatable.")] = None,
    all_: Annotated[bool, typer.Option("--all", help="Every document that has no answer yet (the default).")] = False,
    as_json: AsJson = False,
) -> None:
    """Answer documents; accept takes their open suggestions along, as Enter does."""
    from annotator.domain.answer import OPEN_STATES, Answer
    from annotator.domain.document import DocumentId
    from annotator.domain.queue import Queue
    from annotator.session.answering import answer_documents, find_documents

    if document and all_:
        raise UsageError("Name documents with --document, or take --all, not both.")
    with project_to_change(project) as opened:
        if document:
            chosen = find_documents(opened, document)
        else:
            waiting = opened.document_ids(Queue(states=frozenset(OPEN_STATES)))
            chosen = [DocumentId(identity) for identity in waiting]
        report = answer_documents(opened, Answer(given), chosen)
    result = {"documents": report.documents, "accepted_suggestions": report.accepted_suggestions}
    text = f"{report.documents:,} documents answered, {report.accepted_suggestions:,} suggestions accepted with them."
    show(result, text, as_json=as_json)


def undo(project: ProjectPath, as_json: AsJson = False) -> None:
    """Take back the last operation; it stays in the history."""
    with project_to_change(project) as opened:
        name = opened.undoable()
        changes = opened.undo().result()
    if changes is None:
        show({"undone": None, "documents": 0}, "There is nothing to undo.", as_json=as_json)
        raise typer.Exit(1)
    show({"undone": name, "documents": len(changes.documents)}, f"Undone: {name}.", as_json=as_json)
