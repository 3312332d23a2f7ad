"""About: the version, and the licences of everything the program is made of."""

from __future__ import annotations

import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from annotator import __version__
from annotator.gui.dialogs.frame import close_box
from annotator.gui.icons import program_icon
from annotator.gui.models.tables import WordTable
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.row_view import RowView
from annotator.gui.theme import Theme
from annotator.language import translate

PROGRAM = "annotator-desktop"
"""The distribution of the program itself, from which all that it is made of is found."""


@dataclass(frozen=True, slots=True)
class Component:
    """A distribution the program is made of: name, version, its licence in a word, and the licence's text."""

    name: str
    version: str
    licence: str
    text: str = ""


def components(names: Sequence[str] | None = None) -> list[Component]:
    """The installed ones of these distributions, with their licences as their makers state them.

    Without names: everything that the program needs, and what that needs in turn.
    """
    found = []
    for name in _needed(PROGRAM) if names is None else names:
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        title = distribution.metadata["Name"] or name
        found.append(Component(title, distribution.version, _licence(distribution), _licence_text(distribution)))
    return sorted(found, key=lambda component: component.name.casefold())


def _needed(name: str) -> set[str]:
    """The names of all distributions that one needs, directly or not; not what it needs for an extra."""
    needed: set[str] = set()
    waiting = [name]
    while waiting:
        try:
            requirements = metadata.requires(waiting.pop()) or []
        except metadata.PackageNotFoundError:
            continue
        for requirement in requirements:
            bare = re.match(r"[\w.-]+", requirement)
            if bare is None or re.search(r"\bextra\s*==", requirement):
                continue
            normal = re.sub(r"[-_.]+", "-", bare[0]).lower()
            if normal not in needed:
                needed.add(normal)
                waiting.append(normal)
    return needed


class AboutDialog(QDialog):
    """Tells what the program is and whose work it stands on."""

    def __init__(self, parts: Sequence[Component], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "about_dialog", self.tr("About Annotator"))
        self.setWindowTitle(self.tr("About Annotator"))
        self.resize(660, 520)
        self._parts = list(parts)
        self._text = named(QPlainTextEdit(readOnly=True), "licence_text", self.tr("Text of the licence"))
        self._text.setTabChangesFocus(True)
        rows = [(part.name, part.version, part.licence) for part in parts]
        self.model = WordTable((self.tr("Component"), self.tr("Version"), self.tr("Licence")), rows, self)
        self.table = named(RowView(), "components", self.tr("Components and their licences"))
        self.table.setModel(self.model)
        self.table.horizontalHeader().show()
        self.table.set_row_height(self.fontMetrics().height() + 9)
        self.table.set_columns({0: 190, 1: 90}, stretch=2)
        self.table.selectionModel().currentRowChanged.connect(lambda index, _before: self._show(index.row()))
        halves = QSplitter()
        halves.setOrientation(halves.orientation().Vertical)
        halves.addWidget(self.table)
        halves.addWidget(self._text)
        halves.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(self._head(theme))
        column.addWidget(halves, 1)
        column.addWidget(close_box(self))
        if self._parts:
            self.table.show_row(0)

    def _head(self, theme: Theme) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(56, 56))
        title = QLabel(f"Annotator {__version__}")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        made_with = f"Python {platform.python_version()}, Qt {qVersion()}"
        below = QLabel(self.tr("Turns text into training data. MIT licence. {made_with}.").format(made_with=made_with))
        mute(below, theme)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(below)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(picture)
        head.addLayout(words, 1)
        return head

    def _show(self, row: int) -> None:
        part = self._parts[row]
        self._text.setPlainText(
            part.text
            or self.tr("{name} comes without the text of its licence ({licence}).").format(
                name=part.name, licence=part.licence
            )
        )


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
    return stated.splitlines()[0] if stated else translate("AboutDialog", "see its own pages")


def _licence_text(distribution: metadata.Distribution) -> str:
    """The text of the licence files that came with it."""
    names = ("licen", "copying", "notice")
    files = [f for f in distribution.files or () if any(name in f.name.lower() for name in names)]
    paths = [Path(str(file.locate())) for file in files]
    return "\n\n".join(path.read_text(encoding="utf-8", errors="replace") for path in paths if path.is_file())
