"""How good proposals are on annotated text, as a table for people, and whether their scores can be trusted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.domain.assessment import Assessment, Figures, Triple, assess
from annotator.suggest.starter.corpora import UNKNOWN


def quality_of(proposed: Iterable[Triple], spans: Iterable[Triple]) -> Assessment:
    """One text: what was proposed against its spans; those of unknown label are left out."""
    return assess(proposed, (span for span in spans if span[2] != UNKNOWN))


def table_of(quality: Assessment) -> Iterator[str]:
    """Precision, recall and F1 in percent, of all and by label; the most frequent label first."""
    yield f"typed {_percent(quality.typed)}   untyped {_percent(quality.untyped)}"
    for label, figures in sorted(quality.labels.items(), key=lambda item: -item[1].gold):
        yield f"  {label:12} {_percent(figures)}   ({figures.gold})"


def _percent(figures: Figures) -> str:
    return f"P {100 * figures.precision:5.1f}  R {100 * figures.recall:5.1f}  F {100 * figures.f1:5.1f}"


@dataclass
class Calibration:
    """How far scores are from the share that is right, in ten equal steps (expected calibration error)."""

    steps: list[list[float]] = field(default_factory=lambda: [[0.0, 0.0, 0.0] for _ in range(10)])

    def add(self, scores: Mapping[Triple, float], spans: Iterable[Triple]) -> None:
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
