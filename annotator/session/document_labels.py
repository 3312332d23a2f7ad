"""Labels of documents said and taken away without a window, as one operation."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.label import Label, checked
from annotator.store.project_file import ProjectFile


def say_of_documents(
    project: ProjectFile, documents: Iterable[DocumentId], *, say: Collection[str] = (), take: Collection[str] = ()
) -> int:
    """Says labels of documents, and no longer says others; how many documents changed.

    A label that the project lacks comes into its label set. LabelError for a name that no label can have.
    """
    for name in say:
        checked(Label(name))
    edits = []
    for identity in documents:
        before = project.annotation(identity)
        labels = (before.labels | frozenset(say)) - frozenset(take)
        edit = Edit.between(before, replace(before, labels=labels))
        if not edit.is_empty:
            edits.append((identity, edit))
    if edits:
        name = f"Label document {', '.join(say)}" if say else f"Take away label {', '.join(take)}"
        project.apply(Operation(name, tuple(edits))).result()
    return len(edits)
