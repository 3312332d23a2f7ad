"""One document as a person works on it: text, tokens, and the review of its spans and suggestions."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document, DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.review import Mark, Review
from annotator.domain.span import Span
from annotator.domain.tokens import TokenBorders, WordBorders
from annotator.session.combining import refresh
from annotator.store.documents import WholeDocument
from annotator.store.project_file import ProjectFile

LONGEST_REFRESHED = 200_000
"""Code points up to which a document's suggestions are combined anew before it is shown; about a second of work."""

LOOKED_AT = 400
"""Code points of a span that are read to name it; it may be as long as a book."""


@dataclass
class OpenDocument:
    """A document with its review; `borders` are word borders until the tokenizer has been through."""

    document: Document
    review: Review
    borders: TokenBorders
    is_tokenised: bool

    @classmethod
    def read(
        cls,
        project: ProjectFile,
        identity: DocumentId,
        labels: Collection[str],
        *,
        refreshed: bool = True,
        least_score: float = 0.0,
    ) -> OpenDocument:
        """Reads the document, its tokens, annotation and suggestions; may be called from any thread.

        `refreshed`: its suggestions are brought after what was confirmed and rejected elsewhere meanwhile, unless the
        document is so long that the person would have to wait for it; what is stored is shown then.
        """
        document = project.document(identity)
        if refreshed and len(document.text) <= LONGEST_REFRESHED:
            refresh(project, identity)
        tokens = project.tokens(identity)
        suggestions = project.suggestions(identity)
        review = Review(project.annotation(identity), suggestions, labels, least_score=least_score)
        return cls(document, review, tokens or WordBorders(document.text), tokens is not None)

    @classmethod
    def of(cls, whole: WholeDocument, labels: Collection[str]) -> OpenDocument:
        """The document from what was read of it together."""
        review = Review(whole.annotation, whole.suggestions, labels)
        return cls(whole.document, review, whole.tokens or WordBorders(whole.document.text), whole.tokens is not None)

    @property
    def annotation(self) -> Annotation:
        """What is confirmed of the document now."""
        return self.review.annotation

    def text_of(self, mark: Mark) -> str:
        """The words a mark covers, shortened for names and messages."""
        end = min(mark.end, mark.start + LOOKED_AT)
        text = " ".join(self.document.text[mark.start : end].split())
        return text if len(text) <= 40 and end == mark.end else text[:39].rstrip() + "…"

    def reason_of(self, mark: Mark) -> str:
        """Why the mark was suggested; a confirmed span looks back at the suggestion it came from. Empty if unknown."""
        span = mark.span
        if span is None:
            return mark.suggestion.reason if mark.suggestion is not None else ""
        if span.origin is None:
            return ""
        there = self.review.all_at(span.origin.start, span.origin.end)
        found = (s.reason for s in there if s.labelled_range == span.origin and s.source.name == span.source)
        return next(found, "")

    def operation(self, name: str, after: Annotation, *, seed: Span | None = None) -> Operation | None:
        """The operation that makes the annotation `after`; None if it would change nothing.

        `seed` is the span whose label others take by it: the history remembers that they belong together.
        """
        if after is self.annotation:
            return None
        edit = Edit.between(self.annotation, after)
        if edit.is_empty:
            return None
        return Operation(name, ((self.document.id, edit if seed is None else edit.with_seed(seed)),))
