"""Tables in: one document per row of a CSV or TSV file; quoted cells may hold line breaks."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import msgspec

from annotator.domain.document import MAX_TEXT_BYTES
from annotator.domain.record import Record, RejectedRecord
from annotator.errors import InputError
from annotator.formats.columns import USUAL_NAMES, roles_of
from annotator.formats.contract import OffsetUnit, ReadOptions, Role
from annotator.formats.encoding import TextEncoding, find_encoding
from annotator.formats.json_lines import BadRecordError
from annotator.formats.limits import too_long
from annotator.formats.task_record import record_of
from annotator.language import number, translate

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 1 << 16
_ROWS_LOOKED_AT = 50
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Table:
    """How a file is laid out: encoding, delimiter, quotes, heading, and what each of its columns holds.

    `sample` has the cells of the first row below the heading.
    """

    encoding: TextEncoding
    delimiter: str
    is_quoted: bool
    has_header: bool
    columns: tuple[str, ...]
    roles: dict[str, Role]
    sample: tuple[str, ...]


class CsvImporter:
    """Reads tables. A cell of spans, or of labels, may hold JSON; columns without a role of their own go to meta."""

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | RejectedRecord]:
        """See Importer. A row that is broken is rejected, and the rest goes on."""
        try:
            with path.open("rb") as stream:
                table = find_table(path, stream, options)
                if Role.TEXT not in table.roles.values():
                    names = ", ".join(f"“{name}”" for name in table.columns)
                    raise InputError(
                        path,
                        translate(
                            "Records", "no column is called “text”. Say which of {columns} holds the text."
                        ).format(columns=names),
                    )
                yield from _records(path, stream, table, options)
        except OSError as error:
            raise InputError(
                path, translate("Records", "cannot be read ({why}).").format(why=error.strerror or error)
            ) from error


def find_table(path: Path, stream: BinaryIO, options: ReadOptions) -> Table:
    """The layout of a seekable stream; InputError if it is no text, holds nothing, or lacks a column that was named."""
    encoding = find_encoding(stream, options.encoding)
    if encoding is None:
        raise InputError(path, translate("Records", "does not look like text. If it is, say which encoding it has."))
    sample = _beginning(stream, encoding)
    delimiter = options.delimiter or ("\t" if path.suffix.lower() == ".tsv" else _delimiter_of(sample))
    is_quoted = delimiter != "\t" or not _has_bare_quotes(sample, delimiter)
    rows = list(islice((row for _, row in _rows(sample, delimiter, is_quoted=is_quoted) if isinstance(row, list)), 2))
    if not rows:
        raise InputError(path, translate("Records", "holds no rows."))
    given = dict(options.columns)
    has_header = _has_header(rows[0], given) if options.has_header is None else options.has_header
    columns = _names(rows[0], has_header=has_header)
    unknown = [name for name in given if name not in columns]
    if unknown:
        raise InputError(
            path,
            translate("Records", "there is no column “{name}”. The columns are {columns}.").format(
                name=unknown[0], columns=", ".join(columns)
            ),
        )
    roles = roles_of(columns, given)
    if len(columns) == 1 and not given:
        roles = {columns[0]: Role.TEXT}
    body = rows[1:] if has_header else rows
    return Table(encoding, delimiter, is_quoted, has_header, columns, roles, tuple(body[0]) if body else ())


def _records(path: Path, stream: BinaryIO, table: Table, options: ReadOptions) -> Iterator[Record | RejectedRecord]:
    stream.seek(table.encoding.mark_length)
    lines = io.TextIOWrapper(stream, table.encoding.name, errors="surrogateescape", newline="")
    try:
        rows = _rows(lines, table.delimiter, is_quoted=table.is_quoted)
        if table.has_header:
            next(rows, None)
        for number, row in rows:
            yield _record(path, number, row, table, options.offsets)
    finally:
        lines.detach()  # the stream is its owner's


def _record(path: Path, number: int, row: list[str] | str, table: Table, unit: OffsetUnit) -> Record | RejectedRecord:
    if isinstance(row, str):
        return RejectedRecord(str(path), number, row)
    try:
        return record_of(_members(row, table), path.name, number, unit, table.roles)
    except BadRecordError as error:
        return RejectedRecord(str(path), number, str(error))


def _rows(lines: Iterable[str], delimiter: str, *, is_quoted: bool) -> Iterator[tuple[int, list[str] | str]]:
    """Number (from 1) of its first line and the cells of every row that is not blank, or why it cannot be read."""
    csv.field_size_limit(MAX_TEXT_BYTES)
    if is_quoted:
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
    else:
        reader = csv.reader(lines, delimiter=delimiter, strict=True, quoting=csv.QUOTE_NONE)
    while True:
        first = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield first, _in_words(str(error), first, reader.line_num)
        except UnicodeDecodeError as error:
            yield (
                first,
                translate("Records", "The bytes are not valid {encoding}. The rest was not read.").format(
                    encoding=error.encoding.upper()
                ),
            )
            return
        else:
            if row:
                yield first, row


def _members(row: Sequence[str], table: Table) -> dict[str, msgspec.Raw]:
    """The row as the members of an object; cells that are empty or left out at the end are not there."""
    if len(row) > len(table.columns):
        too_many = translate("Records", "The row has {count} cells where the first row has {columns}.")
        if table.has_header:
            too_many = translate("Records", "The row has {count} cells where the heading has {columns}.")
        raise BadRecordError(too_many.format(count=len(row), columns=len(table.columns)))
    if any(_LONE_SURROGATE.search(cell) for cell in row):
        raise BadRecordError(
            translate("Records", "The bytes are not valid {encoding}.").format(encoding=table.encoding.name.upper())
        )
    members = {}
    for name, cell in zip(table.columns, row, strict=False):
        role = table.roles[name]
        if cell or role is Role.TEXT:
            members[name] = msgspec.Raw(_json_in(cell, role, name) or _encode(cell))
    return members


def _json_in(cell: str, role: Role, column: str) -> bytes | None:
    """The bytes of a list that a cell of spans or labels holds; None where it is a text. BadRecordError if broken."""
    if role not in (Role.SPANS, Role.LABEL) or (role is Role.LABEL and not cell.lstrip().startswith("[")):
        return None
    data = cell.encode("utf-8")
    try:
        msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError) as error:
        if role is Role.LABEL:
            return None
        raise BadRecordError(
            translate("Records", "The cell “{column}” is no list of spans in JSON.").format(column=column)
        ) from error
    return data


def _in_words(message: str, first: int, last: int) -> str:
    if "field limit" in message:
        return too_long()
    what = translate("Records", "A quoted cell is not closed properly.")
    if "end of data" in message:
        what = translate("Records", "A quote is opened and never closed.")
    if last == first:
        return what
    lost = translate("Records", "Lines {first} to {last} were not read.").format(first=number(first), last=number(last))
    return f"{what} {lost}"


# ---- how the layout is found out


def _beginning(stream: BinaryIO, encoding: TextEncoding) -> list[str]:
    """The first lines, without one that the sample would cut."""
    stream.seek(encoding.mark_length)
    wrapper = io.TextIOWrapper(stream, encoding.name, errors="surrogateescape", newline="")
    try:
        text = wrapper.read(_SAMPLE)
    except UnicodeDecodeError:
        text = ""
    wrapper.detach()  # it would close the stream
    if len(text) == _SAMPLE:
        text = text[: max(text.rfind("\n"), text.rfind("\r")) + 1] or text
    return io.StringIO(text, newline="").readlines()


def _delimiter_of(sample: list[str]) -> str:
    """The delimiter under which most rows have as many cells as the first; a comma if there seems to be none."""

    def agreement(delimiter: str) -> tuple[float, int]:
        found = islice(csv.reader(sample, delimiter=delimiter), _ROWS_LOOKED_AT)
        try:
            widths = [len(row) for row in found if row]
        except csv.Error:
            return (0.0, 0)
        if not widths or widths[0] < 2:
            return (0.0, 0)
        return (widths.count(widths[0]) / len(widths), widths[0])

    csv.field_size_limit(MAX_TEXT_BYTES)
    return max(DELIMITERS, key=agreement)


def _has_bare_quotes(sample: list[str], delimiter: str) -> bool:
    """Whether cells begin with a quote that is part of the text, as many programs write tables with tabs."""
    reasons = [row for _, row in _rows(sample, delimiter, is_quoted=True) if isinstance(row, str)]
    return any("properly" in reason for reason in reasons)


def _has_header(first: Sequence[str], given: dict[str, Role]) -> bool:
    known = {name for names in USUAL_NAMES.values() for name in names}
    if any(cell in given or cell.strip().casefold() in known for cell in first):
        return True
    return len(first) > 1 and not (given and all(name.isdigit() for name in given))


def _names(first: Sequence[str], *, has_header: bool) -> tuple[str, ...]:
    """A name for each column, no two alike: its heading, else its number from 1."""
    names: list[str] = []
    for place, cell in enumerate(first, 1):
        name = (cell.strip() if has_header else "") or str(place)
        while name in names:
            name += f" ({place})"
        names.append(name)
    return tuple(names)
