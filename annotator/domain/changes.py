"""What an operation altered, so that every view reads again only what it shows of it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, OperationKind


@dataclass(frozen=True, slots=True)
class Changes:
    """Documents whose annotation or suggestions changed; whether documents came or the label set changed.

    `name` is the operation's name; `focus` the document a person should be shown afterwards (undo of an answer).
    `edits` are the edits that were made, so that an open document can follow without being read again; `kind` says
    whether they were done, undone or done again.
    """

    documents: frozenset[DocumentId] = frozenset()
    documents_added: int = 0
    labels: bool = False
    name: str = ""
    focus: DocumentId | None = None
    edits: tuple[tuple[DocumentId, Edit], ...] = ()
    kind: OperationKind = OperationKind.EDIT
