"""What one edit costs in a document of 20,000 spans and 20,000 open suggestions, in CPU milliseconds.

Run it: `python tests/benchmarks/domain/edit_cost.py`. It fails when an edit costs more than the limit, so that a key
press never waits for the size of the document. The floor is copying the tuple of spans once.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from itertools import count

from annotator.domain import gestures
from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.edit import Edit
from annotator.domain.review import Mark, Review
from annotator.domain.span import LabelledRange, Span, new_span_uid
from annotator.domain.suggestion import Source, SourceKind, Suggestion, Verdict

MARKS = 20_000
LIMIT = 40
"""Times the floor, for a gesture, its Edit and the Review's update together (median of all rounds)."""

LIMIT_OF_AN_ANSWER = 2000
"""The same for an answer, which closes every suggestion of the document at once."""

ROUNDS, ROUND = 40, count()
SOURCE = Source(SourceKind.PIPELINE, "starter", "1")


def big_review() -> Review:
    """Spans and open suggestions in turn, with as many suggestions decided as there are spans."""
    places = [50 * number for number in range(MARKS)]
    spans = tuple(Span(at, at + 10, "PERSON", new_span_uid()) for at in places)
    decisions = {LabelledRange(at, at + 10, "PERSON"): Verdict.ACCEPTED for at in places}
    suggestions = [Suggestion(at + 20, at + 30, "ORG", SOURCE, 0.9) for at in places]
    return Review(Annotation(spans, decisions), suggestions, ["PERSON", "ORG", "GPE"])


def middle(review: Review, *, suggested: bool) -> Mark:
    """A mark of the middle of the document, another each time: what was undone stands last among the decisions."""
    place = 25 * MARKS + 50 * next(ROUND)
    mark = review.next_open(place) if suggested else review.next_mark(place)
    while mark is not None and mark.is_suggested is not suggested:
        mark = review.next_mark(mark)
    assert mark is not None
    return mark


def moved(review: Review) -> Annotation:
    mark = middle(review, suggested=False)
    return gestures.move(review.annotation, mark, mark.start, mark.end + 1)


def an_open(review: Review) -> Suggestion:
    suggestion = middle(review, suggested=True).suggestion
    assert suggestion is not None
    return suggestion


GESTURES: dict[str, Callable[[Review], Annotation]] = {
    "create": lambda review: gestures.create(review.annotation, 25 * MARKS + 33, 25 * MARKS + 37, "GPE"),
    "relabel": lambda review: gestures.relabel(review.annotation, middle(review, suggested=False), "GPE"),
    "move": moved,
    "delete": lambda review: gestures.delete(review.annotation, middle(review, suggested=False)),
    "accept": lambda review: gestures.accept(review.annotation, an_open(review)),
    "reject": lambda review: gestures.reject(review.annotation, an_open(review)),
    "flag": lambda review: gestures.flag(review.annotation, not review.annotation.flagged),
    "answer": lambda review: gestures.answer(review.annotation, Answer.REJECT),
}


def milliseconds(work: Callable[[], object]) -> float:
    """CPU milliseconds that the work takes."""
    begin = time.process_time_ns()
    work()
    return (time.process_time_ns() - begin) / 1e6


def main() -> int:
    """Measures every gesture and its undo; 1 if one of them is over its limit."""
    review = big_review()
    spans = review.annotation.spans
    floor = statistics.median(milliseconds(lambda: (*spans, spans[0])) for _ in range(ROUNDS))
    print(f"floor: copying {len(spans)} spans {floor:.3f} ms")
    slow = False
    for name, gesture in GESTURES.items():
        forth, back = [], []
        for _ in range(ROUNDS if name != "answer" else 5):
            edits: list[Edit] = []

            def step(gesture: Callable[[Review], Annotation] = gesture, edits: list[Edit] = edits) -> None:
                edits.append(Edit.between(review.annotation, gesture(review)))
                review.apply(edits[0])

            forth.append(milliseconds(step))
            back.append(milliseconds(lambda edits=edits: review.apply(edits[0].inverse)))
        cost, undo = statistics.median(forth), statistics.median(back)
        limit = LIMIT_OF_AN_ANSWER if name == "answer" else LIMIT
        times = max(cost, undo) / floor
        slow |= times > limit
        print(f"{name:8} {cost:8.2f} ms   its undo {undo:8.2f} ms   {times:6.1f} times the floor (limit {limit})")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
