"""New project: a name, a folder, labels to begin with, a language and a pipeline."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.frame import Complaint, button_box
from annotator.gui.panels.elided_label import ElidedLabel
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.language import marked, translate

FROM_FILE = marked("NewProjectDialog", "From a label file…")
_NOT_IN_NAMES = '<>:"/\\|?*'


@dataclass(frozen=True, slots=True)
class Option:
    """One thing of a list: the name it has in the program, the title people see, and a sentence about it."""

    name: str
    title: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class NewProject:
    """What was asked for; `template` is a template's name or the path of a label file."""

    path: Path
    name: str
    template: str
    language: str
    pipeline: str


class NewProjectDialog(QDialog):
    """Asks for a project to be made; whatever is wrong is said while one types."""

    def __init__(
        self,
        templates: Sequence[Option],
        languages: Sequence[Option],
        pipelines: Sequence[Option],
        *,
        folder: Path,
        suffix: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "new_project_dialog", self.tr("New project"))
        self.setWindowTitle(self.tr("New project"))
        self.setMinimumWidth(520)
        self._suffix = suffix
        self._label_file = ""
        self._make_fields(folder)
        self._labels = _choice(
            "new_labels",
            self.tr("Labels to begin with"),
            [*templates, Option("", translate("NewProjectDialog", FROM_FILE))],
        )
        self._labels.activated.connect(self._choose_labels)
        self._language = _choice("new_language", self.tr("Language of the texts"), languages)
        self._pipeline = _choice("new_pipeline", self.tr("Pipeline that suggests"), pipelines)
        self._explained = [ElidedLabel(), ElidedLabel()]
        self._complaint = Complaint(theme)
        self._place = ElidedLabel()
        for label in (*self._explained, self._place):
            mute(label, theme)
        self._lay_out()
        for field in (self.name, self.folder):
            field.textChanged.connect(lambda _text: self._check())
        for choice in (self._labels, self._pipeline):
            choice.currentIndexChanged.connect(lambda _index: self._explain())
        self._explain()
        self._check()
        self.name.selectAll()
        self.name.setFocus()

    @property
    def wanted(self) -> NewProject:
        """What was asked for."""
        return NewProject(
            self._path(),
            self.name.text().strip(),
            self._labels.currentData().name or self._label_file,
            self._language.currentData().name,
            self._pipeline.currentData().name,
        )

    # ---- how it is made

    def _make_fields(self, folder: Path) -> None:
        self.name = named(QLineEdit(self.tr("My project"), maxLength=80), "new_name", self.tr("Name"))
        self.folder = named(QLineEdit(str(folder)), "new_folder", self.tr("Folder"))
        self._browse = named(QPushButton(self.tr("&Browse…")), "new_browse", self.tr("Choose the folder"))
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._choose_folder)

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        place.addWidget(self._browse)
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Folder"), place)
        form.labelForField(place).setBuddy(self.folder)  # type: ignore[attr-defined]
        form.addRow("", self._place)
        form.addRow(self.tr("&Labels"), self._labels)
        form.addRow("", self._explained[0])
        form.addRow(self.tr("L&anguage"), self._language)
        form.addRow(self.tr("&Suggestions"), self._pipeline)
        form.addRow("", self._explained[1])
        box, self._create = button_box(self, self.tr("&Create project"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(10)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self._complaint)
        column.addWidget(box)

    # ---- what follows

    def _path(self) -> Path:
        name = self.name.text().strip()
        return Path(self.folder.text().strip()).expanduser() / f"{name}{self._suffix}"

    def _check(self) -> None:
        sentence = self._problem()
        self._complaint.say(sentence)
        self._create.setEnabled(not sentence)
        self._place.setText(
            "" if sentence else self.tr("Everything is kept in the one file {name}").format(name=self._path().name)
        )

    def _problem(self) -> str:
        """What is wrong with name and folder, as a sentence; empty if nothing is."""
        name = self.name.text().strip()
        if not name:
            return self.tr("Give the project a name.")
        if any(character in _NOT_IN_NAMES or ord(character) < 32 for character in name) or name.endswith("."):
            return self.tr("The file takes the name: leave out {list} and a full stop at the end.").format(
                list=" ".join(_NOT_IN_NAMES)
            )
        if not self.folder.text().strip():
            return self.tr("Choose a folder.")
        path = self._path()
        if not path.parent.is_dir():
            return self.tr("This folder does not exist. Choose another one.")
        if not os.access(path.parent, os.W_OK):
            return self.tr("Nothing can be written in this folder. Choose another one.")
        return (
            self.tr("There is a project “{name}” in this folder already. Choose another name.").format(name=path.name)
            if path.exists()
            else ""
        )

    def _explain(self) -> None:
        for label, choice in zip(self._explained, (self._labels, self._pipeline), strict=True):
            option: Option = choice.currentData()
            label.setText(self._label_file if not option.name else option.description)
            label.setToolTip(label.text())

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of the project"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _choose_labels(self, place: int) -> None:
        if self._labels.itemData(place).name:
            return
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Label file"), self.folder.text(), self.tr("Label sets (*.toml)")
        )
        if path:
            self._label_file = path
        elif not self._label_file:
            self._labels.setCurrentIndex(0)
        self._explain()


def _choice(object_name: str, accessible_name: str, options: Sequence[Option]) -> QComboBox:
    choice = named(QComboBox(), object_name, accessible_name)
    for option in options:
        choice.addItem(option.title, option)
    return choice
