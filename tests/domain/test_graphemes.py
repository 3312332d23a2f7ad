"""Grapheme borders found anywhere in a text are those of the whole text cut from its beginning."""

from __future__ import annotations

from itertools import islice

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.graphemes import (
    _clusters_before,
    grapheme_start,
    is_grapheme_border,
    next_grapheme,
    previous_grapheme,
)

TRICKY = (
    "ab \n\r\t\u0301\u0308\u200d\u200c\ufe0f👩💻🏽🇩🇪🇫1️\u20e3한각\u1100\u1161\u11a8क्षि\u0600ทำ中が\u200b\u00ad\ufeff"
)
TEXTS = st.one_of(st.text(st.sampled_from(TRICKY), max_size=40), st.text(max_size=20))


def borders_of(text: str) -> list[int]:
    return [0, *(match.end() for match in regex.finditer(r"\X", text))]


@given(TEXTS)
@example("🇩्क")
@example("🇩🇪🇩्क")
def test_borders_are_those_of_the_whole_text(text):
    borders = borders_of(text)
    assert [offset for offset in range(len(text) + 1) if is_grapheme_border(text, offset)] == borders


@given(TEXTS)
def test_steps_lead_from_border_to_border_and_stop_at_the_ends(text):
    borders = borders_of(text)
    for offset in range(len(text) + 1):
        assert next_grapheme(text, offset) == min((b for b in borders if b > offset), default=len(text))
        assert previous_grapheme(text, offset) == max((b for b in borders if b < offset), default=0)


@given(TEXTS, st.integers(0, 40))
def test_the_start_of_a_cluster_holds_its_offset(text, offset):
    start = grapheme_start(text, min(offset, len(text)))
    assert start in borders_of(text)
    assert next_grapheme(text, start) > offset or offset >= len(text)


@pytest.mark.parametrize("cluster", ["👩🏽\u200d💻", "e\u0301\u0323", "🇩🇪", "한", "\r\n", "क्षि", "❤️", "1️\u20e3"])
@pytest.mark.parametrize("filling", ["", "word ", "漢字", "x" * 1000])
def test_what_a_reader_sees_as_one_character_is_one_step(cluster, filling):
    text = f"{filling}a{cluster}b"
    start = len(filling) + 1
    assert next_grapheme(text, start) == start + len(cluster)
    assert previous_grapheme(text, start + len(cluster)) == start


def test_a_long_row_of_flags_is_cut_between_flags():
    text = "🇩🇪" * 500
    assert next_grapheme(text, 600) == 602
    assert previous_grapheme(text, 601) == 600


def test_a_hundred_thousand_flags_are_not_counted_one_by_one():
    text = "a" + "🇩🇪" * 100_000
    assert [is_grapheme_border(text, offset) for offset in (199_997, 199_998, 199_999, 200_000)] == [
        True,
        False,
        True,
        False,
    ]
    assert len(list(_clusters_before(text, 200_000))) == 1
    assert len(list(islice(_clusters_before(text + "b", 200_001), 3))) == 1


def test_a_letter_with_a_thousand_accents_is_one_character():
    text = "ab" + "\u0301" * 1000 + "c"
    assert next_grapheme(text, 1) == 1002
    assert previous_grapheme(text, 1002) == 1


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
def test_blank_lines_are_walked_no_further_than_the_one_before(line_end):
    walked = list(islice(_clusters_before(line_end * 1000, 999), 3))
    assert walked[0][0] >= 999 - 2 * len(line_end)
