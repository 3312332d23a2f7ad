"""A person who never stops editing, for the kill trial: every edit that was painted is written to a log.

`python -m annotator.selftest.restless PROJECT LOG SEED` opens the project in a real window (offscreen, unless the
environment says otherwise) and presses random keys until it is killed.
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.annotation import Annotation

if TYPE_CHECKING:
    from annotator.selftest.robot import Robot

KEYS = ("Space", "Space", "Space", "Backspace", "1", "2", "3", "Shift+Right", "Shift+Left", "Ctrl+Shift+Left", "B")
WALKS = ("Tab", "Shift+Tab", "J", "K")
RARE = ("Ctrl+PgDown", "Ctrl+PgUp")


def picture_of(annotation: Annotation) -> str:
    """Everything an annotation says, as text that can be compared."""
    spans = [[span.start, span.end, span.label, span.uid] for span in annotation.spans]
    decisions = sorted([d.start, d.end, d.label, verdict.value] for d, verdict in annotation.decisions.items())
    answer = annotation.answer.value if annotation.answer else None
    return json.dumps([spans, decisions, answer, annotation.flagged])


def edit_for_ever(project: Path, log: Path, seed: int) -> None:
    """Edits until the process is killed; a line of the log is a document's id and its picture, once it was painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.gui.application import make_application
    from annotator.gui.main_window import MainWindow
    from annotator.selftest.quiet import quieten
    from annotator.selftest.robot import Robot
    from annotator.session.settings import Settings

    quieten()
    window = MainWindow(make_application(sys.argv[:1]), Settings())
    window.show()
    robot = Robot(window)
    window.workbench.open_project(project)
    robot.wait_for_suggestions()
    window.center.work.view.setFocus()
    chance = random.Random(seed)
    stream = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    before = ""
    while True:
        keys = chance.choices((KEYS, WALKS, RARE), weights=(20, 5, 1))[0]
        _press(robot, chance.choice(keys))
        identity = int(robot.document.document.id)
        picture = picture_of(robot.document.annotation)
        if picture != before:
            os.write(stream, (json.dumps([identity, picture]) + "\n").encode())
            before = picture


def _press(robot: Robot, key: str) -> None:
    """Presses a key and waits until what it did is saved and painted, no longer: the kill is to hit the work."""
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    view, workbench = robot.window.center.work.view, robot.window.workbench
    combination = QKeySequence(key)[0]  # type: ignore[index]
    QTest.keyClick(view, combination.key(), combination.keyboardModifiers())
    robot.wait_until(lambda: workbench.is_idle, "the edit to be saved")
    view.viewport().repaint()


if __name__ == "__main__":
    edit_for_ever(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
