"""What a rule finds, and how findings that overlap are settled."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class Weight(IntEnum):
    """How much a finding is worth against others that overlap it."""

    SURE = 0
    PLAIN = 1
    GUESS = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """A range (half-open, code points) that a rule would label; `rule` names the family that hit."""

    start: int
    end: int
    label: str
    rule: str
    weight: Weight = Weight.PLAIN


def settle(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that remain, in reading order and without overlaps.

    Of two that overlap the weightier wins, then the longer, then the one given first.
    """
    ranked = sorted(findings, key=lambda finding: (finding.weight, finding.start - finding.end))
    starts: list[int] = []
    kept: list[Finding] = []
    for finding in ranked:
        at = bisect_left(starts, finding.start)
        free_before = at == 0 or kept[at - 1].end <= finding.start
        free_after = at == len(kept) or finding.end <= kept[at].start
        if free_before and free_after:
            starts.insert(at, finding.start)
            kept.insert(at, finding)
    return kept
