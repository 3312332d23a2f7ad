"""Projects and files: what New, Open, Import and Export ask, and the jobs they start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.drop_target import Dropped
from annotator.gui.export_flow import ExportFlow
from annotator.gui.folders import Folders
from annotator.gui.import_flow import ImportFlow
from annotator.gui.workbench import Workbench
from annotator.language import marked, translate
from annotator.paths import PROJECT_SUFFIX
from annotator.session.settings import annotator_name

if TYPE_CHECKING:
    from annotator.gui.dialogs.new_project import NewProject
    from annotator.session import ProjectFile

LANGUAGES = (
    ("en", marked("FileFlow", "English")),
    ("de", marked("FileFlow", "German")),
    ("fr", marked("FileFlow", "French")),
    ("es", marked("FileFlow", "Spanish")),
    ("ru", marked("FileFlow", "Russian")),
    ("ar", marked("FileFlow", "Arabic")),
    ("he", marked("FileFlow", "Hebrew")),
    ("zh", marked("FileFlow", "Chinese")),
    ("xx", marked("FileFlow", "Several, or another one")),
)
MOST_RECENT = 6
"""Projects whose labels are offered for a new one."""


class FileFlow(QObject):
    """Asks the person for files and hands them to the workbench; remembers the folders for next time."""

    def __init__(self, window: QWidget, workbench: Workbench, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._appearance = appearance
        self._folders = Folders(workbench.settings)
        self.imports = ImportFlow(window, workbench, appearance)
        self.exports = ExportFlow(window, workbench, appearance)
        self._waiting: tuple[Path, ...] = ()  # what is to be imported into the project that is being opened
        workbench.labels_changed.connect(self._import_waiting)
        workbench.failed.connect(self._forget_waiting)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions of the file menu do."""
        return {
            "new": lambda: self.new_project(),  # noqa: PLW0108  an action would say whether it is checked
            "open": self.choose_project,
            "sample": self.open_sample,
            "close": lambda: self._workbench.saving.when_saved(self._workbench.close_project),
            **self.imports.command_table(),
            **self.exports.command_table(),
        }

    # ---- projects

    def open_sample(self) -> None:
        """Opens the sample project, and makes it first where it is not there yet."""
        from annotator.session.sample import open_sample, sample_path

        if self._workbench.has_open(sample_path()):
            self._workbench.told.emit(self.tr("The sample is open already."), "")
        else:
            self._workbench.adopt(lambda: open_sample(annotator_name()))

    def new_project(self, texts: Sequence[Path] = ()) -> None:
        """Asks for name, place, labels, language and pipeline, and makes the project; then imports texts into it."""
        from annotator.gui.dialogs.new_project import NewProjectDialog, Option
        from annotator.session import available_pipelines
        from annotator.session.label_templates import label_template, label_templates

        recent = [Path(name) for name in self._workbench.settings.recent_projects[:MOST_RECENT]]
        templates = [Option(t.name, t.title, t.description) for t in label_templates()]
        templates += [
            Option(str(path), self.tr("As in {project}").format(project=path.stem), str(path))
            for path in recent
            if path.is_file()
        ]
        dialog = NewProjectDialog(
            templates,
            [Option(code, translate("FileFlow", name)) for code, name in LANGUAGES],
            [],
            folder=self._folders.known("projects"),
            suffix=PROJECT_SUFFIX,
            theme=self._appearance.theme,
            name=texts[0].stem if texts else "",
            labels_in=lambda file: list(label_template(file).labels.names),
            parent=self._window,
        )
        self._workbench.jobs.run(
            lambda _progress, _cancel: available_pipelines(),
            done=lambda found: dialog.show_pipelines([Option(p.name, p.name, p.description) for p in found]),
            failed=self._workbench.failed.emit,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._make(dialog.wanted, texts)

    def _make(self, wish: NewProject, texts: Sequence[Path]) -> None:
        self._folders.remember("projects", wish.path.parent)

        def make() -> ProjectFile:
            from annotator.session.label_templates import label_template
            from annotator.session.new_project import create_project

            labels = label_template(wish.template).labels
            return create_project(
                wish.path,
                name=wish.name,
                labels=labels,
                language=wish.language,
                pipeline=wish.pipeline,
                annotator=annotator_name(),
            )

        self._waiting = tuple(texts)
        self._workbench.adopt(make)

    def choose_project(self) -> None:
        """Asks for a project and opens it."""
        folder = str(self._folders.known("projects"))
        kinds = self.tr("Annotator projects ({ending})").format(ending=f"*{PROJECT_SUFFIX}")
        name, _filter = QFileDialog.getOpenFileName(self._window, self.tr("Open project"), folder, kinds)
        if name:
            self._folders.remember("projects", Path(name).parent)
            self._workbench.open_project(Path(name))

    # ---- what is dropped

    def take_dropped(self, dropped: Dropped) -> None:
        """Opens a dropped project and imports dropped texts; without a project one is made for them."""
        if dropped.projects:
            if self._workbench.has_open(dropped.projects[0]):
                self.imports.import_paths(dropped.texts)
            else:
                self._waiting = dropped.texts
            self._workbench.open_project(dropped.projects[0])
        elif self._workbench.project is None:
            self.new_project(dropped.texts)
        else:
            self.imports.import_paths(dropped.texts)

    def _import_waiting(self) -> None:
        """Imports what was dropped together with the project that is open now."""
        texts, self._waiting = self._waiting, ()
        if texts and self._workbench.project is not None:
            # Not before everybody else has taken in the project: the dialog runs until it is closed.
            QTimer.singleShot(0, self, lambda: self.imports.import_paths(texts))

    def _forget_waiting(self, _error: BaseException) -> None:
        self._waiting = ()
