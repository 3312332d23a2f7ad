"""Texts of one pattern, so that a few seconds of training show."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.suggest.training.course import Reporter, train
from annotator.suggest.training.request import NO_BASE, TrainingOutcome, TrainingRequest, TrainingText
from tests.markup import marked

NAMES = ("Ana", "Bo", "Cleo", "Dov", "Eva", "Finn", "Gita", "Hal", "Ivo", "Jun")
TOWNS = ("Oslo", "Kyiv", "Lima", "Bonn", "Rome", "Cork", "Doha", "Baku", "Bern", "Male")
PATTERNS = (
    "{name} left {town} early.",
    "In {town} it rained, said {name}.",
    "They saw {name} again.",
    "Nobody in {town} slept.",
    "The bread was warm.",
)

Train = Callable[..., TrainingOutcome]


def some_texts(count: int, seed: int = 1, person: str = "PERSON", place: str = "GPE") -> tuple[TrainingText, ...]:
    """Texts of six sentences with their names and towns."""
    chance = random.Random(seed)
    texts = []
    for _ in range(count):
        sentences = [
            chance.choice(PATTERNS).format(
                name=f"[{chance.choice(NAMES)}]({person})", town=f"[{chance.choice(TOWNS)}]({place})"
            )
            for _ in range(6)
        ]
        text, ranges = marked(" ".join(sentences))
        texts.append(TrainingText(text, tuple((r.start, r.end, r.label) for r in ranges)))
    return tuple(texts)


def quiet(is_cancelled: Callable[[], bool] = lambda: False) -> Reporter:
    """Somebody who listens to nothing."""
    return Reporter(lambda _sentence: None, lambda _point: None, is_cancelled)


@pytest.fixture(scope="session")
def small_base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pipeline for PERSON and GPE, trained from nothing."""
    folder = tmp_path_factory.mktemp("base") / "small"
    texts = some_texts(12, seed=7)
    train(TrainingRequest("en", NO_BASE, NO_BASE, ("GPE", "PERSON"), texts[:10], texts[10:], folder), quiet())
    return folder
