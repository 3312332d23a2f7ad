"""The order in which documents are asked, and which of them are looked at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.answer import State


class Order(StrEnum):
    """Orders in which documents can be listed and asked."""

    IMPORTED = "imported"
    NAME = "name"
    SHORTEST = "shortest"
    MOST_SPANS = "most-spans"
    MOST_UNCERTAIN = "most-uncertain"


UNCERTAINTY_STEPS = 20
"""How finely documents are told apart by how uncertain their suggestions are."""
_WITHOUT_SCORE = 0.5


def uncertainty(scores: Iterable[float | None]) -> int:
    """How uncertain a document's open suggestions are, in steps from 0 (none is open) to UNCERTAINTY_STEPS.

    It is the share of them that is expected to be wrong; one without a score counts as half.
    """
    doubts = [1.0 - (_WITHOUT_SCORE if score is None else score) for score in scores]
    return max(1, round(UNCERTAINTY_STEPS * sum(doubts) / len(doubts))) if doubts else 0


ANY_NOTE = "*"
"""As a queue's `note`: whatever the note says."""


@dataclass(frozen=True, slots=True)
class Queue:
    """Which documents, in which order; the default is all of them as they were imported.

    `search` is looked for in all texts and names (every script, any case); `label` keeps documents that have a span
    or an open suggestion of that label; `note` those with a note that holds these words, or with any (ANY_NOTE).
    """

    order: Order = Order.IMPORTED
    states: frozenset[State] = frozenset()
    flagged: bool = False
    search: str = ""
    label: str = ""
    note: str = ""

    @property
    def is_filtered(self) -> bool:
        """Whether some documents may be left out."""
        return bool(self.states or self.flagged or self.search or self.label or self.note)
