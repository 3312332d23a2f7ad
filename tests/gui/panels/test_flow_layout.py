"""Widgets that flow over lines like words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.panels.flow_layout import FlowLayout

GAP = 6


class Brick(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.wanted = QSize(width, 20)

    def sizeHint(self) -> QSize:
        return self.wanted


@pytest.fixture
def ground(qtbot) -> QWidget:
    ground = QWidget()
    qtbot.addWidget(ground)
    return ground


def laid_out(ground: QWidget, *widths: int, room: int = 200) -> list[QRect]:
    flow = FlowLayout(ground, GAP)
    flow.setContentsMargins(10, 5, 10, 5)
    bricks = [Brick(width) for width in widths]
    for brick in bricks:
        flow.addWidget(brick)
    ground.resize(room, flow.heightForWidth(room))
    flow.activate()
    return [brick.geometry() for brick in bricks]


def test_a_widget_that_does_not_fit_begins_a_line(ground):
    assert laid_out(ground, 100, 74, 30) == [QRect(10, 5, 100, 20), QRect(116, 5, 74, 20), QRect(10, 31, 30, 20)]
    assert ground.height() == 5 + 20 + GAP + 20 + 5


def test_from_right_to_left_lines_begin_at_the_right(ground):
    ground.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert laid_out(ground, 100, 50) == [QRect(90, 5, 100, 20), QRect(34, 5, 50, 20)]


def test_hidden_widgets_take_no_room_and_removed_ones_neither(ground):
    laid_out(ground, 100, 50, 40)
    flow = ground.layout()
    first, second, third = (flow.itemAt(place).widget() for place in range(3))
    first.hide()
    flow.removeWidget(second)
    flow.activate()
    assert (flow.count(), third.x()) == (2, 10)


def test_one_that_is_wider_than_the_room_stands_alone(ground):
    assert [place.y() for place in laid_out(ground, 300, 40)] == [5, 31]


def test_a_widget_that_wants_another_size_or_goes_moves_the_others(ground):
    flow = FlowLayout(ground, GAP)
    flow.setContentsMargins(0, 0, 0, 0)
    first, second, third = bricks = [Brick(90), Brick(60), Brick(30)]
    for brick in bricks:
        flow.addWidget(brick)
    ground.resize(200, 20)
    ground.show()
    assert flow.heightForWidth(200) == 20
    first.wanted = QSize(150, 20)
    first.updateGeometry()
    assert flow.heightForWidth(200) == 20 + GAP + 20
    second.hide()
    assert flow.heightForWidth(200) == 20
    third.setParent(None)
    third.deleteLater()
    second.show()
    assert flow.heightForWidth(200) == 20 + GAP + 20
