"""The status bar: what is saved, what is under way, and where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStatusBar, QWidget

from annotator.gui.panels.progress_bar import ProgressBar
from annotator.gui.panels.steady import Steady
from annotator.language import marked, translate

if TYPE_CHECKING:
    from annotator.gui.jobs import Job

SAVED = marked("StatusLine", "All changes saved")


class StatusLine(QStatusBar):
    """Shows saving on the left, long work with Cancel beside it, and on the right who, where and which pipeline."""

    try_again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setSizeGripEnabled(False)
        self._jobs: list[Job] = []
        self._saved = _part("saved", self.tr("Saving"))
        self._retry = _button("try_again", self.tr("Try again"))
        self._retry.clicked.connect(self.try_again_wanted)
        self._work = _part("work", self.tr("Work under way"))
        self._bar = ProgressBar()
        self._bar.setObjectName("work_progress")
        self._bar.setAccessibleName(self.tr("Progress of the work under way"))
        self._bar.setFixedWidth(110)
        self._bar.setTextVisible(False)
        self._cancel = _button("cancel_work", self.tr("Cancel"))
        self._cancel.clicked.connect(self._press_cancel)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._saved, self._retry, self._work, self._bar, self._cancel):
            row.addWidget(part)
        row.addStretch(1)
        self._annotator = _part("annotator_name", self.tr("Annotator"))
        self._document = _part("document_place", self.tr("Place in the list of documents"))
        self._mark = _part("mark_place", self.tr("Place among the suggestions"))
        self._pipeline = _part("pipeline_name", self.tr("Pipeline"))
        for part in (self._annotator, self._document, self._mark, self._pipeline):
            row.addWidget(part)
        parts = QWidget()
        parts.setObjectName("status_parts")
        parts.setLayout(row)
        self.addWidget(Steady(parts), 1)
        self.show_no_project()
        self._show_work()

    def show_saved(self) -> None:
        """Says that everything is on disk."""
        self._saved.setText(translate("StatusLine", SAVED))
        self._retry.hide()

    def show_no_project(self) -> None:
        """Says nothing: there is nothing to be saved."""
        self._saved.clear()
        self._retry.hide()
        self.show_place(annotator="", document="", mark="")

    def show_not_saved(self, sentence: str) -> None:
        """Says that the disk refused the last edit; it is kept and tried again."""
        self._saved.setText(self.tr("Not saved: {sentence}").format(sentence=sentence))
        self._retry.show()

    def show_job(self, job: Job) -> None:
        """Shows work that began."""
        self._jobs.append(job)
        self._bar.setRange(0, 0)
        self._show_work()

    def show_progress(self, job: Job, done: int, total: int) -> None:
        """Moves the progress bar; a total of -1 means nobody knows."""
        if self._jobs and job is self._jobs[-1]:
            self._bar.setRange(0, max(total, 0))
            self._bar.setValue(done)
            percent = f" {100 * done // total} %" if total > 0 else ""
            self._work.setText(f"{job.title}{percent}")

    def hide_job(self, job: Job) -> None:
        """Takes away work that ended."""
        self._jobs = [other for other in self._jobs if other is not job]
        self._show_work()

    def show_place(self, *, annotator: str, document: str, mark: str) -> None:
        """Says who is working and where."""
        self._annotator.setText(annotator)
        self._document.setText(document)
        self._mark.setText(mark)

    def show_pipeline(self, name: str) -> None:
        """Says which pipeline suggests."""
        self._pipeline.setText(self.tr("Pipeline: {name}").format(name=name) if name else "")

    def _show_work(self) -> None:
        job = self._jobs[-1] if self._jobs else None
        for part in (self._work, self._bar, self._cancel):
            part.setVisible(job is not None)
        if job is not None:
            self._work.setText(job.title)

    def _press_cancel(self) -> None:
        if self._jobs:
            self._jobs[-1].cancel.press()


def _part(name: str, spoken: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setAccessibleName(spoken)
    label.setContentsMargins(6, 0, 6, 0)
    return label


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setFlat(True)
    return button
