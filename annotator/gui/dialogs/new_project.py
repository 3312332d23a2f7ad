"""New project: a name, a folder, labels to begin with, a language and a pipeline."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
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

from annotator.errors import AnnotatorError
from annotator.gui.dialogs.frame import Complaint, button_box
from annotator.gui.panels.elided_label import ElidedLabel
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.language import marked, translate

FROM_FILE = marked("NewProjectDialog", "From a label file or project…")
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
        name: str = "",
        labels_in: Callable[[str], Sequence[str]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, "new_project_dialog", self.tr("New project"))
        self.setWindowTitle(self.tr("New project"))
        self.setMinimumWidth(520)
        self._suffix = suffix
        self._label_file = ""
        self._labels_in = labels_in
        self._make_fields(folder, name or self.tr("My project"))
        from_file = Option("", translate("NewProjectDialog", FROM_FILE))
        self._labels = _choice("new_labels", self.tr("Labels to begin with"), [*templates, from_file])
        self._labels.activated.connect(self._choose_labels)
        self._language = _choice("new_language", self.tr("Language of the texts"), languages)
        self._pipeline = _choice(
            "new_pipeline", self.tr("Pipeline that suggests"), pipelines or [Option("starter", "starter")]
        )
        self._explained = [ElidedLabel(), ElidedLabel()]
        self._complaints = [Complaint(theme) for _field in range(3)]
        for complaint, which in zip(self._complaints, ("name", "folder", "labels"), strict=True):
            complaint.setObjectName(f"complaint_{which}")
            complaint.setMinimumHeight(0)
            complaint.hide()
        self._place = ElidedLabel()
        for label in (*self._explained, self._place):
            mute(label, theme)
        self._lay_out()
        for field in (self.name, self.folder):
            field.textChanged.connect(lambda _text: self._check())
        for choice in (self._labels, self._pipeline):
            choice.currentIndexChanged.connect(lambda _index: self._explain())
        self._label_problem = ""
        self._explain()
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

    def _make_fields(self, folder: Path, name: str) -> None:
        self.name = named(QLineEdit(name, maxLength=80), "new_name", self.tr("Name"))
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
        form.addRow("", self._complaints[0])
        form.addRow(self.tr("&Folder"), place)
        form.labelForField(place).setBuddy(self.folder)  # type: ignore[attr-defined]
        form.addRow("", self._complaints[1])
        form.addRow("", self._place)
        form.addRow(self.tr("&Labels"), self._labels)
        form.addRow("", self._complaints[2])
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
        column.addWidget(box)
        self._form = form

    # ---- what follows

    def _path(self) -> Path:
        name = self.name.text().strip()
        return Path(self.folder.text().strip()).expanduser() / f"{name}{self._suffix}"

    def _check(self) -> None:
        sentences = (self._name_problem(), self._folder_problem(), self._label_problem)
        for complaint, sentence in zip(self._complaints, sentences, strict=True):
            complaint.say(sentence)
            self._form.setRowVisible(complaint, bool(sentence))
        self._create.setEnabled(not any(sentences))
        place = "" if any(sentences[:2]) else self.tr("Everything is kept in the one file {name}")
        self._place.setText(place.format(name=self._path().name))

    def _name_problem(self) -> str:
        """What is wrong with the name, as a sentence; empty if nothing is."""
        name = self.name.text().strip()
        if not name:
            return self.tr("Give the project a name.")
        if any(character in _NOT_IN_NAMES or ord(character) < 32 for character in name) or name.endswith("."):
            words = self.tr("The file takes the name: leave out {characters} and a full stop at the end.")
            return words.format(characters=" ".join(_NOT_IN_NAMES))
        path = self._path()
        if path.parent.is_dir() and path.exists():
            words = self.tr("There is a project “{name}” in this folder already. Choose another name.")
            return words.format(name=path.name)
        return ""

    def _folder_problem(self) -> str:
        """What is wrong with the folder, as a sentence; empty if nothing is."""
        folder = self._path().parent
        if not self.folder.text().strip():
            return self.tr("Choose a folder.")
        if not folder.is_dir():
            return self.tr("This folder does not exist. Choose another one.")
        writable = os.access(folder, os.W_OK)
        return "" if writable else self.tr("Nothing can be written in this folder. Choose another one.")

    def _explain(self) -> None:
        """Says what the chosen labels and pipeline are, and reads labels that lie in a file."""
        labels, pipeline = self._labels.currentData(), self._pipeline.currentData()
        words = labels.description if labels.name else self._label_file
        self._label_problem = ""
        file = labels.name or self._label_file
        if self._labels_in is not None and Path(file).suffix:
            try:
                names = self._labels_in(file)
                words = self.tr("{count} labels: {names}").format(count=len(names), names=", ".join(names))
            except AnnotatorError as error:
                self._label_problem = str(error)
        for label, said in zip(self._explained, (words, pipeline.description if pipeline else ""), strict=True):
            label.setText(said)
            label.setToolTip(said)
        self._check()

    def show_pipelines(self, pipelines: Sequence[Option]) -> None:
        """Offers these pipelines, as soon as it is known which there are; a choice that was made is kept."""
        chosen = self._pipeline.currentData()
        self._pipeline.clear()
        for option in pipelines:
            self._pipeline.addItem(option.title, option)
        names = [option.name for option in pipelines]
        if chosen is not None and chosen.name in names:
            self._pipeline.setCurrentIndex(names.index(chosen.name))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of the project"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _choose_labels(self, place: int) -> None:
        if self._labels.itemData(place).name:
            return
        kinds = self.tr("Label sets and projects ({endings})").format(endings=f"*.toml *{self._suffix}")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Label file"), self.folder.text(), kinds)
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
