"""Decides between a pipeline and the rules: gives every candidate a probability, and keeps the likeliest.

A logistic regression over named evidence, fitted on text that the pipeline was not trained on, so that of all
suggestions with a score of 0.8 some eight in ten are right.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.suggest.candidates import Candidate, Evidence
from annotator.suggest.rules.finding import Weight

_OF_A_SURE_RULE = 0.9
"""The least that a find of a rule that is sure is worth: some nine in ten of them are right, on any text."""


_PLACES = frozenset(("countries-and-regions", "cities"))
_OF_A_KNOWN_PLACE = 0.6
"""The least that a country or a city of the lists is worth where nothing else is proposed.

The texts that the arbiter is fitted on are of the kind that the pipeline was trained on, where it knows all places; so
they say nothing of places that it does not know.
"""


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate with the probability that it is right."""

    candidate: Candidate
    score: float


class Arbiter:
    """Weights of evidence, and from which probability on something is proposed."""

    def __init__(self, weights: Mapping[str, float], threshold: float) -> None:
        self.weights = dict(weights)
        self.threshold = threshold

    def probability(self, evidence: Evidence) -> float:
        """How likely a candidate of that evidence is right; from 0 to 1."""
        weights = self.weights
        total = sum(weights[name] * value for name, value in evidence if name in weights)
        return 1.0 / (1.0 + math.exp(-min(max(total, -30.0), 30.0)))

    def judge(self, candidates: Sequence[Candidate], evidence: Iterable[Evidence]) -> list[Judged]:
        """What is proposed: the likeliest candidates that do not overlap, in reading order."""
        judged = [Judged(c, self._score(c, e)) for c, e in zip(candidates, evidence, strict=True)]
        return settled([found for found in judged if found.score >= self.threshold])

    def _score(self, candidate: Candidate, evidence: Evidence) -> float:
        probability = self.probability(evidence)
        if candidate.rules and candidate.rules[0].weight is Weight.SURE:
            return max(probability, _OF_A_SURE_RULE)
        if any(found.rule in _PLACES for found in candidate.rules) and _is_alone(evidence):
            return max(probability, _OF_A_KNOWN_PLACE)
        return probability


def _is_alone(evidence: Evidence) -> bool:
    """Whether nothing overlaps the candidate, and it is no part of a compound such as "Paris-based"."""
    return not any("has another" in name or name == "beside a hyphen" for name, _ in evidence)


def settled(judged: Iterable[Judged]) -> list[Judged]:
    """Of those that overlap the likelier, then the longer; in reading order."""
    starts: list[int] = []
    kept: list[Judged] = []
    for found in sorted(judged, key=lambda j: (-j.score, j.candidate.start - j.candidate.end, j.candidate.start)):
        start, end = found.candidate.start, found.candidate.end
        at = bisect_left(starts, start)
        if (at == 0 or kept[at - 1].candidate.end <= start) and (at == len(kept) or end <= kept[at].candidate.start):
            starts.insert(at, start)
            kept.insert(at, found)
    return kept
