"""What a frame of the whole window costs beside a thread that computes, with and without giving way to the window.

Run it: `python tests/benchmarks/window/frame_beside_work.py [--frames 40]`, with a display or without. The floor is the
same frame while nothing else is done. Beside a thread that gives way it may take 1.35 times the CPU of that; what it
takes by the clock is printed only, as it depends on whatever else the machine does.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from annotator.domain.document import DocumentId
from annotator.giving_way import come_second, giving_way
from annotator.gui.main_window import MainWindow
from annotator.selftest.robot import Robot
from annotator.session.sample import open_sample
from annotator.session.settings import Settings

LIMIT = 1.35
ROUNDS = 5


@contextmanager
def beside(turns: Callable[[Iterable[int]], Iterable[int]]) -> Any:
    """A thread that fills a dictionary in a loop of `turns`, until the end."""
    ended = threading.Event()

    def work() -> None:
        come_second()
        kept: dict[int, tuple[int, str]] = {}
        while not ended.is_set():
            for number in turns(range(1_000)):
                kept[number] = (number, str(number))

    thread = threading.Thread(target=work)
    thread.start()
    yield
    ended.set()
    thread.join()


def frames(window: MainWindow, count: int) -> tuple[float, float]:
    """CPU ms of the window's thread and ms by the clock of one frame of so many."""
    spent = 0.0
    began, cpu = time.perf_counter(), time.thread_time()
    for _ in range(count):
        window.update()
        QApplication.processEvents()
        paused = time.perf_counter()
        time.sleep(0.005)  # the thread gets its turn
        QApplication.processEvents()
        spent += time.perf_counter() - paused
    return 1000 * (time.thread_time() - cpu) / count, 1000 * (time.perf_counter() - began - spent) / count


def measure(window: MainWindow, count: int) -> bool:
    """Prints the three ways in turns; whether the limit holds."""
    seen: dict[str, list[tuple[float, float]]] = {}
    for _ in range(ROUNDS):
        seen.setdefault("alone", []).append(frames(window, count))
        with beside(giving_way):
            seen.setdefault("beside a thread that gives way", []).append(frames(window, count))
        with beside(iter):
            seen.setdefault("beside a thread that does not", []).append(frames(window, count))
    floor_cpu, floor_clock = map(statistics.median, zip(*seen["alone"], strict=True))
    for way, costs in seen.items():
        cpu, clock = map(statistics.median, zip(*costs, strict=True))
        times = f"{cpu:.1f} CPU ms ({cpu / floor_cpu:.2f}), {clock:.1f} ms by the clock ({clock / floor_clock:.2f})"
        print(f"{way}: {times}")
    return statistics.median(cpu for cpu, _ in seen["beside a thread that gives way"]) <= LIMIT * floor_cpu


def main() -> int:
    """Measures; 1 if the limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frames", type=int, default=40)
    asked = parser.parse_args()
    application = QApplication(["annotator"])
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        window = MainWindow(application, Settings())
        window.resize(1500, 900)
        window.show()
        robot = Robot(window)
        open_sample("anna", Path(home) / "sample.annot").close()
        window.workbench.open_project(Path(home) / "sample.annot")
        robot.wait_until(lambda: window.workbench.document is not None, "the first text", 120)
        window.workbench.open_document(DocumentId(1))
        robot.wait_until(lambda: window.workbench.is_idle, "the window to come to rest", 120)
        held = measure(window, asked.frames)
        window.close()
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
