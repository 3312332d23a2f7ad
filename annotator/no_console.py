"""The window's starter on Windows has no console: what would be printed about a failure is shown in a message."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import Any

_ERROR_ICON = 0x10


def with_console(run: Callable[[], int], tell: Callable[[str], object] | None = None) -> int:
    """Runs the program and gives its exit code; without a console, `tell` gets what was said if that is not 0."""
    if sys.stdout is not None and sys.stderr is not None:
        return run()
    said = io.StringIO()
    sys.stdout = sys.stdout or said
    sys.stderr = sys.stderr or said
    code = run()
    if code != 0 and said.getvalue().strip():
        (tell or _show)(said.getvalue().strip())
    return code


def _show(sentence: str) -> None:
    """The system's own message box, since Qt may be what is broken."""
    import ctypes

    windows: Any = getattr(ctypes, "windll", None)
    if windows is not None:
        windows.user32.MessageBoxW(None, sentence, "Annotator", _ERROR_ICON)
