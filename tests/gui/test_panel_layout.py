"""Panels that are hidden together come back as they were, one per event."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow

from annotator.gui.panel_layout import PanelLayout
from annotator.gui.soon import Soon

NAMES = ("left", "above", "below", "behind", "closed", "floating")


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLabel("text"))
    window.resize(700, 600)
    for name in NAMES:
        dock = QDockWidget(name, window, objectName=name)
        dock.setWidget(QLabel(name))
        side = Qt.DockWidgetArea.LeftDockWidgetArea if name == "left" else Qt.DockWidgetArea.RightDockWidgetArea
        window.addDockWidget(side, dock)
    window.tabifyDockWidget(dock_of(window, "below"), dock_of(window, "behind"))
    dock_of(window, "below").raise_()
    dock_of(window, "closed").hide()
    dock_of(window, "floating").setFloating(True)
    window.show()
    qtbot.waitExposed(window)
    yield window
    dock_of(window, "floating").close()


@pytest.fixture
def layout(window, qtbot):
    layout = PanelLayout(window, [dock_of(window, name) for name in NAMES], "")
    layout.show()
    qtbot.waitUntil(lambda: not Soon.is_any_asked())
    return layout


def dock_of(window, name):
    return window.findChild(QDockWidget, name)


def places(window):
    """Where every panel is that can be seen, and which are hidden."""
    docks = {name: dock_of(window, name) for name in NAMES}
    return {
        name: "hidden" if dock.isHidden() else dock.geometry().getRect()
        for name, dock in docks.items()
        if dock.isHidden() or not dock.visibleRegion().isEmpty()
    }


def test_panels_come_back_where_they_were_and_as_large(window, layout, qtbot):
    ends = [dock_of(window, name) for name in ("above", "below")]
    window.resizeDocks(ends, [137, 1_000], Qt.Orientation.Vertical)
    window.resizeDocks(ends, [211, 211], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: dock_of(window, "above").width() == 211)
    before = places(window)
    assert (set(before), before["closed"]) == ({"left", "above", "below", "closed", "floating"}, "hidden")
    for _ in range(3):  # nothing moves however often
        layout.toggle()
        assert set(places(window).values()) == {"hidden"}
        layout.toggle()
        qtbot.waitUntil(lambda: not Soon.is_any_asked())
        assert places(window) == before


def test_panels_come_one_per_event(window, layout, qapp):
    layout.hide()
    layout.show()
    hidden = [sum(dock.isHidden() for dock in window.findChildren(QDockWidget))]
    while layout._next.is_asked:
        qapp.sendPostedEvents(layout._next)
        hidden.append(sum(dock.isHidden() for dock in window.findChildren(QDockWidget)))
    assert hidden == [6, 5, 4, 3, 2, 1, 1]


def test_panels_that_are_coming_can_be_hidden_again(window, layout, qtbot, qapp):
    shown, before = layout.state, places(window)
    layout.toggle()
    layout.toggle()
    qapp.sendPostedEvents(layout._next)
    layout.toggle()
    qtbot.waitUntil(lambda: not Soon.is_any_asked())
    assert set(places(window).values()) == {"hidden"}
    assert layout.state == shown, "a layout that is half there was kept"
    layout.toggle()
    qtbot.waitUntil(lambda: not Soon.is_any_asked())
    assert places(window) == before


def test_what_is_to_follow_follows_the_last_panel(window, layout, qtbot):
    layout.hide()
    seen = []
    layout.show(lambda: seen.append(places(window)))
    qtbot.waitUntil(lambda: bool(seen))
    assert set(seen[0]) == {"left", "above", "below", "closed", "floating"}
    layout.toggle()
    layout.toggle()
    qtbot.waitUntil(lambda: not Soon.is_any_asked())
    assert len(seen) == 1
