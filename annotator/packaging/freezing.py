"""What goes into the frozen program: `build.spec` hands PyInstaller's tables through these functions.

A row of such a table is the place in the bundle, the file it comes from, and PyInstaller's word for what it is.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Container, Iterable, Sequence
from pathlib import Path

from annotator import paths
from annotator.packaging.shared_libraries import linked, reached

Row = tuple[str, str, str]

_PACKAGE = Path(__file__).resolve().parent.parent

ENTRY_POINTS = (
    *("spacy_factories", "spacy_architectures", "spacy_loggers", "spacy_readers", "spacy_scorers", "spacy_misc"),
    "thinc_layers",
)
"""Groups of entry points through which spaCy finds its parts."""

EXCLUDED = (
    *("readline", "tkinter", "IPython", "matplotlib", "pandas", "torch", "cupy", "pytest", "hypothesis", "mypy"),
    *("pip", "setuptools", "distributed", "dask", "tornado", "PyInstaller", "annotator.packaging"),
    *("yaml", "psutil", "numpy.f2py"),
)
"""Modules that stay out. Never a language of spaCy: `blank("en")` imports some of them. readline is GPL; dask belongs
to whoever has Python; what is in the last line is imported by others only if it is there."""

_OPTIONAL_QT = ("QtNetwork", "QtOpenGL", "QtOpenGLWidgets")
"""Parts of Qt that wrappers import if they are there. They cost megabytes and time before the first paint."""

UNUSED_MODULES = re.compile(
    r"^(spacy|thinc|preshed|cymem|murmurhash|srsly|blis|numpy)\.(.*\.)?tests(\.|$)"
    r"|^pygments\.(lexers\.(?!_|python|special)|styles\.(?!_|default))|^pydoc_data\."
)
"""Python modules that others name, but that nothing here ever reaches."""

UNUSED = re.compile(
    r"^PySide6/(Qt/)?(plugins/(egldeviceintegrations|generic|networkinformation|qmltooling|sqldrivers|tls|xcbglintegrations)/"
    r"|plugins/platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\."
    r"|plugins/platforminputcontexts/(lib)?qtvirtualkeyboard"
    r"|plugins/platformthemes/libqgtk3"
    r"|plugins/imageformats/(lib)?q(icns|pdf|tga|tiff|wbmp|webp)\."
    r"|(lib/)?(lib)?Qt6?(Qml|Quick|VirtualKeyboard|Pdf|EglFS|EglFs)"
    r"|translations/(?!qtbase_))"
    r"|^PySide6/opengl32sw\.dll$"
    r"|^annotator/resources/installer/"
    r"|^annotator/packaging/"
    r"|^(spacy|thinc|preshed|cymem|murmurhash|srsly|blis|numpy)/(.*/)?tests/"
    r"|^(spacy|thinc|preshed|cymem|murmurhash|srsly|blis)/.*\.(pyx|pxd|c|cpp|h|hh)$"
)
"""Places of what the program never loads: parts of Qt, tests and sources of packages."""

_QT_TRANSLATION = re.compile(r"^PySide6/(Qt/)?translations/qtbase_(?P<language>\w+)\.qm$")

STRIPPED = re.compile(
    r"^(spacy|thinc|preshed|cymem|murmurhash|srsly|blis|regex|msgspec|wrapt)/|^libpython|^python\d"
    r"|^PySide6/Qt/lib/libicu(i18n|uc)\."
)
"""Libraries that carry symbols and debug information and do without. Others are left alone: those of numpy break."""

LEFT_TO_THE_SYSTEM = re.compile(
    r"lib(X11|X11-xcb|dbus-1|glib-2\.0|gthread-2\.0|gssapi_krb5|cups|stdc\+\+|gcc_s)\.so[.\d]*"
)
"""What every desktop has. Copies would be larger, and older than what its drivers and printers expect."""


def excluded() -> list[str]:
    """The modules that stay out, with those optional parts of Qt that no source of the program names."""
    sources = [path.read_text(encoding="utf-8") for path in _PACKAGE.rglob("*.py") if path != Path(__file__)]
    unnamed = [part for part in _OPTIONAL_QT if not any(re.search(rf"\b{part}\b", source) for source in sources)]
    return [*EXCLUDED, *(f"PySide6.{part}" for part in unnamed)]


def used_modules(rows: Iterable[Row]) -> list[Row]:
    """The rows of Python modules that go into the bundle."""
    return [row for row in rows if not UNUSED_MODULES.search(row[0])]


def without_dangling(rows: Sequence[Row], others: Iterable[Row]) -> list[Row]:
    """The rows without links to what is neither among them nor among the others."""
    there = {row[0] for row in (*rows, *others)}
    return [row for row in rows if row[2] != "SYMLINK" or _target(row) in there]


def used(rows: Iterable[Row]) -> list[Row]:
    """The rows that go into the bundle; of Qt's translations those of the languages that the program speaks."""
    own = paths.resources() / "translations"
    languages = {path.stem.partition("_")[2] for path in own.glob("*_*.*")}
    return [row for row in rows if _is_used(row[0].replace("\\", "/"), languages)]


def _is_used(place: str, languages: Container[str]) -> bool:
    translation = _QT_TRANSLATION.search(place)
    return translation["language"] in languages if translation else not UNUSED.search(place)


def without_orphans(rows: Iterable[Row]) -> list[Row]:
    """The rows without what every desktop has, and without system libraries that nothing needs any more."""
    if sys.platform != "linux":
        return list(rows)
    kept = [row for row in rows if not LEFT_TO_THE_SYSTEM.fullmatch(row[0])]
    needs = {Path(row[0]).name: Path(row[1]) for row in kept if row[2] in ("BINARY", "EXTENSION")}
    found = linked(needs.values())
    table = {name: found[path].needed for name, path in needs.items() if path in found}
    roots = [Path(row[0]).name for row in kept if not _is_replaceable(row)]
    wanted = reached(roots, table)
    kept = [row for row in kept if Path(row[0]).name in wanted]
    return without_dangling(kept, ())


def stripped(rows: Iterable[Row], folder: Path) -> list[Row]:
    """The rows with stripped copies, made in `folder`, of those libraries that carry debug information for nothing."""
    if sys.platform != "linux":
        return list(rows)
    return [(row[0], str(_stripped(row, folder)), row[2]) if _is_stripped(row) else row for row in rows]


def _is_replaceable(row: Row) -> bool:
    """Whether a library is there only because something else was linked with it; plugins and extensions are not."""
    if row[2] == "SYMLINK":
        return True
    in_top_folder = "/" not in row[0] or row[0].startswith("PySide6/Qt/lib/")
    return row[2] == "BINARY" and in_top_folder and not Path(row[0]).name.startswith("libpython")


def _target(row: Row) -> str:
    """The place in the bundle that a link leads to."""
    parts: list[str] = []
    for part in (*Path(row[0]).parent.parts, *Path(row[1]).parts):
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def _is_stripped(row: Row) -> bool:
    return row[2] in ("BINARY", "EXTENSION") and STRIPPED.search(row[0]) is not None


def _stripped(row: Row, folder: Path) -> Path:
    """A stripped copy of a row's file, made anew only if that has changed."""
    source, copy = Path(row[1]), folder / row[0]
    if copy.is_file() and copy.stat().st_mtime_ns == source.stat().st_mtime_ns:
        return copy
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, copy)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)
    shutil.copystat(source, copy)
    return copy
