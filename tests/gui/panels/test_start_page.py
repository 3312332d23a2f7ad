"""The start page: one key to the sample, and every other way to begin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.gui.main_window import MainWindow
from annotator.gui.panels.recent_rows import RecentProject
from annotator.gui.panels.start_page import StartPage
from annotator.session.settings import Settings

RECENT = [
    RecentProject("/home/anna/news.annot", "News", "/home/anna", 37, 200),
    RecentProject("/stick/old.annot", "Old", "/stick", missing=True),
]


@pytest.fixture
def page(qtbot, each_theme) -> StartPage:
    page = StartPage(each_theme)
    qtbot.addWidget(page)
    page.resize(740, 600)
    page.show_recent(RECENT)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_first_key_opens_the_sample(page, qtbot, key):
    page.activateWindow()
    qtbot.waitUntil(page.sample.hasFocus)
    with qtbot.waitSignal(page.sample_wanted):
        QTest.keyClick(page.sample, key)


@pytest.mark.parametrize(("card", "signal"), [("new", "new_wanted"), ("open", "open_wanted")])
def test_the_cards_ask_for_what_they_say(page, qtbot, card, signal):
    with qtbot.waitSignal(getattr(page, signal)):
        QTest.mouseClick(getattr(page, card), Qt.MouseButton.LeftButton)


def test_a_recent_project_opens_by_click(page, qtbot):
    place = page.recent.visualItemRect(page.recent.item(0)).center()
    with qtbot.waitSignal(page.recent_chosen) as chosen:
        QTest.mouseClick(page.recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["/home/anna/news.annot"]


def test_a_recent_project_opens_by_enter_and_is_forgotten_by_delete(page, qtbot):
    page.activateWindow()
    page.recent.setFocus()
    qtbot.waitUntil(page.recent.hasFocus)
    QTest.keyClick(page.recent, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.recent_chosen) as chosen:
        QTest.keyClick(page.recent, Qt.Key.Key_Return)
    assert chosen.args == ["/stick/old.annot"]
    with qtbot.waitSignal(page.recent_forgotten) as forgotten:
        QTest.keyClick(page.recent, Qt.Key.Key_Delete)
    assert forgotten.args == ["/stick/old.annot"]


def test_a_missing_project_says_so_and_the_others_how_far_they_are(page):
    words = [page.recent.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert words == ["News, /home/anna, 37 of 200", "Old, /stick, missing"]


def test_without_recent_projects_there_is_no_empty_list(page):
    page.show_recent([])
    assert not page.recent.isVisible()


def test_secondary_text_keeps_its_colour_in_the_window(qtbot, qapp, own_home):
    window = MainWindow(qapp, Settings(theme="light"))
    qtbot.addWidget(window)
    window.show()
    ground = window.center.start_page
    drawn = ground.findChild(QLabel, "start_promise").palette().windowText().color()
    assert drawn == window.appearance.theme.muted
    window.close()
