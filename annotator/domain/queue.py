"""The order in which documents are asked, and which of them are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.answer import State


class Order(StrEnum):
    """Orders in which documents can be listed and asked."""

    IMPORTED = "imported"
    NAME = "name"
    SHORTEST = "shortest"
    MOST_SPANS = "most-spans"


@dataclass(frozen=True, slots=True)
class Queue:
    """Which documents, in which order; the default is all of them as they were imported.

    `search` is looked for in all texts and names (every script, any case); `label` keeps documents that have a span
    or an open suggestion of that label.
    """

    order: Order = Order.IMPORTED
    states: frozenset[State] = frozenset()
    flagged: bool = False
    search: str = ""
    label: str = ""

    @property
    def is_filtered(self) -> bool:
        """Whether some documents may be left out."""
        return bool(self.states or self.flagged or self.search or self.label)
