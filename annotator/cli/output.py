"""What commands print: what was asked for on standard output, what was done and how far one is on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TextIO

from annotator.cli.empty_results import empty_result


class OutputGoneError(Exception):
    """What the program prints cannot be written: its reader has left, or the disk is full."""

    def __init__(self, reason: OSError) -> None:
        super().__init__(reason.strerror or str(reason))
        self.has_left = isinstance(reason, BrokenPipeError)


def show(result: Mapping[str, Any], text: str, *, as_json: bool) -> None:
    """Prints what was asked for on standard output: the object for scripts, or the text for a person."""
    if as_json:
        _print_json(result)
    else:
        _print(text, sys.stdout)


def report(result: Mapping[str, Any], text: str, *, as_json: bool) -> None:
    """Says what was done: the object for scripts on standard output, or the sentence for a person on standard error."""
    if as_json:
        _print_json(result)
    else:
        tell(text)


def tell(text: str) -> None:
    """Prints a line for a person on standard error."""
    _print(text, sys.stderr)


def report_error(command: str, sentence: str, *, code: int, as_json: bool) -> int:
    """Prints what went wrong as a sentence; for scripts also the command's own object, empty but for `error`."""
    tell(f"annotator: {sentence}")
    if as_json:
        _print_json({**empty_result(command, sentence), "error": sentence})
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


def _print_json(result: Mapping[str, Any]) -> None:
    """One line. Letters are written as they are, but escaped where the terminal's encoding has no place for them."""
    line = json.dumps(result, ensure_ascii=False)
    if _fitting(line, sys.stdout) != line:
        line = json.dumps(result)
    _write(line, sys.stdout)


def _print(text: str, stream: TextIO | None) -> None:
    _write(_fitting(text.rstrip("\n"), stream), stream)


def _write(line: str, stream: TextIO | None) -> None:
    if stream is None:
        return  # the program was started without one
    try:
        stream.write(line + "\n")
        stream.flush()
    except OSError as error:
        raise OutputGoneError(error) from error


def _fitting(text: str, stream: TextIO | None) -> str:
    """The text with question marks for what the stream's encoding cannot say."""
    encoding = (stream and stream.encoding) or "utf-8"
    return text.encode(encoding, "replace").decode(encoding, "replace")
