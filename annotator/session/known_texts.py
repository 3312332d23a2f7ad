"""Which texts a project has already, told by their hashes, whatever the documents are called."""

from __future__ import annotations

from bisect import bisect_left

from annotator.domain.document import text_hash
from annotator.store.project_file import ProjectFile

_DIGITS = 16
"""Hexadecimal digits of a hash that are looked at: eight bytes per text, so that a million texts take 8 MB."""


class KnownTexts:
    """The texts of a project, and those that were taken since."""

    def __init__(self, project: ProjectFile) -> None:
        self._there = project.text_digests()
        self._taken: set[int] = set()

    def is_there(self, text: str) -> bool:
        """Whether the project had the text to begin with."""
        return self._has(_digest(text))

    def take(self, text: str) -> bool:
        """Whether the text is new; it is not any more the next time."""
        digest = _digest(text)
        if digest in self._taken or self._has(digest):
            return False
        self._taken.add(digest)
        return True

    def _has(self, digest: int) -> bool:
        at = bisect_left(self._there, digest)
        return at < len(self._there) and self._there[at] == digest


def _digest(text: str) -> int:
    return int(text_hash(text)[:_DIGITS], 16)
