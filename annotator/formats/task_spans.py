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
from annotator.language import translate

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
            inside = start is not None and end is not None
            told = _problem(text, given_start, given_end, inside, counting)
            raise BadRecordError(told.format(number=number, label=label, start=given_start, end=given_end))
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
        told = translate("Records", "Span {number} is {kind} that is not of the form [start, end, label].")
        raise BadRecordError(told.format(number=number, kind=in_words(entry)))
    # `type() is int` and not isinstance: true and 3.0 are no offsets.
    if type(start) is not int or type(end) is not int:
        raise BadRecordError(
            _no_offset(number, start) if type(start) is not int else _no_offset(number, end, of_end=True)
        )
    if type(label) is not str or not is_label(label):
        raise BadRecordError(_no_label(label).format(number=number, start=start, end=end))
    return start, end, label, fields


@lru_cache(maxsize=1024)
def is_label(name: str) -> bool:
    """Whether a label set can take a label of that name."""
    try:
        checked(Label(name))
    except LabelError:
        return False
    return True


def _no_offset(number: int, value: Any, *, of_end: bool = False) -> str:
    if value is None and of_end:
        return translate("Records", "The end of span {number} is missing.").format(number=number)
    if value is None:
        return translate("Records", "The start of span {number} is missing.").format(number=number)
    told = translate("Records", "The start of span {number} is {value}, which is not a whole number.")
    if of_end:
        told = translate("Records", "The end of span {number} is {value}, which is not a whole number.")
    return told.format(number=number, value=_shown(value))


def _no_label(value: Any) -> str:
    """What is wrong with a label, with places for number, start and end of its span."""
    if value is None:
        return translate("Records", "Span {number} ({start} to {end}) has no label.")
    if type(value) is not str:
        told = translate("Records", "Span {number} ({start} to {end}) has {kind} as its label, which must be a text.")
        return told.replace("{kind}", in_words(value))
    try:
        checked(Label(value))
    except LabelError as error:
        told = translate("Records", "Span {number} ({start} to {end}) has a label that cannot be used.")
        return f"{told} {_literally(str(error))}"
    raise AssertionError("a label that can be used")


def _literally(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")


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
    """What is wrong with a range, given in the file's unit, with places for number, label, start and end of the span.

    `inside` says that it is not within a character.
    """
    if start < 0:
        return translate("Records", "Span {number} (“{label}”, {start} to {end}) starts before the text.")
    if end == start:
        return translate("Records", "Span {number} (“{label}”, {start} to {end}) is empty.")
    if end < start:
        return translate("Records", "Span {number} (“{label}”, {start} to {end}) ends before it starts.")
    if not inside:
        told = translate(
            "Records",
            "Span {number} (“{label}”, {start} to {end}) begins or ends in the middle of a character, counted in"
            " {unit}.",
        )
        return told.replace("{unit}", translate("Counting", counting.value))
    told = translate(
        "Records",
        "Span {number} (“{label}”, {start} to {end}) reaches beyond the text, which has {length} characters.",
    ).replace("{length}", str(len(text)))
    fitting = OffsetMap(text, Counting.UTF_16).code_point(end)
    if fitting is None or fitting > len(text):
        return told
    hint = translate("Records", "It would fit if the offsets count UTF-16 units: import with UTF-16 offsets.")
    return f"{told} {hint}"


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
