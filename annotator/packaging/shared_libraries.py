"""Shared libraries of Linux: which others each needs, which of them nobody needs, and how new a C library must be."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

_BATCH = 200
_FILE = re.compile(r"^(?P<path>.+):\s+file format ", re.MULTILINE)
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


@dataclass(frozen=True, slots=True)
class Linked:
    """What the dynamic linker must find for one file: names of libraries, and the newest C library it names."""

    needed: frozenset[str]
    glibc: tuple[int, int]


def linked(paths: Iterable[Path]) -> dict[Path, Linked]:
    """What each of these files is linked with, as `objdump` reads it; files that are no libraries are left out."""
    wanted = sorted(set(paths))
    found: dict[Path, Linked] = {}
    for first in range(0, len(wanted), _BATCH):
        batch = [str(path) for path in wanted[first : first + _BATCH]]
        # It fails on the first file that is no library, but goes on to the next and says what it found.
        told = subprocess.run(["objdump", "-p", *batch], capture_output=True, text=True, check=False).stdout
        begins = [*_FILE.finditer(told), None]
        for begin, after in pairwise(begins):
            assert begin is not None, "only the last one is"
            part = told[begin.end() : after.start() if after else len(told)]
            versions = [(int(major), int(minor)) for major, minor in _GLIBC.findall(part)]
            found[Path(begin["path"])] = Linked(frozenset(_NEEDED.findall(part)), max(versions, default=(0, 0)))
    return found


def libraries_in(folder: Path) -> list[Path]:
    """Every library and program below a folder, by its first bytes; links are not followed."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in files if _is_elf(path))


def wanted_from_outside(folder: Path) -> tuple[set[str], tuple[int, int]]:
    """The libraries that a program's folder needs and does not bring, and the oldest C library it runs with."""
    found = linked(libraries_in(folder))
    brought = {path.name for path in folder.rglob("*")}
    needed = {name for one in found.values() for name in one.needed}
    return needed - brought, max((one.glibc for one in found.values()), default=(0, 0))


def reached(roots: Iterable[str], needs: Mapping[str, Iterable[str]]) -> set[str]:
    """The names that the roots need, directly or through others, with the roots themselves."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += needs.get(name, ())
    return found


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"
