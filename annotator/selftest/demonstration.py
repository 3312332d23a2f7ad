"""The whole main job on the sample, done headless by a robot at the real window."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.selftest.robot import Robot


def run(folder: Path) -> int:
    """Opens the sample in a window that nobody sees, works on it, and leaves a screenshot and an export in `folder`.

    Gives the exit code and prints where things are.
    """
    if not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The demonstration has a home of its own, so that it touches nobody's settings or sample.
    os.environ["ANNOTATOR_HOME"] = str(folder.resolve() / "home")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        screenshot, export = _work(folder.resolve())
    except OSError as error:
        raise AnnotatorError(f"{folder}: cannot be written ({error.strerror}). Choose another folder.") from error
    sys.stdout.write(f"Screenshot: {screenshot}\nExport:     {export}\n")
    return 0


def _work(folder: Path) -> tuple[Path, Path]:
    from annotator.selftest.quiet import quieten
    from annotator.selftest.robot import Robot
    from annotator.session.exporting import export
    from annotator.session.sample import sample_path

    for left in sample_path().parent.glob("sample.annot*"):
        left.unlink()  # a demonstration always begins at the beginning
    quieten()
    robot = Robot.starting()
    try:
        robot.press("Return")  # "Try the sample" has the keyboard on the start page
        robot.wait_for_suggestions()
        annotate(robot)
        screenshot = folder / "annotator.png"
        robot.screenshot(screenshot)
        robot.press("Return")
        project = robot.window.workbench.project
        assert project is not None
        target = folder / "sample.jsonl"
        report = export(project, target)
        if not report.spans:
            raise AnnotatorError("The demonstration exported nothing. `annotator selftest` says what does not work.")
        sys.stdout.write(f"{report.documents} document, {report.spans} spans, {robot.keys_pressed} keys pressed.\n")
    finally:
        robot.close()
    return screenshot, target


def annotate(robot: Robot) -> None:
    """Works on the news report as a person would: accepts, corrects a border, rejects, creates by keyboard, undoes."""
    robot.window.center.work.view.setFocus()
    robot.press("Space", "Space", "Space", "Space")
    robot.press("Backspace", "Ctrl+Z")
    robot.press("Esc", "/")
    robot.type("air defence pact")
    robot.press("Return", "7")
    robot.press("Tab", "Space", "Space")
