"""Fitting the arbiter on the tuning share: which evidence is worth how much."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from annotator.suggest.arbiter import Arbiter
from annotator.suggest.candidates import Candidate, Evidence
from annotator.suggest.margins import MarginReader
from annotator.suggest.merging import gathered
from annotator.suggest.rules.finding import Weight
from annotator.suggest.rules.gazetteer import NOT_SUGGESTED
from annotator.suggest.rules.layer import RuleLayer
from annotator.suggest.rules.lexicon import word_lists
from annotator.suggest.rules.passage import Passage
from annotator.suggest.starter.corpora import UNKNOWN, Piece

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language

_LEAST_OFTEN = 8
"""Evidence that was seen more rarely is left out, but for the rules: what is believed of them counts as seen."""
_PENALTY = 1.0
_EXPECTED = {"pipeline sure": 1.0, "rule with pipeline": 0.5, "same elsewhere": 0.3}
"""Weights that are right if nothing is seen; the penalty is on what differs from them."""
_ROUNDS = 60
_THRESHOLDS = tuple(round(0.30 + 0.02 * step, 2) for step in range(16))
_ALL_BUT = 0.001
"""F1 that may be lost for proposing more: thresholds further up and down differ by less than chance."""
_BELIEF = {Weight.SURE: (9.0, 1.0), Weight.PLAIN: (3.0, 1.0), Weight.GUESS: (1.0, 1.0)}
"""What is believed of a rule before anything is seen: how often it is right, how often wrong."""
_SILENT = (("pipeline would begin", -2.0), ("pipeline sees none", 1.5))
_IMPORTANCE = {"wikigold": 3.0, "gum_ccby": 3.0}
"""Edited text of many kinds is what most people annotate; most of the tuning share is news of one kind."""
_NOT_LABELLED = {
    "btc": frozenset(("PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "LANGUAGE")),
    "gmb": frozenset(("PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE")),
}
"""What the annotators of a corpus were not asked for; that it has none of these says nothing against them."""


@dataclass(frozen=True, slots=True)
class Case:
    """A piece, what might be proposed for it, why, and how much the piece counts beside others."""

    piece: Piece
    candidates: list[Candidate]
    evidence: list[Evidence]
    importance: float = 1.0


def cases_of(nlp: Language, rules: RuleLayer, pieces: Iterable[Piece], *, importance: float = 1.0) -> Iterator[Case]:
    """Reads pieces and gathers the candidates of each; `importance` is how much they count beside others."""
    from annotator.suggest.reading import token_borders

    reader = MarginReader.of(nlp)
    assert reader is not None, "the starter has an ner"
    pieces = list(pieces)
    for at in range(0, len(pieces), 64):
        chunk = pieces[at : at + 64]
        docs = list(nlp.pipe(piece.text for piece in chunk))
        for piece, doc, margins in zip(chunk, docs, reader.read(docs), strict=True):
            passage = Passage(piece.text, *token_borders(doc))
            proposed = [(s.start_char, s.end_char, s.label_, margins.spans[s.start]) for s in doc.ents]
            counts = importance * _IMPORTANCE.get(piece.corpus, 1.0)
            yield Case(piece, *gathered(passage, proposed, margins, rules), counts)


def fitted(cases: Sequence[Case], copies: Sequence[Case], tell: Callable[[str], None]) -> Arbiter:
    """The arbiter that gives the cases and their copies the greatest likelihood.

    It proposes from the lowest probability on that gives all but the best F1 on the cases alone: what is missed costs a
    person more than what is wrong.
    """
    everything = [*cases, *copies]
    rows, right, importance = _table(everything)
    for evidence, is_right, weight in _beliefs(everything):
        rows.append(evidence)
        right, importance = np.append(right, is_right), np.append(importance, weight)
    names = _names(rows)
    expected = np.array([_EXPECTED.get(name, 0.0) for name in names])
    weights = _regression(_matrix(rows, names), right, importance, expected)
    arbiter = Arbiter({name: round(float(w), 4) for name, w in zip(names, weights, strict=True)}, 0.5)
    found = {threshold: _f1(cases, Arbiter(arbiter.weights, threshold)) for threshold in _THRESHOLDS}
    chosen = min(threshold for threshold in _THRESHOLDS if found[threshold] >= max(found.values()) - _ALL_BUT)
    tell(f"{len(rows):,} candidates, {len(names)} kinds of evidence, proposed from {chosen} on")
    return Arbiter(arbiter.weights, chosen)


def proposed_in(case: Case, arbiter: Arbiter) -> dict[tuple[int, int, str], float]:
    """What the arbiter proposes for a case, with scores, but for what touches a range that nobody knows."""
    judged = arbiter.judge(case.candidates, case.evidence)
    found = {(j.candidate.start, j.candidate.end, j.candidate.label): j.score for j in judged}
    return {span: score for span, score in found.items() if not is_unknown(case.piece, span[0], span[1])}


def is_unknown(piece: Piece, start: int, end: int) -> bool:
    """Whether a range touches one of which nobody knows what it is."""
    return any(label == UNKNOWN and s < end and start < e for s, e, label in piece.spans)


def _table(cases: Iterable[Case]) -> tuple[list[Evidence], NDArray[np.float64], NDArray[np.float64]]:
    rows, right, importance = [], [], []
    for case in cases:
        gold = set(case.piece.spans)
        silent = _NOT_LABELLED.get(case.piece.corpus, frozenset())
        for candidate, evidence in zip(case.candidates, case.evidence, strict=True):
            if candidate.label not in silent and not is_unknown(case.piece, candidate.start, candidate.end):
                rows.append(evidence)
                right.append(float((candidate.start, candidate.end, candidate.label) in gold))
                importance.append(case.importance)
    return rows, np.array(right), np.array(importance)


def _beliefs(cases: Iterable[Case]) -> Iterator[tuple[Evidence, float, float]]:
    """For each list, and each rule that was met, invented cases: what is believed of it, right or wrong, how much."""
    met = {(words.name, words.label, Weight.PLAIN) for words in word_lists() if words.label not in NOT_SUGGESTED}
    met |= {(f.rule, f.label, f.weight) for case in cases for c in case.candidates for f in c.rules}
    for rule, label, weight in sorted(met):
        evidence = [("always", 1.0), (f"label {label}", 1.0), ("rule alone", 1.0), (f"rule alone {label}", 1.0)]
        evidence += [(f"weight {weight} alone", 1.0), (f"rule {rule} {label} alone", 1.0), *_SILENT]
        evidence.append((f"1 words {label}", 1.0))
        for is_right, importance in zip((1.0, 0.0), _BELIEF[weight], strict=True):
            yield evidence, is_right, importance


def _names(rows: Iterable[Evidence]) -> list[str]:
    counts: dict[str, int] = {}
    for evidence in rows:
        for name, _ in evidence:
            counts[name] = counts.get(name, 0) + 1
    return sorted(
        n for n, count in counts.items() if count >= _LEAST_OFTEN or (n.startswith("rule ") and n.endswith(" alone"))
    )


def _matrix(rows: Sequence[Evidence], names: Sequence[str]) -> NDArray[np.float64]:
    numbers = {name: number for number, name in enumerate(names)}
    matrix = np.zeros((len(rows), len(names)))
    for row, evidence in enumerate(rows):
        for name, value in evidence:
            if name in numbers:
                matrix[row, numbers[name]] += value
    return matrix


def _regression(
    matrix: NDArray[np.float64],
    right: NDArray[np.float64],
    importance: NDArray[np.float64],
    expected: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Logistic regression with a quadratic penalty, by Newton's method (iteratively reweighted least squares)."""
    weights = expected.copy()
    for _ in range(_ROUNDS):
        probability = 1.0 / (1.0 + np.exp(-np.clip(matrix @ weights, -30, 30)))
        gradient = matrix.T @ (importance * (right - probability)) - _PENALTY * (weights - expected)
        curvature = (matrix * (importance * probability * (1 - probability))[:, None]).T @ matrix
        step = np.linalg.solve(curvature + _PENALTY * np.eye(len(weights)), gradient)
        weights += step * min(1.0, 5.0 / (np.abs(step).max() + 1e-12))
        if np.abs(step).max() < 1e-4:
            break
    return weights


def _f1(cases: Iterable[Case], arbiter: Arbiter) -> float:
    hits = proposed = gold = 0.0
    for case in cases:
        known = {span for span in case.piece.spans if span[2] != UNKNOWN}
        kept = proposed_in(case, arbiter).keys()
        hits += case.importance * len(kept & known)
        proposed += case.importance * len(kept)
        gold += case.importance * len(known)
    return 2 * hits / (proposed + gold) if hits else 0.0
