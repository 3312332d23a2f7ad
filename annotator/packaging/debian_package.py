"""The Debian package: no scripts of its own, since the system's triggers see to menus, icons and kinds of files."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from annotator import __version__
from annotator.packaging.linux_files import AUTHORS, DESCRIPTION, PACKAGE, TITLE, check, lay_out
from annotator.packaging.shared_libraries import libraries_in, linked, reached

LEFT_TO_THE_SYSTEM = re.compile(
    r"lib(Xau|Xdmcp|Xext|Xrender|xcb-[\w-]+|xkbcommon|xkbcommon-x11|fontconfig|freetype|expat|png16|z|zstd|lzma|bz2|uuid)"
    r"\.so[.\d]*"
)
"""What a dependency brings as well as a copy would, besides what no package holds."""

_RECOMMENDED = "fonts-noto-core, fonts-noto-color-emoji, fonts-wqy-microhei"
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def build(program: Path, folder: Path, *, version: str = __version__) -> Path:
    """Makes the package of the frozen program in `folder`, and gives its path; needs dpkg-dev."""
    with tempfile.TemporaryDirectory(prefix="annotator-deb-") as name:
        root = Path(name) / "root"
        place = lay_out(program, root)
        check(root / "usr" / "share")
        leave_to_the_system(place)
        (root / "DEBIAN").mkdir()  # by which Debian's tool knows the root of the tree
        architecture = _told("dpkg", "--print-architecture")
        _write_control(root, version, architecture, _dependencies(place, Path(name)))
        target = folder / f"{PACKAGE}_{version}_{architecture}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", str(root), str(target)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return target


def leave_to_the_system(place: Path) -> None:
    """Takes the libraries away that the system has, and those that only they needed."""
    top = place / "_internal"
    for path in top.iterdir():
        if LEFT_TO_THE_SYSTEM.fullmatch(path.name):
            path.unlink()
    found = {path: one.needed for path, one in linked(libraries_in(top)).items()}
    needs = {path.name: needed for path, needed in found.items()}
    loose = [path for path in found if path.parent == top and not path.name.startswith("libpython")]
    wanted = reached((path.name for path in found if path not in loose), needs)
    for path in loose:
        if path.name not in wanted:
            path.unlink()


def _dependencies(place: Path, workshop: Path) -> str:
    """The packages that the program needs, with the oldest versions that do, as Debian's own tool finds them."""
    (workshop / "debian").mkdir()
    stub = f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n"
    (workshop / "debian" / "control").write_text(stub, encoding="utf-8")
    top = place / "_internal"
    folders = {path.parent for path in libraries_in(top)} | {top, top / "PySide6" / "Qt" / "lib"}
    told = _told(
        *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=1"),
        *(f"-l{folder}" for folder in sorted(folders)),
        *(f"-e{path}" for path in libraries_in(place)),
        where=workshop,
    )
    return told.partition("shlibs:Depends=")[2].strip()


def _write_control(root: Path, version: str, architecture: str, depends: str) -> None:
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files) // 1024
    folder = root / "DEBIAN"
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}" for path in files]
    (folder / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
    (folder / "control").write_text(
        f"Package: {PACKAGE}\n"
        f"Version: {version}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: {AUTHORS} <authors@annotator.invalid>\n"
        f"Installed-Size: {size}\n"
        f"Depends: {depends}\n"
        f"Recommends: {_RECOMMENDED}\n"
        "Section: science\n"
        "Priority: optional\n"
        f"Description: {TITLE}\n {DESCRIPTION}\n",
        encoding="utf-8",
    )
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


def _told(*command: str, where: Path | None = None) -> str:
    if shutil.which(command[0]) is None:
        raise FileNotFoundError(f"{command[0]} is not installed; on Debian: apt install dpkg-dev")
    return subprocess.run(command, cwd=where, capture_output=True, text=True, check=True).stdout.strip()
