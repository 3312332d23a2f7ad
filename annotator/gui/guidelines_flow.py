"""Annotation guidelines in the window: the panel follows the active span, the editor saves as one types."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QFileDialog, QWidget

from annotator.domain.guidelines import Guidelines
from annotator.gui.appearance import Appearance
from annotator.gui.folders import Folders
from annotator.gui.marking import Marking
from annotator.gui.panels.guidelines_panel import GuidelinesPanel, ShownGuidelines
from annotator.gui.theme import Theme
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.gui.dialogs.guidelines_editor import GuidelinesEditor
    from annotator.session import ProjectFile
    from annotator.session.guidelines import ReadGuidelines

SMALLER = 3.0
"""Points by which guidelines are smaller than the text of documents."""


class GuidelinesFlow(QObject):
    """Reads guidelines with the project, shows what fits, and keeps what is written."""

    def __init__(
        self, window: QWidget, workbench: Workbench, marking: Marking, appearance: Appearance, dock: QDockWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._marking = marking
        self._appearance = appearance
        self._dock = dock
        panel = dock.findChild(GuidelinesPanel)
        assert panel is not None
        self._panel = panel
        self._folders = Folders(workbench.settings)
        self._guidelines = Guidelines()
        self._project: ProjectFile | None = None
        self._editor: GuidelinesEditor | None = None
        self._written: Future[bool] | None = None
        self._resize(workbench.settings.text_size)
        dock.visibilityChanged.connect(panel.set_in_front)
        panel.edit_wanted.connect(self.edit)
        workbench.project_changed.connect(self._project_changed)
        workbench.labels_changed.connect(self._read)
        marking.active_changed.connect(lambda _mark: self._show())
        marking.sticky_changed.connect(lambda _label: self._show())
        appearance.theme_changed.connect(self._set_theme)
        appearance.text_size_changed.connect(self._resize)

    def toggle_panel(self) -> None:
        """Brings the panel to the front, or hides it if it is there."""
        if self._panel.is_in_front:
            self._dock.hide()
        else:
            self._dock.show()
            self._dock.raise_()

    def edit_here(self) -> None:
        """Opens the editor at the label in question."""
        self.edit(self._label())

    def edit(self, label: str = "") -> None:
        """Opens the editor at a label, or at what holds for the whole project."""
        if self._workbench.project is None:
            return
        if self._editor is None:
            self._editor = self._made()
        self._editor.show()
        self._editor.raise_()
        self._editor.activateWindow()
        self._editor.go_to(label)

    def _made(self) -> GuidelinesEditor:
        from annotator.gui.dialogs.guidelines_editor import GuidelinesEditor

        editor = GuidelinesEditor(self._workbench.labels, self._guidelines, self._appearance.theme, self._window)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.text_changed.connect(self._keep)
        editor.import_wanted.connect(self._import)
        editor.export_wanted.connect(self._export)
        editor.finished.connect(self._forget)
        return editor

    # ---- reading and keeping

    def _project_changed(self) -> None:
        """What was typed for the old project goes into that one: it is not shut yet."""
        if self._editor is not None:
            self._editor.close()
        self._project, self._guidelines = self._workbench.project, Guidelines()
        self._show()

    def _read(self) -> None:
        project = self._workbench.project
        if self._editor is not None:
            self._editor.close()  # its labels may be gone
        if project is not None:
            self._workbench.jobs.run(
                lambda _progress, _cancel: project.guidelines(), done=self._take, failed=self._workbench.failed.emit
            )

    def _take(self, guidelines: Guidelines) -> None:
        self._guidelines = guidelines
        self._show()

    def _keep(self, label: str, text: str) -> None:
        project = self._project
        if project is None:
            return
        self._guidelines = self._guidelines.with_text(label, text)
        self._show()
        # The writer has it from now on, whatever becomes of the job that waits for its answer.
        written = self._written = project.set_guideline(label, text)
        self._workbench.jobs.run(
            lambda _progress, _cancel: written.result(), done=self._kept, failed=self._workbench.failed.emit
        )

    def _kept(self, _done: bool) -> None:
        if self._editor is not None:
            self._editor.say(self.tr("Saved."))

    def _show(self) -> None:
        labels, name = self._workbench.labels, self._label()
        label = labels[name] if name in labels else None  # noqa: SIM401  a label set has no get
        text = self._guidelines.of(name) if label is not None else ""
        self._panel.show_guidelines(ShownGuidelines(label, text, self._guidelines.general))

    def _label(self) -> str:
        """The label in question: the active span's, else the sticky one; empty for none."""
        mark = self._marking.active
        return mark.label if mark is not None else self._marking.sticky

    # ---- files

    def _import(self) -> None:
        from annotator.session.guidelines import read_guidelines_file

        project, editor = self._workbench.project, self._editor
        if project is None or editor is None:
            return
        title, kinds = self.tr("Import guidelines"), self.tr("Markdown (*.md *.markdown *.txt)")
        chosen, _kind = QFileDialog.getOpenFileName(editor, title, str(self._folders.known("guidelines")), kinds)
        if chosen:
            self._folders.remember("guidelines", Path(chosen).parent)
            self._workbench.jobs.run(
                lambda _progress, _cancel: read_guidelines_file(project, Path(chosen)),
                done=self._imported,
                failed=self._workbench.failed.emit,
            )

    def _imported(self, read: ReadGuidelines) -> None:
        if self._editor is not None:
            self._editor.take(read.guidelines)
            self._editor.say(read.sentence())

    def _export(self) -> None:
        project, editor = self._workbench.project, self._editor
        if project is None or editor is None:
            return
        place = self._folders.known("guidelines") / f"{project.path.stem}_guidelines.md"
        chosen, _kind = QFileDialog.getSaveFileName(
            editor, self.tr("Export guidelines"), str(place), self.tr("Markdown (*.md)")
        )
        if chosen:
            editor.flush()
            self._folders.remember("guidelines", Path(chosen).parent)
            written = self._written

            def work(_progress: object, _cancel: object) -> None:
                from annotator.session.guidelines import export_guidelines

                if written is not None:
                    written.result()  # what was typed last is to be in the file
                export_guidelines(project, Path(chosen))

            self._workbench.jobs.run(
                work,
                done=lambda _none: self._exported(chosen),
                failed=self._workbench.failed.emit,
            )

    def _exported(self, chosen: str) -> None:
        if self._editor is not None:
            self._editor.say(self.tr("Exported to {path}.").format(path=chosen))

    # ---- looks

    def _set_theme(self, theme: Theme) -> None:
        if self._editor is not None:
            self._editor.set_theme(theme)

    def _resize(self, points: float) -> None:
        self._panel.set_points(max(8.0, points - SMALLER))

    def _forget(self) -> None:
        self._editor = None
