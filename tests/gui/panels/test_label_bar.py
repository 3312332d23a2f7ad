"""The label bar: labels under the pointer, and under the arrow keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from annotator.domain.label import Label, LabelSet
from annotator.gui.panels.label_bar import MOST_LINES, LabelBar
from annotator.gui.panels.label_button import COMPACT_HEIGHT, HEIGHT, LabelButton
from annotator.gui.theme import load_theme

LABELS = LabelSet([Label("PERSON", "1", 0, "People"), Label("ORG", "2", 1), Label("GPE", "3", 2)])


@pytest.fixture
def bar(qtbot, each_theme) -> LabelBar:
    bar = LabelBar(each_theme)
    qtbot.addWidget(bar)
    bar.resize(700, 60)
    bar.show_labels(LABELS, {"PERSON": 212})
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def button(bar: LabelBar, name: str) -> LabelButton:
    return bar.findChild(LabelButton, f"label_button_{name}")


def test_a_click_says_which_label_and_leaves_the_keyboard_where_it_is(bar, qtbot):
    with qtbot.waitSignal(bar.label_pressed) as pressed:
        QTest.mouseClick(button(bar, "ORG"), Qt.MouseButton.LeftButton)
    assert pressed.args == ["ORG"]
    assert not button(bar, "ORG").hasFocus()


def test_a_click_alone_makes_nothing_sticky(bar):
    QTest.mouseClick(button(bar, "ORG"), Qt.MouseButton.LeftButton)
    assert not button(bar, "ORG").isChecked()


def test_the_sticky_label_is_the_checked_one(bar):
    bar.set_sticky("ORG")
    assert [button(bar, name).isChecked() for name in LABELS.names] == [False, True, False]
    bar.set_sticky("")
    assert not button(bar, "ORG").isChecked()


def test_arrows_go_among_the_buttons_and_space_presses(bar, qtbot):
    button(bar, "PERSON").setFocus()
    QTest.keyClick(button(bar, "PERSON"), Qt.Key.Key_Right)
    assert button(bar, "ORG").hasFocus()
    with qtbot.waitSignal(bar.label_pressed) as pressed:
        QTest.keyClick(button(bar, "ORG"), Qt.Key.Key_Space)
    assert pressed.args == ["ORG"]
    QTest.keyClick(button(bar, "ORG"), Qt.Key.Key_Left)
    assert button(bar, "PERSON").hasFocus()


def test_tab_stops_at_one_button_only(bar):
    stops = [b for b in bar.findChildren(LabelButton) if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [stop.label.name for stop in stops] == ["PERSON"]


def test_a_button_says_key_count_and_meaning(bar):
    assert button(bar, "PERSON").accessibleName() == "PERSON, key 1"
    assert button(bar, "PERSON").toolTip() == "PERSON · key 1 · 212 spans\nPeople"


def test_plus_and_pencil_lead_to_the_label_set(bar, qtbot):
    with qtbot.waitSignal(bar.add_label_wanted):
        QTest.mouseClick(bar.findChild(QToolButton, "add_label"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.edit_labels_wanted):
        QTest.mouseClick(bar.findChild(QToolButton, "edit_labels"), Qt.MouseButton.LeftButton)


def test_a_right_click_on_a_label_offers_to_edit_it(bar, qtbot):
    label = button(bar, "GPE")
    place = label.rect().center()
    QApplication.sendEvent(label, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, label.mapToGlobal(place)))
    menu = bar.findChild(QMenu)
    with qtbot.waitSignal(bar.edit_labels_wanted) as wanted:
        menu.actions()[0].trigger()
    menu.close()
    assert wanted.args == ["GPE"]


def test_many_labels_take_three_lines_and_scroll(bar, qtbot):
    many = LabelSet(Label(f"LABEL_NUMBER_{i}", "", i) for i in range(80))
    bar.show_labels(many)
    assert bar.height() < (MOST_LINES + 1) * (HEIGHT + 6)
    assert button(bar, "LABEL_NUMBER_12").accessibleName() == "LABEL_NUMBER_12, key Shift+3"


def test_buttons_are_compact_while_there_is_little_room_and_those_that_come_meanwhile_too(bar):
    many = [Label(f"LABEL {i}", "", i) for i in range(18)]
    heights = []
    for width, labels in ((1200, many), (500, many), (500, [*many, Label("NEW", "", 3)]), (1200, many)):
        bar.resize(width, bar.height())
        bar.show_labels(LabelSet(labels))
        buttons = bar.findChildren(LabelButton)
        heights.append({one.height() for one in buttons if one.label in labels and one.isVisible()})
        assert button(bar, labels[-1].name).width() == button(bar, labels[-1].name).sizeHint().width()
        assert bar.height() >= bar.widget().heightForWidth(width) or bar.verticalScrollBar().isVisible()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert heights == [{HEIGHT}, {COMPACT_HEIGHT}, {COMPACT_HEIGHT}, {HEIGHT}]


def test_an_empty_label_set_still_offers_to_add_one(bar):
    bar.show_labels(LabelSet())
    assert bar.findChild(QToolButton, "add_label").isVisible()


def test_a_button_looks_the_same_from_its_picture_and_another_way_in_another_state(bar, each_theme):
    one = button(bar, "ORG")
    first = one.grab().toImage()
    assert one.grab().toImage() == first
    one.setChecked(True)
    sticky = one.grab().toImage()
    assert sticky != first
    one.setEnabled(False)
    assert one.grab().toImage() not in (first, sticky)
    one.setEnabled(True)
    one.setChecked(False)
    assert one.grab().toImage() == first
    one.set_compact(True)
    one.resize(one.sizeHint())
    assert one.grab().toImage().height() < first.height()


def test_a_button_takes_another_theme(bar, each_theme):
    one = button(bar, "ORG")
    before = one.grab().toImage()
    one.set_theme(load_theme("light" if each_theme.is_dark else "dark"))
    assert one.grab().toImage() != before
    one.set_theme(each_theme)
    assert one.grab().toImage() == before
