"""Which document comes next."""

from __future__ import annotations

from annotator.domain.document import DocumentId
from annotator.domain.queue import Queue
from annotator.store.project_file import ProjectFile


def next_listed(
    project: ProjectFile, queue: Queue, after: DocumentId | None, *, backwards: bool = False
) -> DocumentId | None:
    """The document after (before) another one in the list; the first if that one is not listed; None at its end."""
    ids = project.document_ids(queue)
    at = 0
    if after is not None:
        try:
            at = ids.index(after) + (-1 if backwards else 1)
        except ValueError:
            at = 0
    return DocumentId(ids[at]) if 0 <= at < len(ids) else None


def next_to_answer(project: ProjectFile, queue: Queue, after: DocumentId | None) -> DocumentId | None:
    """The next document of the list that has no answer yet, from the beginning where none follows."""
    found = project.next_document(after, queue)
    return found if found is not None or after is None else project.next_document(None, queue)


def first_listed(project: ProjectFile, queue: Queue) -> DocumentId | None:
    """The first document of the list, answered or not."""
    return project.next_document(None, queue, states=())
