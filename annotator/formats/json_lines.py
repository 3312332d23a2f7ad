"""Lines of a JSONL file, strictly: UTF-8, split on line feed alone, each line one JSON object."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from annotator.domain.document import MAX_TEXT_BYTES
from annotator.errors import InputError
from annotator.language import translate

MAX_LINE_BYTES = 20 * MAX_TEXT_BYTES
"""A longer line is not read: enough for the longest text with all its tokens beside it."""

_BOM = b"\xef\xbb\xbf"
_SKIPPED = 1 << 20
_ESCAPE = re.compile(rb"\\(?:u([0-9a-fA-F]{4})|.)")
_POSITION = re.compile(r"\(byte (\d+)\)")

_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_VALUE = msgspec.json.Decoder()


class BadRecordError(ValueError):
    """A record cannot go in; the message is the reason, as a sentence."""


def json_lines(path: Path, stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Number (from 1) and bytes of every line that is not blank; None for a line over MAX_LINE_BYTES.

    One byte-order mark is dropped. InputError for a file that is marked as UTF-16.
    """
    number = 1
    line = stream.readline(MAX_LINE_BYTES).removeprefix(_BOM)
    if line.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(
            path, translate("Records", "is in UTF-16. JSONL is read as UTF-8 alone: save it as UTF-8 first.")
        )
    while line:
        if len(line) == MAX_LINE_BYTES and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(_SKIPPED)
            yield number, None
        elif not line.isspace():
            yield number, line
        number += 1
        line = stream.readline(MAX_LINE_BYTES)


def json_object(line: bytes) -> dict[str, msgspec.Raw]:
    """The members of the object that a line holds, their values not looked at yet; BadRecordError says why not."""
    try:
        if not line.isascii():
            line.decode("utf-8")  # what is not looked at later (tokens) is checked here too
        return _OBJECT.decode(line)
    except UnicodeDecodeError as error:
        raise BadRecordError(
            translate("Records", "The line is not valid UTF-8 (byte {byte} of the line).").format(byte=error.start + 1)
        ) from error
    except msgspec.ValidationError as error:
        raise BadRecordError(_not_an_object(line)) from error
    except msgspec.DecodeError as error:
        raise BadRecordError(_malformed(line, str(error))) from error
    except RecursionError as error:
        raise BadRecordError(translate("Records", "The line is nested too deeply.")) from error


def json_value(raw: msgspec.Raw) -> Any:
    """A member's value; BadRecordError for a number that is too big."""
    try:
        return _VALUE.decode(raw)
    except msgspec.DecodeError as error:
        raise BadRecordError(translate("Records", "A number is too big to be kept.")) from error
    except RecursionError as error:
        raise BadRecordError(translate("Records", "The line is nested too deeply.")) from error


def _not_an_object(line: bytes) -> str:
    try:
        value = _VALUE.decode(line)
    except (msgspec.DecodeError, RecursionError):
        return translate("Records", "The line is not valid JSON.")
    told = translate("Records", "The line holds {kind} where a JSON object is expected.")
    return told.format(kind=in_words(value))


def _malformed(line: bytes, message: str) -> str:
    if _has_lone_surrogate(line):
        return translate(
            "Records", "A \\u escape stands for half a character (a lone surrogate), which no file can store."
        )
    position = _POSITION.search(message)
    if position is None:
        return translate("Records", "The line is not valid JSON: it ends too early.")
    at = int(position[1])
    if at < len(line) and line[at] < 0x20:
        return translate(
            "Records", "The line is not valid JSON: an unescaped control character (byte {byte} of the line)."
        ).format(byte=at + 1)
    if line[at : at + 3] == b"NaN" or b"Infinity" in line[at : at + 9]:
        return translate("Records", "The line is not valid JSON: NaN and Infinity are no JSON numbers.")
    what = message.removeprefix("JSON is malformed: ")[: -len(position[0])].strip()
    return translate("Records", "The line is not valid JSON: {what} (byte {byte} of the line).").format(
        what=what, byte=at + 1
    )


def _has_lone_surrogate(line: bytes) -> bool:
    """Whether a high surrogate escape is not followed by a low one, or a low one comes alone."""
    high_ends_at = -1
    for escape in _ESCAPE.finditer(line):
        unit = int(escape[1], 16) if escape[1] else 0
        is_low = 0xDC00 <= unit <= 0xDFFF
        if (high_ends_at >= 0) != (is_low and high_ends_at == escape.start()):
            return True
        high_ends_at = escape.end() if 0xD800 <= unit <= 0xDBFF else -1
    return high_ends_at >= 0


def in_words(value: Any) -> str:
    """What kind of JSON value it is, for a person."""
    match value:
        case None:
            return translate("JsonKind", "nothing (null)")
        case bool():
            return translate("JsonKind", "true or false")
        case int() | float():
            return translate("JsonKind", "a number")
        case str():
            return translate("JsonKind", "a text")
        case list():
            return translate("JsonKind", "a list")
        case _:
            return translate("JsonKind", "an object")
