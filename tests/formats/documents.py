"""Documents for the tests of formats: what a project would hold after reading a record, and what a line says."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.document import Document, DocumentId
from annotator.domain.record import AnnotatedDocument, Record, RejectedRecord
from annotator.domain.span import Span, SpanUid
from annotator.domain.tokens import Tokens
from annotator.formats.registry import ReadOptions, importer_for
from tests.markup import marked


def annotated(source: str, *, tokens: Tokens | None = None, answer: Answer | None = Answer.ACCEPT) -> AnnotatedDocument:
    """A document from markup, with a span made by hand for every mark."""
    text, ranges = marked(source)
    spans = tuple(Span(r.start, r.end, r.label, SpanUid(str(n))) for n, r in enumerate(ranges))
    document = Document(DocumentId(1), "uid", "treaty.txt", text, {"source": "desk"})
    return AnnotatedDocument(document, Annotation(spans, answer=answer), tokens, "ana", 1_700_000_000)


def as_document(record: Record) -> AnnotatedDocument:
    """The document that a record becomes when its spans are taken as confirmed."""
    read = zip(record.spans, record.scores, record.sources, strict=True)
    spans = tuple(
        Span(target.start, target.end, target.label, SpanUid(str(n)), None, source, score)
        for n, (target, score, source) in enumerate(read)
    )
    annotation = Annotation(spans, {}, record.answer, record.flagged, record.note)
    return AnnotatedDocument(Document(DocumentId(1), "uid", record.key, record.text, record.meta), annotation)


def read(path: Path, options: ReadOptions | None = None) -> list[Record | RejectedRecord]:
    """Everything in a file, read in the format of its ending."""
    importer = importer_for(path).importer
    assert importer is not None
    return list(importer.read(path, options or ReadOptions()))


def records(path: Path, options: ReadOptions | None = None) -> list[Record]:
    """The records of a file in which none is bad."""
    items = read(path, options)
    assert [item for item in items if isinstance(item, RejectedRecord)] == []
    return [item for item in items if isinstance(item, Record)]


def surfaces(record: Record) -> list[tuple[str, str]]:
    """The words of every span with its label."""
    return [(record.text[span.start : span.end], span.label) for span in record.spans]


def reasons(items: Iterable[Record | RejectedRecord]) -> list[str]:
    """Why records were rejected."""
    return [item.reason for item in items if isinstance(item, RejectedRecord)]
