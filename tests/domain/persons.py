"""A person who does anything that can be done to a document, for property tests."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from annotator.domain import gestures
from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.edit import Edit
from annotator.domain.review import Mark, Review
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Decision, Source, SourceKind, Suggestion, Verdict
from annotator.domain.tokens import WordBorders
from tests.domain.reviews import span

LABELS = ("PERSON", "ORG", "GPE")
SOURCES = (
    Source(SourceKind.PIPELINE, "starter", "1", priority=1),
    Source(SourceKind.RULE, "rules", "1", priority=2),
    Source(SourceKind.IMPORT, "import"),
)
TEXTS = st.text(st.sampled_from("ab .\n\u0301👩\u200d💻🇩🇪א中\u00a0"), min_size=1, max_size=24)


@dataclass(frozen=True)
class Gesture:
    """What is done, to which mark or place (taken round the end of what there is), with which label or step."""

    what: str
    which: int
    places: tuple[int, int]
    label: str
    step: int


GESTURES = st.builds(
    Gesture,
    what=st.sampled_from(
        ["create", "relabel", "token", "grapheme", "delete", "accept", "reject", "accept all", "answer", "flag", "same"]
    ),
    which=st.integers(0, 11),
    places=st.tuples(st.integers(0, 23), st.integers(0, 23)),
    label=st.sampled_from(LABELS),
    step=st.sampled_from([-1, 1]),
)


@st.composite
def ranges(draw: st.DrawFn, text: str) -> LabelledRange:
    """A labelled range somewhere in the text."""
    start = draw(st.integers(0, len(text) - 1))
    return LabelledRange(start, draw(st.integers(start + 1, len(text))), draw(st.sampled_from((*LABELS, "UNKNOWN"))))


@st.composite
def reviews(draw: st.DrawFn) -> tuple[str, Annotation, tuple[Suggestion, ...]]:
    """A text, what is confirmed of it, and suggestions from several sources, some decided, some on one range."""
    text = draw(TEXTS)
    confirmed = draw(st.lists(ranges(text), max_size=4, unique=True))
    proposed = draw(st.lists(st.tuples(ranges(text), st.sampled_from(SOURCES), st.sampled_from([None, 0.3, 0.9]))))
    suggestions = tuple(Suggestion(r.start, r.end, r.label, source, score) for r, source, score in proposed)
    decided = draw(st.lists(st.sampled_from(suggestions), max_size=3)) if suggestions else []
    annotation = Annotation(tuple(sorted((span(target) for target in confirmed), key=lambda s: s.order)))
    verdicts = [Decision(s.labelled_range, draw(st.sampled_from(Verdict))) for s in decided]
    return text, annotation.with_decisions(verdicts), suggestions


class Person:
    """Does gestures to a document and keeps its review up to date, edit by edit."""

    def __init__(self, text: str, annotation: Annotation, suggestions: tuple[Suggestion, ...]) -> None:
        self.text = text
        self.suggestions = suggestions
        self.review = Review(annotation, suggestions, LABELS)

    @property
    def annotation(self) -> Annotation:
        return self.review.annotation

    def do(self, gesture: Gesture) -> None:
        self.review.apply(Edit.between(self.annotation, self.after(gesture)))

    def after(self, gesture: Gesture) -> Annotation:
        """What the annotation is after the gesture."""
        now = self.annotation
        marks = list(self.review)
        mark = marks[gesture.which % len(marks)] if marks else None
        match gesture.what:
            case "create":
                start, end = sorted(place % (len(self.text) + 1) for place in gesture.places)
                return gestures.create(now, start, end, gesture.label) if start < end else now
            case "flag":
                return gestures.flag(now, gesture.step > 0)
            case "answer":
                accepting = self.review.open_suggestions() if gesture.step > 0 else []
                return gestures.answer(now, [None, *Answer][gesture.which % 4], accepting=accepting)
            case "accept all":
                return gestures.accept_all(now, self.review.open_suggestions())
            case _:
                return self._after_on(mark, gesture) if mark else now

    def _after_on(self, mark: Mark, gesture: Gesture) -> Annotation:
        now = self.annotation
        side = list(gestures.Side)[gesture.which % 2]
        match gesture.what:
            case "relabel":
                return gestures.relabel(now, mark, gesture.label)
            case "token":
                to = gestures.moved_by_token(WordBorders(self.text), mark, side, gesture.step)
                return gestures.move(now, mark, *to)
            case "grapheme":
                to = gestures.moved_by_grapheme(self.text, mark, side, gesture.step)
                return gestures.move(now, mark, *to)
            case "delete":
                return gestures.delete(now, mark)
            case "same":
                start, end = sorted(place % (len(self.text) + 1) for place in gesture.places)
                return gestures.label_places(now, [(start, end), (mark.start, mark.end)] if start < end else [], mark)
            case "accept":
                return gestures.accept(now, mark.suggestion) if mark.suggestion else now
            case _:
                return gestures.reject(now, mark.suggestion) if mark.suggestion else now
