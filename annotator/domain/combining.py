"""What several suggesters propose for one document together: what was rejected goes, and of rivals the longer stays."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.phrases import PhraseCount, phrase_of
from annotator.domain.span import LabelledRange, Span
from annotator.domain.suggestion import SourceKind, Suggestion
from annotator.giving_way import giving_way

PhraseCounts = Mapping[tuple[str, str], PhraseCount]
"""What was said of a text (blanks run together) under a label, by the two."""


_OFTEN_ENOUGH = 0.75
"""The score of a text that was confirmed twice and never rejected, or five times and rejected once."""


@dataclass(frozen=True, slots=True)
class Proposals:
    """What one suggester proposes for a document. A dictionary's go where a confirmed span is; a rival's may stay."""

    suggestions: tuple[Suggestion, ...]
    is_dictionary: bool = False
    is_rival: bool = True


@dataclass
class _Taken:
    """Ranges that are offered so far, by start; they may overlap only if one suggester proposed them together."""

    starts: list[int] = field(default_factory=list)
    ranges: list[tuple[int, int]] = field(default_factory=list)
    longest: int = 0

    def add(self, start: int, end: int) -> None:
        at = bisect_left(self.starts, start)
        self.starts.insert(at, start)
        self.ranges.insert(at, (start, end))
        self.longest = max(self.longest, end - start)

    def crossed_by(self, start: int, end: int) -> Iterable[tuple[int, int]]:
        """The ranges that overlap this one and are not the same."""
        first, last = bisect_right(self.starts, start - self.longest), bisect_left(self.starts, end)
        near = self.ranges[first:last]
        return (place for place in near if place[1] > start and place[0] < end and place != (start, end))


def combined(
    text: str,
    proposals: Sequence[Proposals],
    *,
    counts: PhraseCounts,
    spans: Sequence[Span] = (),
    decided: Collection[LabelledRange] = (),
) -> list[tuple[Suggestion, ...]]:
    """What is offered of each suggester's proposals; they come in order of priority.

    What is decided in this document stays, for its verdict is counted. A text that was rejected more often than
    confirmed goes (one of a high score only after several rejections), and so does one whose borders were moved if a
    dictionary has a part of it. Of two that overlap the longer stays, of equally long ones the one of the higher
    suggester; but what one suggester proposes is no rival of what it proposes itself, and the same range may come from
    several.
    """
    within = _short_ones(proposals)
    read = {s.label for proposal in proposals if not proposal.is_dictionary for s in proposal.suggestions}
    confirmed = _covered(spans)
    wanted: list[tuple[Suggestion, ...]] = []
    for proposal in proposals:
        covered = confirmed if proposal.is_dictionary else []
        wanted.append(
            tuple(
                s for s in giving_way(proposal.suggestions)
                if s.labelled_range in decided
                or not (
                    _is_unwanted(text, s, counts, within)
                    or _touches(covered, s)
                    or (proposal.is_dictionary and _is_faint(text, s, read))
                )
            )
        )  # fmt: skip
    return _without_rivals(proposals, wanted, decided)


def _is_unwanted(text: str, suggestion: Suggestion, counts: PhraseCounts, within: dict[str, list[Suggestion]]) -> bool:
    if not counts:
        return False
    phrase = phrase_of(text[suggestion.start : suggestion.end])
    said = counts.get((phrase, suggestion.label)) if phrase is not None else None
    if said is None:
        return False
    if said.rejected and _odds(suggestion, said) < 1.0:
        return True
    if said.moved <= said.confirmed:
        return False
    return any(
        suggestion.start <= short.start and short.end <= suggestion.end
        and (short.start, short.end) != (suggestion.start, suggestion.end)
        for short in within.get(suggestion.label, ())
    )  # fmt: skip


def _is_faint(text: str, suggestion: Suggestion, read: Collection[str]) -> bool:
    """Whether a dictionary's word says too little where others have read the text for the same label.

    “one” or “last week”, confirmed once, is often nothing, and who reads whole sentences has passed it over. A name, or
    a text of a label that nobody else proposes here, needs no more than one confirmation.
    """
    if suggestion.label not in read or suggestion.score is None or suggestion.score >= _OFTEN_ENOUGH:
        return False
    words = text[suggestion.start : suggestion.end]
    return words.islower() or not any(letter.isalpha() for letter in words)


def _odds(suggestion: Suggestion, said: PhraseCount) -> float:
    """The odds that it is right after what was said of the text; a rejection weighs twice as much as a confirmation.

    Without a score, or with a dictionary's, in which all of that is counted already, the text alone decides: what was
    rejected more often than confirmed is not offered.
    """
    if suggestion.score is None or suggestion.source.kind is SourceKind.DICTIONARY:
        return 0.0 if said.is_rejected else 1.0
    before = suggestion.score / max(1.0 - suggestion.score, 0.001)
    return before * (said.confirmed + 1) / (2 * said.rejected + 1)


def _short_ones(proposals: Iterable[Proposals]) -> dict[str, list[Suggestion]]:
    """What the dictionaries propose, by label."""
    found: dict[str, list[Suggestion]] = {}
    for proposal in proposals:
        if proposal.is_dictionary:
            for suggestion in proposal.suggestions:
                found.setdefault(suggestion.label, []).append(suggestion)
    return found


def _covered(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """The ranges that spans cover, none touching another, in order."""
    covered: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if covered and start < covered[-1][1]:
            covered[-1] = (covered[-1][0], max(end, covered[-1][1]))
        else:
            covered.append((start, end))
    return covered


def _touches(covered: Sequence[tuple[int, int]], suggestion: Suggestion) -> bool:
    at = bisect_left(covered, (suggestion.end, 0)) - 1
    return at >= 0 and covered[at][1] > suggestion.start


def _without_rivals(
    proposals: Sequence[Proposals], wanted: Sequence[Sequence[Suggestion]], decided: Collection[LabelledRange]
) -> list[tuple[Suggestion, ...]]:
    rivals = [place for place, proposal in enumerate(proposals) if proposal.is_rival and wanted[place]]
    if len(rivals) < 2:
        return [tuple(suggestions) for suggestions in wanted]
    own = {place: {(s.start, s.end) for s in wanted[place]} for place in rivals}
    order = sorted(
        ((place, s) for place in rivals for s in wanted[place]),
        key=lambda entry: (entry[1].start - entry[1].end, entry[0], entry[1].start),
    )
    taken = _Taken()
    there: set[tuple[int, int]] = set()
    offered: list[list[Suggestion]] = [[] if place in own else list(wanted[place]) for place in range(len(wanted))]
    for place, suggestion in giving_way(order):
        start, end = suggestion.start, suggestion.end
        is_decided = suggestion.labelled_range in decided
        if not is_decided and any(other not in own[place] for other in taken.crossed_by(start, end)):
            continue
        offered[place].append(suggestion)
        if (start, end) not in there:
            there.add((start, end))
            taken.add(start, end)
    return [tuple(sorted(several, key=lambda s: (s.start, -s.end, s.label))) for several in offered]
