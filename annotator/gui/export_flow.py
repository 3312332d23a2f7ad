"""Annotations out: asks for format and file with a look at what is written, exports with progress, opens the folder."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from annotator.domain.answer import Answer
from annotator.errors import CancelledError
from annotator.gui.appearance import Appearance
from annotator.gui.folders import Folders
from annotator.gui.jobs import Job
from annotator.gui.workbench import Workbench
from annotator.language import translate

if TYPE_CHECKING:
    from annotator.gui.dialogs.export_dialog import ExportDialog, ExportWish, FormatChoice
    from annotator.session import Format, Loss, ProjectFile
    from annotator.session.exporting import ExportReport
    from annotator.session.work import Cancel, Progress

MOST_SHOWN = 20_000
"""Characters of the first document that are shown."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """The first document as it will be written, and what all of them would lose."""

    lines: tuple[str, ...]
    losses: tuple[Loss, ...]


class ExportFlow(QObject):
    """Takes annotations out of the open project; remembers folder, format and split."""

    def __init__(self, window: QWidget, workbench: Workbench, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._appearance = appearance
        self._folders = Folders(workbench.settings)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions that take annotations out do."""
        return {"export": self.export, "export_folder": self.open_folder}

    def export(self) -> None:
        """Asks for format, answers and file, and writes it with progress."""
        from annotator.gui.dialogs.export_dialog import ExportDialog
        from annotator.session import FORMATS

        project = self._workbench.project
        if project is None:
            return
        dialog = ExportDialog(
            [_choice(entry) for entry in FORMATS if entry.exporter is not None],
            project.statistics().states,
            self._proposed(project),
            command_line=lambda wish: command_line(project, wish),
            theme=self._appearance.theme,
            parent=self._window,
        )
        look = _Look(self._workbench, project, dialog)
        dialog.look_wanted.connect(look.begin)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        look.cancel()
        wish = dialog.wanted
        dialog.deleteLater()
        if accepted and self._workbench.project is project:
            self._export(project, wish)

    def open_folder(self) -> None:
        """Shows the folder of the last export as the system shows folders."""
        folder = self._folders.known("exports")
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            words = self.tr("This system has no program that shows folders. The file is in {folder}.")
            self._workbench.told.emit(words.format(folder=folder), "")

    def _proposed(self, project: ProjectFile) -> ExportWish:
        from annotator.gui.dialogs.export_dialog import ExportWish
        from annotator.session import FORMATS

        settings = self._workbench.settings
        entry = next((one for one in FORMATS if one.exporter and one.name == settings.export_format), FORMATS[0])
        target = self._folders.known("exports") / f"{project.path.stem}{entry.suffixes[0]}"
        split = settings.export_split if settings.export_split.count("/") == 2 else ""
        return ExportWish(entry.name, (Answer.ACCEPT,), target, split, settings.export_seed, settings.export_tokens)

    def _export(self, project: ProjectFile, wish: ExportWish) -> None:
        from annotator.session.exporting import Split, export

        settings = self._workbench.settings
        settings.export_format, settings.export_split = wish.format, wish.split
        settings.export_seed, settings.export_tokens = wish.seed, wish.tokens
        self._folders.remember("exports", wish.target.parent)
        self._workbench.jobs.run(
            lambda progress, cancel: export(
                project,
                wish.target,
                format_name=wish.format,
                answers=wish.answers,
                split=Split.parse(wish.split, wish.seed) if wish.split else None,
                with_tokens=wish.tokens,
                progress=progress,
                cancel=cancel,
            ),
            done=self._exported,
            failed=self._failed,
            title=self.tr("Exporting"),
        )

    def _exported(self, report: ExportReport) -> None:
        self._workbench.told.emit(report.sentence(in_window=True), "export_folder")

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CancelledError):
            self._workbench.told.emit(str(error), "export")
        else:
            self._workbench.failed.emit(error)


class _Look:
    """What the dialog shows of an export, read off the window's thread; an older question is cancelled."""

    def __init__(self, workbench: Workbench, project: ProjectFile, dialog: ExportDialog) -> None:
        self._workbench = workbench
        self._project = project
        self._dialog = dialog
        self._job: Job | None = None

    def begin(self, wish: ExportWish) -> None:
        """Looks at what this wish would write."""
        self.cancel()
        project = self._project

        def work(_progress: Progress, cancel: Cancel) -> _Seen:
            from annotator.session.exporting import count_losses, preview

            shown = "\n".join(preview(project, format_name=wish.format, answers=wish.answers, with_tokens=wish.tokens))
            lost = count_losses(project, format_name=wish.format, answers=wish.answers, cancel=cancel)
            return _Seen(tuple(shown[:MOST_SHOWN].splitlines()), tuple(lost))

        job = self._workbench.jobs.run(work, done=lambda seen: self._show(job, seen), failed=self._failed)
        self._job = job

    def cancel(self) -> None:
        """Looks at nothing any more."""
        if self._job is not None:
            self._job.cancel.press()
        self._job = None

    def _show(self, job: Job, seen: _Seen) -> None:
        if job is self._job:
            self._dialog.show_preview(seen.lines)
            self._dialog.show_losses(seen.losses)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CancelledError):
            self._workbench.failed.emit(error)


def _choice(entry: Format) -> FormatChoice:
    from annotator.gui.dialogs.export_dialog import FormatChoice

    return FormatChoice(
        entry.name,
        translate("Format", entry.title),
        entry.suffixes[0],
        translate("Format", entry.description),
        tuple(translate("Format", what) for what in entry.cannot_carry),
        entry.can_omit_tokens,
        entry.is_text,
    )


def command_line(project: ProjectFile, wish: ExportWish) -> str:
    """The command that does the same, as one would type it."""
    words = ["annotator", "export", str(project.path), str(wish.target), "--format", wish.format]
    if tuple(wish.answers) != (Answer.ACCEPT,):
        words += ["--answers", ",".join(answer.value for answer in wish.answers)]
    if wish.split:
        words += ["--split", wish.split, "--seed", str(wish.seed)]
    if not wish.tokens:
        words.append("--no-tokens")
    return shlex.join(words)
