"""The one QApplication of the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.gui.icons import program_icon


def make_application(arguments: Sequence[str]) -> QApplication:
    """The QApplication, named so that desktops show the right icon and title; the one that is there, if one is."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("annotator")
    application.setWindowIcon(program_icon())
    return application
