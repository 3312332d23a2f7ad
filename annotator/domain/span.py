"""A labelled range of a text, confirmed by a person."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import NewType

SpanUid = NewType("SpanUid", str)
"""Identity of a span, kept over relabelling and moving, the same in every copy of a project."""


@dataclass(frozen=True, slots=True, order=True)
class LabelledRange:
    """Where and what: a half-open range in code points and a label name."""

    start: int
    end: int
    label: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a range: {self.start}-{self.end}")


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled, half-open range of code points that a person confirmed.

    `origin` is the suggestion it was made from, `source` that suggestion's source name and `score` its score;
    all three are None for a span made by hand. `note` is the person's remark, `source_version` the source's version.
    """

    start: int
    end: int
    label: str
    uid: SpanUid
    origin: LabelledRange | None = None
    source: str | None = None
    score: float | None = None
    note: str = ""
    source_version: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a range: {self.start}-{self.end}")

    def __hash__(self) -> int:
        return hash(self.uid)  # of all fields it costs ten times as much, in sets of 20,000

    @property
    def labelled_range(self) -> LabelledRange:
        """Where and what the span is, without who made it."""
        return LabelledRange(self.start, self.end, self.label)

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Sort key: reading order, shorter spans first."""
        return (self.start, self.end, self.label, self.uid)


def new_span_uid() -> SpanUid:
    """A fresh identity for a span."""
    return SpanUid(uuid.uuid4().hex)
