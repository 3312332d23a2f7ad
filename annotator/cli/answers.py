"""Commands that do a person's work headless: answer, undo."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from annotator.cli.options import AsJson, ProjectPath
from annotator.cli.output import report
from annotator.cli.projects import project_to_change
from annotator.errors import UsageError

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


def undo(project: ProjectPath, as_json: AsJson = False) -> None:
    """Take back your last edit or answer.

    It stays in the history. Imports and suggestion runs are not taken back.
    """
    from annotator.session.answering import undo_last

    with project_to_change(project) as opened:
        name, documents = undo_last(opened)
    if name is None:
        report({"undone": None, "documents": 0}, "There is nothing to undo.", as_json=as_json)
        raise typer.Exit(1)
    report({"undone": name, "documents": documents}, f"Undone: {name}.", as_json=as_json)
