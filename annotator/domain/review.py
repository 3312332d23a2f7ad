"""What a person sees of a document: its spans and, of the suggestions, those that are still open."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice, takewhile

from annotator.domain.annotation import Annotation
from annotator.domain.edit import Edit
from annotator.domain.span import LabelledRange, Span
from annotator.domain.suggestion import Suggestion
from annotator.giving_way import giving_way

UNCERTAIN_BELOW = 0.7
"""A suggestion with a lower score is called uncertain; one without a score counts as uncertain too."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A span or an open suggestion, as it is drawn and walked through; range in code points."""

    start: int
    end: int
    label: str
    span: Span | None = None
    suggestion: Suggestion | None = None

    def __hash__(self) -> int:
        return hash((self.start, self.end, self.label))  # cheap: marks go into sets by the thousand

    @property
    def is_suggested(self) -> bool:
        """Whether no person has confirmed it yet."""
        return self.span is None

    @property
    def is_uncertain(self) -> bool:
        """Whether it is a suggestion that deserves a second look."""
        suggestion = self.suggestion
        return suggestion is not None and (suggestion.score is None or suggestion.score < UNCERTAIN_BELOW)

    @property
    def has_low_score(self) -> bool:
        """Whether it is a suggestion whose score says that it may well be wrong."""
        score = None if self.suggestion is None else self.suggestion.score
        return score is not None and score < UNCERTAIN_BELOW

    @property
    def order(self) -> tuple[int, int, int, str, str]:
        """Sort key: reading order, then longer first, confirmed before suggested."""
        return (self.start, -self.end, 1 if self.span is None else 0, self.label, self.span.uid if self.span else "")


@dataclass(frozen=True, slots=True)
class MarkChange:
    """Which marks went and which came."""

    removed: tuple[Mark, ...] = ()
    added: tuple[Mark, ...] = ()


class Review:
    """The marks of one document in reading order, kept up to date edit by edit.

    Whether a suggestion is open depends only on spans and decisions of exactly its range, so an edit costs
    what it touches, not the size of the document. Suggested labels that are not in `labels` are not offered, nor is
    what has a score below `least_score`.
    """

    def __init__(
        self,
        annotation: Annotation,
        suggestions: Iterable[Suggestion],
        labels: Collection[str],
        *,
        least_score: float = 0.0,
    ) -> None:
        self.annotation = annotation
        self.least_score = least_score
        self._labels = frozenset(labels)
        self._suggestions: dict[tuple[int, int], list[Suggestion]] = defaultdict(list)
        self.unknown_labels = 0
        self._keep(suggestions)
        self._rebuild_marks()

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def __len__(self) -> int:
        return len(self._marks)

    @property
    def open_count(self) -> int:
        """How many suggestions are still open."""
        return self._open_count

    @property
    def has_suggestions(self) -> bool:
        """Whether anything was ever proposed, decided or not."""
        return bool(self._suggestions) or self.unknown_labels > 0

    def open_suggestions(self) -> list[Suggestion]:
        """The suggestions that still wait for a verdict, in reading order."""
        return [mark.suggestion for mark in self._marks if mark.span is None and mark.suggestion is not None]

    def all_at(self, start: int, end: int) -> tuple[Suggestion, ...]:
        """Every suggestion of exactly that range, decided or not, of highest priority first."""
        return tuple(self._suggestions.get((start, end), ()))

    def apply(self, edit: Edit) -> MarkChange:
        """Brings annotation and marks after `edit`; gives what changed. EditConflictError if it does not fit."""
        after = edit.apply(self.annotation)
        if (after.answer is None) != (self.annotation.answer is None):
            return self._rebuild(after)
        touched = edit.touched_ranges
        if len(touched) > 500:
            return self._rebuild(after)
        removed = [mark for place in touched for mark in self._marks_at(*place)]
        hidden = self._hidden_at(touched)
        self.annotation = after
        added = [mark for place in touched for mark in self._marks_for(*place)]
        self._hidden_count += self._hidden_at(touched) - hidden
        return self._exchange(removed, added)

    def replace_suggestions(self, suggestions: Iterable[Suggestion]) -> MarkChange:
        """Takes other suggestions in place of the present ones; gives what changed."""
        self._suggestions.clear()
        self.unknown_labels = 0
        self._keep(suggestions)
        return self._rebuild(self.annotation)

    def set_least_score(self, least_score: float) -> MarkChange:
        """Offers what has at least that score, or none at all; gives what changed."""
        if least_score == self.least_score:
            return MarkChange()
        self.least_score = least_score
        return self._rebuild(self.annotation)

    @property
    def hidden_count(self) -> int:
        """How many ranges have suggestions that would be open, were their score not below the least."""
        return self._hidden_count

    @property
    def suggested_count(self) -> int:
        """How many ranges have suggestions, open, hidden or decided: so many are looked at for another threshold."""
        return len(self._suggestions)

    def mark_at(self, target: LabelledRange) -> Mark | None:
        """The mark of exactly that range and label."""
        return next((m for m in self._marks_at(target.start, target.end) if m.label == target.label), None)

    def next_mark(self, after: Mark | int | None, *, backwards: bool = False, uncertain: bool = False) -> Mark | None:
        """The next (previous) mark after a mark or a code point, round the end; `uncertain`: only such suggestions."""
        count = len(self._marks)
        if not count:
            return None
        at = self._place_of(after, backwards)
        step = -1 if backwards else 1
        for distance in range(count):
            mark = self._marks[(at + step * distance) % count]
            if not uncertain or mark.is_uncertain:
                return mark
        return None

    def next_open(self, after: Mark | int | None) -> Mark | None:
        """The next mark that is still a suggestion, round the end."""
        if not self._open_count:
            return None
        at = self._place_of(after, backwards=False)
        ring = chain(islice(self._marks, at, None), islice(self._marks, at))
        return next((mark for mark in ring if mark.span is None), None)

    def _place_of(self, after: Mark | int | None, backwards: bool) -> int:
        """Index at which the walk begins, for a mark that may be gone, a code point, or nothing."""
        if after is None:
            return len(self._marks) - 1 if backwards else 0
        if isinstance(after, int):
            at = bisect_left(self._marks, after, key=lambda mark: mark.start)
            return at - 1 if backwards else at
        if backwards:
            return bisect_left(self._marks, after.order, key=lambda mark: mark.order) - 1
        return bisect_right(self._marks, after.order, key=lambda mark: mark.order)

    def _keep(self, suggestions: Iterable[Suggestion]) -> None:
        for suggestion in giving_way(suggestions):
            if suggestion.label in self._labels:
                self._suggestions[suggestion.start, suggestion.end].append(suggestion)
            else:
                self.unknown_labels += 1
        for several in giving_way(self._suggestions.values()):
            several.sort(key=lambda s: (-s.source.priority, -(s.score or 0.0), s.label))

    def _rebuild(self, after: Annotation) -> MarkChange:
        self.annotation = after
        old = self._marks
        self._rebuild_marks()
        old_set, new_set = set(old), set(self._marks)
        return MarkChange(tuple(m for m in old if m not in new_set), tuple(m for m in self._marks if m not in old_set))

    def _rebuild_marks(self) -> None:
        self._marks = sorted(self._all_marks(), key=lambda mark: mark.order)
        self._open_count = sum(mark.is_suggested for mark in self._marks)
        self._hidden_count = 0
        if self.least_score:
            covered = {(span.start, span.end) for span in self.annotation.spans}
            self._hidden_count = sum(self._is_hidden(p) for p in giving_way(self._suggestions) if p not in covered)

    def _hidden_at(self, places: Iterable[tuple[int, int]]) -> int:
        if not self.least_score:
            return 0
        return sum(self._is_hidden(place) for place in places if not self.annotation.spans_at(*place))

    def _is_hidden(self, place: tuple[int, int]) -> bool:
        """Whether a range without spans has suggestions that would be open, and none of them is offered."""
        if self.annotation.answer is not None:
            return False
        several = self._suggestions.get(place, ())
        decided = self.annotation.decisions
        undecided = [suggestion for suggestion in several if suggestion.labelled_range not in decided]
        return bool(undecided) and all(self._is_below(suggestion) for suggestion in undecided)

    def _is_below(self, suggestion: Suggestion) -> bool:
        return suggestion.score is not None and suggestion.score < self.least_score

    def _all_marks(self) -> Iterator[Mark]:
        taken = set()
        for span in giving_way(self.annotation.spans):
            taken.add((span.start, span.end))
            yield Mark(span.start, span.end, span.label, span=span)
        if self.annotation.answer is None:
            for place in giving_way(self._suggestions):
                if place not in taken:
                    yield from self._offered(*place)

    def _marks_for(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that a range should have now."""
        spans = self.annotation.spans_at(start, end)
        yield from (Mark(start, end, span.label, span=span) for span in spans)
        if not spans and self.annotation.answer is None:
            yield from self._offered(start, end)

    def _offered(self, start: int, end: int) -> Iterator[Mark]:
        """The one suggestion of a range without spans that is shown: undecided, of highest priority."""
        decided = self.annotation.decisions
        for suggestion in self._suggestions.get((start, end), ()):
            if not self._is_below(suggestion) and suggestion.labelled_range not in decided:
                yield Mark(start, end, suggestion.label, suggestion=suggestion)
                return

    def _marks_at(self, start: int, end: int) -> list[Mark]:
        at = bisect_left(self._marks, (start, -end), key=lambda mark: mark.order[:2])
        return list(takewhile(lambda mark: (mark.start, mark.end) == (start, end), islice(self._marks, at, None)))

    def _exchange(self, removed: list[Mark], added: list[Mark]) -> MarkChange:
        for mark in removed:
            del self._marks[bisect_left(self._marks, mark.order, key=lambda other: other.order)]
        for mark in added:
            self._marks.insert(bisect_left(self._marks, mark.order, key=lambda other: other.order), mark)
        self._open_count += sum(m.is_suggested for m in added) - sum(m.is_suggested for m in removed)
        kept = set(removed) & set(added)
        return MarkChange(tuple(m for m in removed if m not in kept), tuple(m for m in added if m not in kept))
