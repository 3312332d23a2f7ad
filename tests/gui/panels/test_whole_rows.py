"""A list of rows ends below a whole one, and has a bar only while there is something to scroll."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from annotator.gui.panels.whole_rows import WholeRows

ROW = 24


@pytest.fixture
def area(qtbot):
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    rows = [QLabel(f"Row {number}") for number in range(8)]
    for row in rows:
        row.setFixedHeight(ROW)
        column.addWidget(row)
    area = WholeRows(ground, rows)
    qtbot.addWidget(area)
    area.resize(200, 10 * ROW)
    area.show()
    qtbot.waitExposed(area)
    return area


def made(area, height):
    """Gives it another height and lets Qt lay it out."""
    area.resize(200, height)
    QApplication.processEvents()
    return area.viewport().height(), area.verticalScrollBar().isVisible()


def test_what_does_not_fit_as_a_whole_row_is_left_for_scrolling(area):
    assert made(area, 5 * ROW + 7) == (5 * ROW, True)
    assert made(area, 3 * ROW + 1) == (3 * ROW, True)


def test_the_bar_goes_when_all_rows_fit_again(area):
    for height in (6 * ROW + 5, 5 * ROW + 9, 4 * ROW + 20):
        assert made(area, height)[1]
    assert made(area, 10 * ROW) == (10 * ROW, False)
    assert area.verticalScrollBar().maximum() == 0
    assert area.widget().width() == area.viewport().width() == 200
