"""What became of the suggestions of each source: so that one that wastes time is seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from annotator.domain.suggestion import Source


@dataclass(frozen=True, slots=True)
class Account:
    """How many suggestions were offered, and what became of them; `missed` are spans that were not offered.

    A suggestion counts as relabelled or moved if its span has another label or range now, whenever that came about.
    Spans are missed in accepted documents that the source has read.
    """

    offered: int = 0
    accepted: int = 0
    relabelled: int = 0
    moved: int = 0
    rejected: int = 0
    missed: int = 0

    @property
    def open(self) -> int:
        """How many wait for a verdict, or were passed over when the document was answered."""
        return self.offered - self.decided

    @property
    def decided(self) -> int:
        """How many a person has looked at."""
        return self.accepted + self.relabelled + self.moved + self.rejected

    @property
    def right(self) -> float | None:
        """The share of the decided ones that were accepted as they were; None as long as none is decided."""
        return self.accepted / self.decided if self.decided else None

    def __add__(self, other: Account) -> Account:
        return Account(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(Account)))

    def to_json(self) -> dict[str, int]:
        """The counts by name."""
        return {each.name: getattr(self, each.name) for each in fields(Account)} | {"open": self.open}


@dataclass(frozen=True, slots=True)
class SourceAccount:
    """The account of one source, label by label; its priority does not matter."""

    source: Source
    labels: Mapping[str, Account] = field(default_factory=dict)

    @property
    def total(self) -> Account:
        """All labels together."""
        return sum(self.labels.values(), Account())

    def to_json(self) -> dict[str, Any]:
        """One entry of `sources` in `annotator statistics --json`."""
        return {
            "source": self.source.name,
            "version": self.source.version,
            "kind": self.source.kind.value,
            **self.total.to_json(),
            "labels": {label: account.to_json() for label, account in self.labels.items()},
        }
