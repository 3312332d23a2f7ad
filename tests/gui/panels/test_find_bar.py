"""The find bar: both ways to open it, and how each is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.gui.panels.find_bar import FindBar


@pytest.fixture
def bar(qtbot, each_theme) -> FindBar:
    bar = FindBar(each_theme)
    qtbot.addWidget(bar)
    bar.resize(640, 40)
    return bar


@pytest.fixture
def closed(bar) -> list[bool]:
    told: list[bool] = []
    bar.closed.connect(told.append)
    return told


def test_every_letter_looks_anew(bar):
    told = []
    bar.find_changed.connect(lambda words, case: told.append((words, case)))
    bar.open(quick=True)
    QTest.keyClicks(bar.words, "Ir")
    bar.match_case.click()
    assert told == [("", False), ("I", False), ("Ir", False), ("Ir", True)]


def test_enter_goes_to_the_next_hit_and_shift_enter_back(bar, qtbot):
    bar.open("Iran")
    with qtbot.waitSignal(bar.next_wanted):
        QTest.keyClick(bar.words, Qt.Key.Key_Return)
    with qtbot.waitSignal(bar.previous_wanted):
        QTest.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.isVisible()


def test_in_quick_mode_enter_closes_with_the_hit_selected(bar, closed):
    bar.open(quick=True)
    QTest.keyClicks(bar.words, "Iran")
    bar.show_hits(1, 3)
    QTest.keyClick(bar.words, Qt.Key.Key_Return)
    assert closed == [True]
    assert not bar.isVisible()


@pytest.mark.parametrize(("quick", "keeps"), [(True, False), (False, True)])
def test_escape_closes_and_keeps_the_hit_only_in_the_bar_that_stays(bar, closed, quick, keeps):
    bar.open("Iran", quick=quick)
    bar.show_hits(1, 3)
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert closed == [keeps]


def test_without_a_hit_nothing_becomes_the_selection(bar, closed):
    bar.open("Nowhere", quick=True)
    bar.show_hits(None, 0)
    QTest.keyClick(bar.words, Qt.Key.Key_Return)
    assert closed == [False]


@pytest.mark.parametrize(("current", "total", "words"), [(3, 17, "3 of 17"), (None, 0, "No hit")])
def test_the_bar_says_which_hit_of_how_many(bar, current, total, words):
    bar.open("Iran")
    bar.show_hits(current, total)
    assert bar.findChild(QLabel, "find_count").text() == words


def test_opening_the_bar_again_offers_what_was_looked_for_last(bar):
    bar.open("Iran")
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    bar.open()
    assert bar.words.selectedText() == "Iran"
