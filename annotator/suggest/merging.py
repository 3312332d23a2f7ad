"""What a pipeline and the rule layer propose together for one passage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from annotator.suggest.arbiter import Arbiter, Judged
from annotator.suggest.candidates import Candidate, Evidence, candidates_of, evidence_for
from annotator.suggest.reasons import is_of_a_list
from annotator.suggest.rules.finding import Finding, Weight, settle
from annotator.suggest.rules.layer import RuleLayer
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.persons import OFFICE_AT_END, find_last_names

if TYPE_CHECKING:
    from annotator.suggest.margins import Margins

Proposed = tuple[int, int, str, float]
"""A span of a pipeline: half-open range in code points, label, and the pipeline's own probability."""

_SHORTEST_AROUND = 4
"""No name with another in it is shorter, in code points."""
_SURER_THAN = {
    ("countries-and-regions", "PERSON"): 0.95,
    ("cities", "PERSON"): 0.95,
    ("persons", "ORG"): 0.9,
    ("persons", "GPE"): 0.9,
}
"""From which probability on the pipeline is believed when it says PERSON of a place in a list, and the like."""
_SURE_OF_A_PERSON = 0.6
"""From this probability on the last name of a person is looked for in the rest of the text."""


def weighed(
    passage: Passage, proposed: Iterable[Proposed], margins: Margins, rules: RuleLayer, arbiter: Arbiter
) -> list[Judged]:
    """What is proposed in the end, each with its probability, in reading order and without overlaps."""
    candidates, evidence = gathered(passage, proposed, margins, rules)
    return arbiter.judge(candidates, evidence)


def gathered(
    passage: Passage, proposed: Iterable[Proposed], margins: Margins, rules: RuleLayer
) -> tuple[list[Candidate], list[Evidence]]:
    """Everything that might be proposed, and the evidence for each; takes note of the persons met."""
    findings = _longest_of_lists(_undisputed(rules.findings(passage)))
    proposed = [kept for span in proposed for kept in _by_convention(span, passage, findings)]
    findings += find_last_names(passage, _persons(proposed, findings))
    candidates = candidates_of(proposed, findings)
    return candidates, list(evidence_for(passage, candidates, margins))


def _undisputed(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without those that call a range otherwise than a rule that is sure."""
    sure = {(finding.start, finding.end): finding.label for finding in findings if finding.weight is Weight.SURE}
    return [finding for finding in findings if sure.get((finding.start, finding.end), finding.label) == finding.label]


def _longest_of_lists(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without those of a list that lie within a longer one of a list and of the same label."""
    listed = [finding for finding in findings if is_of_a_list(finding)]
    longer = [finding for finding in listed if finding.end - finding.start > _SHORTEST_AROUND]
    return [
        finding
        for finding in findings
        if not any(
            other.label == finding.label
            and other.start <= finding.start
            and finding.end <= other.end
            and (other.start, other.end) != (finding.start, finding.end)
            for other in longer
        )
        or not is_of_a_list(finding)
    ]


def _by_convention(span: Proposed, passage: Passage, findings: Sequence[Finding]) -> list[Proposed]:
    """A span of the pipeline as our conventions want it, since the corpora that it learned from are not of one mind.

    Nothing is left of it where a rule that is sure has another range or label ("Antony Blinken" after a title,
    "English" after "spoken in"). An organisation ends before the office of the person who follows ("Nato", not "Nato
    Secretary-General"). A people is as long as a list has it ("North Korean", not "Korean"), and of two joined by a
    hyphen each is a span of its own. What a list knows as a place is no person, and the other way round, unless the
    pipeline is very sure.
    """
    start, end, label, sure = span = _without_office(span, passage, findings)
    parts: list[Proposed] = []
    for finding in findings:
        if (finding.start, finding.end) == (start, end):
            if finding.weight is Weight.SURE:
                return [] if finding.label != label else [span]
            if sure < _SURER_THAN.get((finding.rule, label), 0.0):
                return [(start, end, finding.label, sure)]
            continue
        if finding.start >= end or finding.end <= start:
            continue
        if finding.weight is Weight.SURE:
            return []
        if label == finding.label == "NORP" and is_of_a_list(finding):
            if finding.start <= start and end <= finding.end:
                return [(finding.start, finding.end, label, sure)]
            parts.append((finding.start, finding.end, label, sure))
    is_joined = len(parts) > 1 and "-" in passage.flat[start:end]
    return parts if is_joined else [span]


def _without_office(span: Proposed, passage: Passage, findings: Sequence[Finding]) -> Proposed:
    """An organisation without the office of the titled person right behind it."""
    start, end, label, sure = span
    office = OFFICE_AT_END.search(passage.flat, start, end) if label == "ORG" else None
    if office is None or not any(f.start == end + 1 and f.weight is Weight.SURE for f in findings):
        return span
    return start, office.start(), label, sure


def _persons(proposed: Sequence[Proposed], findings: Sequence[Finding]) -> list[Finding]:
    by_pipeline = [
        Finding(start, end, label, "pipeline") for start, end, label, sure in proposed if sure >= _SURE_OF_A_PERSON
    ]
    by_rule = [finding for finding in findings if finding.weight is not Weight.GUESS]
    return [finding for finding in settle([*by_pipeline, *by_rule]) if finding.label == "PERSON"]
