"""Labels of the document as a whole: said with their keys, or in the bar above the text."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain import gestures
from annotator.gui.marking import Marking
from annotator.gui.panels.document_bar import DocumentBar
from annotator.gui.workbench import Workbench


class DocumentLabelling(QObject):
    """Keeps the bar up to date, and sends each label that is pressed to the spans or to the document."""

    def __init__(self, bar: DocumentBar, workbench: Workbench, marking: Marking, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._workbench = workbench
        self._marking = marking
        bar.label_pressed.connect(self.toggle)
        workbench.labels_changed.connect(self._show_labels)
        workbench.document_changed.connect(self._show)
        workbench.operation_done.connect(lambda _name: self._show())

    def press(self, name: str) -> None:
        """A label's key or name: spans take it if they can, else it is said of the document."""
        labels = self._workbench.labels
        if name in labels and not labels[name].use.of_spans:
            self.toggle(name)
        else:
            self._marking.label(name)

    def toggle(self, name: str) -> None:
        """Says the label of the document on the screen, or no longer says it."""
        document = self._workbench.document
        if document is None:
            return
        verb = "Take away label" if name in document.annotation.labels else "Label document"
        self._workbench.apply(f"{verb} {name}", lambda d: gestures.label_document(d.annotation, name))

    def _show_labels(self) -> None:
        self._bar.show_labels(self._workbench.labels.for_documents())
        self._show()

    def _show(self) -> None:
        document = self._workbench.document
        self._bar.set_said(frozenset() if document is None else document.annotation.labels)
