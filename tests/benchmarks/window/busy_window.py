"""A person edits while all documents are read and then a training runs: the longest events on the window's thread.

Run it: `python tests/benchmarks/window/busy_window.py [documents]`. It fails when a single event takes more than 50 ms
of CPU, with all that it calls.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[1] / "suggest"))
sys.path.insert(0, str(Path(__file__).parents[1] / "text_view"))
sys.path.insert(0, str(Path(__file__).parent))
from bulk_texts import bulk_texts
from editing_cost import LIMIT_OF_EVENT, _key
from measured_application import MeasuredApplication

from annotator.domain.answer import Answer
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.gui.garbage import Garbage
from annotator.gui.main_window import MainWindow
from annotator.gui.warming import Warming
from annotator.selftest.robot import Robot
from annotator.session import ProjectFile
from annotator.session.answering import answer_documents
from annotator.session.label_templates import label_template
from annotator.session.settings import Settings
from annotator.session.suggesting import suggest

DOCUMENTS = 120
ACCEPTED = 20
SECONDS_AT_MOST = 900.0
SECONDS_BETWEEN_KEYS = 0.15
KEYS = ("Space", "Space", "X", "2", "Shift+Right", "Ctrl+Z", "Tab", "Space", "Return", "Ctrl+Return")


def make_project(path: Path, count: int) -> None:
    """A project of which a few documents are read and accepted, as after an hour's work."""
    labels = label_template("ontonotes").labels
    with closing(ProjectFile.create(path, name="busy", labels=labels, annotator="anna", pipeline="starter")) as project:
        records = [Record(f"text {number}", text) for number, text in enumerate(bulk_texts(count))]
        project.add_records(records[:ACCEPTED], source="made", as_suggestions=None).result()
        suggest(project, pipeline="starter")
        answer_documents(project, Answer.ACCEPT, project.document_ids(Queue()))
        project.add_records(records[ACCEPTED:], source="made", as_suggestions=None).result()


def work_while(robot: Robot, is_busy: Callable[[], bool]) -> tuple[int, float]:
    """Presses key after key until the work beside it is done; how many keys, and how long it took."""
    view, keys, began = robot.window.center.work.view, 0, time.monotonic()
    while is_busy() and time.monotonic() - began < SECONDS_AT_MOST:
        view.setFocus()
        QTest.keyClick(view, *_key(KEYS[keys % len(KEYS)]))
        keys += 1
        until = time.monotonic() + SECONDS_BETWEEN_KEYS
        while time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.002)
    return keys, time.monotonic() - began


def told(name: str, application: MeasuredApplication, keys: int, seconds: float) -> bool:
    """Prints the longest events of a stretch of work and forgets them; whether they are short enough."""
    print(f"{name}: {keys} keys in {seconds:.0f} s")
    longest = application.worst[-5:]
    for cost, event, _doing in reversed(longest):
        print(f"  {cost:5.1f} CPU ms, {event} (limit {LIMIT_OF_EVENT:.0f})")
    application.forget()
    return longest[-1][0] <= LIMIT_OF_EVENT


def main() -> int:
    """Measures both; 1 if an event takes too long."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS
    application = MeasuredApplication()
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        path = Path(home) / "busy.annot"
        make_project(path, count)
        window = MainWindow(application, Settings())
        Garbage(window.workbench, window.center.work.view, window)
        Warming(window.workbench, window)
        window.show()
        robot = Robot(window)
        window.workbench.open_project(path)
        robot.wait_until(lambda: window.workbench.document is not None, "the first text")
        robot.rest()
        window.workbench.told.connect(lambda sentence, action: print(f"  {sentence}") if action == "train" else None)
        held = [told("opening", application, 0, 0.0)]
        jobs, ended = window.workbench.jobs, set()
        jobs.ended.connect(lambda job: ended.add(job.title))
        window.workshop.projects.suggest_all()
        held.append(told("while suggesting", application, *work_while(robot, lambda: "Suggesting" not in ended)))
        training = window.workshop.training
        training.start()
        held.append(told("while training", application, *work_while(robot, lambda: training.is_running)))
        robot.wait_until(lambda: window.workbench.is_idle, "the window to come to rest", SECONDS_AT_MOST)
        window.close()
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
