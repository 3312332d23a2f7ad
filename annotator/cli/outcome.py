"""What a command line came to: its exit code, and for whatever went wrong a sentence instead of a traceback."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress

from annotator.cli.output import OutputGoneError, report_error, tell
from annotator.errors import AnnotatorError, UsageError

DONE, PROBLEMS, WRONG_USAGE = 0, 1, 2


def outcome_of(run: Callable[[], int], words: Sequence[str]) -> int:
    """Runs the command that those words asked for and gives its exit code; problems are told on standard error."""
    try:
        return _outcome(run, words)
    except OutputGoneError as error:
        _close_output()
        with suppress(OutputGoneError):  # there may be nobody to tell either
            if not error.has_left:
                tell(f"annotator: the result cannot be written ({error}).")
        return PROBLEMS


def _outcome(run: Callable[[], int], words: Sequence[str]) -> int:
    command, as_json = words[0], "--json" in words
    try:
        return run()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else DONE
    except UsageError as error:
        return report_error(command, str(error), code=WRONG_USAGE, as_json=as_json)
    except AnnotatorError as error:
        return report_error(command, str(error), code=PROBLEMS, as_json=as_json)
    except KeyboardInterrupt:
        return report_error(command, "Stopped.", code=PROBLEMS, as_json=as_json)
    except OutputGoneError:
        raise
    except OSError as error:
        return report_error(command, _sentence(error), code=PROBLEMS, as_json=as_json)
    except Exception as error:
        return report_error(command, _told_as_bug(error), code=PROBLEMS, as_json=as_json)


def _sentence(error: OSError) -> str:
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{error.strerror or error}. Check the file, its folder and the room on the disk."


def _told_as_bug(error: Exception) -> str:
    """A sentence about a fault of the program; what a programmer needs of it goes to the log."""
    from annotator import paths

    log = paths.log_folder() / "annotator.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8", errors="replace") as stream:
            stream.writelines(traceback.format_exception(error))
    except OSError:
        return f"Something went wrong inside Annotator ({type(error).__name__}: {error})."
    return f"Something went wrong inside Annotator ({type(error).__name__}: {error}). {log} has the details."


def _close_output() -> None:
    """Lets nothing more be written to a standard output that cannot take it, so that Python does not try at its end."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):  # it is no file at all
        return
