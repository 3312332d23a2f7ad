"""Texts in: asks for files, has them looked at off the window's thread, and imports them with progress."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotator.errors import AnnotatorError
from annotator.gui.appearance import Appearance
from annotator.gui.folders import Folders
from annotator.gui.jobs import Job
from annotator.gui.workbench import Workbench
from annotator.language import translate

if TYPE_CHECKING:
    from annotator.domain.record import RejectedRecord
    from annotator.gui.dialogs.import_dialog import ImportDialog, ImportWish
    from annotator.gui.dialogs.reading_form import ReadingWish
    from annotator.session import ProjectFile
    from annotator.session.import_preview import ImportCount
    from annotator.session.importing import ImportOptions, ImportReport

_OUTCOMES: dict[str, bool | None] = {"": None, "spans": False, "suggestions": True}


class ImportFlow(QObject):
    """Brings texts into the open project; remembers the folder and the options that fit any file."""

    def __init__(self, window: QWidget, workbench: Workbench, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._appearance = appearance
        self._folders = Folders(workbench.settings)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions that bring texts in do."""
        return {"import": self.choose_texts, "import_folder": self.choose_folder}

    def choose_texts(self) -> None:
        """Asks for files and imports them."""
        kinds = self.tr("Texts ({endings});;All files (*)").format(endings=" ".join(f"*{s}" for s in _suffixes()))
        folder = str(self._folders.known("texts"))
        names, _filter = QFileDialog.getOpenFileNames(self._window, self.tr("Import texts"), folder, kinds)
        self.import_paths([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Asks for a folder and imports every file in it that can be read."""
        folder = str(self._folders.known("texts"))
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"), folder)
        self.import_paths([Path(name)] if name else [])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Asks how to read these files and folders, showing what comes of it, then imports them with progress."""
        from annotator.session import FORMATS

        project = self._workbench.project
        if not paths or project is None:
            return
        self._folders.remember("texts", paths[0].parent)
        from annotator.gui.dialogs.import_dialog import ImportDialog, ImportWish

        labels = {label.name: label.colour for label in self._workbench.labels}
        dialog = ImportDialog(
            ImportWish(tuple(paths), self._remembered(), self._workbench.settings.new_texts_only),
            [(entry.name, translate("Format", entry.title)) for entry in FORMATS if entry.importer is not None],
            lambda name: labels.get(name, len(labels)),
            self._appearance.theme,
            suffixes=_suffixes(),
            folder=self._folders.known("texts"),
            parent=self._window,
        )
        look = _Look(project, self._workbench, dialog)
        dialog.look_wanted.connect(look.begin)
        dialog.save_wanted.connect(lambda path: self._save_rejected(look.count.rejected, path))
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        look.end()
        wish = dialog.wanted
        dialog.deleteLater()
        if accepted and self._workbench.project is project:
            self._keep_options(wish)
            expected = look.count.records if look.count.is_whole else None
            self._import(project, wish.paths, options_of(wish), expected)

    def _import(
        self, project: ProjectFile, paths: Sequence[Path], options: ImportOptions, expected: int | None
    ) -> None:
        from annotator.session.importing import import_files

        self._workbench.jobs.run(
            lambda progress, cancel: import_files(
                project, paths, options, expected=expected, progress=progress, cancel=cancel
            ),
            done=self._imported,
            failed=self._workbench.failed.emit,
            title=self.tr("Importing"),
        )

    def _imported(self, report: ImportReport) -> None:
        self._workbench.take_new_documents(labels=bool(report.new_labels))
        if not report.rejected:
            self._workbench.told.emit(report.sentence(), "")
            return
        from annotator.gui.dialogs.import_report import ImportReportDialog

        counts = [
            (self.tr("Documents imported"), report.documents),
            (self.tr("Spans"), report.spans),
            (self.tr("Suggestions"), report.suggestions),
            (self.tr("There already"), report.duplicates),
            (self.tr("Could not be read"), len(report.rejected)),
        ]
        labels = ", ".join(report.new_labels)
        dialog = ImportReportDialog(
            counts,
            report.rejected,
            self._appearance.theme,
            remark=self.tr("New labels: {labels}.").format(labels=labels) if labels else "",
            folder=self._folders.known("texts"),
            parent=self._window,
        )
        dialog.save_wanted.connect(lambda path: self._save_rejected(report.rejected, path))
        dialog.open()

    def _save_rejected(self, rejected: Sequence[RejectedRecord], path: Path) -> None:
        from annotator.session.importing import save_rejected

        try:
            save_rejected(rejected, path)
        except AnnotatorError as error:
            self._workbench.failed.emit(error)

    def _remembered(self) -> ReadingWish:
        from annotator.gui.dialogs.reading_form import ReadingWish
        from annotator.session import ReadOptions, SplitBy

        settings = self._workbench.settings
        split_by = SplitBy(settings.split_by) if settings.split_by in list(SplitBy) else SplitBy.FILE
        return ReadingWish(read=ReadOptions(split_by=split_by), as_suggestions=_OUTCOMES.get(settings.spans_become))

    def _keep_options(self, wish: ImportWish) -> None:
        settings = self._workbench.settings
        settings.split_by = wish.reading.read.split_by.value
        settings.spans_become = next(w for w, outcome in _OUTCOMES.items() if outcome is wish.reading.as_suggestions)
        settings.new_texts_only = wish.new_texts_only
        settings.save()


class _Look(QObject):
    """The preview and the count that the dialog shows; what is under way is cancelled when something else is asked.

    It goes with the dialog, and hears of progress until then.
    """

    def __init__(self, project: ProjectFile, workbench: Workbench, dialog: ImportDialog) -> None:
        from annotator.session.import_preview import ImportCount

        super().__init__(dialog)
        self.count = ImportCount()
        self._project = project
        self._workbench = workbench
        self._dialog = dialog
        self._jobs: list[Job] = []
        workbench.jobs.progressed.connect(self._progressed)

    def begin(self, wish: ImportWish) -> None:
        """Looks at the files as the wish says they are read."""
        from annotator.session.import_preview import ImportCount, count_import, preview_import

        self._cancel()
        self.count = ImportCount()
        options, jobs = options_of(wish), self._workbench.jobs

        preview_job = jobs.run(
            lambda _progress, cancel: preview_import(wish.paths, options, cancel=cancel),
            done=lambda found: self._dialog.show_preview(found) if preview_job in self._jobs else None,
            failed=self._workbench.failed.emit,
        )
        count_job = jobs.run(
            lambda progress, cancel: count_import(self._project, wish.paths, options, progress=progress, cancel=cancel),
            done=lambda count: self._take(count) if count_job in self._jobs else None,
            failed=self._workbench.failed.emit,
        )
        self._jobs = [preview_job, count_job]

    def end(self) -> None:
        """Looks at nothing any more."""
        self._cancel()

    def _cancel(self) -> None:
        for job in self._jobs:
            job.cancel.press()
        self._jobs = []

    def _take(self, count: ImportCount) -> None:
        self.count = count
        self._dialog.show_count(count)

    def _progressed(self, job: Job, done: int, _total: int) -> None:
        if job in self._jobs:
            self._dialog.show_progress(done)


def options_of(wish: ImportWish) -> ImportOptions:
    """How the session is to read what the dialog was asked for."""
    from annotator.session.importing import ImportOptions

    reading = wish.reading
    return ImportOptions(reading.format, reading.read, reading.as_suggestions, wish.new_texts_only)


def _suffixes() -> list[str]:
    from annotator.session import FORMATS

    return sorted({suffix for entry in FORMATS if entry.importer for suffix in entry.suffixes})
