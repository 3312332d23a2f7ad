"""From the start of the process to the first painted window, and to the first suggestion of the sample.

Run it: `python tests/benchmarks/window/starting_cost.py`. The floor is a bare window in a process that imports the same
modules. It fails when our window takes more than 1.5 times the floor, when spaCy is imported in the window's process,
or when the first suggestion comes later than five seconds after the start.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 7
LIMIT_OF_PAINT = 1.5
LIMIT_OF_SUGGESTION = 5.0

# Both tell the clock and the CPU time at the first paint event of the window, then end.
COMMON = """
import json, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMainWindow
from annotator.gui.application import make_application
from annotator.gui.main_window import MainWindow
from annotator.session.settings import Settings

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(json.dumps({"clock": time.time(), "cpu": time.process_time(), "spacy": "spacy" in sys.modules}))
            sys.stdout.flush()
            import os
            os._exit(0)
        return False

application = make_application(["annotator"])
first = FirstPaint()
"""
BARE = COMMON + "window = QMainWindow()\n"
OURS = COMMON + "window = MainWindow(application, Settings.load())\n"
SHOW = "window.installEventFilter(first)\nwindow.resize(1280, 800)\nwindow.show()\napplication.exec()\n"

SUGGESTED = """
import sys, time, json
from annotator.gui.application import make_application
from annotator.gui.main_window import MainWindow
from annotator.session.settings import Settings
from annotator.selftest.robot import Robot

if __name__ == "__main__":
    window = MainWindow(make_application(["annotator"]), Settings.load())
    window.show()
    robot = Robot(window)
    robot.press("Return")
    robot.wait_until(lambda: window.center.work.view.active is not None, "the first suggestion")
    window.center.work.view.viewport().repaint()
    print(json.dumps({"clock": time.time(), "spacy": "spacy" in sys.modules}))
    window.close()
"""


def start(program: str) -> dict[str, float]:
    """Runs a program in a process and a home of its own; its figures, the clock from the start of the process."""
    with tempfile.TemporaryDirectory() as home:
        script = Path(home) / "start.py"
        script.write_text(program, encoding="utf-8")
        here = str(Path.cwd())
        # An installed program has its bytecode; with it left unwritten, compiling would be most of what is measured.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = kept | {"QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_HOME": home, "PYTHONPATH": here}
        began = time.time()
        ended = subprocess.run(
            [sys.executable, str(script)], env=environment, capture_output=True, text=True, check=False, timeout=120
        )
    if not ended.stdout:
        raise RuntimeError(ended.stderr)
    figures = json.loads(ended.stdout.splitlines()[-1])
    return figures | {"clock": figures["clock"] - began}


def main() -> int:
    """Measures all; 1 if something is over its limit."""
    start(OURS + SHOW)  # fills the caches
    floor, ours = [], []
    for _ in range(ROUNDS):  # in turns, so that a busy moment of the machine hits both
        floor.append(start(BARE + SHOW))
        ours.append(start(OURS + SHOW))
    median = {
        name: statistics.median(run[what] for run in runs)
        for name, runs, what in (
            ("floor cpu", floor, "cpu"),
            ("ours cpu", ours, "cpu"),
            ("floor clock", floor, "clock"),
            ("ours clock", ours, "clock"),
        )
    }
    ratio = median["ours cpu"] / median["floor cpu"]
    imports_spacy = any(run["spacy"] for run in ours)
    for name, what in (("floor", "a bare window with the same imports"), ("ours", "our window")):
        print(f"first paint of {what:<36} {median[f'{name} cpu']:.2f} s CPU, {median[f'{name} clock']:.2f} s")
    print(f"ratio {ratio:.2f} (limit {LIMIT_OF_PAINT}); spaCy imported by then: {'yes' if imports_spacy else 'no'}")
    suggestions = [start(SUGGESTED) for _ in range(3)]
    slowest = max(run["clock"] for run in suggestions)
    imports_spacy |= any(run["spacy"] for run in suggestions)
    print(f"first start to first suggestion of the sample: {slowest:.2f} s, slowest of 3 (limit {LIMIT_OF_SUGGESTION})")
    held = ratio <= LIMIT_OF_PAINT and slowest <= LIMIT_OF_SUGGESTION and not imports_spacy
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
