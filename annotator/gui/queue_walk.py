"""From one document to the next, in the order of the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.domain.document import DocumentId
    from annotator.gui.workbench import Workbench


class QueueWalk(QObject):
    """Finds the next document of the workbench's queue off the window's thread, and has it opened."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self.is_under_way = False

    def stop(self) -> None:
        """The project closes: what is being looked for is no longer wanted."""
        self.is_under_way = False

    def step(self, *, backwards: bool, open_only: bool) -> None:
        """Goes to the next (previous) document, or the next without an answer; tells if there is none."""
        workbench = self._workbench
        project, queue = workbench.project, workbench.queue
        if project is None:
            return
        after = workbench.document.document.id if workbench.document else None

        def work(_progress: object, _cancel: object) -> DocumentId | None:
            from annotator.session.neighbours import next_listed, next_to_answer

            if open_only:
                return next_to_answer(project, queue, after)
            return next_listed(project, queue, after, backwards=backwards)

        self.is_under_way = True
        workbench.jobs.run(work, done=lambda found: self._go_to(found, open_only), failed=self._not_found)

    def _not_found(self, error: BaseException) -> None:
        self.is_under_way = False
        self._workbench.failed.emit(error)

    def _go_to(self, found: DocumentId | None, open_only: bool) -> None:
        workbench = self._workbench
        self.is_under_way = False
        if found is not None:
            workbench.open_document(found)
        elif workbench.document is None:
            self._open_first()
        elif open_only:
            sentence = self.tr("Every document has an answer. The annotations are ready to export.")
            if workbench.queue.is_filtered:
                sentence = self.tr("Every document of this list has an answer. The annotations are ready to export.")
            workbench.told.emit(sentence, "export")
            workbench.document_changed.emit()
        else:
            workbench.told.emit(self.tr("There is no further document in this list."), "")

    def _open_first(self) -> None:
        """Everything is answered, or nothing is there: shows the first document all the same."""
        from annotator.session.neighbours import first_listed

        workbench = self._workbench
        first = None if workbench.project is None else first_listed(workbench.project, workbench.queue)
        if first is not None:
            workbench.open_document(first)
        else:
            workbench.document_changed.emit()
