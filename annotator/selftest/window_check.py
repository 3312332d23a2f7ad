"""The check of the whole window: it opens on the sample, takes keys, and keeps what they did."""

from __future__ import annotations

import sys
from pathlib import Path

from annotator.selftest.checks import CheckFailedError


def window(folder: Path) -> str:
    """The window opens offscreen, shows suggestions, and Space, Backspace and undo do what they say."""
    from annotator.gui.application import make_application
    from annotator.gui.main_window import MainWindow
    from annotator.selftest.quiet import quieten
    from annotator.selftest.robot import Robot
    from annotator.session.settings import Settings

    quieten()
    window = MainWindow(make_application(sys.argv[:1]), Settings())
    window.show()
    try:
        robot = Robot(window)
        robot.press("Return")  # "Try the sample" has the keyboard on the start page
        robot.wait_for_suggestions()
        offered, first = len(robot.suggestions()), robot.active
        robot.press("Space", "Backspace", "Ctrl+Z")
        if first is None or robot.spans() != [first] or len(robot.suggestions()) != offered - 1:
            raise CheckFailedError("The keys did not do what they say: Space, Backspace and Ctrl+Z.")
        picture = folder / "window.png"
        robot.screenshot(picture)
        return f"Opened with {offered} suggestions; accepting, rejecting and undo work ({window.width()} pixels wide)."
    finally:
        window.close()
