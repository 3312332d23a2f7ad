from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.contract import OffsetUnit
from annotator.formats.offsets import Counting, OffsetMap, Surface, counts_alike, find_counting

FIREMEN = "👨🏻‍🚒 firemen drive firetrucks"
PIECES = ["a", "é", "e\u0301", "🎉", "👨‍👩‍👧", "\r\n", "\n", "\r", " ", "م", "中", "𝔘", "🇮🇷"]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def units(text: str, counting: Counting) -> int:
    """The length of a text as that tool would say it: the plain formula, slow and beyond doubt."""
    match counting:
        case Counting.CODE_POINTS:
            return len(text)
        case Counting.UTF_16:
            return len(text.encode("utf-16-le")) // 2
        case Counting.GRAPHEMES:
            return len(regex.findall(r"\X", text))
        case Counting.CODE_POINTS_LF:
            return len(text.replace("\r\n", "\n"))
        case Counting.UTF_16_LF:
            return len(text.replace("\r\n", "\n").encode("utf-16-le")) // 2


def test_every_way_of_counting_agrees_on_every_character_that_is_taken_for_harmless():
    harmless = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000 and counts_alike(chr(code))]
    assert len(harmless) > 20_000
    for character in harmless:
        for text in (f"a{character}b", character * 2, f"\n{character}\n"):
            assert all(units(text, counting) == len(text) for counting in Counting) or "\r\n" in text, ascii(text)
    assert not counts_alike("a\r\nb")
    assert not any(counts_alike(text) for text in ("🎉", "e\u0301", "क्षि", "각", "a\u200db", "ก็"))


def test_the_known_example_counts_as_every_tool_counts_it():
    start = FIREMEN.index("firetrucks")
    assert [OffsetMap(FIREMEN, counting).code_point(offset) for counting, offset in
            [(Counting.CODE_POINTS, 19), (Counting.UTF_16, 22), (Counting.GRAPHEMES, 16)]] == [start] * 3  # fmt: skip


def test_the_middle_of_a_character_is_nowhere():
    assert [OffsetMap("a🎉b", Counting.UTF_16).code_point(offset) for offset in range(5)] == [0, 1, None, 2, 3]


@given(TEXTS, st.sampled_from(Counting))
def test_every_offset_that_a_tool_can_give_is_found_again(text, counting):
    offsets = OffsetMap(text, counting)
    borders = [m.start() for m in regex.finditer(r"\X", text)] + [len(text)]
    for border in borders:
        assert offsets.code_point(units(text[:border], counting)) == border
    assert offsets.code_point(units(text, counting) + 5) == len(text) + 5


@given(TEXTS, st.sampled_from(Counting), st.data())
def test_surfaces_tell_a_way_of_counting_under_which_they_all_fit(text, counting, data):
    borders = [m.start() for m in regex.finditer(r"\X", text)] + [len(text)]
    chosen = data.draw(st.lists(st.tuples(st.sampled_from(borders), st.sampled_from(borders)), max_size=6))
    ranges = [(start, end) for start, end in chosen if start < end]
    surfaces = [
        Surface(units(text[:start], counting), units(text[:end], counting), text[start:end]) for start, end in ranges
    ]
    offsets = OffsetMap(text, find_counting(text, surfaces, OffsetUnit.AUTO))
    for surface in surfaces:
        found = text[offsets.code_point(surface.start) : offsets.code_point(surface.end)]
        assert found.replace("\r", "") == surface.text.replace("\r", "")  # tools write surfaces with either line end


def test_the_reading_that_fits_most_surfaces_wins_and_code_points_win_a_draw():
    text = "🎉 Putin, Putin"
    good, shifted = Surface(3, 8, "Putin"), Surface(2, 7, "Putin")
    assert find_counting(text, [good, good, shifted], OffsetUnit.AUTO) is Counting.UTF_16
    assert find_counting(text, [good, shifted], OffsetUnit.AUTO) is Counting.CODE_POINTS
    assert find_counting(text, [], OffsetUnit.AUTO) is Counting.CODE_POINTS
    assert find_counting(text, [Surface(0, 3, "???")], OffsetUnit.AUTO) is Counting.CODE_POINTS


@pytest.mark.parametrize(
    ("unit", "counting"), [(OffsetUnit.UTF_16, Counting.UTF_16), (OffsetUnit.CODE_POINT, Counting.CODE_POINTS)]
)
def test_a_unit_that_is_given_is_taken_at_its_word(unit, counting):
    contradicting = [Surface(2, 7, "Putin"), Surface(3, 8, "Putin")]
    assert find_counting("🎉 Putin", contradicting, unit) is counting
