"""Token borders are found from anywhere, and a selection snaps to whole tokens."""

from __future__ import annotations

from itertools import pairwise

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.tokens import Token, Tokens, WordBorders, snap

TEXTS = st.one_of(
    st.text(
        st.sampled_from("ab1.,'’_- \n\r\t\u00a0\u0301\u200d👩💻🏽🇩🇪한क्षिתอ中が\ufe0f\u200b\u00ad\u0600\u0e33"),
        max_size=30,
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=15),
)


@st.composite
def tokens(draw: st.DrawFn) -> Tokens:
    """Tokens in order, with gaps between some of them."""
    cuts = sorted(draw(st.sets(st.integers(0, 40), max_size=16)))
    pairs = [pair for pair in pairwise(cuts) if draw(st.booleans())]
    return Tokens(pairs)


def all_words(text: str) -> Tokens:
    """Every token of the text, walked through from its beginning."""
    borders, pairs, at = WordBorders(text), [], -1
    while (start := borders.start_after(at)) is not None:
        token = borders.token_at(start)
        assert token is not None
        assert token.start == start > at
        pairs.append((token.start, token.end))
        at = start
    return Tokens(pairs)


@given(tokens(), st.integers(0, 41))
def test_borders_beside_an_offset_are_the_nearest_ones(these, offset):
    pairs = [(token.start, token.end) for token in these]
    assert these.token_at(offset) == next((Token(*p) for p in pairs if p[0] <= offset < p[1]), None)
    assert these.start_before(offset) == max((s for s, _ in pairs if s < offset), default=None)
    assert these.start_after(offset) == min((s for s, _ in pairs if s > offset), default=None)
    assert these.end_before(offset) == max((e for _, e in pairs if e < offset), default=None)
    assert these.end_after(offset) == min((e for _, e in pairs if e > offset), default=None)


@given(tokens(), st.integers(0, 41), st.integers(0, 41))
def test_indices_name_the_first_and_last_token_of_an_aligned_range(these, start, end):
    pairs = [(token.start, token.end) for token in these]
    firsts = [i for i, pair in enumerate(pairs) if pair[0] == start]
    lasts = [i for i, pair in enumerate(pairs) if pair[1] == end]
    found = these.indices(start, end)
    assert found == ((firsts[0], lasts[0]) if firsts and lasts else None)


@given(TEXTS)
def test_word_borders_asked_for_anywhere_agree_with_a_walk_from_the_beginning(text):
    borders, walked = WordBorders(text), all_words(text)
    for offset in range(len(text) + 1):
        assert borders.token_at(offset) == walked.token_at(offset)
        assert borders.start_before(offset) == walked.start_before(offset)
        assert borders.start_after(offset) == walked.start_after(offset)
        assert borders.end_before(offset) == walked.end_before(offset)
        assert borders.end_after(offset) == walked.end_after(offset)


@given(TEXTS)
def test_words_hold_all_that_is_visible_and_never_part_what_a_reader_sees_as_one(text):
    words = list(all_words(text))
    clusters = {0, *(match.end() for match in regex.finditer(r"\X", text))}
    assert all(token.start in clusters and token.end in clusters for token in words)
    assert all(first.end <= second.start for first, second in pairwise(words))
    held = {offset for token in words for offset in range(token.start, token.end)}
    assert all(offset in held for offset in clusters if text[offset : offset + 1].isalnum())
    assert not any(text[token.start].isspace() for token in words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Vladimir Putin's visit", ["Vladimir", "Putin's", "visit"]),
        ("“Yes,” said O’Neill.", ["“", "Yes", ",", "”", "said", "O’Neill", "."]),
        ("3.14 or 1,000.", ["3.14", "or", "1,000", "."]),
        ("cafe\u0301 noir", ["cafe\u0301", "noir"]),
        ("hi 👩🏽\u200d💻🇩🇪!", ["hi", "👩🏽\u200d💻", "🇩🇪", "!"]),
        ("東京都へ", ["東", "京", "都", "へ"]),
        ("น้ำดี", ["น้ำ", "ดี"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("وزير الخارجية", ["وزير", "الخارجية"]),
        ("a\u200bb in\u00adter\u00a0c", ["a", "b", "in\u00adter", "c"]),
    ],
)
def test_words_are_what_a_person_would_select(text, words):
    assert [text[token.start : token.end] for token in all_words(text)] == words


@given(TEXTS, st.data())
def test_a_selection_snaps_to_whole_tokens_and_stays_there(text, data):
    borders = WordBorders(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    snapped = snap(borders, start, end)
    touched = [t for t in all_words(text) if t.start < max(end, start + 1) and t.end > start]
    assert snapped == ((touched[0].start, touched[-1].end) if touched else None)
    if snapped:
        assert snap(borders, *snapped) == snapped


@pytest.mark.parametrize(
    ("selected", "snapped"),
    [("[ Vladim]ir Putin", "Vladimir"), ("Vlad[imir Pu]tin", "Vladimir Putin"), ("Vladimir[  ]Putin", None)],
)
def test_a_sloppy_drag_gives_whole_words_without_the_blanks_at_its_ends(selected, snapped):
    start, end = selected.index("["), selected.index("]") - 1
    text = selected.replace("[", "").replace("]", "")
    place = snap(WordBorders(text), start, end)
    assert (place and text[slice(*place)]) == snapped


def test_a_word_behind_a_thousand_blank_lines_is_found():
    text = "first" + "\n" * 5000 + "last"
    borders = WordBorders(text)
    assert borders.start_after(2) == len(text) - 4
    assert borders.end_before(len(text) - 1) == 5
    assert borders.start_before(2500) == 0


def test_a_word_longer_than_any_window_is_one_token():
    text = "x " + "a" * 5000 + " y"
    assert WordBorders(text).token_at(2500) == Token(2, 5002)


def test_tokens_with_the_same_borders_are_equal_and_can_be_kept_in_sets():
    assert Tokens([(0, 4)]) == Tokens([(0, 4)]) != Tokens([(0, 5)])
    assert len({Tokens([(0, 4)]), Tokens([(0, 4)]), Tokens()}) == 2
