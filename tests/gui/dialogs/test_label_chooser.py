"""The label chooser: by key, by name, by mouse, or not at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.domain.label import Label, LabelSet
from annotator.gui.dialogs.label_chooser import LabelChooser

LABELS = LabelSet([Label("PERSON", "1", 0), Label("ORG", "2", 1), Label("WORK_OF_ART", "9", 2), Label("LAW", "W", 3)])


@pytest.fixture
def chooser(qtbot, each_theme) -> LabelChooser:
    chooser = LabelChooser(each_theme)
    qtbot.addWidget(chooser)
    chooser.open_at(QPoint(50, 50), LABELS, current="ORG")
    return chooser


def listed(chooser: LabelChooser) -> list[str]:
    model = chooser.choices.model
    return [model.choice(row).text for row in range(model.rowCount())]


def press(chooser: LabelChooser, keys) -> None:
    (QTest.keyClicks if isinstance(keys, str) else QTest.keyClick)(chooser.choices.line, keys)


def test_a_name_is_found_as_it_is_typed_and_enter_takes_it(chooser, qtbot):
    press(chooser, "art")
    assert listed(chooser)[0] == "WORK_OF_ART"
    with qtbot.waitSignal(chooser.label_chosen) as chosen:
        press(chooser, Qt.Key.Key_Return)
    assert chosen.args == ["WORK_OF_ART"]
    assert not chooser.isVisible()


def test_a_digit_as_the_first_key_is_the_label_s_key(chooser, qtbot):
    with qtbot.waitSignal(chooser.label_chosen) as chosen:
        press(chooser, "9")
    assert chosen.args == ["WORK_OF_ART"]


def test_a_letter_begins_a_name_even_if_it_is_a_label_s_key(chooser):
    press(chooser, "w")
    assert chooser.isVisible()
    assert listed(chooser)[:2] == ["WORK_OF_ART", "LAW"]


def test_arrows_go_round_the_list(chooser, qtbot):
    press(chooser, Qt.Key.Key_Up)
    with qtbot.waitSignal(chooser.label_chosen) as chosen:
        press(chooser, Qt.Key.Key_Return)
    assert chosen.args == ["LAW"]


def test_a_click_chooses(chooser, qtbot):
    view = chooser.choices.list
    place = view.visualRect(chooser.choices.model.index(1, 0)).center()
    with qtbot.waitSignal(chooser.label_chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["ORG"]


def test_escape_closes_and_chooses_nothing(chooser, qtbot):
    chosen = []
    chooser.label_chosen.connect(chosen.append)
    with qtbot.waitSignal(chooser.dismissed):
        press(chooser, Qt.Key.Key_Escape)
    assert chosen == []


def test_choosing_is_not_dismissing(chooser):
    dismissed = []
    chooser.dismissed.connect(lambda: dismissed.append(True))
    press(chooser, "1")
    assert dismissed == []


def test_a_name_that_no_label_has_is_offered_as_a_new_label(chooser, qtbot):
    press(chooser, "Treaty")
    assert listed(chooser) == ["New label “Treaty”…"]
    with qtbot.waitSignal(chooser.new_label_wanted) as wanted:
        press(chooser, Qt.Key.Key_Return)
    assert wanted.args == ["Treaty"]


def test_the_list_stays_on_the_screen(chooser):
    room = chooser.screen().availableGeometry()
    chooser.open_at(room.bottomRight(), LABELS)
    assert room.contains(chooser.geometry())


def test_each_opening_begins_with_all_labels(chooser):
    press(chooser, "art")
    press(chooser, Qt.Key.Key_Escape)
    chooser.open_at(QPoint(50, 50), LABELS)
    assert listed(chooser) == list(LABELS.names)
