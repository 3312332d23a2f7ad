"""Loads what dialogs are made of while nobody waits, so that the first one opens as quickly as the second."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from annotator.gui.workbench import Workbench

MODULES = tuple(
    f"annotator.gui.{name}"
    for name in (
        "dialogs.label_editor",
        "dialogs.import_dialog",
        "dialogs.import_report",
        "dialogs.preferences_dialog",
        "dialogs.shortcut_editor",
        "dialogs.guidelines_editor",
        "dialogs.train_dialog",
        "dialogs.suggesters_dialog",
        "dialogs.restore_dialog",
        "dialogs.print_dialog",
        "dialogs.about",
        "printing.paper",
    )
)
"""In the order in which a person is likely to want them."""

FIRST_PAUSE, PAUSE = 2_000, 200
"""Milliseconds from the start of the window to the first, and from one to the next."""


class Warming(QObject):
    """Imports one module at a time, each some milliseconds, whenever nothing else is under way."""

    def __init__(self, workbench: Workbench, parent: QObject, modules: Iterable[str] = MODULES) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._left = list(modules)
        self._timer = QTimer(self, interval=FIRST_PAUSE)
        self._timer.timeout.connect(self._load_next)
        self._timer.start()

    def _load_next(self) -> None:
        self._timer.setInterval(PAUSE)
        if not self._workbench.is_idle:
            return
        if self._left:
            import_module(self._left.pop(0))
        else:
            self._timer.stop()
