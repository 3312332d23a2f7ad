"""What the program is made of: the distributions it needs, each with its licence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from annotator import paths

DISTRIBUTION = "annotator-desktop"
UNSTATED = "see its own pages"

_QT = re.compile(r"pyside6|shiboken6", re.IGNORECASE)
_LGPL_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
_QT_NOTICE = """\
{name} {version}, with the Qt libraries that are in it, is used under the GNU Lesser General Public License, version 3.
Nothing of it was changed.

Its source: https://download.qt.io/official_releases/qt/{series}/{version}/
and https://download.qt.io/official_releases/QtForPython/
What Qt itself is made of: https://doc.qt.io/qt-6/licenses-used-in-qt.html

You may replace these libraries with others of your own: they are separate files, in the folder PySide6 of the program.
"""


@dataclass(frozen=True, slots=True)
class Component:
    """Something the program is made of: name, version, its licence in a word, and the licence's text."""

    name: str
    version: str
    licence: str
    text: str = ""


def components() -> list[Component]:
    """The distributions that the program needs, directly or through others, as far as they are there; by name."""
    found: dict[str, Component] = {}
    waiting = _required(DISTRIBUTION)
    while waiting:
        name = waiting.pop()
        try:
            component = component_of(metadata.distribution(name))
        except metadata.PackageNotFoundError:
            continue
        if component.name not in found:
            found[component.name] = component
            waiting += _required(name)
    return sorted(found.values(), key=lambda component: component.name.casefold())


def component_of(distribution: metadata.Distribution) -> Component:
    """A distribution with its licence as its makers state it."""
    name = distribution.metadata["Name"]
    if _QT.match(name):
        return Component(name, distribution.version, "LGPL-3.0-only", _qt_text(name, distribution.version))
    return Component(name, distribution.version, _licence(distribution), _licence_text(distribution))


def shipped_licence(name: str) -> str:
    """The text of a licence that comes with the program."""
    return (paths.resources() / "licences" / name).read_text(encoding="utf-8")


def _required(name: str) -> list[str]:
    """The names of what a distribution always needs; nothing if it is not there."""
    try:
        stated = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    named = (re.match(r"[\w.-]+", line) for line in stated if "extra ==" not in line)
    return [match[0] for match in named if match is not None]


def _qt_text(name: str, version: str) -> str:
    notice = _QT_NOTICE.format(name=name, version=version, series=".".join(version.split(".")[:2]))
    return "\n\n".join([notice, *(shipped_licence(text) for text in _LGPL_TEXTS)])


def _licence(distribution: metadata.Distribution) -> str:
    """The licence in a word: its SPDX expression, else its classifier, else the first line of what is stated."""
    about = distribution.metadata
    if "License-Expression" in about:
        return about["License-Expression"]
    classifiers: list[str] = about.get_all("Classifier") or []
    licences = [classifier for classifier in classifiers if classifier.startswith("License ::")]
    if licences:
        return licences[0].rsplit(" :: ", 1)[-1]
    stated = about["License"].strip() if "License" in about else ""
    return stated.splitlines()[0] if stated else UNSTATED


def _licence_text(distribution: metadata.Distribution) -> str:
    """The text of the licence files that came with it."""
    names = ("licen", "copying", "notice")
    files = [f for f in distribution.files or () if any(name in f.name.lower() for name in names)]
    paths_ = [Path(str(file.locate())) for file in files if file.suffix != ".py"]
    return "\n\n".join(path.read_text(encoding="utf-8", errors="replace") for path in paths_ if path.is_file())
