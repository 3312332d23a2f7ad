"""A screen nobody sits at: an X server with a window manager, keys that are pressed, pictures that are taken."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

PATIENCE = 600.0
"""Seconds after which what has not come will not come, on a machine that has a lot to do."""


class Screen:
    """An X server of its own, with Openbox."""

    def __init__(self, display: str) -> None:
        self.display = display
        self._environment = {**os.environ, "DISPLAY": display}
        self._server = self._start("Xvfb", display, "-screen", "0", "1280x800x24", "-ac", "-nolisten", "tcp")
        wait_until(lambda: self._says("xdpyinfo"), "the X server")
        self._manager = self._start("openbox")
        self._eye = QGuiApplication(["trial", "-platform", "xcb", "-display", display])
        self._bare = self._middle()

    def windows(self) -> list[str]:
        """The program's windows that can be seen."""
        return self._says("xdotool", "search", "--onlyvisible", "--class", "annotator").split()

    def is_painted(self) -> bool:
        """Whether the middle of the screen shows anything."""
        return self._middle() != self._bare

    def has_keyboard(self) -> bool:
        """Whether keys that are pressed go to a window of the program."""
        return self._says("xdotool", "getactivewindow").strip() in self.windows()

    def titles(self) -> list[str]:
        """The titles of all windows of the program that can be seen."""
        return [self._says("xdotool", "getwindowname", window).strip() for window in self.windows()]

    def title(self) -> str:
        """The title of the program's window."""
        found = self.windows()
        return self._says("xdotool", "getwindowname", found[-1]).strip() if found else ""

    def press(self, *keys: str) -> None:
        """Presses keys, each as xdotool calls it, in whatever window has the keyboard."""
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], env=self._environment, check=True)
            time.sleep(0.4)  # no person types faster into a program on a machine that has a lot to do

    def type(self, words: str) -> None:
        """Types words."""
        subprocess.run(["xdotool", "type", "--delay", "60", words], env=self._environment, check=True)
        time.sleep(0.4)

    def picture(self, path: Path) -> None:
        """Takes a picture of the whole screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=True)

    def close(self) -> None:
        """Ends the window manager and the server."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait()

    def _middle(self) -> bytes:
        size = self._eye.primaryScreen().size()
        seen = self._eye.primaryScreen().grabWindow(0, size.width() // 2 - 200, size.height() // 2 - 200, 400, 400)
        return bytes(seen.toImage().constBits())

    def _start(self, *words: str) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        return subprocess.Popen(words, env=self._environment, stdout=quiet, stderr=quiet)

    def _says(self, *words: str) -> str:
        done = subprocess.run(words, env=self._environment, capture_output=True, text=True, check=False)
        return done.stdout if done.returncode == 0 else ""


def wait_until(holds: Callable[[], object], what: str, *, every: float = 0.05) -> float:
    """Waits for something; seconds until it came. AssertionError if it does not."""
    began = time.monotonic()
    while not holds():
        assert time.monotonic() - began < PATIENCE, f"waited in vain for {what}"
        time.sleep(every)
    return time.monotonic() - began
