"""Files and folders that a person names, and the records in them; what cannot be read is told like a bad record."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.domain.record import Record, RejectedRecord
from annotator.errors import InputError
from annotator.formats.registry import ReadOptions, importer_for, readable_files
from annotator.language import translate


def files_to_read(inputs: Iterable[Path]) -> tuple[list[Path], list[RejectedRecord]]:
    """The files to read, each once; and the inputs that are missing, empty or cannot be listed."""
    found: dict[Path, Path] = {}
    rejected: list[RejectedRecord] = []
    for path in inputs:
        try:
            files = readable_files([path])
        except InputError as error:
            rejected.append(RejectedRecord(_printable(error.path), 1, error.reason))
            continue
        if not files:
            rejected.append(
                RejectedRecord(_printable(path), 1, translate("Session", "the folder holds no file that can be read."))
            )
        for file in files:
            found.setdefault(file.resolve(), file)
    return list(found.values()), rejected


def read_records(path: Path, format_name: str, options: ReadOptions) -> Iterator[Record | RejectedRecord]:
    """The records of a file; what makes it unreadable comes as a rejected record after those before it."""
    try:
        if _printable(path) != str(path):
            raise InputError(
                _printable(path), translate("Session", "the file's name is not valid text. Rename it first.")
            )
        source = importer_for(path, format_name).importer
        if source is None:
            raise InputError(path, translate("Session", "this format can be written but not read."))
        yield from source.read(path, options)
    except InputError as error:
        yield RejectedRecord(_printable(path), 1, error.reason)


def _printable(path: Path | str) -> str:
    """The path with bytes that are no text replaced, so that it can be stored and shown."""
    return os.fsencode(path).decode("utf-8", "replace")
