"""A document as one line of JSONL, in the shape of Prodigy's tasks."""

from __future__ import annotations

from typing import Any

import msgspec

from annotator.domain.annotation import Annotation
from annotator.domain.record import AnnotatedDocument
from annotator.domain.span import Span
from annotator.domain.tokens import Tokens
from annotator.formats.task_hashes import input_hash, task_hash
from annotator.formats.task_meta import with_remarks

_ENCODER = msgspec.json.Encoder()


def task_line(document: AnnotatedDocument) -> bytes:
    """One line of the JSONL export, without the line feed: UTF-8, offsets in code points, half-open.

    `token_end` alone is inclusive, as Prodigy has it; both token keys are left out where a span is not on token
    borders, and all about tokens where they are not known. Nobody's document has null as annotator and time.
    ValueError if a span reaches beyond the text: then the project is damaged, and nothing wrong is written.
    """
    text, annotation = document.document.text, document.annotation
    task: dict[str, Any] = {"text": text}
    if document.tokens is not None:
        task["tokens"] = _tokens(text, document.tokens)
    task["spans"] = [_span(span, document.tokens) for span in _inside(text, annotation, document.document.key)]
    if annotation.answer is not None:
        task["answer"] = annotation.answer.value
    task["meta"] = with_remarks(document.document.meta, annotation.flagged, annotation.note)
    task["_input_hash"] = input_hash(text)
    task["_task_hash"] = task_hash(task["_input_hash"], annotation.spans)
    task["_view_id"] = "spans_manual" if _overlap(annotation.spans) else "ner_manual"
    task["_annotator_id"] = document.annotator or None
    task["_timestamp"] = document.updated or None
    return _ENCODER.encode(task)


def _tokens(text: str, tokens: Tokens) -> list[dict[str, Any]]:
    """Each token's text, range, number and whether a space follows it."""
    pairs = zip(tokens.starts, tokens.ends, strict=True)
    return [
        {"text": text[start:end], "start": start, "end": end, "id": number, "ws": text[end : end + 1] == " "}
        for number, (start, end) in enumerate(pairs)
    ]


def _span(span: Span, tokens: Tokens | None) -> dict[str, Any]:
    written: dict[str, Any] = {"start": span.start, "end": span.end, "label": span.label}
    at = None if tokens is None else tokens.indices(span.start, span.end)
    if at is not None:
        written["token_start"], written["token_end"] = at
    if span.source is not None:
        written["source"] = span.source
    if span.score is not None:
        written["score"] = span.score
    if span.note:
        written["note"] = span.note
    return written


def _inside(text: str, annotation: Annotation, key: str) -> tuple[Span, ...]:
    for span in annotation.spans:
        if span.end > len(text):
            raise ValueError(f"span {span.start}-{span.end} of “{key}” reaches beyond its text of {len(text)}")
    return annotation.spans


def _overlap(spans: tuple[Span, ...]) -> bool:
    """Whether two spans, which are in reading order, share a character."""
    end = 0
    for span in spans:
        if span.start < end:
            return True
        end = max(end, span.end)
    return False
