"""Spans that something proposed and no person has confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.span import LabelledRange


class SourceKind(StrEnum):
    """Kind of thing that proposes spans, or made them."""

    PIPELINE = "pipeline"
    RULE = "rule"
    DICTIONARY = "dictionary"
    IMPORT = "import"
    HUMAN = "human"


@dataclass(frozen=True, slots=True)
class Source:
    """Who proposed: kind, name and version; of several on one range the highest priority is shown."""

    kind: SourceKind
    name: str
    version: str = ""
    priority: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed span: half-open range in code points, label name, source, and a score from 0 to 1 if it has one.

    `reason` is a short phrase that explains it to a person (“list: cities”); empty if there is nothing to say.
    """

    start: int
    end: int
    label: str
    source: Source
    score: float | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a range: {self.start}-{self.end}")

    @property
    def labelled_range(self) -> LabelledRange:
        """Where and what is proposed: the key by which decisions remember it."""
        return LabelledRange(self.start, self.end, self.label)


class Verdict(StrEnum):
    """What became of a suggestion."""

    ACCEPTED = "accepted"
    RELABELLED = "relabelled"
    MOVED = "moved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's verdict on one proposed range and label; whatever is decided is not proposed again."""

    target: LabelledRange
    verdict: Verdict
