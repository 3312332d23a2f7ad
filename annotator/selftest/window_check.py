"""The check of the whole window: it opens on the sample, takes keys, and keeps what they did."""

from __future__ import annotations

from pathlib import Path

from annotator.selftest.checks import CheckFailedError

SECONDS = 300.0
"""How long opening the sample and reading it may take each before it counts as hanging."""


def window(folder: Path) -> str:
    """The window opens offscreen, shows suggestions, and Space, Backspace and undo do what they say."""
    from annotator.selftest.quiet import quieten
    from annotator.selftest.robot import Robot

    quieten()
    robot = Robot.starting()
    try:
        robot.press("Return")  # "Try the sample" has the keyboard on the start page
        # A machine that has a lot to do is no broken program.
        robot.wait_until(lambda: robot.window.workbench.document is not None, "a document on the screen", SECONDS)
        robot.wait_until(lambda: not robot.window.workshop.live.is_waiting, "suggestions", SECONDS)
        robot.wait_for_suggestions()
        offered, first = len(robot.suggestions()), robot.active
        robot.press("Space", "Backspace", "Ctrl+Z")
        if first is None or robot.spans() != [first] or len(robot.suggestions()) != offered - 1:
            raise CheckFailedError("The keys did not do what they say: Space, Backspace and Ctrl+Z.")
        picture = folder / "window.png"
        robot.screenshot(picture)
        return f"Opened with {offered} suggestions; accepting, rejecting and undo work."
    finally:
        robot.close()
