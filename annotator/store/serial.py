"""Rows and compact JSON to values and back; no statement is run here but for new names."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any

import msgspec

from annotator.domain.answer import Answer
from annotator.domain.edit import Part
from annotator.domain.span import LabelledRange, Span, SpanUid
from annotator.domain.suggestion import Decision, Suggestion, Verdict
from annotator.domain.tokens import Tokens
from annotator.giving_way import giving_way
from annotator.store.names import Names

StoredUid = bytes | str
"""A uid as a column holds it: 16 bytes where it is 32 hexadecimal digits, else as it is."""

SPAN_COLUMNS = '"start", "end", uid, label, source, score, origin_start, origin_end, origin_label'
"""The columns that `span_from_row` reads, in its order."""

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


def pack_uid(uid: str) -> StoredUid:
    """The shortest form of a uid that can be read back exactly."""
    if len(uid) == 32:
        try:
            packed = bytes.fromhex(uid)
        except ValueError:
            return uid
        return packed if packed.hex() == uid else uid
    return uid


def unpack_uid(stored: StoredUid) -> str:
    """The uid as it was given."""
    return stored.hex() if isinstance(stored, bytes) else stored


def span_values(connection: sqlite3.Connection, names: Names, span: Span) -> tuple[Any, ...]:
    """The values of SPAN_COLUMNS for a span."""
    origin = span.origin
    told = (None, None, None)
    if origin is not None:
        told = (origin.start, origin.end, names.label_id(connection, origin.label))  # type: ignore[assignment]
    label = names.label_id(connection, span.label)
    source = names.named_source_id(connection, span.source, span.source_version)
    return (span.start, span.end, pack_uid(span.uid), label, source, span.score, *told)


def span_from_values(names: Names, values: Sequence[Any], note: str = "") -> Span:
    """A span from the values of SPAN_COLUMNS."""
    start, end, uid, label, source, score, origin_start, origin_end, origin_label = values
    origin = None if origin_start is None else LabelledRange(origin_start, origin_end, names.labels[origin_label])
    place, identity = (start, end, names.labels[label]), SpanUid(unpack_uid(uid))
    if source is None:
        return Span(*place, identity, origin, None, score, note)
    told = names.sources[source]
    return Span(*place, identity, origin, told.name, score, note, told.version)


def pack_part(connection: sqlite3.Connection, names: Names, part: Part) -> str:
    """One side of an edit as JSON, labels and sources by number; what is empty is left out."""
    packed: dict[str, Any] = {}
    if part.spans:
        packed["s"] = [_pack_span(connection, names, span) for span in part.spans]
    if part.decisions:
        packed["d"] = [
            [d.target.start, d.target.end, names.label_id(connection, d.target.label), d.verdict.value]
            for d in part.decisions
        ]
    if part.answer is not None:
        packed["a"] = part.answer.value
    if part.flagged:
        packed["f"] = True
    if part.note:
        packed["n"] = part.note
    if part.labels:
        packed["l"] = [names.label_id(connection, name) for name in part.labels]
    return _encode(packed).decode()


def unpack_part(names: Names, text: str) -> Part:
    """One side of an edit from its JSON."""
    packed = _decode(text)
    answer = packed.get("a")
    return Part(
        tuple(_unpack_span(names, values) for values in packed.get("s", ())),
        tuple(
            Decision(LabelledRange(start, end, names.labels[label]), Verdict(verdict))
            for start, end, label, verdict in packed.get("d", ())
        ),
        None if answer is None else Answer(answer),
        packed.get("f", False),
        packed.get("n", ""),
        tuple(sorted(names.labels[label] for label in packed.get("l", ()))),
    )


def pack_suggestions(
    connection: sqlite3.Connection, names: Names, suggestions: Iterable[tuple[int, int, str, float | None, str]]
) -> str:
    """Suggestions of one source (start, end, label, score, reason) as JSON, in the given order.

    What is missing at the end of one is left out; the first versions wrote no reasons.
    """
    known = names.label_ids
    items: list[tuple[Any, ...]] = []
    for start, end, name, score, reason in suggestions:
        label = known[name] if name in known else names.label_id(connection, name)
        if reason:
            items.append((start, end, label, score, reason))
        else:
            items.append((start, end, label) if score is None else (start, end, label, score))
    return _encode(items).decode()


def unpack_suggestions(names: Names, source: int, text: str, place: tuple[int, int] | None = None) -> list[Suggestion]:
    """Suggestions of one source from their JSON; only those of exactly that range, if one is given."""
    labels, origin = names.labels, names.sources[source]
    rows = _decode(text)
    if place is not None:  # before any is made: of many thousand it is a handful
        rows = [row for row in rows if (row[0], row[1]) == place]
    return [
        Suggestion(start, end, labels[label], origin, *score_and_reason)
        for start, end, label, *score_and_reason in giving_way(rows)
    ]


def pack_json(value: Any) -> str:
    """Any JSON value as compact text."""
    return _encode(value).decode()


def unpack_json(text: str) -> Any:
    """The value of a JSON text."""
    return _decode(text)


def pack_tokens(tokens: Tokens) -> bytes:
    """Token borders as differences from border to border, in the narrowest integers that hold them."""
    flat = [0] * (2 * len(tokens))
    flat[0::2], flat[1::2] = tokens.starts.tolist(), tokens.ends.tolist()
    steps = [after - before for before, after in zip([0, *flat], flat, strict=False)]
    widest = max(steps, default=0)
    code = "B" if widest < 256 else "H" if widest < 65536 else "I"
    return code.encode() + array(code, steps).tobytes()


def unpack_tokens(packed: bytes) -> Tokens:
    """Tokens from `pack_tokens`."""
    steps = array(packed[:1].decode())
    steps.frombytes(packed[1:])
    flat = array("I", accumulate(steps))
    tokens = Tokens()
    tokens.starts, tokens.ends = flat[0::2], flat[1::2]
    return tokens


def _pack_span(connection: sqlite3.Connection, names: Names, span: Span) -> list[Any]:
    values: list[Any] = list(span_values(connection, names, span))
    values[2] = span.uid
    values.append(span.note)
    while values[-1] in (None, ""):
        values.pop()
    return values


def _unpack_span(names: Names, values: list[Any]) -> Span:
    filled = values + [None] * (10 - len(values))
    return span_from_values(names, filled[:9], filled[9] or "")
