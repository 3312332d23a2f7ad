"""Answers to many documents at once, as one operation that can be taken back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.queue import Queue
from annotator.domain.review import Review
from annotator.errors import UsageError
from annotator.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class AnswerReport:
    """How many documents were answered, and how many open suggestions became spans with them."""

    documents: int
    accepted_suggestions: int


def answer_documents(project: ProjectFile, answer: Answer, documents: Iterable[DocumentId]) -> AnswerReport:
    """Answers the documents in one step; accept takes their open suggestions along, as Enter does."""
    labels = project.labels().names
    edits: list[tuple[DocumentId, Edit]] = []
    taken = 0
    for identity in documents:
        before = project.annotation(identity)
        accepting = []
        if answer is Answer.ACCEPT and before.answer is None:
            accepting = Review(before, project.suggestions(identity), labels).open_suggestions()
        edit = Edit.between(before, gestures.answer(before, answer, accepting=accepting))
        if not edit.is_empty:
            edits.append((identity, edit))
            taken += len(accepting)
    if edits:
        project.apply(Operation(f"Answer {len(edits)} documents: {answer.value}", tuple(edits))).result()
    return AnswerReport(len(edits), taken)


def find_documents(project: ProjectFile, keys: Iterable[str]) -> list[DocumentId]:
    """The documents of those keys (a key may stand for several); UsageError names a key that nobody has."""
    wanted = list(keys)
    found: dict[str, list[DocumentId]] = {key: [] for key in wanted}
    ids = project.document_ids(Queue())
    for first in range(0, len(ids), 1000):
        for row in project.rows(ids[first : first + 1000]):
            if row.key in found:
                found[row.key].append(row.id)
    for key in wanted:
        if not found[key]:
            raise UsageError(f"There is no document “{key}”. `annotator documents PROJECT` lists them.")
    return [identity for key in wanted for identity in found[key]]
