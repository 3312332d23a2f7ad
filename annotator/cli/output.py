"""What commands print: one JSON object on standard output, people's text on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from annotator.errors import AnnotatorError


def show(result: Mapping[str, Any], text: str, *, as_json: bool) -> None:
    """Prints a result: the object for scripts, or the text for a person."""
    if as_json:
        sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(text.rstrip("\n") + "\n")


def tell(text: str) -> None:
    """Prints a line for a person on standard error."""
    sys.stderr.write(text.rstrip("\n") + "\n")


def report_error(error: AnnotatorError, *, code: int, as_json: bool) -> int:
    """Prints an error as its sentence (and as an object for scripts); gives the exit code."""
    tell(f"annotator: {error}")
    if as_json:
        sys.stdout.write(json.dumps({"error": str(error)}, ensure_ascii=False) + "\n")
    return code


@contextmanager
def progress_bar(what: str) -> Iterator[Any]:
    """A progress (done, total) shown on standard error, if a person is there to see it."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task(what, total=None)
        yield lambda done, total: bars.update(task, completed=done, total=total)
