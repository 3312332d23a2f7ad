"""The package for Fedora, openSUSE and their kin, made by `rpmbuild`; it asks for libraries by their own names."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from annotator import __version__
from annotator.packaging.linux_files import DESCRIPTION, PACKAGE, TITLE, lay_out, machine
from annotator.packaging.shared_libraries import wanted_from_outside

_SPEC = """\
Name: {package}
Version: {version}
Release: 1
Summary: {title}
License: MIT
AutoReqProv: no
{requires}

%global __os_install_post %{{nil}}
%global debug_package %{{nil}}
%global _build_id_links none

%description
{description}

%install
cp -a {root}/. %{{buildroot}}/

%files
/usr/bin/annotator
/usr/lib/annotator
/usr/share/applications/annotator.desktop
/usr/share/mime/packages/annotator-project.xml
/usr/share/metainfo/annotator.desktop.Annotator.metainfo.xml
/usr/share/icons/hicolor/*/*/annotator.*
/usr/share/icons/hicolor/*/*/application-x-annotator-project.*
%doc /usr/share/doc/{package}
"""


def build(program: Path, folder: Path) -> Path:
    """Makes the package of the frozen program in `folder`, and gives its path; needs rpmbuild."""
    with tempfile.TemporaryDirectory(prefix="annotator-rpm-") as name:
        workshop = Path(name)
        root = workshop / "root"
        place = lay_out(program, root)
        spec = workshop / "annotator.spec"
        requires = "\n".join(f"Requires: {one}" for one in _requires(place))
        spec.write_text(
            _SPEC.format(
                package=PACKAGE,
                version=__version__.replace("-", "~"),
                title=TITLE,
                description=DESCRIPTION,
                requires=requires,
                root=root,
            ),
            encoding="utf-8",
        )
        asked = ["rpmbuild", "-bb", "--quiet", "--define", f"_topdir {workshop}/rpm", "--target", machine()]
        # Level 6 of zstd is a quarter of the time of rpm's own choice, for a few per cent more bytes.
        subprocess.run([*asked, "--define", "_binary_payload w6.zstdio", str(spec)], check=True)
        made = next((workshop / "rpm" / "RPMS").rglob("*.rpm"))
        return Path(shutil.copy(made, folder / made.name))


def _requires(place: Path) -> list[str]:
    """The libraries that must be there, as rpm names them, and the symbols of the oldest C library that will do."""
    needed, glibc = wanted_from_outside(place)
    libraries = sorted(name for name in needed if not name.startswith(("ld-linux", "libc.so")))
    return [*(f"{name}()(64bit)" for name in libraries), f"libc.so.6(GLIBC_{glibc[0]}.{glibc[1]})(64bit)"]
