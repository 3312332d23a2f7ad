"""Spans as trainers of one label per token take them: on tokens, and none over another."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.record import AnnotatedDocument
from annotator.domain.span import Span
from annotator.domain.tokens import Tokens, WordBorders
from annotator.formats.contract import Loss
from annotator.language import marked

OVERLAPPING = marked("Loss", "span that overlaps another")
MISALIGNED = marked("Loss", "span off the borders of tokens")
LABEL = marked("Loss", "label of the document")
META = marked("Loss", "meta")
_NOTE, _FLAG, _ANSWER = marked("Loss", "note"), marked("Loss", "flag"), marked("Loss", "answer")


@dataclass(frozen=True, slots=True)
class TokenSpan:
    """A span by its first and last token, both counted."""

    first: int
    last: int
    span: Span


@dataclass(frozen=True, slots=True)
class FlatSpans:
    """The spans of a document that lie on tokens; `flat` are those that can stand side by side, in their order."""

    aligned: tuple[TokenSpan, ...]
    flat: tuple[TokenSpan, ...]
    misaligned: int


def tokens_of(document: AnnotatedDocument) -> Tokens:
    """The document's tokens; words and signs where no pipeline has read it yet."""
    return document.tokens if document.tokens is not None else WordBorders(document.document.text).tokens()


def flatten(document: AnnotatedDocument, tokens: Tokens) -> FlatSpans:
    """Of spans that share a token the longest is kept, of two as long the first."""
    spans = document.annotation.spans
    if spans and max(span.end for span in spans) > len(document.document.text):
        raise ValueError(f"a span of “{document.document.key}” reaches beyond its text")
    placed = [(tokens.indices(span.start, span.end), span) for span in spans]
    aligned = [TokenSpan(*place, span) for place, span in placed if place is not None]
    taken: set[int] = set()
    flat = []
    for one in sorted(aligned, key=lambda one: (one.first - one.last, one.first)):
        covered = range(one.first, one.last + 1)
        if taken.isdisjoint(covered):
            taken.update(covered)
            flat.append(one)
    return FlatSpans(tuple(aligned), tuple(sorted(flat, key=lambda one: one.first)), len(spans) - len(aligned))


def has_meta(document: AnnotatedDocument) -> bool:
    """Whether the document has meta beside its id, which is its key as well."""
    return any(name != "id" for name in document.document.meta)


def losses(document: AnnotatedDocument, **counts: int) -> list[Loss]:
    """Notes, flag, meta and an answer other than accept, and what else is counted under its name."""
    annotation = document.annotation
    notes = bool(annotation.note) + sum(bool(span.note) for span in annotation.spans)
    answer = annotation.answer is not None and annotation.answer.value != "accept"
    found = {
        **counts,
        _NOTE: notes,
        _FLAG: int(annotation.flagged),
        _ANSWER: int(answer),
        META: int(has_meta(document)),
    }
    return [Loss(document.document.key, what, count) for what, count in found.items() if count]
