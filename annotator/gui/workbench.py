"""The one object between a project and the widgets: calls come in, facts go out as signals."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.changes import Changes
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, EditConflictError, Operation, OperationKind
from annotator.domain.label import LabelSet
from annotator.domain.queue import Queue
from annotator.errors import AnnotatorError
from annotator.gui.document.prepared_text import PreparedText
from annotator.gui.jobs import Jobs
from annotator.gui.letting_go import LettingGo
from annotator.gui.project_door import PLACE, Arrival, ProjectDoor
from annotator.gui.queue_walk import QueueWalk
from annotator.gui.reading_documents import ReadyDocument
from annotator.gui.saving import Saving
from annotator.gui.window_thread import WindowThread
from annotator.session.settings import Settings, annotator_name

if TYPE_CHECKING:
    from annotator.domain.annotation import Annotation
    from annotator.domain.review import MarkChange
    from annotator.session import ProjectFile, ProjectInfo
    from annotator.session.open_document import OpenDocument

_log = logging.getLogger(__name__)
MANY = 2_000
"""Edits of more spans are made, and followed, off the window's thread."""


class Workbench(QObject):
    """An open project and the document on the screen.

    Everything that changes a document goes through `apply`, `undo` and `redo`; the signals say what became of it.
    """

    project_coming = Signal()  # one is about to be opened; it may turn out that it cannot
    project_changed = Signal()  # opened or closed
    documents_changed = Signal()  # some came, or all must be read again
    rows_changed = Signal(object)  # frozenset[DocumentId]: their state or counts
    document_changed = Signal()  # another document is on the screen, or none
    marks_changed = Signal(object)  # MarkChange of the document on the screen
    edit_followed = Signal(object)  # the same, where an edit, undo or redo was the cause; after marks_changed
    borders_changed = Signal()  # the tokenizer has been through the document on the screen
    labels_changed = Signal()
    operation_done = Signal(str)  # the name of an edit, undo or redo that is on disk now
    told = Signal(str, str)  # a sentence, and the id of an action offered with it
    failed = Signal(object)  # an exception to be shown

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.thread_ = WindowThread(self)
        self.jobs = Jobs(self.thread_, self)
        self.saving = Saving(self.thread_, self)
        self.letting_go = LettingGo(self.jobs, self)
        self.saving.saved.connect(self._follow)
        self.saving.failed.connect(self._not_done)
        self.project: ProjectFile | None = None
        self.info: ProjectInfo | None = None
        self.document: OpenDocument | None = None
        self.prepared: PreparedText | None = None  # of that document, as it was when it came on the screen
        self.labels = LabelSet()
        self.queue = Queue()
        self.place: dict[str, Any] = {}
        self.least_score = 0.0  # suggestions with a lower score are hidden; see Threshold
        self._wanted: DocumentId | None = None
        self._operations = 0
        self._postponed: list[Callable[[], None]] = []
        self._reading = 0
        self._is_fresh_wanted = False
        self._is_arriving = False
        self._walk = QueueWalk(self)
        self.door = ProjectDoor(self.jobs)

    # ---- the project

    def open_project(self, path: Path) -> None:
        """Opens a project in place of the present one; `failed` if it cannot be opened (the present one stays)."""
        from annotator.session import ProjectFile

        if self.has_open(path):
            self.told.emit(self.tr("“{name}” is open already.").format(name=path.name), "")
        else:
            self.adopt(lambda: ProjectFile.open(path, annotator=annotator_name()))

    def has_open(self, path: Path) -> bool:
        """Whether that project is the open one."""
        return self.project is not None and self.project.path.resolve() == path.resolve()

    def adopt(self, make: Callable[[], ProjectFile]) -> None:
        """Takes the project that `make` opens or creates (off the window's thread) in place of the present one."""

        def bring_in() -> None:
            self.project_coming.emit()
            self.door.bring_in(make, done=self._adopted, failed=self.failed.emit)

        self.saving.when_saved(bring_in)

    def close_project(self) -> None:
        """Closes the project, if one is open. Work on it is cancelled; the window does not wait for its end."""
        project, self.project = self.project, None
        if project is None:
            return
        self.saving.close()
        self.document, self.prepared, self.info, self._wanted = None, None, None, None
        self._is_arriving = False
        self.labels, self.queue, self.place = LabelSet(), Queue(), {}
        self._postponed.clear()
        self._walk.stop()
        self.document_changed.emit()
        self.project_changed.emit()
        self.door.see_off(project)

    def close(self) -> None:
        """Ends all work and closes the project; the last thing the window does."""
        self.close_project()
        self.letting_go.close()
        self.door.close()
        self.thread_.close()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being read or saved."""
        is_at_rest = self._wanted is None and not self._is_arriving and self.saving.is_idle
        return is_at_rest and self.jobs.is_idle and self.door.is_shut

    def change_info(self, **changes: str) -> bool:
        """Changes the project's name, language, pipeline or review mode; `failed`, and False, if it cannot be saved."""
        if self.project is None:
            return False
        try:
            self.project.set_info(**changes).result()
        except AnnotatorError as error:
            self.failed.emit(error)
            return False
        self.info = self.project.info()
        return True

    # ---- documents

    def open_document(self, identity: DocumentId) -> None:
        """Reads a document off the window's thread and shows it; a later call overtakes an earlier one."""
        self.saving.when_saved(lambda: self._read(identity))

    def reload_document(self) -> None:
        """Reads the document on the screen again, or the one on its way: suggestions or the label set changed."""
        if self.document is not None:
            self.open_document(self._wanted or self.document.document.id)

    def refresh_document(self) -> None:
        """As `reload_document`, with the suggestions that are offered now: the person asked for others."""
        self._is_fresh_wanted = True
        self.reload_document()

    def step_document(self, *, backwards: bool = False, open_only: bool = False) -> None:
        """Goes to the next (previous) document of the queue; tells if there is none."""
        self.saving.when_saved(lambda: self._walk.step(backwards=backwards, open_only=open_only))

    def set_queue(self, queue: Queue) -> None:
        """Takes another filter or order of documents."""
        if queue != self.queue:
            self.queue = queue
            self.documents_changed.emit()

    def take_new_documents(self, *, labels: bool = False) -> None:
        """Lists what an import brought; `labels` when it brought labels too."""
        if labels and self.project is not None:
            self.labels = self.project.labels()
            self.labels_changed.emit()
        self.documents_changed.emit()
        if self.document is None:
            self.step_document(open_only=True)
        else:
            self.reload_document()

    def remember_place(self, place: Mapping[str, Any]) -> None:
        """Keeps where the person is, so that the project opens there next time."""
        self.place = dict(place)
        if self.project is not None:
            self.project.set_place(PLACE, self.place)

    # ---- edits

    def apply(self, name: str, gesture: Callable[[OpenDocument], Annotation]) -> None:
        """Has a gesture make the document's next annotation, as one operation; waits its turn after earlier edits."""

        def step() -> None:
            if self.document is None:
                return
            operation = self.document.operation(name, gesture(self.document))
            if operation is not None:
                self.submit(operation)

        self.when_current(step)

    def when_current(self, step: Callable[[], None], *, also_leaving: bool = False) -> None:
        """Takes the step when every edit is on disk and what is on the screen is as it is there.

        While another document is on its way the step is dropped (but for `also_leaving`): it was meant for neither
        the document that is being left nor the one that nobody has seen.
        """

        def now() -> None:
            if self._is_reading_again:
                self._postponed.append(step)
            elif also_leaving or not self._is_leaving:
                step()

        self.saving.when_saved(now)

    @property
    def _is_reading_again(self) -> bool:
        return self.document is not None and self._wanted == self.document.document.id

    @property
    def _is_leaving(self) -> bool:
        return self._walk.is_under_way or (self._wanted is not None and not self._is_reading_again)

    def submit_made(self, make: Callable[[], Operation | None]) -> None:
        """As `submit`, for an operation so large that it has to be made off the window's thread."""
        project = self.project

        def work() -> Changes:
            operation = make()
            if project is None or operation is None:
                return Changes()
            return project.apply(operation).result()

        self.saving.save(lambda: self.jobs.promise(work))

    def submit(self, operation: Operation) -> None:
        """Saves an operation; only to be called when nothing is under way (from a step of `saving`)."""
        project = self.project
        if project is not None:
            self.saving.save(lambda: project.apply(operation))

    def undo(self) -> None:
        """Takes back the last operation, in whatever document it was."""
        from annotator.session import ProjectFile

        self._history(ProjectFile.undoable, ProjectFile.undo, self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Does again what was taken back last."""
        from annotator.session import ProjectFile

        self._history(ProjectFile.redoable, ProjectFile.redo, self.tr("There is nothing to redo."))

    def set_labels(self, labels: LabelSet, renamed: Mapping[str, str]) -> None:
        """Takes another label set; spans of renamed labels keep their label under its new name."""

        def step() -> None:
            project = self.project
            if project is not None:
                self.saving.save(lambda: project.set_labels(labels, renamed=renamed))

        self.saving.when_saved(step)

    # ---- what follows

    def _adopted(self, arrival: Arrival) -> None:
        self.close_project()
        self.project, self.info = arrival.project, arrival.info
        self.labels, self.place = arrival.labels, arrival.place
        self.least_score = arrival.least_score
        self.settings.remember_project(self.project.path)
        self._is_arriving = True
        self.project_changed.emit()
        QTimer.singleShot(0, self, lambda: self._arrived(arrival.project))

    def _arrived(self, project: ProjectFile) -> None:
        """The second half of adopting a project, an event of its own: the panels that come have taken theirs."""
        if project is not self.project:
            return  # it was left at once
        self._is_arriving = False
        self.labels_changed.emit()
        self.documents_changed.emit()
        if (kept := project.kept) is not None:
            told = self.tr("“{name}” was brought up to date. As it was before, it is kept beside it: “{kept}”.")
            self.told.emit(told.format(name=project.path.name, kept=kept.name), "")
        last = self.place.get("document")
        if isinstance(last, int):
            self.open_document(DocumentId(last))
        else:
            self.step_document(open_only=True)

    def _read(self, identity: DocumentId) -> None:
        project, labels, least = self.project, self.labels.for_spans().names, self.least_score
        if project is None:
            return
        self._wanted, operations = identity, self._operations
        self._reading += 1
        reading = self._reading
        # Nothing changes under the person's hands unless they asked for it.
        again = self._is_reading_again and not self._is_fresh_wanted
        self._is_fresh_wanted = False
        self.jobs.run(
            lambda _progress, _cancel: ReadyDocument.read(
                project, identity, labels, refreshed=not again, least_score=least
            ),
            done=lambda ready: self._show(ready, operations, reading),
            failed=lambda error: self._not_read(error, reading),
        )

    def _show(self, ready: ReadyDocument, operations: int, reading: int) -> None:
        if reading != self._reading:
            return  # a later call overtook it
        # An edit may have been saved, or the threshold moved, while the document was read: then what was read is old.
        is_old = operations != self._operations or ready.document.review.least_score != self.least_score
        if is_old or not self.saving.is_idle:
            self.open_document(ready.document.document.id)
            return
        postponed, self._postponed = self._postponed if self._is_reading_again else [], []
        self._wanted = None
        self.letting_go.take_values(self.document, self.prepared)
        self.document, self.prepared = ready.document, ready.prepared
        self.document_changed.emit()
        for step in postponed:
            self.when_current(step)

    def _not_read(self, error: BaseException, reading: int) -> None:
        if reading == self._reading:
            self._wanted = None
            self._postponed.clear()
            self.failed.emit(error)

    def _history(
        self, name: Callable[[ProjectFile], str | None], move: Callable[[ProjectFile], Any], nothing: str
    ) -> None:
        def step() -> None:
            project = self.project
            if project is None:
                return
            if name(project) is None:
                self.told.emit(nothing, "")
            else:
                self.saving.save(lambda: move(project))

        self.when_current(step, also_leaving=True)

    def _not_done(self, error: BaseException) -> None:
        """An edit came to nothing: tells why, and shows what is there."""
        from annotator.session.answering import conflict

        self.failed.emit(conflict(error) if isinstance(error, EditConflictError) else error)
        self.reload_document()

    def _follow(self, changes: Changes) -> None:
        """Brings everything on the screen after an operation that is on disk."""
        self._operations += 1
        if changes.labels and self.project is not None:
            self.labels = self.project.labels()
            self.labels_changed.emit()
            self.reload_document()
        if changes.documents_added:
            self.documents_changed.emit()
        shown = self.document.document.id if self.document else None
        for identity, edit in changes.edits:
            if identity == shown:
                self._show_edit(edit)
        if shown in changes.documents and not changes.edits:  # so many steps that they are not told one by one
            self.reload_document()
        self.rows_changed.emit(changes.documents)
        self.operation_done.emit(changes.name)
        # What is taken back is shown; what is done in another document (the same label there) interrupts nobody.
        if changes.focus is not None and changes.focus != shown and changes.kind is not OperationKind.EDIT:
            self.open_document(changes.focus)

    def _show_edit(self, edit: Edit) -> None:
        assert self.document is not None
        closes = (edit.before.answer is None) != (edit.after.answer is None)
        if len(edit.before.spans) + len(edit.after.spans) + closes * len(self.document.review) > MANY:
            self.reload_document()
            return
        try:
            change: MarkChange = self.document.review.apply(edit)
        except EditConflictError:  # what is on the screen is not what is on the disk
            self.reload_document()
            return
        self.marks_changed.emit(change)
        self.edit_followed.emit(change)
