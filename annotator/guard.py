"""Whether this Python and this Qt are ones that the program works with; a sentence where they are not.

Installers see to both. Whoever starts the program from its source, or changes what is installed beside it, gets no
further than here. An old Python reads this file too, so nothing of it is newer than Python 3.8.
"""

from __future__ import annotations

import sys

PYTHONS = ((3, 11), (3, 14))
QTS = ((6, 8), (6, 12))
"""From the first, up to but without the second."""

_QT = "PySide6-Essentials"


def python_problem(version: tuple[int, int] | None = None) -> str:
    """A sentence if this Python is too old or too new; else nothing. `version`: two numbers, of the one that runs."""
    found = version or sys.version_info[:2]
    if PYTHONS[0] <= found < PYTHONS[1]:
        return ""
    return (
        "Annotator needs Python {}.{} to {}.{}, and this is {}.{}. Install one of those, or the packaged program, which"
        " brings its own."
    ).format(*PYTHONS[0], PYTHONS[1][0], PYTHONS[1][1] - 1, *found)


def qt_problem(installed: str | None = None) -> str:
    """A sentence if Qt for Python is missing, too old or too new; else nothing. `installed`: its version, if known."""
    from importlib import metadata  # takes longer to load than all that is asked of a Python

    try:
        found = installed or metadata.version(_QT)
    except metadata.PackageNotFoundError:
        return "Qt for Python is not installed. Type: pip install '{}>={}.{},<{}.{}'".format(_QT, *QTS[0], *QTS[1])
    numbers = tuple(int(part) for part in found.split(".")[:2] if part.isdigit())
    if QTS[0] <= numbers < QTS[1]:
        return ""
    return (
        "Annotator works with Qt for Python {}.{} up to, but without, {}.{}, and {} is installed. Type: pip install"
        " '{}>={}.{},<{}.{}'"
    ).format(*QTS[0], *QTS[1], found, _QT, *QTS[0], *QTS[1])
