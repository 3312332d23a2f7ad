"""The Python modules inside the library of the Qt bindings, laid beside it ready to run.

The library holds them as a compressed archive, and compiles all of them whenever a program starts: a tenth of the time
until the window is painted. Where it finds them in a folder, it takes them from there instead (see `SBK_EMBED` in the
documentation of Shiboken).
"""

from __future__ import annotations

import compileall
import importlib
import py_compile
import sys
from pathlib import Path
from zipfile import ZipFile

from annotator.packaging.freezing import Row

PLACE = "shiboken6/files.dir"
"""Where the library looks for them."""

LEFT_OUT = "shibokensupport/signature/lib/pyi_generator.py"
"""It writes type stubs when the bindings are built, and takes longer to load than all the others together."""


def laid_out(folder: Path) -> list[Row]:
    """Writes the modules and their bytecode into a folder; rows that put them where the library looks for them.

    None where the bindings were installed with that folder, which goes into the bundle like any other.
    """
    importlib.import_module("PySide6.QtCore")  # has the library take its archive in
    archive = getattr(sys.modules["shibokensupport"].__loader__, "zfile", None)
    if not isinstance(archive, ZipFile):
        return []
    archive.extractall(folder, [name for name in archive.namelist() if name.endswith(".py")])
    (folder / LEFT_OUT).write_text('"""Left out of this program: it writes type stubs."""\n', encoding="utf-8")
    # Files of a package get the date of their installation, so bytecode that looks at dates would not be taken.
    compileall.compile_dir(folder, quiet=1, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [(f"{PLACE}/{path.relative_to(folder).as_posix()}", str(path), "DATA") for path in files]
