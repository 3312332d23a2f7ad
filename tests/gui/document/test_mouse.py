"""The mouse in the text view, with real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.gestures import Side
from annotator.gui.document.scene import HoverButton

NEWS = "MOSCOW - Russia and [Iran](GPE) will soon sign a treaty, [Sergey Lavrov](PERSON?) said on Thursday."
ALT = Qt.KeyboardModifier.AltModifier


def test_a_double_click_selects_the_token(marked):
    shown, text, _ = marked(NEWS)
    at = text.index("treaty")
    shown.double_click(shown.between(at + 2, at + 3))
    assert shown.values("selection_made") == [(at, at + 6)]
    assert shown.view.selection == (at, at + 6)


def test_a_double_click_on_the_right_half_of_a_last_letter_selects_its_token(marked):
    shown, text, _ = marked(NEWS)
    at = text.index("will")
    shown.double_click(shown.at(at + 4) - QPoint(1, 0))
    assert shown.values("selection_made") == [(at, at + 4)]


def test_a_drag_selects_whole_tokens(marked):
    shown, text, _ = marked(NEWS)
    start, end = text.index("sign"), text.index("treaty") + 6
    shown.drag(shown.between(start + 1, start + 2), shown.at(end - 2))
    assert shown.values("selection_made") == [(start, end)]
    assert shown.view.selection == (start, end)


def test_a_drag_backwards_selects_the_same_with_the_caret_at_its_start(marked):
    shown, text, _ = marked(NEWS)
    start, end = text.index("sign"), text.index("treaty") + 6
    shown.drag(shown.at(end - 2), shown.between(start + 1, start + 2))
    assert shown.values("selection_made") == [(start, end)]
    assert shown.view.caret == start


def test_alt_and_a_drag_selects_characters(marked):
    shown, text, _ = marked(NEWS)
    at = text.index("treaty")
    shown.drag(shown.at(at + 1), shown.at(at + 4), ALT)
    assert shown.values("selection_made") == [(at + 1, at + 4)]


def test_alt_and_a_drag_never_cuts_a_grapheme_cluster(show):
    text = "team 👨‍👩‍👧‍👦 met cafe\u0301 today"
    shown = show(text)
    end = text.index(" met")
    for x in range(0, 60, 4):
        shown.drag(shown.at(1), shown.at(3) + QPoint(x, 0), ALT)
        start, stop = shown.values("selection_made")[-1]
        assert start == 1
        assert stop <= 5 or stop >= end


def test_a_drag_over_blanks_alone_selects_nothing(show):
    shown = show("one          two")
    shown.drag(shown.at(5), shown.at(10))
    assert shown.values("selection_made") == []
    assert shown.view.selection is None


def test_what_is_selected_shows_while_it_is_dragged(marked):
    shown, text, _ = marked(NEWS)
    at = text.index("sign")
    QTest.mousePress(shown.page, Qt.MouseButton.LeftButton, pos=shown.at(at + 1))
    shown.move(shown.at(at + 3), held=True)
    assert shown.view.selection == (at, at + 4)
    assert shown.told_names()[-1] == "selection_changed"
    assert shown.values("selection_made") == []
    QTest.mouseRelease(shown.page, Qt.MouseButton.LeftButton, pos=shown.at(at + 3))
    assert shown.values("selection_made") == [(at, at + 4)]


def test_a_click_on_words_puts_the_caret_and_gives_up_the_selection(marked):
    shown, text, _ = marked(NEWS)
    shown.view.set_selection(0, 6)
    shown.click(shown.at(text.index("treaty") + 2))
    assert shown.view.caret == text.index("treaty") + 2
    assert shown.view.selection is None
    assert shown.values("caret_moved") == [(text.index("treaty") + 2,)]


def test_a_click_on_the_words_of_a_mark_presses_it(marked):
    shown, _, (iran, _) = marked(NEWS)
    shown.click(shown.at(iran.start + 2))
    assert shown.values("mark_pressed") == [(iran,)]
    assert shown.values("caret_moved") == []


def test_a_click_on_nested_marks_presses_the_inner_one_and_on_a_chip_its_own(show, mark):
    text = "The Russian Foreign Minister Sergey Lavrov said"
    outer, inner = mark(4, 42, "ROLE"), mark(12, 19, "ORG")
    shown = show(text, [outer, inner])
    shown.click(shown.at(15))
    shown.click(shown.at(35))
    measures = shown.view.display.measures
    second_lane = shown.view.rect_of(4).bottom() + measures.lane_height * 3 // 2
    shown.click(QPoint(shown.at(4).x() + 8, second_lane))
    first_lane = shown.view.rect_of(4).bottom() + measures.lane_height // 2
    shown.click(QPoint(shown.at(14).x(), first_lane))
    assert [mark.label for (mark,) in shown.values("mark_pressed")] == ["ORG", "ROLE", "ROLE", "ORG"]


@pytest.mark.parametrize("side", Side)
def test_a_border_is_dragged_to_the_next_token_border(marked, side):
    shown, text, (iran,) = marked("Ministers of Islamic [Iran](GPE) will soon sign it.")
    old = iran.end if side is Side.END else iran.start
    new = text.index("soon") + 4 if side is Side.END else text.index("Islamic")
    shown.drag(shown.at(old), shown.at(new) + QPoint(2, 0))
    assert shown.values("border_dragged") == [(iran, side, new)]
    assert shown.values("selection_made") == []


def test_a_dragged_border_is_shown_before_it_is_released(marked):
    shown, text, (iran, _) = marked(NEWS)
    QTest.mousePress(shown.page, Qt.MouseButton.LeftButton, pos=shown.at(iran.end))
    shown.move(shown.at(text.index("soon") + 4), held=True)
    preview = shown.view.scene.preview
    assert (preview.mark, preview.start, preview.end) == (iran, iran.start, text.index("soon") + 4)
    QTest.mouseRelease(shown.page, Qt.MouseButton.LeftButton, pos=shown.at(text.index("soon") + 4))
    assert shown.view.scene.preview is None


def test_a_border_dragged_back_to_its_place_changes_nothing(marked):
    shown, _, (iran, _) = marked(NEWS)
    QTest.mousePress(shown.page, Qt.MouseButton.LeftButton, pos=shown.at(iran.end))
    shown.move(shown.at(iran.end + 6), held=True)
    shown.move(shown.at(iran.end), held=True)
    QTest.mouseRelease(shown.page, Qt.MouseButton.LeftButton, pos=shown.at(iran.end))
    assert shown.values("border_dragged") == []


def test_both_borders_are_dragged_over_wrapped_lines(show, mark):
    text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    start, end = text.index("four"), text.index(" eight")
    shown = show(text, [mark(start, end, "GPE")], width=300)
    assert shown.at(start).y() < shown.at(text.index("fifteen")).y()
    later, earlier = text.index(" fifteen"), text.index("two")
    shown.drag(shown.at(end) - QPoint(1, 0), shown.at(later))
    shown.drag(shown.at(start) + QPoint(1, 0), shown.at(earlier))
    assert [(side, offset) for _mark, side, offset in shown.values("border_dragged")] == [
        (Side.END, later),
        (Side.START, earlier),
    ]


def test_a_border_never_passes_the_other_one(marked):
    shown, _, (iran, _) = marked(NEWS)
    shown.drag(shown.at(iran.end), shown.at(2))
    assert shown.values("border_dragged") == []


def test_the_pointer_shows_that_a_border_can_be_dragged(marked):
    shown, _, (iran, _) = marked(NEWS)
    shown.move(shown.at(iran.end))
    assert shown.page.cursor().shape() is Qt.CursorShape.SizeHorCursor
    shown.move(shown.at(5))
    assert shown.page.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_hovering_over_a_suggestion_offers_to_accept_and_reject_it(marked):
    shown, _, (_, lavrov) = marked(NEWS)
    for button, signal in ((HoverButton.ACCEPT, "mark_accepted"), (HoverButton.REJECT, "mark_rejected")):
        shown.move(shown.at(lavrov.start + 4))
        place = shown.view.hover_button_rect(button)
        shown.move(place.center())
        shown.click(place.center())
        assert shown.values(signal) == [(lavrov,)]
    assert shown.values("mark_pressed") == []


def test_the_buttons_hide_no_words(marked):
    shown, _, (_, lavrov) = marked(NEWS)
    shown.move(shown.at(lavrov.start + 4))
    words = shown.view.rect_of(lavrov.start)
    for button in HoverButton:
        assert shown.view.hover_button_rect(button).top() >= words.bottom()


def test_a_confirmed_span_offers_no_buttons(marked):
    shown, _, (iran, _) = marked(NEWS)
    shown.move(shown.at(iran.start + 2))
    assert shown.view.hover_button_rect(HoverButton.ACCEPT).isEmpty()


def test_the_buttons_go_when_the_pointer_goes(marked):
    shown, _, (_, lavrov) = marked(NEWS)
    shown.move(shown.at(lavrov.start + 4))
    QApplication.sendEvent(shown.page, QEvent(QEvent.Type.Leave))
    assert shown.view.hover_button_rect(HoverButton.ACCEPT).isEmpty()


def test_a_middle_click_accepts_a_suggestion_and_nothing_else(marked):
    shown, _, (iran, lavrov) = marked(NEWS)
    shown.click(shown.at(lavrov.start + 4), Qt.MouseButton.MiddleButton)
    shown.click(shown.at(iran.start + 2), Qt.MouseButton.MiddleButton)
    assert shown.values("mark_accepted") == [(lavrov,)]


def test_the_context_menu_is_asked_for_with_the_mark_under_the_pointer(marked):
    shown, _, (iran, _) = marked(NEWS)
    for place in (shown.at(iran.start + 2), shown.at(3)):
        where = shown.page.mapToGlobal(place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where)
        QApplication.sendEvent(shown.page, event)
    assert [mark for mark, _ in shown.values("context_requested")] == [iran, None]


def test_shift_and_a_click_extend_the_selection(marked):
    shown, text, _ = marked(NEWS)
    shown.click(shown.at(text.index("will")))
    end = text.index("sign") + 4
    shown.click(shown.at(end - 1), modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert shown.values("selection_made") == [(text.index("will"), end)]


def test_dragging_below_the_edge_scrolls_until_the_button_is_released(show, qtbot):
    text = "word and word\n" * 200
    shown = show(text)
    bar = shown.bar
    QTest.mousePress(shown.page, Qt.MouseButton.LeftButton, pos=shown.at(3))
    below = QPoint(shown.at(3).x() + 60, shown.page.height() + 80)
    shown.move(below, held=True)
    qtbot.waitUntil(lambda: bar.value() > 300)
    start, end = shown.view.selection
    assert (start, end > 180) == (0, True)
    QTest.mouseRelease(shown.page, Qt.MouseButton.LeftButton, pos=below)
    value = bar.value()
    assert shown.values("selection_made")[0][0] == 0
    QApplication.processEvents()
    assert bar.value() == value


def test_clicking_in_right_to_left_text_puts_the_caret_where_it_was_clicked(show, mark):
    text = "قال وزير الخارجية الروسي سيرغي لافروف"
    start = text.index("سيرغي")
    person = mark(start, len(text), "PERSON")
    shown = show(text, [person])
    assert shown.at(0).x() > shown.at(10).x()
    shown.click(shown.at(start + 5))
    shown.double_click(shown.between(5, 6))
    assert shown.values("mark_pressed") == [(person,)]
    assert shown.values("selection_made") == [(4, 8)]


def test_borders_of_right_to_left_spans_are_dragged_by_their_logical_sides(show, mark):
    text = "قال وزير الخارجية الروسي سيرغي لافروف"
    title = mark(4, 17, "TITLE")
    shown = show(text, [title])
    shown.drag(shown.at(17), shown.at(24))
    assert shown.values("border_dragged") == [(title, Side.END, 24)]
    assert shown.at(24).x() < shown.at(17).x()


def test_a_click_beyond_the_text_goes_to_the_nearest_line(show):
    shown = show("one\ntwo")
    shown.click(QPoint(shown.page.width() - 5, shown.page.height() - 5))
    assert shown.view.caret == 7
    shown.click(QPoint(3, 3))
    assert shown.view.caret == 0


def test_a_click_gives_the_view_the_focus(marked, qtbot):
    shown, _, _ = marked(NEWS)
    shown.view.activateWindow()
    qtbot.waitUntil(shown.view.isActiveWindow)
    shown.view.clearFocus()
    shown.click(shown.at(3))
    assert shown.view.hasFocus()


def test_another_document_ends_a_drag_that_is_going_on(marked):
    shown, text, _ = marked(NEWS)
    QTest.mousePress(shown.page, Qt.MouseButton.LeftButton, pos=shown.at(2))
    shown.move(shown.at(text.index("will")), held=True)
    shown.view.show_document("another", (), shown.view.borders)
    QTest.mouseRelease(shown.page, Qt.MouseButton.LeftButton, pos=QPoint(300, 40))
    assert shown.values("selection_made") == []
    assert shown.view.selection is None
