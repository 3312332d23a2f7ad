"""The one QApplication of the program."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.gui.icons import program_icon
from annotator.gui.window_place import keep_dialogs_on_screen


def scale_interface(scale: float) -> None:
    """Has everything drawn larger or smaller (1.0: as the screen says); to be called before the application is made.

    A factor that the environment names is left alone: whoever set it meant this start.
    """
    if scale != 1.0:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{min(3.0, max(0.5, scale)):g}")


def make_application(arguments: Sequence[str]) -> QApplication:
    """The QApplication, named so that desktops show the right icon and title; the one that is there, if one is."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("annotator")
    application.setWindowIcon(program_icon())
    if application is not existing:
        keep_dialogs_on_screen(application)
    return application
