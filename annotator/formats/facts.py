"""What can be said of a file before it is read: its encoding, and of tables and JSON objects what they hold."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from annotator.errors import InputError
from annotator.formats.columns import roles_of
from annotator.formats.contract import Column, FileFacts, ReadOptions, Role
from annotator.formats.csv_table import find_table
from annotator.formats.encoding import find_encoding
from annotator.formats.json_lines import BadRecordError, in_words, json_lines, json_object, json_value
from annotator.language import translate

_LINES_LOOKED_AT = 20
_SAMPLE = 200
_USUAL_IN_JSON = {
    Role.TEXT: ("text", "data"),
    Role.ID: ("id",),
    Role.SPANS: ("spans", "label", "labels", "entities", "annotations"),
    Role.ANSWER: ("answer",),
}
_NO_CHOICE = frozenset(("tokens", "meta", "flagged"))
"""Fields of JSON objects that are read as what they are; so is whatever begins with an underscore."""


def text_facts(path: Path, options: ReadOptions) -> FileFacts:
    """The encoding of a plain text."""
    try:
        with path.open("rb") as stream:
            encoding = find_encoding(stream, options.encoding)
    except OSError as error:
        raise _unreadable(path, error) from error
    return FileFacts() if encoding is None else FileFacts(encoding.name, encoding.is_guessed)


def table_facts(path: Path, options: ReadOptions) -> FileFacts:
    """Encoding, delimiter and columns of a table."""
    try:
        with path.open("rb") as stream:
            table = find_table(path, stream, options)
    except OSError as error:
        raise _unreadable(path, error) from error
    samples = (*table.sample, *[""] * len(table.columns))
    columns = [
        Column(name, _shortened(sample), table.roles[name])
        for name, sample in zip(table.columns, samples, strict=False)
    ]
    encoding = table.encoding
    return FileFacts(encoding.name, encoding.is_guessed, table.delimiter, table.has_header, tuple(columns))


def json_facts(path: Path, options: ReadOptions) -> FileFacts:
    """The fields of the first objects of a JSONL file."""
    samples: dict[str, str] = {}
    try:
        with path.open("rb") as stream:
            for _, line in islice(json_lines(path, stream), _LINES_LOOKED_AT):
                for name, sample in _fields(line).items():
                    samples.setdefault(name, sample)
    except OSError as error:
        raise _unreadable(path, error) from error
    roles = roles_of(samples, dict(options.columns), _USUAL_IN_JSON)
    return FileFacts("utf-8", columns=tuple(Column(name, samples[name], roles[name]) for name in samples))


def _fields(line: bytes | None) -> dict[str, str]:
    """Names of an object's fields with their values for a person; nothing for what is no object."""
    try:
        members = {} if line is None else json_object(line)
        values = {name: json_value(raw) for name, raw in members.items()
                  if name not in _NO_CHOICE and not name.startswith("_")}  # fmt: skip
    except BadRecordError:
        return {}
    return {name: _shortened(value if isinstance(value, str) else _said(value)) for name, value in values.items()}


def _said(value: object) -> str:
    return in_words(value) if isinstance(value, (dict, list)) or value is None else str(value)


def _shortened(text: str) -> str:
    return " ".join(text[:_SAMPLE].split())


def _unreadable(path: Path, error: OSError) -> InputError:
    return InputError(path, translate("Records", "cannot be read ({why}).").format(why=error.strerror or error))
