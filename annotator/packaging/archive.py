"""The archive that is unpacked anywhere and run from there, with a script that puts it into the menu of one person."""

from __future__ import annotations

import shutil
import tarfile
import tempfile
from pathlib import Path

from annotator import __version__
from annotator.packaging.linux_files import MATERIAL, build_time, lay_out_documents, machine, share_out

MENU_SCRIPT = "add-to-menu.sh"


def build(program: Path, folder: Path) -> Path:
    """Makes the archive of the frozen program in `folder`, and gives its path."""
    top = f"annotator-{__version__}"
    target = folder / f"{top}-linux-{machine()}.tar.gz"
    with tempfile.TemporaryDirectory(prefix="annotator-tar-") as name:
        place = Path(name) / top
        shutil.copytree(program, place, symlinks=True)
        share_out(place / "share")
        lay_out_documents(program, place / "documents")
        shutil.copyfile(MATERIAL / MENU_SCRIPT, place / MENU_SCRIPT)
        (place / MENU_SCRIPT).chmod(0o755)
        with tarfile.open(target, "w:gz", compresslevel=6) as archive:
            archive.add(place, top, filter=_owned_by_nobody)
    return target


def _owned_by_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = build_time()
    return entry
