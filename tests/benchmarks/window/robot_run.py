"""Ten minutes of everything a person does, in small and huge documents: no event may take 50 ms of CPU.

Run it: `python tests/benchmarks/window/robot_run.py [--minutes 10 | --seconds 60] [--seed 1]`, with a display or
without. It prints how many events there were, the worst five with what the person was doing, and fails when one of them
was over the limit. The floor is an event of the same window that does nothing.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[1] / "suggest"))
sys.path.insert(0, str(Path(__file__).parents[1] / "text_view"))
sys.path.insert(0, str(Path(__file__).parent))
from bulk_texts import bulk_texts
from limit_documents import limit_documents
from measured_application import MeasuredApplication

from annotator.domain.document import DocumentId
from annotator.domain.label import LabelSet
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.gui.garbage import Garbage
from annotator.gui.main_window import MainWindow
from annotator.gui.warming import Warming
from annotator.selftest.robot import Robot
from annotator.session import ProjectFile
from annotator.session.settings import Settings

LIMIT = 50.0
CAUSES = 15
SMALL_DOCUMENTS = 40
PAUSE = 0.02
"""Seconds between two things that the person does; nobody is faster."""


def make_project(path: Path) -> None:
    """Small documents and those at the limits, half of whose spans are suggestions."""
    labels = LabelSet()
    for number in range(18):
        labels = labels.with_label(f"LABEL {number}")
    with closing(
        ProjectFile.create(path, name="run", labels=labels, annotator="anna", pipeline="rules", language="xx")
    ) as project:
        for as_suggestions in (False, True):
            records = [
                Record(
                    f"{big.name} {'suggested' if as_suggestions else 'confirmed'}",
                    big.text,
                    spans=tuple(LabelledRange(mark.start, mark.end, mark.label) for mark in big.marks),
                )
                for big in limit_documents()
            ]
            project.add_records(records, source="made", as_suggestions=as_suggestions).result()
        small = [Record(f"text {number}", text) for number, text in enumerate(bulk_texts(SMALL_DOCUMENTS))]
        project.add_records(small, source="made", as_suggestions=None).result()


class Person:
    """Does one thing after the other, at random but the same in every run of a seed."""

    def __init__(self, window: MainWindow, application: MeasuredApplication, seed: int) -> None:
        self.window = window
        self.view = window.center.work.view
        self.chance = random.Random(seed)
        self.ids = [DocumentId(identity) for identity in window.workbench.project.document_ids(Queue())]
        self._application = application
        self._acts: list[tuple[int, str, Callable[[], object]]] = [
            (8, "walks", lambda: self._key("Tab", "Shift+Tab", "J", "K", "U")),
            (10, "edits", lambda: self._key("Space", "Space", "X", "Shift+Right", "Shift+Left", "1", "2", "Backspace")),
            (3, "undoes", lambda: self._key("Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z")),
            (
                6,
                "moves the caret",
                lambda: self._key("Escape", "Down", "PgDown", "PgUp", "Ctrl+End", "Ctrl+Home", "Right"),
            ),
            (3, "selects by keys", lambda: self._key("Escape", "Shift+Down", "Ctrl+Shift+Right")),
            (12, "turns the wheel", self._wheel),
            (2, "zooms", lambda: self._key("Ctrl++", "Ctrl+-", "Ctrl+0")),
            (2, "resizes the window", self._resize),
            (4, "drags the scroll bar", self._drag_bar),
            (3, "clicks the overview", self._click_overview),
            (4, "clicks", self._click),
            (4, "selects and labels", self._select_and_label),
            (4, "hovers", self._hover),
            (2, "finds", self._find),
            (1, "spreads", lambda: (self._key("A"), self._key("Escape"))),
            (2, "filters suggestions", lambda: self._key("Ctrl+]", "Ctrl+[")),
            (3, "opens a document", self._open),
            (1, "answers", lambda: self._key("Return", ".", "B", "Ctrl+Z")),
            (1, "looks for a command", self._palette),
            (1, "changes the look", lambda: self.window.appearance.choose_theme(self.chance.choice(("light", "dark")))),
            (1, "shows the text alone", lambda: self._key("F11")),
        ]

    def act(self) -> None:
        """Does something, and gives the window a moment."""
        _weight, what, do = self.chance.choices(self._acts, weights=[weight for weight, *_ in self._acts])[0]
        document = self.window.workbench.document
        self._application.doing = f"{what} in “{document.document.key if document else 'nothing'}”"
        do()
        self.wait(PAUSE)
        self._close_dialogs()

    def wait(self, seconds: float) -> None:
        """Lets the window work."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.001)

    def _key(self, *keys: str) -> None:
        combination = QKeySequence(self.chance.choice(keys))[0]
        self.view.setFocus()
        QTest.keyClick(self.view, combination.key(), combination.keyboardModifiers())

    def _place(self) -> QPoint:
        area = self.view.viewport().rect()
        return QPoint(
            self.chance.randrange(20, max(21, area.width() - 20)), self.chance.randrange(max(1, area.height()))
        )

    def _wheel(self) -> None:
        place, down = QPointF(self._place()), self.chance.choice((-120, -120, -120, 120, -360, 360))
        ground = self.view.viewport()
        for _ in range(5):
            event = QWheelEvent(
                place,
                QPointF(ground.mapToGlobal(place)),
                QPoint(),
                QPoint(0, down),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(ground, event)
            self.wait(0.004)

    def _resize(self) -> None:
        for _ in range(4):
            self.window.resize(self.chance.randrange(1024, 1600), self.chance.randrange(680, 1000))
            self.wait(0.01)

    def _drag_bar(self) -> None:
        bar = self.view.verticalScrollBar()
        bar.setSliderDown(True)
        for _ in range(6):
            bar.setSliderPosition(self.chance.randrange(bar.maximum() + 1))
            self.wait(0.01)
        bar.setSliderDown(False)

    def _click_overview(self) -> None:
        strip = self.window.center.work.overview
        if strip.isVisible():
            QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, self.chance.randrange(strip.height())))

    def _click(self) -> None:
        which = self.chance.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton))
        QTest.mouseClick(self.view.viewport(), which, pos=self._place())

    def _select_and_label(self) -> None:
        ground, begin = self.view.viewport(), self._place()
        QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=begin)
        for step in (20, 60, 90):
            QTest.mouseMove(ground, begin + QPoint(step, 0))
        QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=begin + QPoint(90, 0))
        self.window.workshop.text.chooser.close()
        self._key("1", "3", "Escape")

    def _hover(self) -> None:
        for _ in range(5):
            QTest.mouseMove(self.view.viewport(), self._place())
            self.wait(0.003)

    def _find(self) -> None:
        self._key("Ctrl+F")
        self.wait(0.05)
        target = QApplication.focusWidget()
        if target is not None:
            QTest.keyClicks(target, self.chance.choice(("the", "soon", "Nato", "zebra")))
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape):
                QTest.keyClick(target, key)
                self.wait(0.02)

    def _open(self) -> None:
        bench = self.window.workbench
        bench.open_document(self.chance.choice(self.ids))
        self.wait(1.0 if self.chance.random() < 0.5 else 0.1)
        until = time.monotonic() + 20
        while not bench.is_idle and time.monotonic() < until:
            self.wait(0.02)

    def _palette(self) -> None:
        self._key("Ctrl+K")
        self.wait(0.1)
        target = QApplication.focusWidget()
        if target is not None:
            QTest.keyClicks(target, "@text 1")
            self.wait(0.1)
            QTest.keyClick(target, Qt.Key.Key_Escape)

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible() and widget.isWindow():
                widget.close()


def floor(window: MainWindow) -> float:
    """CPU ms of an event that does nothing."""
    costs = []
    for _ in range(500):
        began = time.thread_time()
        QApplication.sendEvent(window, QEvent(QEvent.Type.User))
        costs.append(1000 * (time.thread_time() - began))
    return statistics.median(costs)


def told(application: MeasuredApplication, acts: int, seconds: float, nothing: float) -> bool:
    """Prints what came of the run; whether no event was over the limit."""
    print(
        f"{acts:,} things done in {seconds:.0f} s: {application.events:,} events, {application.total / 1000:.1f} CPU s"
    )
    print("  " + ", ".join(f"{count} over {limit} ms" for limit, count in application.slower_than.items()))
    print(f"  an event that does nothing: {nothing:.3f} CPU ms at the start")
    paces = statistics.quantiles(application.paces, n=100)
    print(f"  fixed work: {paces[49]:.2f} CPU ms in the median, {paces[9]:.2f} to {paces[89]:.2f} in four of five")
    by_cause: dict[str, list[float]] = {}
    for cost, event, doing in reversed(application.worst):
        if cost > LIMIT:
            print(f"  over the limit: {cost:.1f} CPU ms, {event}, while the person {doing}")
        by_cause.setdefault(f"{event.split(',')[0]}, while the person {doing}", []).append(cost)
    for cause, costs in list(by_cause.items())[:CAUSES]:
        over = sum(cost > LIMIT for cost in costs)
        print(f"  {costs[0]:6.1f} CPU ms ({costs[0] / nothing:,.0f} times nothing; {over} over the limit), {cause}")
    return application.worst[-1][0] <= LIMIT


def main() -> int:
    """Runs for as long as was asked; 1 if an event takes too long."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    seconds = asked.seconds if asked.seconds is not None else 60 * asked.minutes
    application = MeasuredApplication()
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        path = Path(home) / "run.annot"
        make_project(path)
        window = MainWindow(application, Settings())
        Garbage(window.workbench, window.center.work.view, window)
        Warming(window.workbench, window)
        window.show()
        robot = Robot(window)
        application.doing = "opens the project"
        window.workbench.open_project(path)
        robot.wait_until(lambda: window.workbench.document is not None, "the first text", 120)
        person = Person(window, application, asked.seed)
        nothing, began, acts = floor(window), time.monotonic(), 0
        while time.monotonic() - began < seconds:
            person.act()
            application.note_pace()
            acts += 1
        held = told(application, acts, time.monotonic() - began, nothing)
        robot.wait_until(lambda: window.workbench.is_idle, "the window to come to rest", 300)
        window.close()
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
