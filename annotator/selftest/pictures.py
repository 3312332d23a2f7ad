"""The pictures of the README, taken of the real window so that they stay true: `make pictures`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


def take(folder: Path) -> list[Path]:
    """Leaves window_light.png and window_dark.png in `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        return _take(folder)


def _take(folder: Path) -> list[Path]:
    from annotator.gui.application import make_application
    from annotator.gui.main_window import MainWindow
    from annotator.selftest.quiet import quieten
    from annotator.selftest.robot import Robot
    from annotator.session.settings import Settings

    quieten()
    application = make_application(sys.argv[:1])
    settings = Settings(annotator="anna", theme="light", tour_left=True)
    settings.save()
    window = MainWindow(application, settings)
    window.resize(1280, 800)
    window.show()
    robot = Robot(window)
    taken = []
    try:
        robot.press("Return")
        robot.wait_for_suggestions()
        robot.press(*["Space"] * 9)
        for theme in ("light", "dark"):
            window.appearance.choose_theme(theme)
            taken.append(folder / f"window_{theme}.png")
            robot.screenshot(taken[-1])
    finally:
        window.close()
    return taken


if __name__ == "__main__":
    for picture in take(Path(sys.argv[1])):
        sys.stdout.write(f"{picture}\n")
