"""Errors that carry a sentence for the person; anything else that is raised is a bug."""

from __future__ import annotations

from pathlib import Path

from annotator.language import composed, translate


class AnnotatorError(Exception):
    """Something the person can understand and act on.

    The message is one whole sentence (or two): what happened, and what to do next.
    """


class UsageError(AnnotatorError):
    """The program was asked for something that makes no sense (exit code 2 on the command line)."""


class InputError(AnnotatorError):
    """A file that was to be read is missing, unreadable or not what it should be."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(composed("{path}: {reason}", path=str(path), reason=reason))
        self.path = str(path)
        self.reason = reason


class ProjectError(AnnotatorError):
    """A project file cannot be created, opened or trusted."""


class ProjectLockedError(ProjectError):
    """Another process is working on the project; the message says which."""


class NotSavedError(AnnotatorError):
    """An edit could not be written (disk full, device gone); it is still in memory."""


class PipelineError(AnnotatorError):
    """A pipeline is missing, does not load, or failed on a text."""


class CancelledError(AnnotatorError):
    """The person cancelled; what was finished until then is kept."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or translate("Errors", "Cancelled."))
