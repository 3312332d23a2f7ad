"""What goes wrong, as the person sees it: a sentence, or a bug with details to copy; and crashes of last time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from annotator import paths
from annotator.errors import AnnotatorError
from annotator.gui.appearance import Appearance
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.gui.dialogs.problem import ProblemDialog

PAUSE = 1500
"""Milliseconds after the start at which a crash is told of where no document has come to the screen."""
_log = logging.getLogger(__name__)


class Problems(QObject):
    """Shows problems. A bug is logged with all that is known of it, and shown without any word of a document."""

    def __init__(self, window: QWidget, workbench: Workbench, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._appearance = appearance
        self._bug: ProblemDialog | None = None
        self._is_crash_untold = False
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._tell_crash)
        workbench.failed.connect(self.show)
        workbench.document_changed.connect(self._tell_crash)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"last_crash": self.show_crash, "log_folder": self.open_log_folder}

    def show(self, error: BaseException) -> None:
        """An error for the person is a sentence; anything else is a bug, shown once until its dialog is closed."""
        from annotator.gui.dialogs.problem import ProblemDialog
        from annotator.session.crash_report import details_of

        if isinstance(error, AnnotatorError):
            self._open(ProblemDialog(str(error), "", "", self._appearance.theme, self._window))
            return
        _log.error("a bug", exc_info=error)
        if self._bug is not None:
            return
        self._bug = ProblemDialog(
            self.tr("Something went wrong inside Annotator."),
            self.tr("Your annotations are saved. You can go on."),
            details_of(error),
            self._appearance.theme,
            self._window,
        )
        self._bug.finished.connect(self._forget)
        self._open(self._bug)

    def tell_unclean_end(self) -> None:
        """Has it said, when there is something to see, that the program was not closed properly last time."""
        self._is_crash_untold = True
        self._soon.start()

    def tell_no_answer(self) -> None:
        """Says that there is another window, which does not answer."""
        self._workbench.told.emit(
            self.tr("Another window of Annotator does not answer, so this one was opened beside it."), ""
        )

    def show_crash(self) -> None:
        """Shows what was written down of the last crash."""
        from annotator.gui.dialogs.problem import ProblemDialog
        from annotator.session.crash_report import last_crash

        self._open(
            ProblemDialog(
                self.tr("Annotator ended unexpectedly."),
                self.tr("Nothing was lost: every change is saved before the next key."),
                last_crash(),
                self._appearance.theme,
                self._window,
            )
        )

    def open_log_folder(self) -> None:
        """Opens the folder with the logs in the system's file manager; says where it is if there is none."""
        folder: Path = paths.log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._workbench.told.emit(self.tr("The logs are in {folder}.").format(folder=folder), "")

    def _open(self, dialog: ProblemDialog) -> None:
        dialog.log_folder_wanted.connect(self.open_log_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _forget(self) -> None:
        self._bug = None

    def _tell_crash(self) -> None:
        """Says it below the document, with a link; in the status bar where none comes."""
        if not self._is_crash_untold:
            return
        if self._workbench.document is None and not self._workbench.is_idle:
            self._soon.start()  # a project is on its way
        elif self._workbench.document is not None or not self._soon.isActive():
            self._is_crash_untold = False
            self._workbench.told.emit(
                self.tr("Annotator ended unexpectedly last time. Nothing was lost."), "last_crash"
            )
