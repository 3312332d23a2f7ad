"""Loads what dialogs and first steps are made of while nobody waits, so that the first is as quick as the second."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from annotator.gui.workbench import Workbench

MODULES = tuple(
    f"annotator.{name}"
    for name in (
        "session.gathering",
        "session.training",
        "gui.dialogs.note_popover",
        "session.label_templates",
        "gui.dialogs.new_project",
        "gui.dialogs.export_dialog",
        "session.exporting",
        "gui.dialogs.problem",
        "gui.dialogs.label_editor",
        "gui.dialogs.import_dialog",
        "gui.dialogs.import_report",
        "gui.dialogs.preferences_dialog",
        "gui.dialogs.shortcut_editor",
        "gui.dialogs.guidelines_editor",
        "gui.dialogs.train_dialog",
        "gui.dialogs.suggesters_dialog",
        "gui.dialogs.restore_dialog",
        "gui.dialogs.print_dialog",
        "gui.dialogs.about",
        "gui.help.help_window",
        "gui.printing.paper",
    )
)
"""In the order in which a person is likely to want them."""

FIRST_STEPS = tuple(
    f"annotator.{name}"
    for name in (
        *("session.training_plan", "session.following", "session.neighbours", "session.stepping", "session.spreading"),
        *("gui.dialogs.label_chooser", "gui.dialogs.command_palette"),
    )
)
"""What the first edit, answer and undo are made of, and the first choice of a label or command."""

FIRST_PAUSE, PAUSE = 2_000, 200
"""Milliseconds from the start of the window to the first, and from one to the next."""


class Warming(QObject):
    """Imports one module at a time, whenever nothing else is under way.

    What the first steps need comes as soon as there is a document to take them in. All of it is imported in jobs: some
    modules bring so many others along that they would hold the window up.
    """

    def __init__(self, workbench: Workbench, parent: QObject, modules: Iterable[str] = MODULES) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._left = list(modules)
        self._first_steps_are_loaded = False
        self._timer = QTimer(self, interval=FIRST_PAUSE)
        self._timer.timeout.connect(self._load_next)
        self._timer.start()
        workbench.document_changed.connect(self._load_first_steps)

    def _load_first_steps(self) -> None:
        if self._workbench.document is not None and not self._first_steps_are_loaded:
            self._first_steps_are_loaded = True
            self._load(*FIRST_STEPS)

    def _load(self, *modules: str) -> None:
        self._workbench.jobs.run(
            lambda _progress, _cancel: [import_module(name) for name in modules],
            done=lambda _modules: None,
            failed=self._workbench.failed.emit,
            outlives=True,
        )

    def _load_next(self) -> None:
        self._timer.setInterval(PAUSE)
        if not self._workbench.is_idle:
            return
        if self._left:
            self._load(self._left.pop(0))
        else:
            self._timer.stop()
