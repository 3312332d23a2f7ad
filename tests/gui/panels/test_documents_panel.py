"""The documents panel: finding a document and opening it, by mouse and by keyboard."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton

from annotator.domain.answer import State
from annotator.domain.queue import Order, Queue
from annotator.errors import UsageError
from annotator.gui.models.document_list import DocumentListModel
from annotator.gui.panels.documents_panel import DocumentsPanel, searched_for
from annotator.gui.panels.empty_state import EmptyState


@dataclass
class Paper:
    id: int
    key: str = "a.txt"
    title: str = "Moscow and Tehran"
    state: State = State.TODO
    flagged: bool = True
    noted: bool = False
    spans: int = 3
    length: int = 40


def parse(line: str) -> Queue:
    if line == "state:nonsense":
        raise UsageError("There is no state “nonsense”.")
    return searched_for(line)


@pytest.fixture
def panel(qtbot, each_theme) -> DocumentsPanel:
    model = DocumentListModel(lambda ids: [Paper(i) for i in ids])
    panel = DocumentsPanel(model, each_theme, parse)
    model.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(240, 500)
    panel.show_ids(array("q", range(100, 300)), total=200)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def click_row(panel: DocumentsPanel, row: int) -> None:
    cell = panel.list.visualRect(panel.list.model().index(row, 1))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())


def visible_button(panel: DocumentsPanel) -> QPushButton:
    (state,) = [state for state in panel.findChildren(EmptyState) if state.isVisible()]
    return state.button


def test_a_click_on_a_row_opens_its_document(panel, qtbot):
    with qtbot.waitSignal(panel.document_chosen) as chosen:
        click_row(panel, 2)
    assert chosen.args == [102]


def test_arrows_go_through_the_list_and_enter_opens(panel, qtbot):
    panel.set_current(100)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.document_chosen) as chosen:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [102]


def test_end_and_home_go_to_the_last_and_first_document(panel, qtbot):
    panel.set_current(150)
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    with qtbot.waitSignal(panel.document_chosen) as chosen:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [299]
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    with qtbot.waitSignal(panel.document_chosen) as chosen:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [100]


def test_tab_leaves_the_list(panel):
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Tab)
    assert not panel.list.hasFocus()


def test_typing_searches_once_after_a_pause(panel, qtbot):
    told = []
    panel.queue_changed.connect(told.append)
    QTest.keyClicks(panel.filter, "Iran")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Queue(search="Iran")]


def test_enter_searches_at_once_and_goes_on_to_the_list(panel):
    QTest.keyClicks(panel.filter, "Iran")
    QTest.keyClick(panel.filter, Qt.Key.Key_Return)
    assert panel.queue == Queue(search="Iran")
    assert panel.list.hasFocus()


def test_state_flag_and_order_can_be_chosen(panel):
    panel.findChild(QComboBox, "document_states").setCurrentText("✓ Accepted")
    panel.findChild(QComboBox, "document_order").setCurrentText("Shortest")
    assert panel.queue == Queue(order=Order.SHORTEST, states=frozenset({State.ACCEPTED}))
    panel.findChild(QComboBox, "document_states").setCurrentText("⚑ Flagged")
    assert panel.queue == Queue(order=Order.SHORTEST, flagged=True)


def test_a_filter_line_that_makes_no_sense_is_answered_below_it(panel):
    QTest.keyClicks(panel.filter, "state:nonsense")
    QTest.keyClick(panel.filter, Qt.Key.Key_Return)
    complaint = panel.findChild(QLabel, "document_filter_complaint")
    assert complaint.isVisible()
    assert complaint.text() == "There is no state “nonsense”."
    assert panel.queue == Queue()


def test_an_empty_project_offers_to_import(panel, qtbot):
    panel.show_ids(array("q"), total=0)
    assert not panel.filter.isEnabled()
    with qtbot.waitSignal(panel.import_wanted):
        visible_button(panel).click()


def test_a_filter_that_nothing_fits_offers_to_be_cleared(panel):
    QTest.keyClicks(panel.filter, "Iran")
    QTest.keyClick(panel.filter, Qt.Key.Key_Return)
    panel.show_ids(array("q"), total=200)
    visible_button(panel).click()
    assert panel.queue == Queue()
    assert panel.filter.text() == ""


@pytest.mark.parametrize(("done", "words"), [(37, "37 of 200 done"), (200, "All done")])
def test_the_bar_says_how_much_is_done(panel, done, words):
    panel.set_progress(done, 200)
    assert panel.findChild(QProgressBar, "document_progress").text() == words


def test_the_document_on_the_screen_is_brought_into_view(panel):
    panel.set_current(250)
    row = panel.list.model().row_of(250)
    assert panel.list.viewport().rect().contains(panel.list.visualRect(panel.list.model().index(row, 1)).center())
