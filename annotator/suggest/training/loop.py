"""The loop: epoch after epoch over the examples, with a look at the held-out texts, and the best weights kept."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.domain.assessment import Assessment, Triple, assess
from annotator.suggest.training.examples import cut
from annotator.suggest.training.request import CurvePoint, TrainingText
from annotator.suggest.training.trainee import Trainee

if TYPE_CHECKING:
    from spacy.training import Example

LEARN_RATE = 0.001
_DROPOUT = 0.1
_BATCHES_OF_AN_EPOCH = 25
_SMALLEST_BATCH, _LARGEST_BATCH = 100, 1_000
_WARM_UP = 20
_WORDS_BETWEEN_LOOKS = 25_000
"""Some six seconds of training. Counted in words, for by the clock no two trainings would keep the same weights."""
_SECONDS_BETWEEN_POINTS = 0.4
_LOOKED_AT = 30_000
"""Characters of the held-out texts that are read again and again; all of them are read before and after."""


@dataclass
class Lesson:
    """What the loop works with: the pipeline, the examples, how often, and who is told and asked.

    `tell` gets every point of the curve; `is_cancelled` is asked between two batches.
    """

    trainee: Trainee
    examples: list[Example]
    held_out: Sequence[TrainingText]
    epochs: int
    seed: int
    tell: Callable[[CurvePoint], None]
    is_cancelled: Callable[[], bool]
    labels: Sequence[str] = ()


@dataclass
class Course:
    """What came of the loop; the pipeline has the best weights now."""

    curve: list[CurvePoint] = field(default_factory=list)
    best: CurvePoint | None = None
    words: int = 0
    cancelled: bool = False


def run(lesson: Lesson) -> Course:
    """Trains, and leaves the pipeline with the weights that did best on the held-out texts.

    Without held-out texts the last weights are the best. The weights kept are running averages, which wander less
    than the weights themselves.
    """
    return _Run(lesson).go()


class _Run:
    def __init__(self, lesson: Lesson) -> None:
        from spacy.util import registry

        self._lesson = lesson
        self._course = Course()
        self._chance = random.Random(lesson.seed)
        self._optimizer: Any = registry.get("optimizers", "Adam.v1")(
            LEARN_RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True
        )
        self._words = sum(len(example.reference) for example in lesson.examples)
        self._total = max(1, self._words * lesson.epochs)
        self._batch = min(_LARGEST_BATCH, max(_SMALLEST_BATCH, self._words // _BATCHES_OF_AN_EPOCH))
        self._kept: dict[str, bytes] = {}
        self._began = self._told = time.monotonic()
        self._looked = 0
        self._loss, self._loss_words, self._last_loss = 0.0, 0, 0.0
        self._steps = 0
        self._parts = list(_bounded(lesson.held_out))

    def go(self) -> Course:
        """See `run`."""
        for epoch in range(1, self._lesson.epochs + 1):
            if not self._learn():
                self._course.cancelled = True
                break
            self._look(float(epoch))
        if self._course.cancelled and self._course.best is None and self._steps:
            self._look(self._epochs_done)
        self._restore()
        return self._course

    def _learn(self) -> bool:
        """One epoch; False if it was cancelled."""
        self._chance.shuffle(self._lesson.examples)
        for batch, words in _batches(self._lesson.examples, self._batch):
            if self._lesson.is_cancelled():
                return False
            self._update(batch, words)
            now = time.monotonic()
            if self._course.words - self._looked >= _WORDS_BETWEEN_LOOKS:
                self._look(self._epochs_done)
            elif now - self._told > _SECONDS_BETWEEN_POINTS:
                self._tell(CurvePoint(self._epochs_done, *self._so_far()))
        return True

    def _update(self, batch: list[Example], words: int) -> None:
        losses: dict[str, float] = {}
        left = 1.0 - self._course.words / self._total
        self._optimizer.learn_rate = LEARN_RATE * min(1.0, (self._steps + 1) / _WARM_UP) * max(left, 0.02)
        self._lesson.trainee.nlp.update(batch, sgd=self._optimizer, losses=losses, drop=_DROPOUT)
        self._course.words += words
        self._steps += 1
        self._loss += float(losses.get(self._lesson.trainee.ner, 0.0))
        self._loss_words += words

    @property
    def _epochs_done(self) -> float:
        return round(self._course.words / max(1, self._words), 2)

    def _so_far(self) -> tuple[int, int, float, float]:
        if self._loss_words >= self._batch:  # of fewer words it says little
            self._last_loss = self._loss / self._loss_words
            self._loss, self._loss_words = 0.0, 0
        return self._course.words, self._total, time.monotonic() - self._began, self._last_loss

    def _look(self, epoch: float) -> None:
        """Reads the held-out texts with the averaged weights, and keeps those if they are the best so far."""
        nlp = self._lesson.trainee.nlp
        with nlp.use_params(self._optimizer.averages):
            found = read_with(self._lesson.trainee, self._parts, self._lesson.labels).typed if self._parts else None
            point = CurvePoint(epoch, *self._so_far(), found)
            best = self._course.best
            if best is None or found is None or best.held_out is None or found.f1 >= best.held_out.f1:
                self._course.best = point
                self._kept = {name: pipe.model.to_bytes() for name, pipe in nlp.pipeline if hasattr(pipe, "model")}
        self._looked = self._course.words
        self._tell(point)

    def _tell(self, point: CurvePoint) -> None:
        self._told = time.monotonic()
        self._course.curve.append(point)
        self._lesson.tell(point)

    def _restore(self) -> None:
        for name, weights in self._kept.items():
            pipe: Any = self._lesson.trainee.nlp.get_pipe(name)
            pipe.model.from_bytes(weights)


def read_with(trainee: Trainee, texts: Sequence[TrainingText], labels: Sequence[str]) -> Assessment:
    """What the pipeline by itself gets on texts."""
    total = Assessment()
    for part, doc in zip(texts, trainee.nlp.pipe(text.text for text in texts), strict=True):
        found: list[Triple] = [(span.start_char, span.end_char, span.label_) for span in doc.ents]
        total += assess(found, part.spans, labels=labels, unknown=part.unknown)
    return total


def _bounded(texts: Sequence[TrainingText]) -> Iterator[TrainingText]:
    """Pieces from all texts, as many as are looked at: of each text its beginning, if there are many."""
    each = max(500, _LOOKED_AT // max(1, len(texts)))
    for text in texts:
        taken = 0
        for piece in cut(text):
            if taken >= each:
                break
            taken += len(piece.text)
            yield piece


def _batches(examples: Sequence[Example], words: int) -> Iterator[tuple[list[Example], int]]:
    batch: list[Example] = []
    size = 0
    for example in examples:
        batch.append(example)
        size += len(example.reference)
        if size >= words:
            yield batch, size
            batch, size = [], 0
    if batch:
        yield batch, size
