"""Keeps Qt from telling what the offscreen platform always tells."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_ALWAYS = ("This plugin does not support",)


def quieten() -> None:
    """From now on leaves out messages that say nothing; everything else goes to standard error as before."""

    def tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith(_ALWAYS):
            sys.stderr.write(message + "\n")

    qInstallMessageHandler(tell)
