"""Plain text in: one document per file, per line, or per block between blank lines; the text exactly as decoded."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from annotator.domain.document import MAX_TEXT_BYTES
from annotator.domain.record import Record, RejectedRecord
from annotator.errors import InputError
from annotator.formats.contract import ReadOptions, SplitBy
from annotator.formats.encoding import TextEncoding, find_encoding
from annotator.formats.limits import text_problem, too_long
from annotator.language import translate

_CHUNK = 1 << 20
_WIDEST = 4
"""No encoding takes more than four times as many bytes as UTF-8 (UTF-32 does, of ASCII)."""


class PlainTextImporter:
    """Reads `.txt`: bytes are decoded and nothing else is done to them, but for a byte-order mark at the very start.

    Lines end at a line feed alone; the line feed and a carriage return before it are not part of a line's or a
    block's text, while those inside a block stay. Blank lines are no documents. A record's key, and its `id` in
    meta, is the file's name, with `:LINE` where the file was split.
    """

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | RejectedRecord]:
        """See Importer. A line that is not valid in the encoding is rejected alone."""
        try:
            with path.open("rb") as stream:
                encoding = find_encoding(stream, options.encoding)
                if encoding is None:
                    raise InputError(
                        path, translate("Records", "does not look like text. If it is, say which encoding it has.")
                    )
                stream.seek(encoding.mark_length)
                yield from _records(path, stream, encoding, options.split_by)
        except OSError as error:
            raise InputError(
                path, translate("Records", "cannot be read ({why}).").format(why=error.strerror or error)
            ) from error


def _records(
    path: Path, stream: BinaryIO, encoding: TextEncoding, split_by: SplitBy
) -> Iterator[Record | RejectedRecord]:
    if split_by is SplitBy.FILE:
        yield _whole(path, stream, encoding)
        return
    lines = _lines(path, stream, encoding)
    for piece, line in lines if split_by is SplitBy.LINE else _blocks(path, lines):
        if isinstance(piece, RejectedRecord):
            yield piece
        elif not piece.isspace():
            yield _record(path, _without_terminator(piece), line, f"{path.name}:{line}")


def _whole(path: Path, stream: BinaryIO, encoding: TextEncoding) -> Record | RejectedRecord:
    data = stream.read(_WIDEST * MAX_TEXT_BYTES + 1)
    if len(data) > _WIDEST * MAX_TEXT_BYTES:
        return RejectedRecord(str(path), 1, too_long())
    try:
        text = data.decode(encoding.name)
    except UnicodeDecodeError as error:
        return RejectedRecord(str(path), data.count(b"\n", 0, error.start) + 1, _undecodable(encoding))
    return _record(path, text, 1, path.name)


def _record(path: Path, text: str, line: int, key: str) -> Record | RejectedRecord:
    problem = text_problem(text)
    if problem is not None:
        return RejectedRecord(str(path), line, problem)
    return Record(key, text, {"id": key}, file=path.name, line=line)


def _lines(path: Path, stream: BinaryIO, encoding: TextEncoding) -> Iterator[tuple[str | RejectedRecord, int]]:
    """Each line with its terminator, and its number."""
    if not encoding.keeps_line_feeds:
        yield from _wide_lines(path, stream, encoding)
        return
    number = 1
    while line := stream.readline(_WIDEST * MAX_TEXT_BYTES):
        if not line.endswith(b"\n") and len(line) == _WIDEST * MAX_TEXT_BYTES:
            while line and not line.endswith(b"\n"):
                line = stream.readline(_CHUNK)
            yield RejectedRecord(str(path), number, too_long()), number
        else:
            try:
                yield line.decode(encoding.name), number
            except UnicodeDecodeError:
                yield RejectedRecord(str(path), number, _undecodable(encoding)), number
        number += 1


def _wide_lines(path: Path, stream: BinaryIO, encoding: TextEncoding) -> Iterator[tuple[str | RejectedRecord, int]]:
    """Lines of UTF-16 and its like, where the byte 0x0A may be half of another character; ends at a bad byte."""
    decoder = codecs.getincrementaldecoder(encoding.name)()
    number, rest, data = 1, "", b" "
    while data:
        data = stream.read(_CHUNK)
        try:
            rest += decoder.decode(data, final=not data)
        except UnicodeDecodeError:
            yield RejectedRecord(str(path), number, _and_no_further(_undecodable(encoding))), number
            return
        *whole, rest = rest.split("\n")
        for line in whole:
            yield line + "\n", number
            number += 1
        if len(rest) > MAX_TEXT_BYTES:
            yield RejectedRecord(str(path), number, _and_no_further(too_long())), number
            return
    if rest:
        yield rest, number


def _blocks(
    path: Path, lines: Iterator[tuple[str | RejectedRecord, int]]
) -> Iterator[tuple[str | RejectedRecord, int]]:
    """Lines joined between blank ones; a block with a bad line is rejected whole, at that line."""
    block: list[str] = []
    bad: RejectedRecord | None = None
    first = size = 0
    for line, number in lines:
        if isinstance(line, RejectedRecord):
            bad = bad or line
        elif not line.isspace():
            first = first or number
            size += len(line)
            if size <= MAX_TEXT_BYTES:
                block.append(line)
        else:
            if bad or block:
                yield bad or "".join(block), first
            block, bad, first, size = [], None, 0, 0
        if size > MAX_TEXT_BYTES:
            bad, block = bad or RejectedRecord(str(path), first, too_long()), []
    if bad or block:
        yield bad or "".join(block), first


def _without_terminator(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r") if line.endswith("\n") else line


def _undecodable(encoding: TextEncoding) -> str:
    told = translate("Records", "The bytes are not valid {encoding}.")
    if encoding.is_guessed:
        told = translate("Records", "The bytes are not valid {encoding} (a guess; say which encoding it is).")
    return told.format(encoding=encoding.name.upper())


def _and_no_further(why: str) -> str:
    rest = translate("Records", "The rest was not read.")
    return f"{why} {rest}"
