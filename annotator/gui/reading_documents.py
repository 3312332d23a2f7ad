"""Reads a document together with all that the text view needs of it, off the window's thread."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.gui.document.prepared_text import PreparedText

if TYPE_CHECKING:
    from annotator.domain.document import DocumentId
    from annotator.session import ProjectFile
    from annotator.session.open_document import OpenDocument


@dataclass(frozen=True)
class ReadyDocument:
    """A document that was read, and its text prepared for the view with the marks it has now."""

    document: OpenDocument
    prepared: PreparedText

    @classmethod
    def read(
        cls, project: ProjectFile, identity: DocumentId, labels: Collection[str], *, refreshed: bool, least_score: float
    ) -> ReadyDocument:
        """See OpenDocument.read; may be called from any thread."""
        from annotator.session.open_document import OpenDocument

        document = OpenDocument.read(project, identity, labels, refreshed=refreshed, least_score=least_score)
        return cls(document, PreparedText.of(document.document.text, document.review))
