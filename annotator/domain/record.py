"""What an importer gives: one record per document, or the reason why a record cannot go in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.document import Document
from annotator.domain.span import LabelledRange
from annotator.domain.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Record:
    """One text as it stands in a file, before it is a document of a project.

    `key` is the record's own id, else the file's name (and the line where a file was split). `spans` are ranges in
    code points with labels, checked against the text; `scores` and `sources` run beside them where the file has them.
    `span_notes` run beside them too, empty if no span has a note.
    `labels` are said of the text as a whole. `answer` is the record's own, None if it has none. `line` counts from 1.
    """

    key: str
    text: str
    meta: Mapping[str, Any] = field(default_factory=dict)
    spans: tuple[LabelledRange, ...] = ()
    scores: tuple[float | None, ...] = ()
    sources: tuple[str | None, ...] = ()
    span_notes: tuple[str, ...] = ()
    answer: Answer | None = None
    flagged: bool = False
    note: str = ""
    labels: tuple[str, ...] = ()
    file: str = ""
    line: int = 1


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """A record that cannot go in: file, line (from 1) and a reason that a person understands."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """A document with everything an exporter may write: its annotation, tokens if known, who and when.

    `updated` is in seconds since 1970 (0 if nobody touched it); `annotator` is the name of the last person who did.
    """

    document: Document
    annotation: Annotation
    tokens: Tokens | None = None
    annotator: str = ""
    updated: int = 0
