"""What a person has said about one document: spans, verdicts on suggestions, answer, flag, note, labels."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from annotator.domain.answer import Answer, State
from annotator.domain.span import LabelledRange, Span, SpanUid
from annotator.domain.suggestion import Decision, Verdict
from annotator.language import translate


@dataclass(frozen=True)
class Annotation:
    """All spans (in reading order, overlaps allowed) and the answer of one document.

    `labels` are said of the document as a whole.
    """

    spans: tuple[Span, ...] = ()
    decisions: dict[LabelledRange, Verdict] = field(default_factory=dict)
    answer: Answer | None = None
    flagged: bool = False
    note: str = ""
    labels: frozenset[str] = frozenset()

    @property
    def state(self) -> State:
        """Where the document stands."""
        if self.answer is not None:
            return State(self.answer.value)
        return State.IN_PROGRESS if self.spans or self.decisions or self.labels else State.TODO

    def span(self, uid: SpanUid) -> Span:
        """The span of that identity; KeyError if there is none."""
        for span in self.spans:
            if span.uid == uid:
                return span
        raise KeyError(uid)

    def spans_at(self, start: int, end: int) -> tuple[Span, ...]:
        """The spans of exactly that range, in code points."""
        first = bisect_left(self.spans, (start, end, ""), key=lambda span: span.order[:3])
        stop = first
        while stop < len(self.spans) and (self.spans[stop].start, self.spans[stop].end) == (start, end):
            stop += 1
        return self.spans[first:stop]

    def has(self, target: LabelledRange) -> bool:
        """Whether a span of exactly that range and label is there."""
        return any(span.label == target.label for span in self.spans_at(target.start, target.end))

    def with_spans(self, *, remove: Iterable[Span] = (), add: Iterable[Span] = ()) -> Annotation:
        """The annotation with spans taken out and put in, in reading order.

        ValueError if one that goes is not there. Those that come are taken as given: identities of their own, no twins.
        """
        spans = list(self.spans)
        for span in remove:
            at = bisect_left(spans, span.order, key=lambda other: other.order)
            if at == len(spans) or spans[at] != span:
                raise ValueError(translate("Edit", "span {uid} is not there").format(uid=span.uid))
            del spans[at]
        added = list(add)
        if len(spans) == len(self.spans) and not added:
            return self
        if len(added) > 50:
            spans = sorted(spans + added, key=lambda span: span.order)
        else:
            for span in added:
                spans.insert(bisect_left(spans, span.order, key=lambda other: other.order), span)
        return replace(self, spans=tuple(spans))

    def with_decisions(self, decisions: Iterable[Decision]) -> Annotation:
        """The annotation with verdicts added; a later verdict on the same suggestion replaces the earlier."""
        decided = {d.target: d.verdict for d in decisions}
        if all(self.decisions.get(target) is verdict for target, verdict in decided.items()):
            return self
        return replace(self, decisions=self.decisions | decided)
