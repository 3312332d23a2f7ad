"""Whose work the frozen program holds, and under which licences: written when it is built, from what goes into it.

The build ends with a sentence where a package or a library comes without a licence; nothing is let in unread.
"""

from __future__ import annotations

import platform
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from annotator import __version__, paths
from annotator.errors import AnnotatorError
from annotator.packaging.freezing import Row
from annotator.session.components import DISTRIBUTION, UNSTATED, Component, component_of, shipped_licence

_FREEZER = "pyinstaller"
_OURS = ("pyi", "_pyi", "annotator", "_sysconfigdata")
"""Beginnings of the names of modules that are the program's own, its starter's or made when Python was."""

_HEAD = """\
Annotator {version} and what it is made of

Annotator itself is under the MIT licence, which stands in the file LICENSE. This file names every other work that is in
this copy of the program, with its licence as its makers state it. It was written when the program was built.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is in the frozen program, and its package URL, by which others know it too."""

    component: Component
    url: str


class MissingLicenceError(AnnotatorError):
    """Something would go into the program of which nobody knows how it is licensed."""


def parts_of(modules: Iterable[str], binaries: Iterable[Row]) -> list[Part]:
    """Everything that these Python modules and binary files belong to, by name.

    MissingLicenceError names all that have no licence.
    """
    found = [*_runtime(), *_of_modules(modules), *_of_system(binaries), *_of_data()]
    silent = [one.component for one in found if not one.component.text.strip() or one.component.licence == UNSTATED]
    if silent:
        names = ", ".join(sorted(component.name for component in silent))
        raise MissingLicenceError(
            f"No licence is known of {names}. Leave it out, or put its licence into resources/licences."
        )
    return sorted(found, key=lambda one: one.component.name.casefold())


def write(path: Path, parts: Sequence[Part]) -> Path:
    """Writes the notices of these parts, and gives the path back."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_laid_out([part.component for part in parts]), encoding="utf-8")
    return path


def _laid_out(ordered: Sequence[Component]) -> str:
    """A table of all, then the texts, each once with all that come under it."""
    table = [f"  {one.name} {one.version}".ljust(46) + f" {one.licence}".rstrip() for one in ordered]
    owners: dict[str, list[str]] = {}
    for one in ordered:
        owners.setdefault(one.text.strip(), []).append(f"{one.name} {one.version}".rstrip())
    texts = [f"{'=' * 100}\n{', '.join(names)}\n{'=' * 100}\n\n{text}\n" for text, names in owners.items()]
    return "\n".join([_HEAD.format(version=__version__), *table, "", *texts])


def _runtime() -> list[Part]:
    """Python, and the starter of the frozen program."""
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if not text.is_file():  # Windows has it beside the interpreter
        text = Path(sys.base_prefix) / "LICENSE.txt"
    licence = text.read_text(encoding="utf-8") if text.is_file() else ""
    version = platform.python_version()
    python = Component("Python", version, "PSF-2.0", licence)
    return [Part(python, f"pkg:generic/python@{version}"), _distribution(_FREEZER)]


def _distribution(name: str) -> Part:
    component = component_of(metadata.distribution(name))
    return Part(component, f"pkg:pypi/{component.name.lower().replace('_', '-')}@{component.version}")


def _of_modules(modules: Iterable[str]) -> list[Part]:
    """The distributions that the modules (names or places) belong to; what belongs to none has no licence."""
    owners = metadata.packages_distributions()
    tops = {name.replace("\\", "/").split("/")[0].split(".")[0] for name in modules}
    foreign = {top for top in tops - set(sys.stdlib_module_names) if not top.startswith(_OURS) and not _is_python(top)}
    unknown = [Part(Component(top, "", UNSTATED), "") for top in foreign if top not in owners]
    names = {name for top in foreign for name in owners.get(top, ())} - {DISTRIBUTION}
    return [*unknown, *(_distribution(name) for name in names)]


def _is_python(top: str) -> bool:
    """Whether it is the folder of Python's own extension modules."""
    return top.lower().startswith("python3") or top == "lib-dynload"


def _of_system(binaries: Iterable[Row]) -> list[Part]:
    """The system's packages whose libraries go along; their licences are where Debian puts them."""
    own = [Path(sysconfig.get_path("purelib")), Path(sys.prefix), Path(sys.base_prefix)]
    taken = {Path(row[1]).resolve() for row in binaries if row[2] in ("BINARY", "EXTENSION")}
    foreign = [path for path in taken if not any(path.is_relative_to(folder.resolve()) for folder in own)]
    if sys.platform != "linux":
        # Python's and Qt's wheels bring all that they need there; what is left belongs to the system everyone has.
        return []
    return [_system_package(package) for package in sorted(set(packages_of(foreign).values()))]


def packages_of(files: Iterable[Path]) -> dict[Path, str]:
    """The Debian package of each of these files of the system; a file of none stands for itself."""
    found = {path: str(path) for path in files}
    if not found:
        return {}
    # Where /lib is a link to /usr/lib, packages still name either; so they are asked by the file's name.
    patterns = [f"*/{path.name}" for path in found]
    told = subprocess.run(["dpkg-query", "--search", *patterns], capture_output=True, text=True, check=False).stdout
    for line in told.splitlines():
        package, _, place = line.partition(": ")
        if (path := Path(place).resolve()) in found and not package.startswith("diversion"):
            found[path] = package.split(",")[0].split(":")[0]
    return found


def _system_package(package: str) -> Part:
    text = Path("/usr/share/doc") / package / "copyright"
    if not text.is_file():
        return Part(Component(package, "", UNSTATED), "")
    asked = ["dpkg-query", "--show", "--showformat=${Version}", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split("\n")[0]
    licence = text.read_text(encoding="utf-8", errors="replace")
    return Part(Component(package, version, "as stated below", licence), f"pkg:deb/{package}@{version}")


def _of_data() -> list[Part]:
    """The data that come with the program: the starter pipeline, and the word lists that are not our own."""
    notice = (paths.starter_pipeline() / "NOTICE").read_text(encoding="utf-8")
    names = f"Names of countries, states and provinces: {shipped_licence('Unicode-3.0.txt')}"
    return [
        Part(Component("Starter pipeline for English", "", "CC-BY-4.0", notice), ""),
        Part(Component("Names of places from Unicode CLDR", "", "Unicode-3.0", names), ""),
    ]
