"""What every test runs under: offscreen Qt, a home of its own, and nothing left behind."""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded; set it to xcb to watch
os.environ["QT_QPA_PLATFORMTHEME"] = ""  # a desktop's theme plug-in would bring fonts and colours of its own
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English, whatever this machine speaks
os.environ.pop("LANGUAGE", None)

settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

NEW_OBJECTS = 20_000
"""After a test that made so many and did not let them go, garbage is collected."""

GRACE = 5.0
"""Seconds that threads and processes may take to end after a test that told them to."""


@pytest.fixture(scope="session", autouse=True)
def home_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, sample project and logs of the whole run, apart from those of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    os.environ["ANNOTATOR_HOME"] = str(home)
    yield home
    del os.environ["ANNOTATOR_HOME"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application of the tests, which speaks English as it would in the window."""
    from annotator.gui.languages import speak

    speak(qapp, "en")
    return qapp


@pytest.fixture(autouse=True)
def garbage_goes_on_this_thread() -> Iterator[None]:
    """Collects garbage between tests, and on this thread alone, as the window does it.

    Windows of earlier tests refer to themselves: a job that collected them would end them on its own thread.
    """
    gc.disable()
    yield
    if gc.get_count()[0] > NEW_OBJECTS:
        gc.collect(1)


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home for this test alone, as on the first start of the program."""
    home = tmp_path / "home"
    monkeypatch.setenv("ANNOTATOR_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logs an error, or leaves a thread, a process or a window behind.

    A test that provokes an error on purpose says so with `@pytest.mark.logs_errors`.
    """
    threads, processes = set(threading.enumerate()), _child_processes()
    errors = _ErrorLog()
    logging.getLogger().addHandler(errors)
    yield
    logging.getLogger().removeHandler(errors)
    left = [f"a thread: {thread.name}" for thread in _stray_threads(threads)]
    left += [f"a process: {name}" for name in _stray_processes(processes)]
    left += [f"a window: {name}" for name in _open_windows()]
    if request.node.get_closest_marker("logs_errors") is None:
        left += [f"a logged error: {message}" for message in errors.messages]
    if left:
        pytest.fail("The test left behind " + "; ".join(left), pytrace=False)


class _ErrorLog(logging.Handler):
    """Keeps the messages of everything logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def _stray_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    until = time.monotonic() + GRACE
    stray = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in stray:
        thread.join(max(0.0, until - time.monotonic()))
    return [thread for thread in stray if thread.is_alive()]


def _stray_processes(before: dict[int, str]) -> list[str]:
    until = time.monotonic() + GRACE
    for process in multiprocessing.active_children():
        if process.pid not in before:
            process.join(max(0.0, until - time.monotonic()))
    return [name for pid, name in _child_processes().items() if pid not in before]


def _child_processes() -> dict[int, str]:
    """Living children by process id; those that multiprocessing knows where the system cannot be asked."""
    children = {process.pid or 0: process.name for process in multiprocessing.active_children()}
    for listing in Path("/proc/self/task").glob("*/children"):
        try:
            found = [int(pid) for pid in listing.read_text().split()]
        except OSError:  # the thread has just ended
            continue
        children |= {pid: name for pid in found if (name := _command_line(pid))}
    return children


def _command_line(pid: int) -> str:
    """What a process was started as; empty for one that has ended, and for multiprocessing's own tracker."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace").replace("\0", " ").strip()
    except OSError:
        return ""
    return "" if "resource_tracker" in words else words


def _open_windows() -> list[str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    windows = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    names = [f"{type(window).__name__} {window.objectName()!r}" for window in windows]
    for window in windows:
        window.close()
    return names
