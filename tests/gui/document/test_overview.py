"""The overview beside the scroll bar."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.domain.review import Mark, MarkChange
from annotator.gui.document.look import TextLook
from annotator.gui.document.mark_counts import MarkCounts
from annotator.gui.document.overview import Overview
from annotator.gui.document.overview_signs import ROW, WIDTH
from annotator.gui.theme import load_theme

LENGTH = 3_000
HEIGHT = 600


@pytest.fixture(params=["light", "dark"])
def overview(request, qtbot):
    strip = Overview(TextLook(load_theme(request.param), {"GPE": 2, "ORG": 1}))
    qtbot.addWidget(strip)
    strip.resize(WIDTH, HEIGHT)
    strip.show()
    return strip


def signs(overview, offset: int) -> list[str]:
    """The colours of the row of a code point, from left to right, without the ground."""
    picture = overview.grab().toImage()
    y = overview.row_at(offset) * ROW
    ground = overview._look.theme.panel.name()
    return [name for x in range(WIDTH) if (name := picture.pixelColor(x, y).name()) != ground]


def test_what_is_confirmed_suggested_and_uncertain_is_told_apart_by_place_and_shape(overview, mark):
    doubt = replace(mark(2_000, 2_004, "GPE", suggested=True).suggestion, score=0.3)
    marks = [
        mark(500, 504, "GPE"),
        mark(1_000, 1_004, "GPE", suggested=True),
        Mark(2_000, 2_004, "GPE", suggestion=doubt),
    ]
    overview.show_counts(MarkCounts(LENGTH, marks), LENGTH)
    theme = overview._look.theme
    assert set(signs(overview, 500)) == {theme.colour(2).strong.name()}
    assert len(signs(overview, 500)) > len(signs(overview, 1_000)) > 0
    assert signs(overview, 2_000) != signs(overview, 1_000)
    assert signs(overview, 1_500) == []


def test_a_suggestion_that_is_accepted_becomes_a_block_in_the_colour_of_its_label(overview, mark):
    suggestion = mark(1_000, 1_004, "ORG", suggested=True)
    overview.show_counts(MarkCounts(LENGTH, [suggestion]), LENGTH)
    before = signs(overview, 1_000)
    overview.change_marks(MarkChange((suggestion,), (mark(1_000, 1_004, "ORG"),)))
    assert signs(overview, 1_000) != before
    assert set(signs(overview, 1_000)) == {overview._look.theme.colour(1).strong.name()}


def test_find_hits_go_right_across_and_go_away_again(overview):
    overview.show_counts(MarkCounts(LENGTH), LENGTH)
    overview.show_hits([(900, 905)], None)
    assert len(signs(overview, 900)) == WIDTH
    overview.show_hits([], None)
    assert signs(overview, 900) == []


def test_a_click_and_a_drag_ask_for_the_place_they_point_at(overview, qtbot):
    overview.show_counts(MarkCounts(LENGTH), LENGTH)
    wanted = []
    overview.place_wanted.connect(wanted.append)
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(5, HEIGHT // 2))
    QTest.mouseMove(overview, QPoint(5, HEIGHT - 1))
    qtbot.waitUntil(lambda: len(wanted) == 2)
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=QPoint(5, HEIGHT - 1))
    assert wanted[0] == LENGTH // 2
    assert LENGTH - LENGTH / HEIGHT * 2 <= wanted[1] < LENGTH


def test_it_says_in_words_what_lies_under_the_pointer(overview, mark):
    marks = [mark(1_500, 1_504, "GPE"), mark(1_501, 1_504, "ORG"), mark(1_502, 1_507, "ORG", suggested=True)]
    overview.show_counts(MarkCounts(LENGTH, marks), LENGTH)
    overview.show_hits([(1_503, 1_504)], 0)
    told = overview.described(HEIGHT / 2)
    for words in ("50 %", "1 open", "2 confirmed", "GPE 1", "ORG 1", "1 find"):
        assert words in told
    assert "no spans here" in overview.described(5)
    assert overview.accessibleName()
    assert "2 confirmed" in overview.accessibleDescription()


def test_after_an_edit_the_strip_is_what_it_would_be_if_drawn_anew(overview, mark):
    marks = [mark(40 * number, 40 * number + 5, "GPE", suggested=number % 3 == 0) for number in range(70)]
    overview.show_counts(MarkCounts(LENGTH, marks), LENGTH)
    overview.show_hits([(1_200, 1_204), (1_215, 1_220)], 0)
    overview.grab()
    change = MarkChange(tuple(marks[28:33]), (mark(1_201, 1_203, "ORG"), mark(1_290, 1_299, "ORG", suggested=True)))
    overview.change_marks(change)
    after = overview.grab().toImage()
    overview.set_look(overview._look)
    assert after == overview.grab().toImage()
