"""The commands that need more than a session; they are handed in, so that the command line imports no window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entrances:
    """What opens the window, runs the demonstration and checks the program; each returns an exit code.

    `window` takes a project's path or None, `demo` an output folder or None and whether to stay headless,
    `selftest` whether to print JSON.
    """

    window: Callable[[str | None], int]
    demo: Callable[[str | None, bool], int]
    selftest: Callable[[bool], int]
