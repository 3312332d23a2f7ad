"""The installer for Windows, made by NSIS (which Debian has too): for one person, without an administrator."""

from __future__ import annotations

import subprocess
from pathlib import Path

from annotator import __version__, paths
from annotator.packaging.pictures import PROJECT_DRAWING, write_ico
from annotator.packaging.platform_files import version_numbers

SCRIPT = paths.resources() / "installer" / "windows" / "annotator.nsi"


def build(program: Path, folder: Path) -> Path:
    """Makes the installer of the frozen program in `folder`, and gives its path; needs makensis.

    The program is one that was frozen on Windows. FileNotFoundError if it is not.
    """
    for name in ("annotator.exe", "annotator-window.exe"):
        if not (program / name).is_file():
            raise FileNotFoundError(f"{program / name}: is not there. The installer wants a program frozen on Windows.")
    workshop = folder.resolve().parent / "build" / "windows"
    target = folder.resolve() / f"annotator-{__version__}-windows-x86_64-setup.exe"
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file())
    told = {
        "VERSION": __version__,
        "NUMBERS": ".".join(str(number) for number in version_numbers()),
        "PROGRAM": str(program.resolve()),
        "OUTPUT": str(target),
        "ICON": str(write_ico(workshop / "annotator.ico")),
        "PROJECT_ICON": str(write_ico(workshop / "project.ico", PROJECT_DRAWING)),
        "LICENCE": str(paths.resources().parent / "LICENSE"),
        "KILOBYTES": str(size // 1024),
    }
    defined = [f"-D{name}={value}" for name, value in told.items()]
    subprocess.run(["makensis", "-V2", "-WX", *defined, str(SCRIPT)], check=True)
    return target
