"""Where things of the program lie on Linux, for every kind of package: program, menu entry, icons, kind of file."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import time
from pathlib import Path

from annotator import __version__, paths
from annotator.packaging.pictures import DRAWING, PNG_SIZES, PROJECT_DRAWING, png

PACKAGE = "annotator-desktop"
TITLE = "Turn text into training data, with suggestions that learn"
DESCRIPTION = (
    "Annotator shows each document with its spans. A spaCy pipeline suggests labels; the person confirms or corrects"
    " them, mostly with single keys; every change is saved before the next key; the result leaves as JSONL that a"
    " trainer reads."
)
AUTHORS = "The Annotator authors"
MEDIA_TYPE = "application-x-annotator-project"
MATERIAL = paths.resources() / "installer" / "linux"


def lay_out(program: Path, root: Path) -> Path:
    """Copies the frozen program and all that belongs to it into the tree `root`; gives the program's folder there."""
    place = root / "usr" / "lib" / "annotator"
    shutil.copytree(program, place, symlinks=True)
    link = root / "usr" / "bin" / "annotator"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/annotator/annotator")
    share_out(root / "usr" / "share")
    lay_out_documents(program, root / "usr" / "share" / "doc" / PACKAGE)
    return place


def share_out(share: Path) -> None:
    """Puts menu entry, icons, kind of file and description for software centres below a `share` folder."""
    _copy(MATERIAL / "annotator.desktop", share / "applications" / "annotator.desktop")
    _copy(MATERIAL / "annotator-project.xml", share / "mime" / "packages" / "annotator-project.xml")
    told = (MATERIAL / "metainfo.xml").read_text(encoding="utf-8")
    told = told.replace("@VERSION@", __version__).replace(
        "@DATE@", time.strftime("%Y-%m-%d", time.gmtime(build_time()))
    )
    _write(share / "metainfo" / "annotator.desktop.Annotator.metainfo.xml", told.encode())
    icons = share / "icons" / "hicolor"
    for folder, name, drawing in (("apps", "annotator", DRAWING), ("mimetypes", MEDIA_TYPE, PROJECT_DRAWING)):
        for size in PNG_SIZES:
            _write(icons / f"{size}x{size}" / folder / f"{name}.png", png(size, drawing))
        _copy(drawing, icons / "scalable" / folder / f"{name}.svg")


def check(share: Path) -> None:
    """Has the desktop's own tools look at what was laid out; CalledProcessError with what they find."""
    entry = share / "applications" / "annotator.desktop"
    told = share / "metainfo" / "annotator.desktop.Annotator.metainfo.xml"
    for command in (["desktop-file-validate", entry], ["appstreamcli", "validate", "--no-net", told]):
        subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True)


def lay_out_documents(program: Path, folder: Path) -> None:
    """Puts licence, notices and changes into a folder for documents."""
    source = paths.resources().parent
    licence = (source / "LICENSE").read_text(encoding="utf-8")
    notice = (
        "\nAll else that is in this package is named, with its licences, in THIRD_PARTY_NOTICES.txt beside this file.\n"
    )
    _write(folder / "copyright", (licence + notice).encode())
    _copy(program / "_internal" / "THIRD_PARTY_NOTICES.txt", folder / "THIRD_PARTY_NOTICES.txt")
    _copy(source / "CHANGELOG.md", folder / "CHANGELOG.md")


def machine() -> str:
    """The processor that the program was built for, as Linux names it."""
    return platform.machine()


def build_time() -> int:
    """Seconds since 1970 that are written as the time of building; SOURCE_DATE_EPOCH sets them."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def _copy(source: Path, target: Path) -> None:
    _write(target, source.read_bytes())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(0o644)
