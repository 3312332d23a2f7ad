"""The lock that keeps a project to one writing process; the system frees it when its holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class ProjectLock:
    """An operating system's lock on `PROJECT.lock` beside the project file."""

    def __init__(self, project: Path) -> None:
        self.path = project.with_name(project.name + ".lock")
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Takes the lock; False if another process (or window) has it. OSError if the folder cannot be written."""
        while True:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
            if not _try_lock(descriptor):
                os.close(descriptor)
                return False
            if _is_still_there(descriptor, self.path):
                self._descriptor = descriptor
                return True
            # Its holder removed the file between our opening and locking it: begin again with the new one.
            os.close(descriptor)

    def release(self) -> None:
        """Gives the lock back and removes its file; nothing if it is not held."""
        if self._descriptor is None:
            return
        if sys.platform != "win32":
            self.path.unlink(missing_ok=True)
        os.close(self._descriptor)
        self._descriptor = None
        if sys.platform == "win32":
            _remove_unless_open(self.path)


def _is_still_there(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _remove_unless_open(path: Path) -> None:
    """Windows keeps a file that another process has open; then that process removes it."""
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        return


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
