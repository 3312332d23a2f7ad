"""The composition root: the only place where settings, session and window meet."""

from __future__ import annotations

import gc
import logging
import logging.handlers
import os
import signal
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import paths
from annotator.errors import AnnotatorError
from annotator.guard import qt_problem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from annotator.gui.main_window import MainWindow
    from annotator.gui.workshop import Workshop
    from annotator.session import Child
    from annotator.session.printing import PrintedDocument, PrintOptions
    from annotator.session.work import Cancel, Progress


def open_window(project: str | None, *, alone: bool = False) -> int:
    """Opens the window on a project, the last one, or the start page; returns when it is closed.

    If this person has a window already, it comes to the front with the project instead (not if `alone`).
    AnnotatorError where there is no display to open it on.
    """
    gc.disable()  # while all is made that stays, there is nothing to collect; `Garbage` goes on with it
    _check_display()
    _check_qt()
    from PySide6.QtCore import QTimer

    _keep_log()
    from annotator.gui.application import make_application, scale_interface
    from annotator.gui.main_window import MainWindow
    from annotator.gui.single_window import FrontDoor, HandOver, hand_over
    from annotator.session.crash_report import Presence
    from annotator.session.settings import Settings

    settings = Settings.load()
    scale_interface(settings.interface_scale)
    application = make_application(sys.argv)
    handed = HandOver.NOBODY if alone else hand_over(Path(project) if project else None)
    if handed is HandOver.TAKEN:
        return 0
    presence = Presence()
    ended_badly = presence.begin()
    # What the last project is, a window that does not answer may still have open.
    reopening = settings.reopen_last and handed is not HandOver.NO_ANSWER
    path = Path(project or (settings.last_project if reopening else ""))
    readers = _started_readers() if path.is_file() else []
    window = MainWindow(application, settings)
    door = FrontDoor(lambda project: window.when_made(lambda shop: shop.comforts.come_forward(project)), window)
    if not alone and handed is HandOver.NOBODY:
        door.open()
    window.show()

    def furnish(workshop: Workshop) -> None:
        _furnish(workshop, window, application, readers)
        if ended_badly:
            workshop.comforts.problems.tell_unclean_end()
        if handed is HandOver.NO_ANSWER:
            workshop.comforts.problems.tell_no_answer()
        if path.is_file():
            workshop.workbench.open_project(path)

    window.when_made(furnish)
    for ending in (signal.SIGINT, signal.SIGTERM):
        # In an event of its own: Python may hear of it in the middle of painting.
        signal.signal(ending, lambda *_: QTimer.singleShot(0, window, window.close))
    heartbeat = QTimer(window, interval=500)  # lets Python see Ctrl+C in the terminal
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    code = application.exec()
    for unused in readers:  # the window was closed before it was made
        unused.end()
    door.close()
    presence.end()
    return code


def _furnish(workshop: Workshop, window: MainWindow, application: QApplication, readers: list[Child]) -> None:
    """Gives a window, once it has been painted and made, what only the running program has."""
    from annotator.gui.garbage import Garbage
    from annotator.gui.opened_files import OpenedFiles
    from annotator.gui.warming import Warming

    while readers:
        workshop.live.take(readers.pop())
    Garbage(workshop.workbench, window.center.work.view, window)
    Warming(workshop.workbench, window)
    OpenedFiles(application, workshop.workbench.open_project)
    _show_bugs(workshop)


def _started_readers() -> list[Child]:
    """A worker process that loads spaCy while the window is made; none on a single core: the two would compete."""
    if (os.cpu_count() or 1) == 1:
        return []
    from annotator.session import Child

    return [Child()]


def _show_bugs(workshop: Workshop) -> None:
    """What is raised where nobody expects it is logged and shown, whatever thread it is raised on."""

    def show(error: BaseException | None) -> None:
        if isinstance(error, Exception):
            workshop.workbench.thread_.post(lambda: workshop.comforts.problems.show(error))

    sys.excepthook = lambda _kind, error, _trace: show(error)
    threading.excepthook = lambda told: show(told.exc_value)


def _check_display() -> None:
    """Qt ends the process when it finds no display; so it is looked for first."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in displays):
        raise AnnotatorError(
            "There is no display to open a window on. Every command but this one works without; "
            "`annotator demo --headless` shows the whole job."
        )


def _check_qt() -> None:
    """A Qt that is known to end the process is not even loaded; the packaged program has brought its own."""
    problem = "" if getattr(sys, "frozen", False) else qt_problem()
    if problem:
        raise AnnotatorError(problem)


def demonstrate(output: str | None, *, headless: bool) -> int:
    """Opens the sample; headless, a robot does the whole main job on it."""
    from annotator.session.sample import open_sample, sample_path
    from annotator.session.settings import annotator_name

    if headless:
        from annotator.selftest.demonstration import run

        return run(Path(output) if output else Path.cwd() / "annotator-demo")
    if not sample_path().exists():
        open_sample(annotator_name()).close()
    return open_window(str(sample_path()), alone=True)


def write_pdf(
    documents: Iterable[PrintedDocument], path: Path, options: PrintOptions, progress: Progress, cancel: Cancel
) -> int:
    """Writes documents into a PDF without a window or a display; gives the number of pages."""
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # elsewhere fonts come from the desktop, which is always there
    from PySide6.QtGui import QGuiApplication

    from annotator.gui.printing import paper

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    pages = paper.write_pdf(documents, path, options, progress, cancel)
    application.processEvents()
    return pages


def check_itself(*, as_json: bool) -> int:
    """Runs every check of the program on this machine; 1 if one fails."""
    from annotator.selftest.checks import run

    return run(as_json=as_json)


def _keep_log() -> None:
    """Bugs go to a small rotating file in the person's log folder; nothing leaves the machine."""
    try:
        paths.log_folder().mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            paths.log_folder() / "annotator.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.raiseExceptions = False  # a log that cannot be written (the disk is full) is nothing to be told at length
    sys.excepthook = lambda kind, error, trace: logging.getLogger("annotator").critical(
        "a bug", exc_info=(kind, error, trace)
    )
