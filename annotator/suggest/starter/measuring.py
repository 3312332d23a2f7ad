"""How good proposals are: precision, recall and F1 by label, and whether scores can be trusted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.suggest.starter.corpora import UNKNOWN

Range = tuple[int, int, str]


@dataclass(slots=True)
class Count:
    """Spans proposed, spans there are, and how many are both."""

    right: int = 0
    proposed: int = 0
    gold: int = 0

    def add(self, proposed: Iterable[object], gold: Iterable[object]) -> None:
        """Counts one text."""
        ours, theirs = set(proposed), set(gold)
        self.right += len(ours & theirs)
        self.proposed += len(ours)
        self.gold += len(theirs)

    @property
    def precision(self) -> float:
        """The share of what was proposed that is right."""
        return self.right / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        """The share of what there is that was proposed."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.proposed + self.gold) if self.right else 0.0

    def __str__(self) -> str:
        return f"P {100 * self.precision:5.1f}  R {100 * self.recall:5.1f}  F {100 * self.f1:5.1f}"


@dataclass
class Quality:
    """Strict counts of a corpus: of range and label together, of the range alone, and by label."""

    typed: Count = field(default_factory=Count)
    untyped: Count = field(default_factory=Count)
    labels: dict[str, Count] = field(default_factory=dict)

    def add(self, proposed: Iterable[Range], spans: Iterable[Range]) -> None:
        """Counts one text: what was proposed against its spans; those of unknown label are left out."""
        ours = set(proposed)
        gold = {span for span in spans if span[2] != UNKNOWN}
        self.typed.add(ours, gold)
        self.untyped.add({span[:2] for span in ours}, {span[:2] for span in gold})
        for label in {span[2] for span in ours | gold}:
            count = self.labels.setdefault(label, Count())
            count.add({span for span in ours if span[2] == label}, {span for span in gold if span[2] == label})

    def lines(self) -> Iterator[str]:
        """A table for people; the most frequent label first."""
        yield f"typed {self.typed}   untyped {self.untyped}"
        for label, count in sorted(self.labels.items(), key=lambda item: -item[1].gold):
            yield f"  {label:12} {count}   ({count.gold})"


@dataclass
class Calibration:
    """How far scores are from the share that is right, in ten equal steps (expected calibration error)."""

    steps: list[list[float]] = field(default_factory=lambda: [[0.0, 0.0, 0.0] for _ in range(10)])

    def add(self, scores: Mapping[Range, float], spans: Iterable[Range]) -> None:
        """Counts the proposals of one text."""
        gold = set(spans)
        for span, score in scores.items():
            step = self.steps[min(9, int(score * 10))]
            step[0] += 1
            step[1] += span in gold
            step[2] += score

    @property
    def error(self) -> float:
        """The expected calibration error, from 0 to 1."""
        count = sum(step[0] for step in self.steps)
        return sum(abs(step[1] - step[2]) for step in self.steps) / count if count else 0.0

    def lines(self) -> Iterator[str]:
        """Mean score, share that is right, and number of proposals of each step."""
        yield f"expected calibration error {100 * self.error:.1f} %"
        for count, right, total in self.steps:
            if count:
                yield f"  score {total / count:.2f}  right {right / count:.2f}  ({count:,.0f})"
