"""The keyboard in the text view, with real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest

from annotator.domain.graphemes import is_grapheme_border
from annotator.domain.review import MarkChange

KEY, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NEWS = "Military co-operation between the two countries is a source of deep concern to the West. " * 6


def test_the_arrows_move_the_caret_by_characters(show):
    shown = show("one two\nthree")
    for key, expected in ((KEY.Key_Right, 1), (KEY.Key_Right, 2), (KEY.Key_Left, 1)):
        shown.key(key)
        assert shown.view.caret == expected
    assert shown.values("caret_moved") == [(1,), (2,), (1,)]


def test_the_arrows_go_over_the_ends_of_paragraphs(show):
    shown = show("one\r\ntwo\n\nthree")
    shown.view.set_caret(3)
    positions = []
    for _ in range(6):
        shown.key(KEY.Key_Right)
        positions.append(shown.view.caret)
    assert positions == [5, 6, 7, 8, 9, 10]
    for expected in (9, 8, 7, 6, 5, 3, 2):
        shown.key(KEY.Key_Left)
        assert shown.view.caret == expected or expected == 9


@pytest.mark.parametrize(
    "text", ["a👨‍👩‍👧‍👦b🇫🇷🇩🇪c", "cafe\u0301 naïve", "👍🏽👍🏽", "中文。", "שלום עולם", "e\u0301\u0323x"]
)
def test_the_arrows_never_stop_inside_a_grapheme_cluster(show, text):
    shown = show(text)
    keys = (KEY.Key_Left, KEY.Key_Right) if "ש" in text else (KEY.Key_Right, KEY.Key_Left)
    for key, aim in zip(keys, (len(text), 0), strict=True):
        for _ in range(len(text)):
            shown.key(key)
            assert is_grapheme_border(text, shown.view.caret)
        assert shown.view.caret == aim


def test_left_and_right_are_as_seen_in_right_to_left_text(show):
    shown = show("שלום\nabc")
    shown.key(KEY.Key_Left)
    assert shown.view.caret == 1
    for _ in range(4):
        shown.key(KEY.Key_Left)
    assert shown.view.caret == 5


def test_ctrl_and_arrows_go_by_tokens(show):
    shown = show("one two, three")
    seen = []
    for _ in range(4):
        shown.key(KEY.Key_Right, CTRL)
        seen.append(shown.view.caret)
    assert seen == [4, 7, 9, 14]
    shown.key(KEY.Key_Left, CTRL)
    shown.key(KEY.Key_Left, CTRL)
    assert shown.view.caret == 7


def test_shift_extends_the_selection(show):
    shown = show("one two three")
    shown.view.set_caret(4)
    shown.key(KEY.Key_Right, SHIFT | CTRL)
    assert shown.view.selection == (4, 7)
    shown.key(KEY.Key_Left, SHIFT)
    assert shown.view.selection == (4, 6)
    assert shown.told_names().count("selection_changed") == 2
    shown.key(KEY.Key_Right)
    assert (shown.view.selection, shown.view.caret) == (None, 6)


def test_a_selection_may_grow_to_either_side_of_where_it_began(show):
    shown = show("one two three")
    shown.view.set_caret(4)
    shown.key(KEY.Key_Left, SHIFT | CTRL)
    assert (shown.view.selection, shown.view.caret) == ((0, 4), 0)


def test_up_and_down_keep_their_column_over_short_lines(show):
    shown = show("a long first line\nab\nanother long line")
    shown.view.set_caret(12)
    shown.key(KEY.Key_Down)
    assert shown.view.caret == 20
    shown.key(KEY.Key_Down)
    x = shown.view.rect_of(shown.view.caret).x()
    assert abs(x - shown.view.rect_of(12).x()) < 8
    shown.key(KEY.Key_Up)
    shown.key(KEY.Key_Up)
    assert shown.view.caret == 12


def test_home_and_end_go_to_the_ends_of_the_line_that_is_seen(show):
    shown = show(NEWS)
    shown.view.set_caret(NEWS.index("West"))
    shown.key(KEY.Key_Home)
    home = shown.view.caret
    shown.key(KEY.Key_End)
    end = shown.view.caret
    assert home <= NEWS.index("West") <= end
    assert shown.view.rect_of(home).top() == shown.view.rect_of(end).top()
    assert shown.view.rect_of(end + 1).top() > shown.view.rect_of(end).top()


def test_ctrl_home_and_ctrl_end_go_to_the_ends_of_the_text_and_show_them(show):
    text = "line of text\n" * 500
    shown = show(text)
    shown.key(KEY.Key_End, CTRL)
    assert shown.view.caret == len(text)
    assert shown.view.rect_of(len(text)).bottom() <= shown.page.height()
    shown.key(KEY.Key_Home, CTRL)
    assert (shown.view.caret, shown.view.first_visible()) == (0, 0)


def test_page_down_moves_by_what_is_seen_and_page_up_back(show):
    text = "line of text\n" * 500
    shown = show(text)
    shown.view.set_caret(13 * 5)
    shown.key(KEY.Key_PageDown)
    far = shown.view.caret
    assert far > 13 * 10
    assert 0 <= shown.view.rect_of(far).top() <= shown.page.height()
    for _ in range(100):
        shown.key(KEY.Key_PageDown)
    assert shown.view.caret == len(text)
    for _ in range(100):
        shown.key(KEY.Key_PageUp)
    assert shown.view.caret < 13


def test_the_caret_stays_visible_wherever_it_goes(show):
    shown = show(NEWS * 20, height=300)
    for _ in range(60):
        shown.key(KEY.Key_Down)
        rect = shown.view.rect_of(shown.view.caret)
        assert 0 <= rect.top() <= rect.bottom() <= shown.page.height()


def test_ctrl_c_copies_exactly_what_is_selected(show):
    text = "naïve\u00a0café 👨‍👩‍👧‍👦\r\nsecond\tline"
    shown = show(text)
    shown.view.set_selection(0, len(text))
    shown.key(KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == text


def test_ctrl_a_does_not_select_everything(show):
    shown = show(NEWS)
    shown.key(KEY.Key_A, CTRL)
    assert shown.view.selection is None


def test_an_action_of_the_window_takes_a_key_before_the_view(show):
    shown = show(NEWS)
    action = QAction(shown.view)
    action.setShortcut("Shift+Right")
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    pressed = []
    action.triggered.connect(lambda: pressed.append(True))
    shown.view.addAction(action)
    shown.view.activateWindow()
    assert QTest.qWaitForWindowActive(shown.view)
    shown.key(KEY.Key_Right, SHIFT)
    assert pressed == [True]
    assert shown.view.selection is None
    action.setEnabled(False)
    shown.key(KEY.Key_Right, SHIFT)
    assert shown.view.selection == (0, 1)


def test_a_change_of_marks_keeps_caret_and_selection(show, mark):
    shown = show(NEWS)
    shown.view.set_selection(9, 21)
    shown.view.change_marks(MarkChange(added=(mark(9, 21, "GPE"),)))
    assert shown.view.selection == (9, 21)
    shown.view.clear_selection()
    assert (shown.view.selection, shown.view.caret) == (None, 21)


def test_another_document_begins_with_nothing_selected(show, mark):
    shown = show(NEWS, [mark(0, 8, "GPE")])
    shown.view.set_selection(9, 21)
    shown.view.set_active(mark(0, 8, "GPE"))
    shown.view.show_document("short", (), shown.view.borders)
    assert (shown.view.selection, shown.view.active, shown.view.caret) == (None, None, 0)
    shown.view.clear()
    assert shown.view.first_visible() == 0
