"""Reviews written as a person sees them: `[Vladimir Putin](PERSON) visited [Iran](GPE?)`.

A label with a question mark is a suggestion.
"""

from __future__ import annotations

from annotator.domain.annotation import Annotation
from annotator.domain.review import Mark, Review
from annotator.domain.span import LabelledRange, Span, SpanUid, new_span_uid
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from tests.markup import marked

STARTER = Source(SourceKind.PIPELINE, "starter", "1", priority=1)
LABELS = ("PERSON", "ORG", "GPE", "DATE")


def span(target: LabelledRange, uid: str = "") -> Span:
    """A span made by hand there."""
    return Span(target.start, target.end, target.label, SpanUid(uid) if uid else new_span_uid())


def suggestion(target: LabelledRange, source: Source = STARTER, score: float | None = 0.9) -> Suggestion:
    """A suggestion for it; the question mark of its label is left out."""
    return Suggestion(target.start, target.end, target.label.removesuffix("?"), source, score)


def reviewed(markup: str, labels: tuple[str, ...] = LABELS) -> tuple[str, Review]:
    """The text, and the review of its spans and (with a question mark) suggestions."""
    text, ranges = marked(markup)
    spans = tuple(span(target) for target in ranges if not target.label.endswith("?"))
    suggestions = [suggestion(target) for target in ranges if target.label.endswith("?")]
    return text, Review(Annotation(spans), suggestions, labels)


def mark(review: Review, text: str, words: str) -> Mark:
    """The mark that covers exactly those words."""
    found = [mark for mark in review if text[mark.start : mark.end] == words]
    assert len(found) == 1, f"{len(found)} marks cover {words!r}"
    return found[0]


def shown(text: str, review: Review) -> str:
    """The markup of what a person sees: the way back from `reviewed`."""
    starts: dict[int, list[str]] = {}
    ends: dict[int, list[str]] = {}
    for one in review:  # longer marks come first and so open first; they close last
        starts.setdefault(one.start, []).append("[")
        ends.setdefault(one.end, []).insert(0, f"]({one.label}{'?' if one.is_suggested else ''})")
    pieces = ["".join(ends.get(at, []) + starts.get(at, [])) + text[at : at + 1] for at in range(len(text) + 1)]
    return "".join(pieces)
