"""What is written down when the program goes wrong: crashes, and starts after an end that was none."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import re
import sys
import traceback
from datetime import datetime
from pathlib import Path
from typing import TextIO

from annotator import __version__, paths
from annotator.store.lock import ProjectLock

CRASHES = "crash.log"
_MOST_BYTES = 500_000
_START = re.compile(r"^\d{4}-\d\d-\d\d [\d:]+ Annotator .* started, \d+$", re.MULTILINE)
_SHOWN = 40
"""Last lines of a crash that are shown to the person."""


class Presence:
    """A file that says that this process is running. One that is left, and that nobody holds, tells of a crash."""

    def __init__(self) -> None:
        self._folder = paths.log_folder() / "running"
        self._mark = self._folder / str(os.getpid())
        self._lock = ProjectLock(self._mark)
        self._crashes: TextIO | None = None

    def begin(self) -> bool:
        """Notes that this process runs, has crashes written down, and says whether an earlier one ended without a word.

        Where the log folder cannot be written nothing is noted and nothing told.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            ended_badly = self._clear_away()
            self._mark.touch()
            self._lock.acquire()
            crashes = paths.log_folder() / CRASHES
            is_long = crashes.exists() and crashes.stat().st_size > _MOST_BYTES
            self._crashes = crashes.open("w" if is_long else "a", buffering=1, encoding="utf-8")
            # On a full disk it is this line that fails, and the window is to come up all the same.
            self._crashes.write(
                f"\n{datetime.now():%Y-%m-%d %H:%M:%S} Annotator {__version__} started, {os.getpid()}\n"
            )
            self._crashes.flush()
        except OSError:
            return False
        faulthandler.enable(self._crashes)
        return ended_badly

    def end(self) -> None:
        """Notes that this process ended as it should."""
        faulthandler.disable()
        with contextlib.suppress(OSError):
            self._lock.release()
            self._mark.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            if self._crashes is not None:
                self._crashes.close()

    def _clear_away(self) -> bool:
        """Removes what dead processes left; whether there was any."""
        found = False
        for mark in self._folder.iterdir():
            if not mark.name.isdigit() or mark == self._mark:
                continue
            lock = ProjectLock(mark)
            if lock.acquire():
                found = True
                mark.unlink(missing_ok=True)
                lock.release()
        return found


def versions() -> str:
    """The versions of program, Python, Qt and system, a line each."""
    import platform  # slow to load, both of them, and the window is to be painted before
    from importlib import metadata

    parts = [f"Annotator {__version__}", f"Python {platform.python_version()} on {platform.platform()}"]
    for name in ("PySide6-Essentials", "spacy", "sqlite-utils"):
        with contextlib.suppress(metadata.PackageNotFoundError):
            parts.append(f"{name} {metadata.version(name)}")
    return "\n".join(parts)


def details_of(error: BaseException) -> str:
    """Versions and where it happened, for whoever may help: no message, for that may hold words of a document."""
    lines = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        frames = traceback.extract_tb(seen.__traceback__)
        lines += [f"  {_shortened(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
        seen = seen.__cause__ or seen.__context__
        if seen is not None:
            lines.append("after")
    return f"{versions()}\n\n" + "\n".join(lines)


def last_crash() -> str:
    """Versions and what was written down of the last crash; only versions where nothing was."""
    try:
        text = (paths.log_folder() / CRASHES).read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = ""
    runs = [run.strip() for run in _START.split(text) if "most recent call first" in run]
    told = runs[-1].splitlines()[:_SHOWN] if runs else ["Nothing was written down: it was ended from outside."]
    return f"{versions()}\n\n" + "\n".join(told)


def _shortened(filename: str) -> str:
    """A file without what lies before the package: where somebody's home is concerns nobody."""
    path = Path(filename)
    for folder in (Path(__file__).parents[2], Path(sys.prefix)):
        with contextlib.suppress(ValueError):
            return path.relative_to(folder).as_posix()
    return path.name
