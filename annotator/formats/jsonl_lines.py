"""A document as one line of JSONL, in the shape of Prodigy's tasks."""

from __future__ import annotations

from collections.abc import Sequence
from operator import gt
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from annotator.domain.label import LabelSet
from annotator.domain.record import AnnotatedDocument
from annotator.domain.span import Span
from annotator.domain.tokens import Tokens
from annotator.formats.task_hashes import input_hash, task_hash
from annotator.formats.task_meta import with_remarks

# Structs and not dictionaries: they are made and written in a third of the time, and the garbage collector
# need not look at them, which alone halves the cost of a line with tokens.


class _TokenLine(msgspec.Struct, gc=False):
    text: str
    start: int
    end: int
    id: int
    ws: bool


class _SpanLine(msgspec.Struct, gc=False, omit_defaults=True):
    start: int
    end: int
    label: str
    token_start: int | UnsetType = UNSET
    token_end: int | UnsetType = UNSET
    source: str | None = None
    score: float | None = None
    note: str = ""


class _TaskLine(msgspec.Struct):
    text: str
    tokens: list[_TokenLine] | UnsetType
    spans: list[_SpanLine]
    options: msgspec.Raw | UnsetType
    accept: list[str] | UnsetType
    answer: str | UnsetType
    meta: dict[str, Any]
    input_hash: int = msgspec.field(name="_input_hash")
    task_hash: int = msgspec.field(name="_task_hash")
    view_id: str = msgspec.field(name="_view_id")
    annotator_id: str | None = msgspec.field(name="_annotator_id")
    timestamp: int | None = msgspec.field(name="_timestamp")


_encode = msgspec.json.Encoder().encode


def task_options(labels: LabelSet) -> msgspec.Raw | UnsetType:
    """What `accept` is chosen from, as Prodigy's choice has it: the labels for documents; unset if there is none."""
    options = [{"id": label.name, "text": label.name} for label in labels.for_documents()]
    return msgspec.Raw(_encode(options)) if options else UNSET


def task_line(document: AnnotatedDocument, options: msgspec.Raw | UnsetType = UNSET) -> bytes:
    """One line of the JSONL export, without the line feed: UTF-8, offsets in code points, half-open.

    `token_end` alone is inclusive, as Prodigy has it; both token keys are left out where a span is not on token
    borders, and all about tokens where they are not known. Nobody's document has null as annotator and time.
    Where there are `options`, `accept` is there too, even if nothing was chosen. ValueError if a span reaches beyond
    the text: then the project is damaged, and nothing wrong is written.
    """
    text, annotation, tokens = document.document.text, document.annotation, document.tokens
    spans = annotation.spans
    starts, ends = [span.start for span in spans], [span.end for span in spans]
    if ends and max(ends) > len(text):
        raise ValueError(f"a span of “{document.document.key}” reaches beyond its text of {len(text)} characters")
    hashed = input_hash(text)
    return _encode(
        _TaskLine(
            text,
            UNSET if tokens is None else _token_lines(text, tokens),
            _span_lines(spans, tokens),
            options,
            sorted(annotation.labels) if annotation.labels or options is not UNSET else UNSET,
            UNSET if annotation.answer is None else annotation.answer.value,
            with_remarks(document.document.meta, annotation.flagged, annotation.note),
            hashed,
            task_hash(hashed, starts, ends, [span.label for span in spans]),
            "spans_manual" if _overlap(starts, ends) else "ner_manual",
            document.annotator or None,
            document.updated or None,
        )
    )


def _token_lines(text: str, tokens: Tokens) -> list[_TokenLine]:
    """Each token's text, range, number and whether a space follows it."""
    starts, ends = tokens.starts.tolist(), tokens.ends.tolist()
    words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    followed = text + "\n"  # so that there is something after the last token
    spaces = [followed[end] == " " for end in ends]
    return list(map(_TokenLine, words, starts, ends, range(len(words)), spaces))


def _span_lines(spans: Sequence[Span], tokens: Tokens | None) -> list[_SpanLine]:
    if tokens is None:
        return [
            _SpanLine(span.start, span.end, span.label, UNSET, UNSET, span.source, span.score, span.note)
            for span in spans
        ]
    lines = []
    for span in spans:
        first, last = tokens.indices(span.start, span.end) or (UNSET, UNSET)
        lines.append(_SpanLine(span.start, span.end, span.label, first, last, span.source, span.score, span.note))
    return lines


def _overlap(starts: Sequence[int], ends: Sequence[int]) -> bool:
    """Whether two spans share a character: in reading order, two neighbours do then."""
    return any(map(gt, ends, starts[1:]))
