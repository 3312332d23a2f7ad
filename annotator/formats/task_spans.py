"""Spans of a JSONL record: Prodigy's and doccano's shapes, checked one by one against the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgspec

from annotator.domain.label import Label, LabelError, checked
from annotator.domain.span import LabelledRange
from annotator.formats.contract import OffsetUnit
from annotator.formats.json_lines import BadRecordError, in_words
from annotator.formats.offsets import Counting, OffsetMap, Surface, find_counting

_MOST_TOKEN_BYTES = 50_000_000
"""Longer lists of tokens are not asked for the unit of the offsets: they would take a gigabyte of memory."""


@dataclass(frozen=True, slots=True)
class ReadSpan:
    """A span as a record has it, its range in code points and inside the text; `answer` is Prodigy's, of this span."""

    target: LabelledRange
    score: float | None = None
    source: str | None = None
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A span whose shape is right; the range is in the file's unit and not checked yet."""

    start: int
    end: int
    label: str
    fields: dict[str, Any]


class _Token(msgspec.Struct):
    text: str
    start: int
    end: int


_TOKENS = msgspec.json.Decoder(list[_Token])


def read_spans(text: str, entries: Sequence[Any], tokens: msgspec.Raw | None, unit: OffsetUnit) -> list[ReadSpan]:
    """The spans in reading order, each range and label once; BadRecordError if one of them cannot be right.

    Surfaces (`text` of spans, else tokens) decide the offset unit where `unit` is auto.
    """
    parsed = [_entry(entry, number) for number, entry in enumerate(entries, 1)]
    counting = _counting(text, parsed, tokens, unit)
    offsets = None if counting is Counting.CODE_POINTS else OffsetMap(text, counting)
    found: dict[LabelledRange, ReadSpan] = {}
    for number, entry in enumerate(parsed, 1):
        span = _checked(text, entry, number, offsets, counting)
        found.setdefault(span.target, span)
    return [found[target] for target in sorted(found)]


def _entry(entry: Any, number: int) -> _Entry:
    """The shape of one span: `{start, end, label}`, `{start_offset, end_offset, label}` or `[start, end, label]`."""
    if isinstance(entry, dict):
        suffix = "" if "start" in entry or "start_offset" not in entry else "_offset"
        fields = entry
        start, end, label = entry.get("start" + suffix), entry.get("end" + suffix), entry.get("label")
    elif isinstance(entry, list) and len(entry) == 3:
        fields = {}
        start, end, label = entry
    else:
        raise BadRecordError(f"Span {number} is {in_words(entry)} that is not of the form [start, end, label].")
    # `type() is int` and not isinstance: true and 3.0 are no offsets.
    if type(start) is not int or type(end) is not int:
        name, value = ("start", start) if type(start) is not int else ("end", end)
        what = "is missing" if value is None else f"is {_shown(value)}, which is not a whole number"
        raise BadRecordError(f"The {name} of span {number} {what}.")
    if type(label) is not str:
        what = "has no label" if label is None else f"has {in_words(label)} as its label, which must be a text"
        raise BadRecordError(f"Span {number} ({start} to {end}) {what}.")
    problem = _label_problem(label)
    if problem is not None:
        raise BadRecordError(f"Span {number} ({start} to {end}) has a label that cannot be used. {problem}")
    return _Entry(start, end, label, fields)


@lru_cache(maxsize=1024)
def _label_problem(name: str) -> str | None:
    """Why a label set could not take the name."""
    try:
        checked(Label(name))
    except LabelError as error:
        return str(error)
    return None


def _counting(text: str, entries: Sequence[_Entry], tokens: msgspec.Raw | None, unit: OffsetUnit) -> Counting:
    if unit is not OffsetUnit.AUTO or not entries or (text.isascii() and "\r\n" not in text):
        return find_counting(text, (), unit)
    surfaces = [Surface(e.start, e.end, e.fields["text"]) for e in entries if isinstance(e.fields.get("text"), str)]
    if not surfaces and tokens is not None and memoryview(tokens).nbytes <= _MOST_TOKEN_BYTES:
        try:
            surfaces = [Surface(token.start, token.end, token.text) for token in _TOKENS.decode(tokens)]
        except msgspec.DecodeError:
            surfaces = []  # tokens of another tool say nothing about offsets
    return find_counting(text, surfaces, unit)


def _checked(text: str, entry: _Entry, number: int, offsets: OffsetMap | None, counting: Counting) -> ReadSpan:
    start: int | None = entry.start
    end: int | None = entry.end
    if offsets is not None and entry.start >= 0:
        start, end = offsets.code_point(entry.start), offsets.code_point(entry.end)
    what = f"Span {number} (“{entry.label}”, {entry.start} to {entry.end})"
    if entry.start < 0:
        raise BadRecordError(f"{what} starts before the text.")
    if entry.end == entry.start:
        raise BadRecordError(f"{what} is empty.")
    if entry.end < entry.start:
        raise BadRecordError(f"{what} ends before it starts.")
    if start is None or end is None:
        raise BadRecordError(f"{what} begins or ends in the middle of a character, counted in {counting.value}.")
    if end > len(text):
        raise BadRecordError(f"{what} reaches beyond the text, which has {len(text)} characters.{_hint(text, entry)}")
    fields = entry.fields
    return ReadSpan(
        LabelledRange(start, end, entry.label), _score(fields.get("score")), _text(fields, "source"),
        _text(fields, "answer"),
    )  # fmt: skip


def _hint(text: str, entry: _Entry) -> str:
    """A way out, where the range would fit in UTF-16 units."""
    end = OffsetMap(text, Counting.UTF_16).code_point(entry.end)
    fits = end is not None and end <= len(text) and not text.isascii()
    return " It would fit if the offsets count UTF-16 units: import with UTF-16 offsets." if fits else ""


def _score(value: Any) -> float | None:
    """A score from 0 to 1; whatever else other tools call a score says nothing here."""
    if type(value) in (int, float) and 0 <= value <= 1:
        return float(value)
    return None


def _text(fields: dict[str, Any], name: str) -> str | None:
    value = fields.get(name)
    return value if isinstance(value, str) and value else None


def _shown(value: Any) -> str:
    return f"“{value}”" if isinstance(value, str) else msgspec.json.encode(value).decode("utf-8")[:40]
