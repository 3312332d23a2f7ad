"""What a person can do to an annotation, as pure functions from one annotation to the next.

Every offset is a code point. A gesture that would change nothing gives back the annotation itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.graphemes import next_grapheme, previous_grapheme
from annotator.domain.review import Mark
from annotator.domain.span import LabelledRange, Span, new_span_uid
from annotator.domain.suggestion import Decision, Suggestion, Verdict
from annotator.domain.tokens import TokenBorders
from annotator.giving_way import giving_way


class Side(Enum):
    """The border of a span that moves: its logical start or its logical end."""

    START = "start"
    END = "end"


def create(annotation: Annotation, start: int, end: int, label: str) -> Annotation:
    """Adds a span by hand; nothing if one of that range and label is there."""
    if annotation.has(LabelledRange(start, end, label)):
        return annotation
    return annotation.with_spans(add=[Span(start, end, label, new_span_uid())])


def accept(annotation: Annotation, suggestion: Suggestion) -> Annotation:
    """Makes a suggestion a span that remembers where it came from."""
    return accept_all(annotation, [suggestion])


def accept_all(annotation: Annotation, suggestions: Iterable[Suggestion]) -> Annotation:
    """Makes every suggestion a span, but for those whose range and label are confirmed already."""
    wanted = list({s.labelled_range: s for s in giving_way(suggestions)}.values())
    spans = [_span_from(s, s.start, s.end, s.label) for s in giving_way(wanted) if not annotation.has(s.labelled_range)]
    decided = annotation.with_decisions(Decision(s.labelled_range, Verdict.ACCEPTED) for s in giving_way(wanted))
    return decided.with_spans(add=spans)


def note(annotation: Annotation, mark: Mark, text: str) -> Annotation:
    """Writes a note on a span in place of the one that is there; a suggestion is accepted with it.

    An empty text takes the note away, and leaves a suggestion as it is.
    """
    if mark.suggestion is not None and mark.span is None:
        if not text:
            return annotation
        annotation = accept(annotation, mark.suggestion)
    at = next(span for span in annotation.spans_at(mark.start, mark.end) if span.label == mark.label)
    if at.note == text:
        return annotation
    return annotation.with_spans(remove=[at], add=[replace(at, note=text)])


def range_of(mark: Mark) -> LabelledRange:
    """Where and what a mark is."""
    return LabelledRange(mark.start, mark.end, mark.label)


def note_document(annotation: Annotation, text: str) -> Annotation:
    """Writes a note on the document in place of the one that is there; an empty text takes it away."""
    return annotation if annotation.note == text else replace(annotation, note=text)


def label_document(annotation: Annotation, name: str) -> Annotation:
    """Says that label of the document, or no longer says it."""
    return replace(annotation, labels=annotation.labels ^ {name})


def reject(annotation: Annotation, suggestion: Suggestion) -> Annotation:
    """Remembers that a suggestion is wrong, so that it is not proposed again."""
    return annotation.with_decisions([Decision(suggestion.labelled_range, Verdict.REJECTED)])


def relabel(annotation: Annotation, mark: Mark, label: str) -> Annotation:
    """Gives a span another label; a suggestion becomes a span with that label."""
    if mark.span is None:
        return _correct(annotation, mark, mark.start, mark.end, label, Verdict.RELABELLED)
    if mark.label == label:
        return annotation
    if annotation.has(LabelledRange(mark.start, mark.end, label)):
        return annotation.with_spans(remove=[mark.span])
    return annotation.with_spans(remove=[mark.span], add=[replace(mark.span, label=label)])


def move(annotation: Annotation, mark: Mark, start: int, end: int) -> Annotation:
    """Gives a span another range; a suggestion becomes a span of that range. ValueError if the range is empty."""
    if (start, end) == (mark.start, mark.end):
        return annotation
    if mark.span is None:
        return _correct(annotation, mark, start, end, mark.label, Verdict.MOVED)
    moved = replace(mark.span, start=start, end=end)
    if annotation.has(moved.labelled_range):
        return annotation.with_spans(remove=[mark.span])
    return annotation.with_spans(remove=[mark.span], add=[moved])


def moved_by_token(borders: TokenBorders, mark: Mark, side: Side, step: int) -> tuple[int, int]:
    """The range after moving one border by a token (step +1 or -1); the same range where there is no way to go."""
    start, end = mark.start, mark.end
    if side is Side.END:
        to = borders.end_after(end) if step > 0 else borders.end_before(end)
        return (start, to) if to is not None and to > start else (start, end)
    to = borders.start_after(start) if step > 0 else borders.start_before(start)
    return (to, end) if to is not None and to < end else (start, end)


def moved_by_grapheme(text: str, mark: Mark, side: Side, step: int) -> tuple[int, int]:
    """The range after moving one border by a grapheme cluster; the same range where there is no way to go."""
    start, end = mark.start, mark.end
    walk = next_grapheme if step > 0 else previous_grapheme
    if side is Side.END:
        to = walk(text, end)
        return (start, to) if to > start else (start, end)
    to = walk(text, start)
    return (to, end) if to < end else (start, end)


def delete(annotation: Annotation, mark: Mark) -> Annotation:
    """Takes a span away, or rejects a suggestion; a span made from a suggestion takes that suggestion along."""
    if mark.span is None:
        return reject(annotation, mark.suggestion) if mark.suggestion else annotation
    gone = annotation.with_spans(remove=[mark.span])
    rejected = {mark.span.labelled_range}
    if mark.span.origin is not None:
        rejected.add(mark.span.origin)
    return gone.with_decisions(Decision(target, Verdict.REJECTED) for target in rejected)


def label_places(
    annotation: Annotation, places: Iterable[tuple[int, int]], mark: Mark, *, offered: Iterable[Suggestion] = ()
) -> Annotation:
    """Gives the mark's label to every place (code points) that lacks it; a suggested mark is accepted with them.

    `offered` are the open suggestions, as for `label_mentions`.
    """
    confirmed = annotation if mark.suggestion is None else accept(annotation, mark.suggestion)
    return label_mentions(confirmed, places, mark.label, offered=offered)


def label_mentions(
    annotation: Annotation, places: Iterable[tuple[int, int]], label: str, *, offered: Iterable[Suggestion] = ()
) -> Annotation:
    """Gives the label to every place (code points) that lacks it.

    An open suggestion of exactly such a place is decided with it, as `accept` and `relabel` do: the span remembers it.
    """
    suggested = {(suggestion.start, suggestion.end): suggestion for suggestion in offered}
    spans: list[Span] = []
    decisions: list[Decision] = []
    for start, end in dict.fromkeys(places):
        if annotation.has(LabelledRange(start, end, label)):
            continue
        there = suggested.get((start, end))
        if there is None:
            spans.append(Span(start, end, label, new_span_uid()))
        else:
            verdict = Verdict.ACCEPTED if there.label == label else Verdict.RELABELLED
            decisions.append(Decision(there.labelled_range, verdict))
            spans.append(_span_from(there, start, end, label))
    return annotation.with_decisions(decisions).with_spans(add=spans)


def answer(annotation: Annotation, given: Answer | None, *, accepting: Iterable[Suggestion] = ()) -> Annotation:
    """Answers the document (None takes the answer back); `accepting` are open suggestions that become spans with it."""
    accepted = accept_all(annotation, accepting)
    return accepted if accepted.answer == given else replace(accepted, answer=given)


def flag(annotation: Annotation, flagged: bool) -> Annotation:
    """Sets or takes away the flag."""
    return annotation if annotation.flagged == flagged else replace(annotation, flagged=flagged)


def _correct(annotation: Annotation, mark: Mark, start: int, end: int, label: str, verdict: Verdict) -> Annotation:
    """Accepts a suggestion with another range or label, and remembers what was wrong with it."""
    if mark.suggestion is None:
        return annotation
    same = (start, end, label) == (mark.start, mark.end, mark.label)
    decision = Decision(mark.suggestion.labelled_range, Verdict.ACCEPTED if same else verdict)
    decided = annotation.with_decisions([decision])
    span = _span_from(mark.suggestion, start, end, label)
    return decided if annotation.has(span.labelled_range) else decided.with_spans(add=[span])


def _span_from(suggestion: Suggestion, start: int, end: int, label: str) -> Span:
    origin, source = suggestion.labelled_range, suggestion.source
    return Span(start, end, label, new_span_uid(), origin, source.name, suggestion.score, source_version=source.version)
