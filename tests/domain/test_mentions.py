"""The same words elsewhere in a document are found, and those that nobody labelled yet."""

from __future__ import annotations

import pytest

from annotator.domain.mentions import marked_alike, same_mentions, unlabelled
from annotator.domain.review import Mark
from annotator.domain.tokens import WordBorders
from tests.domain.reviews import reviewed


@pytest.mark.parametrize(
    ("text", "words", "elsewhere"),
    [
        ("Iran and Iran, Iranian Iran", (0, 4), [(9, 13), (23, 27)]),
        ("New York, New York", (10, 18), [(0, 8)]),
        ("ha ha ha ha", (3, 8), []),
        ("xa a a a", (0, 2), []),
        ("xa a a b", (5, 6), [(3, 4)]),
        ("nothing else", (0, 7), []),
    ],
)
def test_the_same_words_are_found_where_they_are_whole_tokens(text, words, elsewhere):
    assert same_mentions(text, WordBorders(text), *words) == elsewhere


def test_a_mention_that_begins_within_a_misaligned_one_is_found():
    text = "a b. xa b a b a"
    assert same_mentions(text, WordBorders(text), 0, 3) == [(10, 13)]


def test_places_that_a_span_touches_are_not_offered_for_labelling():
    text, review = reviewed("Iran, [Iran](GPE), [South Iran](ORG) and Iran")
    places = [(at, at + 4) for at in range(len(text)) if text.startswith("Iran", at)]
    assert unlabelled(review.annotation, places, "GPE") == [places[0], places[3]]


def test_a_long_span_far_before_a_place_still_covers_it():
    text, review = reviewed("[one two three four Iran five](ORG) and Iran")
    places = [(at, at + 4) for at in range(len(text)) if text.startswith("Iran", at)]
    assert unlabelled(review.annotation, places, "GPE") == places[1:]


def test_marks_of_the_same_words_and_label_are_counted_and_no_others():
    text = "Iran, Iran and Iraq; Iran"

    def mark(start: int, label: str = "GPE") -> Mark:
        return Mark(start, start + 4, label)

    marks = [mark(0), mark(6), mark(15), mark(21, "ORG"), Mark(0, 5, "GPE")]
    assert marked_alike(text, marks, marks[0]) == 2
    assert marked_alike(text, marks, marks[3]) == 1
