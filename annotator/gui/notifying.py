"""A word to a person who works elsewhere meanwhile: long work in this window has ended."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from annotator.gui.icons import program_icon
from annotator.gui.jobs import Job
from annotator.gui.workbench import Workbench

LONG = 5.0
"""Seconds after which work was long enough to be told of."""
SHOWN = 10_000
"""Milliseconds for which the message stays."""


class Notifying(QObject):
    """Tells of the end of long work if the window is not in front and the person wants to know.

    `show` is what brings the message; by default the desktop's own messages where it has a place for them. The entry
    of the window in the task bar asks for attention in any case.
    """

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        show: Callable[[str], None] | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._show = show or self._show_on_desktop
        self._now = now
        self._begun: dict[Job, float] = {}
        self._said = ""
        self._tray: QSystemTrayIcon | None = None
        workbench.jobs.started.connect(self._started)
        workbench.jobs.ended.connect(self._ended)
        workbench.told.connect(self._hear)

    def _started(self, job: Job) -> None:
        self._begun[job] = self._now()

    def _ended(self, job: Job) -> None:
        long = self._now() - self._begun.pop(job, self._now()) >= LONG
        if long and self._workbench.settings.notify and not job.cancel.is_pressed:
            self._said = ""
            # What came of it is told right after this signal.
            QTimer.singleShot(0, self, lambda: self._tell(job))

    def _hear(self, sentence: str, _action: str) -> None:
        self._said = sentence

    def _tell(self, job: Job) -> None:
        if not self._window.isActiveWindow() and QApplication.activeModalWidget() is None:
            QApplication.alert(self._window)
            self._show(self._said or self.tr("{work} has ended.").format(work=job.title))

    def _show_on_desktop(self, sentence: str) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(program_icon(), self)
            self._tray.messageClicked.connect(self._come)
            self._tray.activated.connect(lambda _reason: self._come())
        self._tray.show()
        self._tray.showMessage("Annotator", sentence, program_icon(), SHOWN)
        QTimer.singleShot(SHOWN + 1000, self._tray, self._tray.hide)

    def _come(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
