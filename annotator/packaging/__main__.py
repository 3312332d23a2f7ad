"""Makes packages of the frozen program: `python -m annotator.packaging deb tar rpm windows dmg checksums`."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.packaging import (
    archive,
    checksums,
    debian_package,
    disk_image,
    parts_list,
    rpm_package,
    windows_installer,
)

KINDS: dict[str, Callable[[Path, Path], Path]] = {
    "deb": debian_package.build,
    "tar": archive.build,
    "rpm": rpm_package.build,
    "windows": windows_installer.build,
    "dmg": disk_image.build,
    "sbom": parts_list.copy_out,
    "checksums": checksums.write,
}


def main() -> int:
    """Makes what was asked for, in that order, and says where it is."""
    parser = argparse.ArgumentParser(prog="python -m annotator.packaging", description=__doc__)
    parser.add_argument("kinds", nargs="+", choices=KINDS)
    parser.add_argument("--program", type=Path, default=Path("dist/annotator"), help="folder of the frozen program")
    parser.add_argument("--output", type=Path, default=Path("dist"), help="where the packages go")
    wanted = parser.parse_args()
    wanted.output.mkdir(parents=True, exist_ok=True)
    try:
        for kind in wanted.kinds:
            made = KINDS[kind](wanted.program, wanted.output)
            sys.stdout.write(f"{made} ({made.stat().st_size / 1e6:.1f} MB)\n")
    except subprocess.CalledProcessError as error:  # its command line may be as long as a book
        sys.stderr.write(f"{error.cmd[0]} failed: {(error.stderr or '').strip()[-2000:]}\n")
        return 1
    except (AnnotatorError, FileNotFoundError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
