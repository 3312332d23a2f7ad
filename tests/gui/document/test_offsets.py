"""Code points and UTF-16 code units."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from annotator.gui.document.offsets import Offsets, displayed

TEXTS = st.text(st.sampled_from("ab é\u0301中𝕬👨\u200d👩🇫🇷\n"), max_size=60)


def units_before(text: str, points: int) -> int:
    """The naive way."""
    return len(text[:points].encode("utf-16-le")) // 2


@given(TEXTS)
def test_code_points_become_the_code_units_that_encoding_gives(text):
    offsets = Offsets(text)
    for points in range(len(text) + 1):
        assert offsets.to_units(points) == units_before(text, points)


@given(TEXTS)
def test_code_units_go_back_to_their_code_point(text):
    offsets = Offsets(text)
    for points in range(len(text) + 1):
        assert offsets.to_points(units_before(text, points)) == points


@given(TEXTS)
def test_the_second_half_of_a_pair_belongs_to_its_code_point(text):
    offsets = Offsets(text)
    for points, character in enumerate(text):
        if character > "\uffff":
            assert offsets.to_points(units_before(text, points) + 1) == points


@given(st.text(st.characters(), max_size=40))
@example("a\x00b\x0b\x1b\x7f\x85\u2028\u2029\ufffc\ud83d\udc00\r\n\ufdd0\uffff")
def test_what_is_displayed_is_as_long_as_the_text_and_qt_can_hold_it(text):
    shown = displayed(text)
    assert len(shown) == len(text)
    shown.encode("utf-16-le")
    assert not set(shown) & set("\x00\x0b\r\n\u2028\u2029\ufffc")


def test_ordinary_text_is_displayed_as_it_is():
    for text in ("plain", "a\tb", "naïve café", "👨‍👩‍👧‍👦 🇫🇷", "قال وزير", "soft\u00adhyphen\u00a0\ufeff"):
        assert displayed(text) == text


def test_a_lone_surrogate_is_displayed_as_the_replacement_character():
    assert displayed("a\ud83db") == "a\ufffdb"
