"""Text for a pipeline to remember by: sentences of our own with places filled from lists, as the base reads them.

A pipeline that is trained on new texts alone forgets what those do not show. So some share of what it is taught is
this text, labelled by the pipeline that it began as.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from annotator import paths
from annotator.suggest.rules.lexicon import word_lists
from annotator.suggest.training.request import TrainingText

if TYPE_CHECKING:
    from annotator.suggest.training.trainee import Trainee

_PLACE = re.compile(r"\{([\w-]+)\}")
_LIST = re.compile(r"<([\w-]+)>")
_SENTENCES_TOGETHER = 4
_IN_LOWER_CASE, _IN_CAPITALS = 0.03, 0.02


def replay_texts(words: int, seed: int) -> list[str]:
    """Made-up passages of some `words` words in all; the same for the same seed."""
    chance = random.Random(seed)
    texts: list[str] = []
    while words > 0:
        text = " ".join(_filled(chance.choice(_sentences()), chance) for _ in range(_SENTENCES_TOGETHER))
        fate = chance.random()
        if fate < _IN_LOWER_CASE:
            text = text.lower()
        elif fate < _IN_LOWER_CASE + _IN_CAPITALS:
            text = text.upper()
        texts.append(text)
        words -= len(text.split())
    return texts


def replay(base: Trainee, words: int, seed: int, translation: Mapping[str, str | None]) -> list[TrainingText]:
    """Passages with what the base labels in them, in the project's labels.

    `translation` has the project's label for one of the base, or None for what the person does not label; where it
    has nothing, nobody knows, and the place is unknown.
    """
    texts = replay_texts(words, seed)
    made = []
    for text, doc in zip(texts, base.nlp.pipe(texts), strict=True):
        spans, unknown = [], []
        for span in doc.ents:
            label = translation.get(span.label_, "")
            if label:
                spans.append((span.start_char, span.end_char, label))
            elif label is not None:
                unknown.append((span.start_char, span.end_char))
        made.append(TrainingText(text, tuple(spans), tuple(unknown)))
    return made


def _filled(pattern: str, chance: random.Random) -> str:
    """The pattern with everything that stands for something else put in its place."""
    text = _PLACE.sub(lambda match: _chosen(match[1], chance), pattern)
    return text[:1].upper() + text[1:]


def _chosen(name: str, chance: random.Random) -> str:
    entry = chance.choice(_lists()[name])
    entry = _LIST.sub(lambda match: _chosen(match[1], chance), entry)
    return re.sub("_", lambda _match: str(chance.randint(1, 9)), entry) if name in _fills() else entry


@cache
def _sentences() -> tuple[str, ...]:
    return tuple(_lines("sentences.txt"))


@cache
def _lists() -> Mapping[str, Sequence[str]]:
    """The lists that may be named: those of fills.txt and the program's word lists."""
    return {**{words.name: words.entries for words in word_lists()}, **_fills()}


@cache
def _fills() -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    name = ""
    for line in _lines("fills.txt"):
        if line.startswith("["):
            name = line.strip("[]")
        else:
            found.setdefault(name, []).append(line)
    return found


def _lines(file: str) -> Iterable[str]:
    text = (paths.resources() / "replay" / file).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("# ")]
