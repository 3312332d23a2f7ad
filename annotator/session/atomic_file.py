"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from annotator.errors import AnnotatorError
from annotator.language import translate


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A stream whose content takes the place of `path` when the block ends well; else `path` stays as it was.

    AnnotatorError if the folder cannot be written to or the disk is full. A device or a pipe is written to as it is.
    """
    with replacing_all([path]) as (stream,):
        yield stream


@contextmanager
def replacing_all(paths: Sequence[Path]) -> Iterator[list[BinaryIO]]:
    """Streams for several files that take their places together, when all of them are on the disk; else none does."""
    with ExitStack() as stack:
        pieces = [stack.enter_context(_begun(path)) for path in paths]
        yield [piece.stream for piece in pieces]
        for piece in pieces:
            piece.finish()
        for piece in pieces:
            piece.take_place()


class _Piece:
    """A file under way: the stream, and what is to be done when it is whole."""

    def __init__(self, path: Path) -> None:
        if path.is_dir():
            raise AnnotatorError(
                translate("AtomicFile", "{path} is a folder. Give the name of a file.").format(path=path)
            )
        self._asked = path
        self._is_plain = not path.exists() or path.is_file()
        if not self._is_plain:
            self.stream: BinaryIO = path.open("wb")
            return
        self._target = path.resolve() if path.is_symlink() else path  # the link stays a link
        self._target.parent.mkdir(parents=True, exist_ok=True)
        name = self._target.name[:200]  # with its ends it must not be longer than file systems allow
        handle, half = tempfile.mkstemp(prefix=f".{name}.", suffix=".part", dir=self._target.parent)
        self._half = Path(half)
        self.stream = os.fdopen(handle, "wb")

    def finish(self) -> None:
        """Brings everything onto the disk, under the name that nobody looks at."""
        with self._telling():
            self.stream.flush()
            if self._is_plain:
                os.fsync(self.stream.fileno())
            self.stream.close()

    def take_place(self) -> None:
        """Gives the file its name."""
        if self._is_plain:
            with self._telling():
                _give_usual_rights(self._half, self._target)
                self._half.replace(self._target)

    def leave(self) -> None:
        """Takes away what did not become the file."""
        with suppress(OSError):  # it was told already, or another error is on its way
            self.stream.close()
        if self._is_plain:
            self._half.unlink(missing_ok=True)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise _not_written(self._asked, error) from error


@contextmanager
def _begun(path: Path) -> Iterator[_Piece]:
    try:
        piece = _Piece(path)
    except OSError as error:
        raise AnnotatorError(
            translate("AtomicFile", "{path}: cannot be written ({reason}). Choose another folder.").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    try:
        yield piece
    except OSError as error:
        raise _not_written(path, error) from error
    finally:
        piece.leave()


def _not_written(path: Path, error: OSError) -> AnnotatorError:
    return AnnotatorError(
        translate("AtomicFile", "{path}: could not be written ({reason}). The old file is unchanged.").format(
            path=path, reason=error.strerror or error
        )
    )


def _give_usual_rights(half: Path, target: Path) -> None:
    """mkstemp makes files only their owner can read: take the old file's rights, else those of any new file."""
    if target.exists():
        half.chmod(target.stat().st_mode & 0o777)
        return
    mask = os.umask(0)
    os.umask(mask)
    half.chmod(0o666 & ~mask)
