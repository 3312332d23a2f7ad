"""Scrolling, zoom and resizing: exact, and without jumps."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.review import MarkChange

RANDOM = random.Random(5)
WORDS = ("the", "treaty", "on", "a", "comprehensive", "strategic", "partnership", "will be signed", "in Moscow")
PARAGRAPHS = [" ".join(RANDOM.choices(WORDS, k=RANDOM.randint(1, 120))) for _ in range(400)]
LONG = "\n".join(PARAGRAPHS)


def turn_wheel(shown, angle: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    place = QPointF(300, 200)
    event = QWheelEvent(
        place, place, QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(shown.page, event)


def tops(shown) -> dict[int, int]:
    """Where the chunks that are visible stand, by their number."""
    return {chunk.index: y for chunk, y in shown.view.display.scroll.visible()}


def test_a_wheel_moves_what_stays_visible_by_the_same_distance_every_time(show):
    shown = show(LONG)
    distance = 3 * shown.view.display.measures.pitch
    for _ in range(150):
        before = tops(shown)
        turn_wheel(shown, -120)
        after = tops(shown)
        common = before.keys() & after.keys()
        assert common
        assert {before[index] - after[index] for index in common} == {distance}


def test_scrolling_up_passes_the_same_lines_as_scrolling_down(show):
    shown = show(LONG)
    for _ in range(40):
        turn_wheel(shown, -120)
    there = tops(shown)
    for _ in range(25):
        turn_wheel(shown, -120)
    for _ in range(25):
        turn_wheel(shown, 120)
    assert tops(shown) == there


def test_measuring_chunks_above_does_not_move_the_page(show):
    shown = show(LONG)
    shown.view.scroll_to(len(LONG) // 2)
    place = tops(shown)
    for index in range(0, min(place), 3):
        shown.view.display.page.measured(index)
    shown.view.show_again()
    assert tops(shown) == place
    assert shown.bar.value() == shown.view.display.scroll.value


def test_the_ends_of_the_page_stop_scrolling(show):
    shown = show(LONG)
    for _ in range(5):
        turn_wheel(shown, 120)
    assert shown.bar.value() == 0
    for _ in range(2_000):
        turn_wheel(shown, -120)
    bar = shown.bar
    assert bar.value() == bar.maximum()
    last = shown.view.rect_of(len(LONG))
    assert 0 < last.bottom() <= shown.page.height()


def test_a_short_page_does_not_scroll(show):
    shown = show("One line.")
    turn_wheel(shown, -120)
    assert shown.bar.maximum() == 0
    assert shown.view.rect_of(0).top() > 0


@pytest.mark.parametrize("start", [0, 1_000, len(LONG) // 2, len(LONG) - 3_000])
def test_another_text_size_keeps_the_first_visible_character(show, start):
    shown = show(LONG)
    shown.view.scroll_to(start)
    first = shown.view.first_visible()
    top = shown.view.rect_of(first).top()
    for points in (15, 20, 9, 13):
        shown.view.set_text_size(points)
        assert shown.view.text_size == points
        assert abs(shown.view.rect_of(first).top() - top) <= 8


def test_another_width_keeps_the_first_visible_character_and_does_not_creep(show):
    shown = show(LONG)
    shown.view.scroll_to(len(LONG) // 3)
    first = shown.view.first_visible()
    for width in (500, 430, 610, 380, 900, 470, 900):
        shown.view.resize(width, 600)
        QApplication.sendPostedEvents()
        assert -4 <= shown.view.rect_of(first).top() <= 3 * shown.view.display.measures.pitch
    assert shown.view.first_visible() == first


def test_another_height_moves_nothing(show):
    shown = show(LONG)
    shown.view.scroll_to(len(LONG) // 3)
    place = tops(shown)
    shown.view.resize(900, 400)
    assert tops(shown).items() <= place.items()


def test_the_column_is_centred_and_at_most_90_characters_wide(show):
    shown = show(LONG, width=1800)
    measures = shown.view.display.measures
    assert 70 <= measures.column / measures.advance <= 90
    left = shown.view.display.column_left()
    right = shown.page.width() - left - measures.column
    assert abs(left - right) <= shown.bar.width() + 1


def test_a_narrow_window_leaves_margins(show):
    shown = show(LONG, width=320)
    assert shown.view.display.column_left() >= 20
    assert shown.view.display.column_left() + shown.view.display.measures.column <= shown.page.width() - 20


def test_the_scroll_bar_goes_where_it_is_dragged(show):
    shown = show(LONG)
    bar = shown.bar
    bar.setSliderDown(True)
    bar.setValue(bar.maximum() // 2)
    bar.setSliderDown(False)
    assert abs(shown.view.first_visible() - len(LONG) // 2) < len(LONG) // 10


def test_page_steps_of_the_scroll_bar_are_a_viewport(show):
    shown = show(LONG)
    bar = shown.bar
    before = tops(shown)
    bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
    after = tops(shown)
    assert {before[index] - after[index] for index in before.keys() & after.keys()} == {bar.singleStep()}
    assert bar.pageStep() == shown.page.height()


def test_ctrl_and_wheel_ask_for_another_text_size(show):
    shown = show(LONG)
    turn_wheel(shown, 120, Qt.KeyboardModifier.ControlModifier)
    turn_wheel(shown, -60, Qt.KeyboardModifier.ControlModifier)
    turn_wheel(shown, -60, Qt.KeyboardModifier.ControlModifier)
    assert shown.values("text_size_wanted") == [(1,), (-1,)]
    assert shown.bar.value() == 0


def test_adding_the_first_span_never_moves_the_text(show, mark):
    shown = show(LONG)
    before = tops(shown)
    shown.view.change_marks(MarkChange(added=(mark(0, 10, "GPE"), mark(300, 310, "PERSON"))))
    assert tops(shown) == before


def test_more_lanes_above_do_not_move_what_is_visible(show, mark):
    shown = show(LONG)
    shown.view.scroll_to(5_000)
    before = tops(shown)
    above = tuple(mark(start, start + 12, f"LABEL{start}") for start in range(100, 130, 2))
    shown.view.change_marks(MarkChange(added=above))
    assert tops(shown) == before


def test_an_active_mark_far_away_is_scrolled_to(show, mark):
    far = mark(len(LONG) - 500, len(LONG) - 490, "GPE")
    shown = show(LONG, [far])
    shown.view.set_active(far)
    rect = shown.view.rect_of(far.start)
    assert 0 <= rect.top() <= rect.bottom() <= shown.page.height()
    shown.view.scroll_to(0)
    shown.view.set_active(far, reveal=False)
    assert shown.view.first_visible() == 0


def test_half_a_million_empty_lines_and_one_paragraph_of_a_million_characters_can_be_walked(show):
    for text in ("\n" * 500_000, "word and word. " * 70_000):
        shown = show(text)
        shown.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        assert shown.view.caret == len(text)
        assert shown.view.rect_of(len(text)).bottom() <= shown.page.height()
        shown.view.scroll_to(len(text) // 2)
        assert abs(shown.view.first_visible() - len(text) // 2) < 200


@pytest.mark.parametrize("paragraphs", [3_000, 20_000])
def test_zoom_and_width_there_and_back_leave_everything_where_it_was_below_spans_over_the_whole(show, mark, paragraphs):
    text = "\n".join(
        f"Paragraph {number} says something of some length, and a little more." for number in range(paragraphs)
    )
    marks = [mark(number, len(text) - number, "GPE") for number in range(5)]
    shown = show(text, marks)
    shown.view.scroll_to(len(text) * 2 // 3)
    before = (shown.view.first_visible(), shown.view.rect_of(shown.view.first_visible()).top())
    for points in (20.0, 9.0, 13.0):
        shown.view.set_text_size(points)
    for width in (400, 1_300, 900):
        shown.view.resize(width, 600)
    assert (shown.view.first_visible(), shown.view.rect_of(shown.view.first_visible()).top()) == before


def test_a_change_of_a_span_over_everything_is_seen_wherever_one_goes(show, mark):
    text = "\n".join(f"Paragraph {number}." for number in range(2_000))
    wide = mark(0, len(text), "GPE")
    shown = show(text, [wide])
    for place in (0, len(text) // 2, len(text) - 5):
        shown.view.scroll_to(place)
        shown.page.repaint()
    shown.view.change_marks(MarkChange(removed=(wide,)))
    for place in (0, len(text) // 2, len(text) - 5):
        shown.view.scroll_to(place)
        hit = shown.view.hit_at(QPointF(shown.at(shown.view.first_visible()) + QPoint(5, 0)))
        assert hit is not None
        assert hit.mark is None
