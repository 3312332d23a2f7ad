"""Runs tests/e2e, tests/accessibility and what is painted in real windows: under an X server of its own.

`python tests/in_real_window.py [PYTEST OPTION...]` starts Xvfb on a free display, a window manager (openbox)
in it, and ends both.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCREEN = "1920x1200x24"
PATIENCE = 30.0
"""Seconds that server and window manager may take to be there."""
NOT_HERE = ("test_killing_the_window.py", "test_killing_bulk_work.py")
"""What looks for lost edits by killing the program shows nothing more in a real window."""


@contextmanager
def x_server(folder: Path) -> Iterator[str]:
    """An X server with a window manager; gives the name of its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=(folder / "xvfb.log").open("w"),
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as stream:
            display = f":{stream.readline().strip()}"  # the server writes it when it is ready, or ends
        if display == ":":
            sys.exit(f"Xvfb does not start: {(folder / 'xvfb.log').read_text()}")
        with window_manager(folder, display):
            yield display
    finally:
        server.terminate()
        server.wait()


@contextmanager
def window_manager(folder: Path, display: str) -> Iterator[None]:
    """The window manager of a display; it says itself when it is ready."""
    ready = folder / "ready"
    manager = subprocess.Popen(
        ["openbox", "--sm-disable", "--startup", f"touch {ready}"],
        env={**os.environ, "DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=(folder / "openbox.log").open("w"),
    )
    try:
        until = time.monotonic() + PATIENCE
        while not ready.exists():
            if manager.poll() is not None or time.monotonic() > until:
                sys.exit(f"openbox does not start: {(folder / 'openbox.log').read_text()}")
            time.sleep(0.02)
        yield
    finally:
        manager.terminate()
        manager.wait()


def main(options: list[str]) -> int:
    """Runs the tests and gives pytest's exit code."""
    here = Path(__file__).parent
    tests = [str(here / "e2e"), str(here / "accessibility"), str(here / "gui/document/test_frame.py")]
    left_out = [f"--ignore={here / 'e2e' / name}" for name in NOT_HERE]
    with tempfile.TemporaryDirectory(prefix="real-window-") as folder, x_server(Path(folder)) as display:
        sys.stdout.write(f"Real windows on display {display}.\n")
        sys.stdout.flush()
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        command = [sys.executable, "-m", "pytest", *left_out, *(options or tests)]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
