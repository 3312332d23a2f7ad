"""What the window does without until it is painted: there is no project yet to work on, and no dialog is open."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PROGRAM = """
import os, sys
from PySide6.QtCore import QEvent, QObject
import annotator.app
from annotator.gui.application import make_application
from annotator.gui.main_window import MainWindow
from annotator.session.settings import Settings

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(*sys.modules, flush=True)
            os._exit(0)
        return False

application = make_application(["annotator"])
first = FirstPaint()
window = MainWindow(application, Settings.load())
window.installEventFilter(first)
window.show()
application.exec()
"""

LATER = (
    *("annotator.formats", "annotator.suggest", "annotator.store.project_file", "annotator.gui.dialogs"),
    *("annotator.gui.printing", "annotator.session.training", "annotator.session.exporting"),
    *("annotator.gui.workshop", "annotator.gui.workbench", "annotator.gui.document", "annotator.domain.review"),
    *("spacy", "numpy", "sqlite_utils", "sqlite3", "msgspec", "regex", "typer", "PySide6.QtPrintSupport"),
)
"""What is loaded by whoever opens a project, a dialog or a file; with all that is in it."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that a process of its own has loaded when its window is first painted."""
    environment = os.environ | {"ANNOTATOR_HOME": str(tmp_path_factory.mktemp("first_paint"))}
    program = [sys.executable, "-c", PROGRAM]
    run = subprocess.run(program, env=environment, capture_output=True, text=True, check=True, timeout=120)
    return set(run.stdout.split())


@pytest.mark.parametrize("name", LATER)
def test_the_window_is_painted_before_what_a_project_or_a_dialog_needs_is_loaded(loaded, name):
    assert "annotator.gui.main_window" in loaded
    assert sorted(module for module in loaded if module == name or module.startswith(f"{name}.")) == []
