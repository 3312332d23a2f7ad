"""Edits as data: what was removed and what was added in one document, and named groups of them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import compress
from operator import attrgetter, is_not

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.span import LabelledRange, Span
from annotator.domain.suggestion import Decision, Verdict
from annotator.language import translate

_UID = attrgetter("uid")


class EditConflictError(ValueError):
    """The document is not in the state that the edit starts from; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Part:
    """One side of an edit: spans, decisions and document labels only it has, and its answer, flag and note."""

    spans: tuple[Span, ...] = ()
    decisions: tuple[Decision, ...] = ()
    answer: Answer | None = None
    flagged: bool = False
    note: str = ""
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """The difference between two annotations of one document; its inverse swaps the two sides."""

    before: Part
    after: Part

    @classmethod
    def between(cls, before: Annotation, after: Annotation) -> Edit:
        """The edit that turns `before` into `after`. Costs about the length of the span tuples."""
        old_spans, new_spans = _differing(before.spans, after.spans)
        gone, come = _differing_decisions(before.decisions, after.decisions)
        return cls(
            Part(old_spans, gone, before.answer, before.flagged, before.note, _only(before.labels, after.labels)),
            Part(new_spans, come, after.answer, after.flagged, after.note, _only(after.labels, before.labels)),
        )

    def with_seed(self, seed: Span) -> Edit:
        """The edit that names one more span, which it leaves as it is: the one whose label the new spans took."""
        spans = (seed,)
        return Edit(
            replace(self.before, spans=self.before.spans + spans), replace(self.after, spans=self.after.spans + spans)
        )

    @property
    def is_empty(self) -> bool:
        """Whether the edit changes nothing."""
        return self.before == self.after

    @property
    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.after, self.before)

    @property
    def touched_ranges(self) -> set[tuple[int, int]]:
        """Every range (code points) in which a span or a decision came, went or changed."""
        spans = self.before.spans + self.after.spans
        decisions = self.before.decisions + self.after.decisions
        return {(s.start, s.end) for s in spans} | {(d.target.start, d.target.end) for d in decisions}

    def apply(self, annotation: Annotation) -> Annotation:
        """The annotation after the edit; EditConflictError if it does not start from `before`."""
        aside = (annotation.answer, annotation.flagged, annotation.note)
        if aside != (self.before.answer, self.before.flagged, self.before.note):
            raise EditConflictError(
                translate("Edit", "answer, flag or note differ from the state the edit starts from")
            )
        decisions = annotation.decisions
        if self.before.decisions or self.after.decisions:
            decisions = dict(decisions)
        for decision in self.before.decisions:
            if decisions.pop(decision.target, None) is not decision.verdict:
                told = translate("Edit", "a decision on {start}-{end} as {label} is not there")
                raise EditConflictError(_about(decision, told))
        for decision in self.after.decisions:
            if decision.target in decisions:
                told = translate("Edit", "a decision on {start}-{end} as {label} is there already")
                raise EditConflictError(_about(decision, told))
            decisions[decision.target] = decision.verdict
        after = self.after
        try:
            changed = annotation.with_spans(remove=self.before.spans, add=after.spans)
        except ValueError as error:
            raise EditConflictError(str(error)) from error
        coming = {span.uid for span in after.spans}
        new = coming.difference(map(_UID, self.before.spans))  # a span with another label or border is no new one
        if len(coming) < len(after.spans) or (new and not new.isdisjoint(map(_UID, annotation.spans))):
            raise EditConflictError(translate("Edit", "a span is there already"))
        labels = _exchanged(annotation.labels, self.before.labels, after.labels)
        return Annotation(changed.spans, decisions, after.answer, after.flagged, after.note, labels)


class OperationKind(StrEnum):
    """What sort of step an operation is; only `edit` can be undone by Ctrl+Z."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    IMPORT = "import"
    SUGGEST = "suggest"
    LABELS = "labels"


@dataclass(frozen=True, slots=True)
class Operation:
    """A named group of edits, at most one per document, that is done and undone as one step."""

    name: str
    edits: tuple[tuple[DocumentId, Edit], ...]
    kind: OperationKind = OperationKind.EDIT
    uid: str = field(default_factory=lambda: uuid.uuid4().hex)


def _about(decision: Decision, told: str) -> str:
    target = decision.target
    return told.format(start=target.start, end=target.end, label=target.label)


def _only(labels: frozenset[str], others: frozenset[str]) -> tuple[str, ...]:
    return () if labels is others else tuple(sorted(labels - others))


def _exchanged(present: frozenset[str], gone: tuple[str, ...], come: tuple[str, ...]) -> frozenset[str]:
    """The labels of a document with some taken away and some added."""
    if not (gone or come):
        return present
    if not present.issuperset(gone):
        raise EditConflictError(translate("Edit", "a label of the document is not there"))
    if not present.isdisjoint(come):
        raise EditConflictError(translate("Edit", "a label of the document is there already"))
    return (present - frozenset(gone)) | frozenset(come)


def _differing(old: tuple[Span, ...], new: tuple[Span, ...]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans only in `old` and only in `new`; common ends are skipped, so big tuples stay cheap."""
    if old is new:
        return (), ()
    shorter = min(len(old), len(new))
    first = _same(old, new)
    last = min(_same(old[::-1], new[::-1]), shorter - first)
    old_middle, new_middle = old[first : len(old) - last], new[first : len(new) - last]
    old_set, new_set = set(old_middle), set(new_middle)
    return tuple(s for s in old_middle if s not in new_set), tuple(s for s in new_middle if s not in old_set)


def _differing_decisions(
    old: dict[LabelledRange, Verdict], new: dict[LabelledRange, Verdict]
) -> tuple[tuple[Decision, ...], tuple[Decision, ...]]:
    """The decisions only in `old` and only in `new`.

    Gestures add at the end or decide anew in place, and may do so among 20,000: none of these is hashed then.
    """
    if old is new:
        return (), ()
    kept, targets = tuple(old), tuple(new)
    if targets[: len(kept)] != kept:
        return _decisions(old.items() - new.items()), _decisions(new.items() - old.items())
    anew = tuple(compress(kept, map(is_not, old.values(), new.values())))
    come = anew + targets[len(kept) :]
    return _decisions((target, old[target]) for target in anew), _decisions((target, new[target]) for target in come)


def _same(old: tuple[object, ...], new: tuple[object, ...]) -> int:
    """How many equal things the two begin with; compared by the hundred, as there may be 20,000 of them."""
    at, shorter = 0, min(len(old), len(new))
    while at + 100 <= shorter and old[at : at + 100] == new[at : at + 100]:
        at += 100
    while at < shorter and old[at] == new[at]:
        at += 1
    return at


def _decisions(items: Iterable[tuple[LabelledRange, Verdict]]) -> tuple[Decision, ...]:
    return tuple(Decision(target, verdict) for target, verdict in sorted(items))
