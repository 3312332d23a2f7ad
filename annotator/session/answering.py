"""Answers to many documents at once, as one operation that can be taken back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, EditConflictError, Operation
from annotator.domain.queue import Queue
from annotator.domain.review import Review
from annotator.errors import InputError, ProjectError
from annotator.language import translate
from annotator.session.wording import counted
from annotator.store.project_file import ProjectFile

_PAST = {Answer.ACCEPT: "Accepted", Answer.REJECT: "Rejected", Answer.IGNORE: "Skipped"}


@dataclass(frozen=True, slots=True)
class AnswerReport:
    """How many documents were answered, and how many open suggestions became spans with them."""

    documents: int
    accepted_suggestions: int


def answer_documents(
    project: ProjectFile, answer: Answer, documents: Iterable[DocumentId], *, least_score: float = 0.0
) -> AnswerReport:
    """Answers the documents in one step; accept takes their open suggestions along, as Enter does.

    Suggestions with a score below `least_score` are left; those without a score are taken.
    """
    labels = project.labels().for_spans().names
    edits: list[tuple[DocumentId, Edit]] = []
    taken = 0
    for identity in documents:
        before = project.annotation(identity)
        accepting = []
        if answer is Answer.ACCEPT and before.answer is None:
            review = Review(before, project.suggestions(identity), labels, least_score=least_score)
            accepting = review.open_suggestions()
        edit = Edit.between(before, gestures.answer(before, answer, accepting=accepting))
        if not edit.is_empty:
            edits.append((identity, edit))
            taken += len(accepting)
    if edits:
        project.apply(Operation(_name(answer, len(edits), taken), tuple(edits))).result()
    return AnswerReport(len(edits), taken)


def find_documents(project: ProjectFile, keys: Iterable[str]) -> list[DocumentId]:
    """The documents of those keys (a key may stand for several); InputError names a key that nobody has."""
    wanted = list(keys)
    found: dict[str, list[DocumentId]] = {key: [] for key in wanted}
    ids = project.document_ids(Queue())
    for first in range(0, len(ids), 1000):
        for row in project.rows(ids[first : first + 1000]):
            if row.key in found:
                found[row.key].append(row.id)
    for key in wanted:
        if not found[key]:
            raise InputError(
                key, translate("Session", "there is no such document. `annotator documents PROJECT` lists them.")
            )
    return list(dict.fromkeys(identity for key in wanted for identity in found[key]))


def undo_last(project: ProjectFile) -> tuple[str | None, int]:
    """Takes back the annotator's last edit; its name and how many documents it touched, None and 0 if there is none.

    ProjectError if somebody else has changed the same place since.
    """
    name = project.undoable()
    try:
        changes = project.undo().result()
    except EditConflictError as error:
        raise conflict(error) from error
    return (None, 0) if changes is None else (name, len(changes.documents))


def conflict(error: EditConflictError) -> ProjectError:
    """What a person is told when an edit no longer fits."""
    told = ProjectError(
        translate("Session", "That cannot be done any more: the place was changed since. Look at the document first.")
    )
    told.__cause__ = error
    return told


def _name(answer: Answer, documents: int, suggestions: int) -> str:
    """How the operation is called in the history."""
    with_them = f" with {counted(suggestions, 'suggestion')}" if suggestions else ""
    return f"{_PAST[answer]} {counted(documents, 'document')}{with_them}"
