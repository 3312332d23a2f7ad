"""How good proposals are: precision, recall and F1 against what a person confirmed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Triple = tuple[int, int, str]
"""Start and end (half-open, in code points) and a label."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of proposals that were right, of all proposals, and of what there was to find."""

    right: int = 0
    proposed: int = 0
    gold: int = 0

    def __add__(self, other: Figures) -> Figures:
        return Figures(self.right + other.right, self.proposed + other.proposed, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """Share of the proposals that were right, from 0 to 1; 0 without proposals."""
        return self.right / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        """Share of what there was to find that was found, from 0 to 1; 0 if there was nothing."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, from 0 to 1 (van Rijsbergen's F with equal weights)."""
        both = self.proposed + self.gold
        return 2 * self.right / both if both else 0.0

    def to_json(self) -> dict[str, Any]:
        """Precision, recall and F1 from 0 to 1, and the counts."""
        return {
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
            "right": self.right,
            "proposed": self.proposed,
            "gold": self.gold,
        }


@dataclass(frozen=True)
class Assessment:
    """Figures over some documents: `typed` wants range and label right, `untyped` the range alone; by label, typed.

    `typed` sums over all labels (micro average).
    """

    documents: int = 0
    typed: Figures = Figures()
    untyped: Figures = Figures()
    labels: Mapping[str, Figures] = field(default_factory=dict)

    def __add__(self, other: Assessment) -> Assessment:
        labels = dict(self.labels)
        for label, figures in other.labels.items():
            labels[label] = labels.get(label, Figures()) + figures
        return Assessment(
            self.documents + other.documents, self.typed + other.typed, self.untyped + other.untyped, labels
        )

    def to_json(self) -> dict[str, Any]:
        """The object that commands print."""
        return {
            "documents": self.documents,
            "typed": self.typed.to_json(),
            "untyped": self.untyped.to_json(),
            "labels": {label: figures.to_json() for label, figures in sorted(self.labels.items())},
        }


def assess(
    proposed: Iterable[Triple],
    gold: Iterable[Triple],
    *,
    labels: Collection[str] | None = None,
    unknown: Iterable[tuple[int, int]] = (),
) -> Assessment:
    """One document. Labels that are not among `labels` are left out on both sides (None: none is).

    What is proposed over a range of `unknown`, which nobody has looked at, counts neither for nor against.
    """
    ranges = sorted(unknown)
    counted = (t for t in proposed if _counts(t, labels))
    found = {t for t in counted if not any(t[0] < end and start < t[1] for start, end in ranges)}
    wanted = {t for t in gold if _counts(t, labels)}
    by_label = {
        label: _figures({t for t in found if t[2] == label}, {t for t in wanted if t[2] == label})
        for label in sorted({t[2] for t in found | wanted})
    }
    return Assessment(1, _figures(found, wanted), _figures({t[:2] for t in found}, {t[:2] for t in wanted}), by_label)


def _counts(triple: Triple, labels: Collection[str] | None) -> bool:
    return labels is None or triple[2] in labels


def _figures(found: Collection[object], wanted: Collection[object]) -> Figures:
    return Figures(len(set(found) & set(wanted)), len(found), len(wanted))
