"""What the time line of 100,000 operations costs: opening the panel, scrolling it, and going 1,000 steps back.

Run it: `python tests/benchmarks/window/time_line_cost.py [operations]`. It fails when a single event of the window
takes more than 50 ms of CPU, or what is read for it takes longer than its floor.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

sys.path.insert(0, str(Path(__file__).parent))
from editing_cost import LIMIT_OF_EVENT
from measured_application import MeasuredApplication

from annotator.domain.record import Record
from annotator.gui.main_window import MainWindow
from annotator.selftest.robot import Robot
from annotator.session import ProjectFile
from annotator.session.label_templates import label_template
from annotator.session.settings import Settings, annotator_name

OPERATIONS = 100_000
FLOORS = {"the first page": 20.0, "all numbers": 400.0, "a block of rows": 20.0, "the way back": 200.0}
"""Milliseconds of CPU."""


def make_project(path: Path, count: int) -> None:
    """A project in which a flag was set and taken away so many times over a year; written as the store writes it."""
    labels = label_template("conll").labels
    with closing(ProjectFile.create(path, name="long", labels=labels, annotator=annotator_name())) as project:
        project.add_records([Record(f"text {n}", f"Text {n}.") for n in range(100)], source="x", as_suggestions=None)
    now, step = time.time(), 365 * 86_400 / count
    with closing(sqlite3.connect(path)) as db:
        actor = db.execute("SELECT id FROM actor WHERE name = ?", (annotator_name(),)).fetchone()[0]
        first = db.execute("SELECT max(id) FROM operation").fetchone()[0] + 1
        clocks = [int((now - step * (count - n)) * 1000) << 16 for n in range(count)]
        db.executemany(
            "INSERT INTO operation (id, uid, clock, actor, kind, name, documents) VALUES (?, ?, ?, ?, 'edit', ?, 1)",
            ((first + n, uuid.uuid4().bytes, clocks[n], actor, f"Flag document {n}") for n in range(count)),
        )
        sides = ("{}", '{"f":true}')
        turns = [(n // 100) % 2 for n in range(count)]
        db.executemany(
            "INSERT INTO edit VALUES (?, ?, ?, ?)",
            ((first + n, n % 100 + 1, sides[turns[n]], sides[1 - turns[n]]) for n in range(count)),
        )
        db.execute("UPDATE document SET flag = ?", (int((count // 100) % 2 == 1),))
        db.commit()


def milliseconds(work: Callable[[], object]) -> float:
    """CPU time that it takes."""
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def reading_is_cheap(path: Path, count: int) -> bool:
    """Prints what each question costs; whether all are below their floors."""
    with closing(ProjectFile.open(path, annotator=annotator_name(), writable=False)) as project:
        line = project.time_line
        line.moments(limit=1)
        costs = {
            "the first page": milliseconds(lambda: line.moments(limit=500)),
            "all numbers": milliseconds(lambda: line.moments(limit=count)),
            "a block of rows": milliseconds(lambda: line.rows(range(count // 2, count // 2 + 128))),
            "the way back": milliseconds(lambda: line.way_to(1)),
        }
    for name, cost in costs.items():
        print(f"  {name}: {cost:.1f} ms (limit {FLOORS[name]:.0f})")
    return all(cost <= FLOORS[name] for name, cost in costs.items())


def main() -> int:
    """Measures reading and the window; 1 if something takes too long."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else OPERATIONS
    application = MeasuredApplication()
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        path = Path(home) / "long.annot"
        make_project(path, count)
        held = [reading_is_cheap(path, count)]
        window = MainWindow(application, Settings())
        window.show()
        robot = Robot(window)
        window.workbench.open_project(path)
        robot.wait_until(lambda: window.workbench.document is not None, "the first text")
        robot.rest()
        application.forget()
        rows = window.panels.history.panel.list.model().rowCount
        began = time.monotonic()
        robot.press("Ctrl+H")
        robot.wait_until(lambda: rows() > count, "the whole line")
        print(f"  the panel shows {rows():,} lines after {1000 * (time.monotonic() - began):.0f} ms")
        robot.press("End", *["PgUp"] * 20, "Home", *["PgDown"] * 20)
        held.append(told("opening and scrolling", application))
        began = time.monotonic()
        window.panels.history.go_to(window.panels.history.panel.list.model().newest - 1000)
        robot.rest()
        robot.press_button("history_agree")
        undone = window.workbench.project
        assert undone is not None
        robot.wait_until(lambda: undone.time_line.newest_done() == count + 1 - 1000, "1,000 steps back")
        print(f"  1,000 steps back in {time.monotonic() - began:.1f} s")
        held.append(told("going back", application))
        robot.close()
    return 0 if all(held) else 1


def told(name: str, application: MeasuredApplication) -> bool:
    """Prints the longest event of the window and forgets it; whether it is short enough."""
    cost, event, _doing = application.worst[-1]
    print(f"  {name}: longest event {cost:.1f} CPU ms, {event} (limit {LIMIT_OF_EVENT:.0f})")
    application.forget()
    return cost <= LIMIT_OF_EVENT


if __name__ == "__main__":
    sys.exit(main())
