"""What a file format is: how it is read, how it is written, and what it cannot carry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Protocol

from annotator.domain.label import NO_LABELS, LabelSet
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


class Role(StrEnum):
    """What a column of a table, or a field of a JSON object, holds."""

    TEXT = "text"
    ID = "id"
    SPANS = "spans"
    LABEL = "label"
    ANSWER = "answer"
    META = "meta"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a file is read. None stands for: found out.

    `split_by` says what is one document of plain text, `encoding` is that of text and tables, `offsets` the unit.
    `columns` says of columns (by heading, or by number from 1) and of fields what they hold; the others are known by
    their usual names, or go to meta. `delimiter` and `has_header` are those of a table.
    """

    split_by: SplitBy = SplitBy.FILE
    encoding: str | None = None
    offsets: OffsetUnit = OffsetUnit.AUTO
    columns: tuple[tuple[str, Role], ...] = ()
    delimiter: str | None = None
    has_header: bool | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, or a field of JSON objects: its name, what the first record has there, what it holds."""

    name: str
    sample: str
    role: Role


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is found out of a file before it is read: encoding, and of a table its layout."""

    encoding: str = ""
    is_guessed: bool = False
    delimiter: str = ""
    has_header: bool | None = None
    columns: tuple[Column, ...] = ()


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

    def write(
        self, documents: Iterable[AnnotatedDocument], stream: BinaryIO, labels: LabelSet = NO_LABELS, /
    ) -> ExportCount:
        """Writes the documents in their order and says what was written; only one is in memory at a time.

        `labels` are those of the project, also those that no document has.
        """


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its name on the command line, title for people, suffixes, and what reads and writes it.

    `cannot_carry` says in words what of a project the format has no place for, and `losses` counts it for a document.
    `look` finds out what can be said of a file before it is read, for a person to check; InputError as for the
    importer. `can_omit_tokens` says that the format has tokens and may go without; `is_text` that what is written can
    be shown to a person as it is.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    description: str
    cannot_carry: tuple[str, ...]
    importer: Importer | None
    exporter: Exporter | None
    look: Callable[[Path, ReadOptions], FileFacts] | None = None
    losses: Callable[[AnnotatedDocument], list[Loss]] | None = None
    can_omit_tokens: bool = False
    is_text: bool = True
