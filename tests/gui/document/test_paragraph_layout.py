"""One chunk laid out by Qt, asked in code points."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from annotator.domain.graphemes import grapheme_start, is_grapheme_border
from annotator.gui.document.paragraph_layout import ParagraphLayout

TEXTS = {
    "English": "Military co-operation between the two countries is a source of deep concern to the West. " * 3,
    "emoji": "the team 👨‍👩‍👧‍👦 met 🇫🇷 and 🇩🇪 officials 👍🏽 in 𝕬𝖘𝖙𝖗𝖆𝖑 letters, naïve cafe\u0301 " * 3,
    "Chinese": "俄罗斯外交部长谢尔盖·拉夫罗夫星期四表示俄罗斯和伊朗将很快签署一项全面条约" * 3,
    "Arabic": "قال وزير الخارجية الروسي سيرغي لافروف يوم الخميس (Nato 2024) في موسكو. " * 3,
    "mixed": "English with عربي inside and עברית again, then 日本語 text. " * 3,
}


def laid_out(text: str, *, start: int = 0, width: int = 400, rtl: bool = False) -> ParagraphLayout:
    font = QFont("Noto Sans")
    font.setPointSizeF(13)
    return ParagraphLayout(text, start, font, width, right_to_left=rtl)


@pytest.fixture(params=TEXTS, autouse=True)
def layout(request, qapp) -> ParagraphLayout:
    return laid_out(TEXTS[request.param], start=1000, rtl=request.param == "Arabic")


def test_the_lines_together_are_the_text(layout):
    ranges = [layout.line_range(line) for line in range(len(layout))]
    assert len(ranges) > 2
    assert ranges[0][0] == 1000
    assert ranges[-1][1] == 1000 + len(layout.text)
    assert all(one[1] == other[0] for one, other in pairwise(ranges))


def test_every_offset_is_on_the_line_whose_range_holds_it(layout):
    for offset in range(layout.start, layout.end):
        start, end = layout.line_range(layout.line_of(offset))
        assert start <= offset < end


def test_the_middle_of_what_is_drawn_for_a_character_is_that_character(layout):
    text, hits, misses = layout.text, 0, []
    borders = [offset for offset in range(len(text) + 1) if is_grapheme_border(text, offset)]
    for start, end in pairwise(borders):
        line = layout.line_of(1000 + start)
        boxes = layout.boxes(line, 1000 + start, 1000 + end)
        if text[start].isspace() or len(boxes) != 1:
            continue
        found = layout.character_at(line, (boxes[0][0] + boxes[0][1]) / 2) - 1000
        hits += found == start
        if found != start:
            misses.append((start, text[start:end], found))
    assert not misses
    assert hits > 60


def test_a_click_where_the_caret_stands_gives_the_same_offset_back(qapp):
    for name in ("English", "emoji", "Chinese"):
        layout = laid_out(TEXTS[name])
        for offset in range(len(layout.text)):
            line = layout.line_of(offset)
            if is_grapheme_border(layout.text, offset):
                assert layout.offset_at(line, layout.x_of(line, offset)) == offset


def test_no_point_of_a_line_gives_an_offset_inside_a_grapheme_cluster(layout):
    for line in range(len(layout)):
        for x in range(0, 400, 3):
            assert is_grapheme_border(layout.text, layout.offset_at(line, x) - 1000)
            assert is_grapheme_border(layout.text, layout.character_at(line, x) - 1000)


def test_the_boxes_of_the_parts_cover_the_line(layout):
    for line in range(len(layout)):
        start, end = layout.line_range(line)
        left, right = layout.line_extent(line)
        middle = 1000 + grapheme_start(layout.text, (start + end) // 2 - 1000)
        boxes = layout.boxes(line, start, middle) + layout.boxes(line, middle, end)
        assert min(box[0] for box in boxes) == pytest.approx(left, abs=6)
        assert max(box[1] for box in boxes) == pytest.approx(right, abs=6)
        assert sum(box[1] - box[0] for box in boxes) == pytest.approx(right - left, abs=12)


def test_walking_visually_through_the_text_reaches_every_line(layout):
    rightwards_from, leftwards = (layout.start, False) if not layout.right_to_left else (layout.start, True)
    position, seen = rightwards_from, []
    while position is not None and len(seen) < 2 * len(layout.text):
        seen.append(position)
        position = layout.step(position, leftwards=leftwards)
    assert {layout.line_of(offset) for offset in seen} == set(range(len(layout)))
    assert len(seen) == len(set(seen))


def test_a_range_that_is_not_on_the_line_has_no_boxes(layout):
    start, end = layout.line_range(1)
    assert layout.boxes(0, start, end) == []


def test_the_words_of_a_right_to_left_paragraph_end_at_the_right_edge(qapp):
    layout = laid_out("קצר", rtl=True)
    left, right = layout.line_extent(0)
    assert right == pytest.approx(400, abs=1)
    assert left > 300


def test_latin_words_in_arabic_are_one_box_at_their_place(qapp):
    text = "قال الناتو (Nato 2024) في موسكو"
    layout = laid_out(text, rtl=True, width=600)
    at = text.index("Nato")
    (nato,) = layout.boxes(0, at, at + 4)
    (year,) = layout.boxes(0, at + 5, at + 9)
    (before,) = layout.boxes(0, 0, 3)
    assert nato[1] < year[0]  # left to right among themselves
    assert year[1] < before[0]  # and left of what comes before them


@given(st.text(st.sampled_from("ab é\u0301中𝕬👨\u200d👩🇫🇷سلامש\t\x00\u2028\ud83d"), max_size=40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_text_can_be_laid_out_without_losing_a_code_point(layout, text):
    some = laid_out(text, width=90)
    assert some.line_range(len(some) - 1)[1] == len(text)
    for offset in range(len(text)):
        assert some.line_range(some.line_of(offset))[0] <= offset
