"""What might be proposed for a passage, by the pipeline and by the rules, and what speaks for and against each."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.suggest.rules.finding import Finding
from annotator.suggest.rules.passage import Passage

if TYPE_CHECKING:
    from annotator.suggest.margins import Margins

Evidence = list[tuple[str, float]]
"""Names of what was observed, each with its strength; a name that an arbiter does not know counts for nothing."""

_LOUDEST = 6.0


@dataclass(slots=True)
class Candidate:
    """A range (half-open, code points) and a label that somebody proposes.

    `sure` is the pipeline's own probability, None if only rules propose it; `rules` are those that do, best first.
    """

    start: int
    end: int
    label: str
    sure: float | None = None
    rules: list[Finding] = field(default_factory=list)


def candidates_of(proposed: Iterable[tuple[int, int, str, float]], findings: Iterable[Finding]) -> list[Candidate]:
    """All candidates in reading order: spans of the pipeline with their probability, and what the rules found."""
    found: dict[tuple[int, int, str], Candidate] = {}
    for start, end, label, sure in proposed:
        found[start, end, label] = Candidate(start, end, label, sure)
    for finding in findings:
        key = (finding.start, finding.end, finding.label)
        candidate = found.get(key)
        if candidate is None:
            candidate = found[key] = Candidate(*key)
        candidate.rules.append(finding)
    for candidate in found.values():
        candidate.rules.sort(key=lambda finding: finding.weight)
    return sorted(found.values(), key=lambda candidate: (candidate.start, candidate.end, candidate.label))


def evidence_for(passage: Passage, candidates: Sequence[Candidate], margins: Margins) -> Iterator[Evidence]:
    """What speaks for and against each candidate, in their order."""
    tokens = {start: number for number, start in enumerate(passage.starts)}
    rivals = _Rivals(candidates)
    elsewhere = _labels_by_text(passage, candidates)
    is_cased = any(letter.isupper() for letter in passage.flat)
    for candidate in candidates:
        label = candidate.label
        words = passage.flat[candidate.start : candidate.end]
        evidence = [("always", 1.0), (f"label {label}", 1.0)]
        _add_pipeline(evidence, candidate, margins, tokens.get(candidate.start))
        _add_rules(evidence, candidate)
        rivals.add(evidence, candidate)
        _add_shape(evidence, words, label, is_cased=is_cased)
        if "-" in (
            passage.flat[candidate.start - 1 : candidate.start],
            passage.flat[candidate.end : candidate.end + 1],
        ):
            by = "pipeline" if candidate.sure is not None else "rule"
            evidence += [("beside a hyphen", 1.0), (f"{by} beside a hyphen", 1.0)]
        _add_elsewhere(evidence, candidate, elsewhere[words])
        yield evidence


def _add_pipeline(evidence: Evidence, candidate: Candidate, margins: Margins, token: int | None) -> None:
    label = candidate.label
    if candidate.sure is not None:
        loud = _logit(candidate.sure)
        evidence += [
            ("pipeline", 1.0),
            ("pipeline sure", loud),
            (f"pipeline sure {label}", loud),
            (f"pipeline {label}", 1.0),
        ]
        return
    if token is None:
        return
    begins, none = _logit(margins.start(token, label)), _logit(float(margins.outside[token]))
    evidence += [("pipeline would begin", begins), (f"pipeline would begin {label}", begins)]
    evidence += [("pipeline sees none", none), (f"pipeline sees none {label}", none)]


def _add_rules(evidence: Evidence, candidate: Candidate) -> None:
    if not candidate.rules:
        evidence.append((f"no rule {candidate.label}", 1.0))
        return
    finding = candidate.rules[0]
    by = "with pipeline" if candidate.sure is not None else "alone"
    evidence += [(f"rule {by}", 1.0), (f"rule {by} {candidate.label}", 1.0), (f"weight {finding.weight} {by}", 1.0)]
    evidence += [(f"rule {found.rule} {candidate.label} {by}", 1.0) for found in candidate.rules]


def _add_shape(evidence: Evidence, words: str, label: str, *, is_cased: bool) -> None:
    if words.islower():
        evidence.append((f"lower {label}" if is_cased else "text without capitals", 1.0))
    elif words.isupper() and words.isalpha():
        evidence.append((f"capitals {label}", 1.0))
    count = words.count(" ") + 1
    evidence.append((f"{min(count, 4)} words {label}", 1.0))


def _add_elsewhere(evidence: Evidence, candidate: Candidate, others: dict[str, list[float]]) -> None:
    """Whether the same words are labelled in the same way at other places of the passage."""
    same = others.get(candidate.label, [])
    agreeing = len(same) - (candidate.sure is not None)
    against = sum(len(found) for label, found in others.items() if label != candidate.label)
    if agreeing > 0:
        evidence += [("same elsewhere", 1.0), ("how sure elsewhere", _logit(max(same)))]
    if against:
        evidence += [("other label elsewhere", 1.0), (f"other label elsewhere {candidate.label}", 1.0)]


def _labels_by_text(passage: Passage, candidates: Iterable[Candidate]) -> dict[str, dict[str, list[float]]]:
    """For each text that the pipeline labelled: its labels, with the probability at each place."""
    found: dict[str, dict[str, list[float]]] = defaultdict(dict)
    for candidate in candidates:
        if candidate.sure is not None:
            labels = found[passage.flat[candidate.start : candidate.end]]
            labels.setdefault(candidate.label, []).append(candidate.sure)
    return found


class _Rivals:
    """Finds what overlaps a candidate without being the same."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        self._starts = [candidate.start for candidate in candidates]
        self._longest = max((candidate.end - candidate.start for candidate in candidates), default=0)

    def add(self, evidence: Evidence, candidate: Candidate) -> None:
        """Adds what the rivals say; each kind of rival speaks once."""
        at = bisect_left(self._starts, candidate.start - self._longest)
        said: dict[str, float] = {}
        for other in self._candidates[at:]:
            if other.start >= candidate.end:
                break
            if other is not candidate and other.end > candidate.start:
                for name, value in _said_by(other, candidate):
                    said[name] = max(value, said.get(name, -_LOUDEST))
        evidence += said.items()


def _said_by(other: Candidate, candidate: Candidate) -> Iterator[tuple[str, float]]:
    is_same_range = (other.start, other.end) == (candidate.start, candidate.end)
    if is_same_range:
        where = "here"
    elif other.start <= candidate.start and candidate.end <= other.end:
        where = "around"
    elif candidate.start <= other.start and other.end <= candidate.end:
        where = "within"
    else:
        where = "across"
    if other.sure is not None:
        yield f"pipeline has another {where}", 1.0
        yield f"pipeline has another {where} of {candidate.label}", 1.0
        yield f"pipeline sure of another {where}", _logit(other.sure)
        yield f"pipeline sure of another {where} of {candidate.label}", _logit(other.sure)
        if is_same_range:
            yield f"pipeline says {other.label}, not {candidate.label}", 1.0
    if other.rules:
        yield f"rule has another {where} at weight {other.rules[0].weight}", 1.0
        if is_same_range:
            yield f"rule says {other.label}, not {candidate.label}", 1.0


def _logit(probability: float) -> float:
    low = 1.0 / (1.0 + math.exp(_LOUDEST))
    clipped = min(max(probability, low), 1.0 - low)
    return math.log(clipped / (1.0 - clipped))
