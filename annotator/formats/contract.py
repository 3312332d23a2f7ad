"""What a file format is: how it is read, how it is written, and what it cannot carry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Protocol

from annotator.domain.record import AnnotatedDocument, Record, RejectedRecord


class SplitBy(StrEnum):
    """What becomes one document when plain text is read."""

    FILE = "file"
    LINE = "line"
    BLANK_LINE = "blank-line"


class OffsetUnit(StrEnum):
    """The unit in which a file counts characters; `auto` finds it out from the surfaces that the file stores."""

    AUTO = "auto"
    CODE_POINT = "code-point"
    UTF_16 = "utf-16"


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a file is read: what is one document, the encoding of plain text (None: found out), the offset unit."""

    split_by: SplitBy = SplitBy.FILE
    encoding: str | None = None
    offsets: OffsetUnit = OffsetUnit.AUTO


class Importer(Protocol):
    """Reads files of one format."""

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | RejectedRecord]:
        """A file's records in its order, bad ones with the reason; InputError if the file itself cannot be read."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What the format could not carry of one document: its key, what it was, and how many."""

    document: str
    what: str
    count: int


@dataclass
class ExportCount:
    """What an exporter wrote, and what it had to leave out."""

    documents: int = 0
    spans: int = 0
    lost: list[Loss] = field(default_factory=list)


class Exporter(Protocol):
    """Writes documents in one format."""

    def write(self, documents: Iterable[AnnotatedDocument], stream: BinaryIO) -> ExportCount:
        """Writes the documents in their order and says what was written; only one is in memory at a time."""


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its name on the command line, title for people, suffixes, and what reads and writes it.

    `cannot_carry` says in words what of a project the format has no place for.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    description: str
    cannot_carry: tuple[str, ...]
    importer: Importer | None
    exporter: Exporter | None
