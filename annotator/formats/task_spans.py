"""Spans of a JSONL record: Prodigy's and doccano's shapes, checked one by one against the text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import msgspec

from annotator.domain.label import Label, LabelError, checked
from annotator.domain.span import LabelledRange
from annotator.formats.contract import OffsetUnit
from annotator.formats.json_lines import BadRecordError, in_words
from annotator.formats.offsets import Counting, OffsetMap, Surface, counts_alike, find_counting

_MOST_TOKEN_BYTES = 50_000_000
"""Longer lists of tokens are not asked for the unit of the offsets: they would take a gigabyte of memory."""

_TOKENS = msgspec.json.Decoder(list[Surface])


class ReadSpan(msgspec.Struct, frozen=True, gc=False):
    """A span as a record has it, its range in code points and inside the text; `answer` is Prodigy's, of this span.

    A Struct and not a dataclass, for it is made ten times per document and costs a tenth.
    """

    target: LabelledRange
    score: float | None
    source: str | None
    answer: str | None
    note: str = ""


def read_spans(text: str, entries: Sequence[Any], tokens: msgspec.Raw | None, unit: OffsetUnit) -> list[ReadSpan]:
    """The spans in reading order, each range and label once; BadRecordError if one of them cannot be right.

    Surfaces (`text` of spans, else tokens) decide the offset unit where `unit` is auto.
    """
    if not entries:
        return []
    counting = _counting(text, entries, tokens, unit)
    offsets = None if counting is Counting.CODE_POINTS else OffsetMap(text, counting)
    length = len(text)
    found: dict[tuple[int, int, str], ReadSpan] = {}
    for number, entry in enumerate(entries, 1):
        given_start, given_end, label, fields = _entry(entry, number)
        start: int | None = given_start
        end: int | None = given_end
        if offsets is not None and 0 <= given_start < given_end:
            start, end = offsets.code_point(given_start), offsets.code_point(given_end)
        if start is None or end is None or not 0 <= start < end <= length:
            what = f"Span {number} (“{label}”, {given_start} to {given_end})"
            inside = start is not None and end is not None
            raise BadRecordError(f"{what} {_problem(text, given_start, given_end, inside, counting)}")
        key = start, end, label
        if key not in found:
            found[key] = _read_span(LabelledRange(*key), fields)
    return [found[key] for key in sorted(found)]


def _entry(entry: Any, number: int) -> tuple[int, int, str, dict[str, Any]]:
    """One span of `{start, end, label}`, `{start_offset, end_offset, label}` or `[start, end, label]`.

    Gives start and end (in the file's unit, not checked yet), label, and the other fields.
    """
    if type(entry) is dict:
        fields = entry
        if "start_offset" in entry and "start" not in entry:
            start, end = entry["start_offset"], entry.get("end_offset")
        else:
            start, end = entry.get("start"), entry.get("end")
        label = entry.get("label")
        if label is None and type(several := entry.get("labels")) is list and len(several) == 1:
            label = several[0]  # Label Studio's, in a cell of its tables
    elif type(entry) is list and len(entry) == 3:
        fields = {}
        start, end, label = entry
    else:
        raise BadRecordError(f"Span {number} is {in_words(entry)} that is not of the form [start, end, label].")
    # `type() is int` and not isinstance: true and 3.0 are no offsets.
    if type(start) is not int or type(end) is not int:
        name, value = ("start", start) if type(start) is not int else ("end", end)
        what = "is missing" if value is None else f"is {_shown(value)}, which is not a whole number"
        raise BadRecordError(f"The {name} of span {number} {what}.")
    problem = _label_problem(label) if type(label) is str else _no_label(label)
    if problem is not None or label is None:
        raise BadRecordError(f"Span {number} ({start} to {end}) has {problem}")
    return start, end, label, fields


def is_label(name: str) -> bool:
    """Whether a label set can take a label of that name."""
    return _label_problem(name) is None


@lru_cache(maxsize=1024)
def _label_problem(name: str) -> str | None:
    """What is wrong with a label that is a text: a label set must be able to take it."""
    try:
        checked(Label(name))
    except LabelError as error:
        return f"a label that cannot be used. {error}"
    return None


def _no_label(value: Any) -> str:
    return "no label." if value is None else f"{in_words(value)} as its label, which must be a text."


def _counting(text: str, entries: Sequence[Any], tokens: msgspec.Raw | None, unit: OffsetUnit) -> Counting:
    """How the offsets count: as told, else as the stored words say."""
    stored = [entry for entry in entries if type(entry) is dict and "text" in entry]
    if unit is not OffsetUnit.AUTO or (not stored and tokens is None) or counts_alike(text):
        return find_counting(text, (), unit)
    surfaces = []
    for number, entry in enumerate(stored, 1):
        if type(entry["text"]) is str:
            start, end, _label, _fields = _entry(entry, number)
            surfaces.append(Surface(start, end, entry["text"]))
    if not surfaces and tokens is not None and memoryview(tokens).nbytes <= _MOST_TOKEN_BYTES:
        try:
            surfaces = _TOKENS.decode(tokens)
        except msgspec.DecodeError:
            surfaces = []  # tokens of another tool say nothing about offsets
    return find_counting(text, surfaces, unit)


def _problem(text: str, start: int, end: int, inside: bool, counting: Counting) -> str:
    """What is wrong with a range, given in the file's unit; `inside` says that it is not within a character."""
    if start < 0:
        return "starts before the text."
    if end == start:
        return "is empty."
    if end < start:
        return "ends before it starts."
    if not inside:
        return f"begins or ends in the middle of a character, counted in {counting.value}."
    fitting = OffsetMap(text, Counting.UTF_16).code_point(end)
    hint = " It would fit if the offsets count UTF-16 units: import with UTF-16 offsets."
    fits = fitting is not None and fitting <= len(text)
    return f"reaches beyond the text, which has {len(text)} characters.{hint if fits else ''}"


def _read_span(target: LabelledRange, fields: dict[str, Any]) -> ReadSpan:
    if not fields:
        return ReadSpan(target, None, None, None)
    return ReadSpan(
        target,
        _score(fields.get("score")),
        _words(fields.get("source")),
        _words(fields.get("answer")),
        _words(fields.get("note")) or "",
    )


def _score(value: Any) -> float | None:
    """A score from 0 to 1; whatever else other tools call a score says nothing here."""
    if type(value) in (int, float) and 0 <= value <= 1:
        return float(value)
    return None


def _words(value: Any) -> str | None:
    return value if type(value) is str and value else None


def _shown(value: Any) -> str:
    return f"“{value}”" if type(value) is str else msgspec.json.encode(value).decode("utf-8")[:40]
