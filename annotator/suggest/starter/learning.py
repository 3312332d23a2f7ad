"""Training the starter pipeline on the training share of the corpora."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from annotator.suggest.starter.corpora import UNKNOWN, Piece, Share, corpora_of, read_corpus
from annotator.suggest.starter.recipe import Recipe, blank_pipeline
from annotator.suggest.starter.variants import styled
from annotator.suggest.starter.word_vectors import add_vectors

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example

_WARM_UP_STEPS = 100
_REPORTS = 40


def learn(directory: Path, recipe: Recipe, tell: Callable[[str], None]) -> Language:
    """A pipeline trained on the corpora of a directory; the same for the same recipe. Takes some 25 CPU minutes."""
    from spacy.util import fix_random_seed  # type: ignore[attr-defined]

    fix_random_seed(recipe.seed)
    chance = Random(recipe.seed)
    nlp = blank_pipeline(recipe)
    pieces = [piece for path in corpora_of(directory) for piece in read_corpus(path, Share.TRAINING)]
    if recipe.vectors:
        words = ([token.text for token in nlp.make_doc(piece.text)] for piece in pieces)
        add_vectors(nlp, words, width=recipe.vectors, seed=recipe.seed)
    examples = [example_of(nlp, piece) for piece in _mixture(pieces, recipe, chance)]
    tell(f"{len(examples):,} texts of {sum(len(example) for example in examples):,} tokens, copies included")
    _train(nlp, examples, recipe, chance, tell)
    return nlp


def example_of(nlp: Language, piece: Piece) -> Example:
    """What the pipeline is to learn from a piece.

    A range whose label is unknown, or whose borders are not those of tokens, is neither a span nor none: missing.
    """
    from spacy.training import Example

    doc = nlp.make_doc(piece.text)
    spans, missing = [], set[int]()
    taken: set[int] = set()
    for start, end, label in sorted(piece.spans, key=lambda span: span[0] - span[1]):
        span = doc.char_span(start, end, label=label) if label != UNKNOWN else None
        if span is not None and taken.isdisjoint(range(span.start, span.end)):
            spans.append(span)
            taken.update(range(span.start, span.end))
        elif span is None:
            wide = doc.char_span(start, end, alignment_mode="expand")
            missing.update(range(wide.start, wide.end) if wide is not None else ())
    doc.set_ents(spans, missing=[doc[at : at + 1] for at in sorted(missing - taken)], default="outside")
    return Example(nlp.make_doc(piece.text), doc)


def _mixture(pieces: list[Piece], recipe: Recipe, chance: Random) -> Iterator[Piece]:
    """The pieces as often as the recipe says, each in one style or two."""
    styles = {
        "in_british": recipe.share_british,
        "in_lower": recipe.share_lower,
        "in_capitals": recipe.share_capitals,
    }
    for piece in pieces:
        for _ in range(recipe.repeats.get(piece.corpus, 1)):
            yield from styled(piece, chance, **styles)


@dataclass
class _Pace:
    """How far a training is, in tokens, and what follows from it."""

    recipe: Recipe
    total: float
    seen: int = 0
    steps: int = 0

    @property
    def done(self) -> float:
        """The share that is done."""
        return min(1.0, self.seen / self.total)

    @property
    def learn_rate(self) -> float:
        """It rises over the first steps, then falls in a straight line."""
        return self.recipe.learn_rate * min(1.0, (self.steps + 1) / _WARM_UP_STEPS) * max(0.01, 1 - self.done)

    @property
    def batch_tokens(self) -> float:
        """How many tokens a batch has: it grows over the first third of the training."""
        first, last = self.recipe.first_batch, self.recipe.last_batch
        return first + (last - first) * min(1.0, 3 * self.done)


def _train(nlp: Language, examples: list[Example], recipe: Recipe, chance: Random, tell: Callable[[str], None]) -> None:
    """Runs through the examples; leaves the average of all weights in the pipeline."""
    optimizer = nlp.initialize(lambda: examples[:500])
    pace = _Pace(recipe, sum(len(example) for example in examples) * recipe.epochs)
    losses: dict[str, float] = {}
    reported, began = 0, time.process_time()
    for batch in _batches(examples, pace, chance):
        optimizer.learn_rate = pace.learn_rate
        nlp.update(batch, sgd=optimizer, losses=losses, drop=recipe.dropout)
        pace.seen, pace.steps = pace.seen + sum(len(example) for example in batch), pace.steps + 1
        if pace.done * _REPORTS >= reported:
            reported += 1
            seconds = time.process_time() - began
            tell(f"{pace.done:4.0%}  loss {losses.pop('ner', 0.0):9,.0f}  {seconds:,.0f} s")
    with nlp.use_params(optimizer.averages):
        weights = nlp.to_bytes(exclude=["vocab", "tokenizer"])
    nlp.from_bytes(weights, exclude=["vocab", "tokenizer"])


def _batches(examples: list[Example], pace: _Pace, chance: Random) -> Iterator[list[Example]]:
    """Batches of about the tokens that the pace says, through all examples again and again until it is done."""
    while pace.done < 1.0:
        chance.shuffle(examples)
        batch: list[Example] = []
        tokens = 0
        for example in examples:
            batch.append(example)
            tokens += len(example)
            if tokens >= pace.batch_tokens:
                yield batch
                batch, tokens = [], 0
                if pace.done >= 1.0:
                    return
        if batch:
            yield batch
