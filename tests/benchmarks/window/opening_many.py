"""Memory after opening 200 documents of 100 kB one after another: the curve must be flat.

Run it: `python tests/benchmarks/window/opening_many.py [documents]`. It prints the memory in use after every twenty
documents, and fails when the second half of them adds more than a tenth of what is in use.
"""

from __future__ import annotations

import gc
import os
import random
import resource
import sys
import tempfile
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[1] / "text_view"))
from big_documents import LABELS, SEED, paragraph, scattered

from annotator.domain.label import LabelSet
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.gui.garbage import Garbage
from annotator.gui.main_window import MainWindow
from annotator.selftest.robot import Robot
from annotator.session import ProjectFile
from annotator.session.settings import Settings

DOCUMENTS, LENGTH, SPANS = 200, 100_000, 2_000
STEP = 20
LARGEST_GROWTH = 0.1


def memory() -> float:
    """Megabytes that the process holds now; the most it held where the system does not say."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def make_project(path: Path, count: int) -> None:
    """Documents of 100 kB with 2,000 confirmed spans each."""
    rng, labels = random.Random(SEED), LabelSet()
    for name in LABELS:
        labels = labels.with_label(name)
    with closing(ProjectFile.create(path, name="many", labels=labels, annotator="anna", pipeline="rules")) as project:
        for number in range(count):
            text = "\n".join(paragraph(rng, 348) for _ in range(LENGTH // 349))
            spans = tuple(LabelledRange(m.start, m.end, m.label) for m in scattered(rng, text, SPANS))
            record = Record(f"text {number}", text, spans=spans)
            project.add_records([record], source="made", as_suggestions=False).result()


def curve(window: MainWindow, robot: Robot) -> list[float]:
    """Opens every document and scrolls in it; the memory in use after every twenty."""
    bench, view, used = window.workbench, window.center.work.view, []
    for number, identity in enumerate(bench.project.document_ids(Queue()), 1):
        bench.open_document(identity)
        robot.wait_until(lambda: bench.document is not None and bench.document.document.id == identity, "a text", 60)  # noqa: B023
        for _ in range(8):
            view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 700)
            view.viewport().repaint()
        # A text that still waits to be read is held by right; a person looks at it longer than that.
        robot.wait_until(lambda: not window.workshop.live.is_waiting, "the suggestions", 120)
        if number % STEP == 0:
            gc.collect()
            used.append(memory())
            print(f"  {number:4} documents: {used[-1]:6.1f} MB", flush=True)
    return used


def main() -> int:
    """Prints the curve; 1 if it is not flat."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        path = Path(home) / "many.annot"
        make_project(path, count)
        window = MainWindow(QApplication(["annotator"]), Settings())
        Garbage(window.workbench, window.center.work.view, window)
        window.show()
        robot = Robot(window)
        print(f"an empty window (floor): {memory():.1f} MB")
        window.workbench.open_project(path)
        robot.wait_until(lambda: window.workbench.document is not None, "the first text", 60)
        used = curve(window, robot)
        robot.wait_until(lambda: window.workbench.is_idle, "the window to come to rest", 300)
        window.close()
    middle, end = used[len(used) // 2 - 1], used[-1]
    print(f"the second half added {end - middle:+.1f} MB, {(end - middle) / middle:+.1%} (limit {LARGEST_GROWTH:.0%})")
    return 0 if end - middle <= LARGEST_GROWTH * middle else 1


if __name__ == "__main__":
    sys.exit(main())
