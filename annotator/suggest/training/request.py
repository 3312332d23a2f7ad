"""What a training begins with and what comes of it: plain values that go from process to process."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.assessment import Assessment, Figures, Triple

NO_BASE = ""
"""Stands for the base where there is none: a pipeline of the language is made from nothing."""


@dataclass(frozen=True, slots=True)
class TrainingText:
    """A text with its confirmed spans; `unknown` are ranges that nobody has reviewed. Half-open, in code points."""

    text: str
    spans: tuple[Triple, ...]
    unknown: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class TrainingRequest:
    """Everything that a training needs; the same request gives the same pipeline.

    `base` is the directory or package to start from, or NO_BASE; `present` the pipeline that suggests now, for the
    comparison (a name, directory or package; NO_BASE for none). `labels` are those of the project. The result is
    written to `folder`, whose parent has to be there. `epochs` 0 lets the amount of text decide.
    """

    language: str
    base: str
    present: str
    labels: tuple[str, ...]
    train: tuple[TrainingText, ...]
    held_out: tuple[TrainingText, ...]
    folder: Path
    epochs: int = 0
    seed: int = 0
    replay_share: float = 0.3
    meta: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """How far a training is: epochs done, words seen of all that will be, seconds, loss per word since the last point.

    `held_out` is what the pipeline gets on the held-out texts now; None between two looks at them.
    """

    epochs: float
    words: int
    total_words: int
    seconds: float
    loss: float
    held_out: Figures | None = None


@dataclass(frozen=True)
class TrainingOutcome:
    """What was trained: labels of the pipeline, figures before and after on the same held-out texts, and the curve.

    `epoch` is the point of the curve whose weights were kept, `rules` whether the rule layer runs after the pipeline,
    `replayed` how many sentences were replayed, `left_out` how many spans could not be taught (not on token borders,
    or overlapping a longer one).
    """

    labels: tuple[str, ...]
    before: Assessment
    after: Assessment
    curve: tuple[CurvePoint, ...]
    epoch: float
    epochs: int
    words: int
    seconds: float
    rules: bool = False
    replayed: int = 0
    left_out: int = 0
    cancelled: bool = False

    @property
    def is_better(self) -> bool:
        """Whether the new pipeline beats the present one on the held-out texts by more than chance, in typed F1.

        Few spans are held out at first. What is gained, in spans, must exceed the root of the present one's mistakes:
        by so much two equally good pipelines differ.
        """
        gold, before = self.after.typed.gold, self.before.typed.f1
        return (self.after.typed.f1 - before) * gold > math.sqrt((1.0 - before) * gold)
