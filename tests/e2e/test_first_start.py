"""The first minute with the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDockWidget


class PaintedSizes(QObject):
    """Remembers in which sizes docks were painted."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.of: dict[str, set[tuple[int, int]]] = {}
        application.installEventFilter(self)

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(receiver, QDockWidget):
            self.of.setdefault(receiver.objectName(), set()).add(receiver.size().toTuple())
        return False


def test_enter_on_the_start_page_opens_the_sample_with_its_first_suggestion_active(start):
    robot = start()
    assert QApplication.focusWidget().objectName() == "try_sample"
    robot.press("Return")
    robot.wait_for_suggestions()
    assert robot.document_key == "01_news_report.txt"
    assert robot.active == robot.suggestions()[0] == ("HELSINKI", "GPE")
    assert "suggestions left" in robot.screen.words_of("hint_state")


def test_the_first_space_accepts_the_first_suggestion(start):
    robot = start()
    robot.press("Return")
    robot.wait_for_suggestions()
    robot.press("Space")
    assert robot.spans() == [("HELSINKI", "GPE")]
    assert robot.screen.words_of("saved") == "All changes saved"


def test_panels_are_painted_in_their_first_sizes_and_in_no_others_before(start, sample, qapp):
    painted = PaintedSizes(qapp)
    robot = start(sample, size=(1024, 680))
    robot.rest()
    docks = robot.window.panels.docks[:3]
    assert [dock.width() for dock in docks] == [250, 260, 260]
    assert [painted.of[dock.objectName()] for dock in docks] == [{dock.size().toTuple()} for dock in docks]
