"""The checksums of everything that is given away, in the form that `sha256sum --check` reads."""

from __future__ import annotations

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def write(_program: Path, folder: Path) -> Path:
    """Writes the SHA-256 of every file of a folder, by name, and gives the path of the list."""
    lines = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name != NAME:
            with path.open("rb") as stream:
                lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {path.name}\n")
    target = folder / NAME
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target
