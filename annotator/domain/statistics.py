"""Counts of a project's documents, spans and suggestions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Statistics:
    """How many documents, of which state, spans by label, and suggestions by what became of them."""

    documents: int = 0
    states: dict[str, int] = field(default_factory=dict)
    spans: dict[str, int] = field(default_factory=dict)
    suggestions_open: int = 0
    suggestions_accepted: int = 0
    suggestions_rejected: int = 0
    labelled: dict[str, int] = field(default_factory=dict)

    @property
    def answered(self) -> int:
        """How many documents have an answer."""
        return sum(self.states.get(answer, 0) for answer in ("accept", "reject", "ignore"))

    def to_json(self) -> dict[str, Any]:
        """The object that `annotator statistics --json` prints; `answers` holds documents by state."""
        return {
            "documents": self.documents,
            "answers": dict(self.states),
            "spans": dict(self.spans),
            "document_labels": dict(self.labelled),
            "suggestions": {
                "open": self.suggestions_open,
                "accepted": self.suggestions_accepted,
                "rejected": self.suggestions_rejected,
            },
        }
