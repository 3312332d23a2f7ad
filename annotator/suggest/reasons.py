"""What explains a suggestion to a person, in a few words."""

from __future__ import annotations

from functools import cache

from annotator.suggest.candidates import Candidate
from annotator.suggest.rules.finding import Finding
from annotator.suggest.rules.lexicon import word_lists

PIPELINE = "pipeline"


def reason_of(candidate: Candidate) -> str:
    """Who proposes it: "pipeline and list: cities"."""
    by_rules = reason_of_finding(candidate.rules[0]) if candidate.rules else ""
    if candidate.sure is None:
        return by_rules
    return f"{PIPELINE} and {by_rules}" if by_rules else PIPELINE


def reason_of_finding(finding: Finding) -> str:
    """The list or rule that hit: "list: cities", "rule: dates"."""
    if finding.rule == PIPELINE:
        return PIPELINE
    kind = "list" if is_of_a_list(finding) else "rule"
    return f"{kind}: {finding.rule.replace('-', ' ')}"


def is_of_a_list(finding: Finding) -> bool:
    """Whether a word list has it, and not a rule."""
    return finding.rule in _lists()


@cache
def _lists() -> frozenset[str]:
    return frozenset(words.name for words in word_lists())
