"""The documents a person has been in, for going back and forward, and where they were in each of them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.domain.document import DocumentId

MOST = 1000
"""Documents that are remembered; a person who has been in more begins to forget the first ones."""


@dataclass(frozen=True)
class Stand:
    """Where a person is in a text: caret and the beginning of the topmost line, in code points."""

    caret: int = 0
    top: int = 0


class Visiting(QObject):
    """Remembers the way through the documents as a browser does. It lasts as long as the project is open."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._way: list[DocumentId] = []
        self._at = -1
        self._going: int | None = None
        self._stands: OrderedDict[DocumentId, Stand] = OrderedDict()
        workbench.project_changed.connect(self._forget)
        workbench.document_changed.connect(self._arrived)
        workbench.failed.connect(self._stay)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"back": self.back, "forward": self.forward}

    def back(self) -> None:
        """Goes to the document that was visited before this one."""
        self._go(-1, self.tr("There is no document to go back to."))

    def forward(self) -> None:
        """Goes to the document that `back` came from."""
        self._go(1, self.tr("There is no document to go forward to."))

    def leave(self, document: DocumentId, stand: Stand) -> None:
        """Remembers where the person was in a document that goes off the screen."""
        self._stands[document] = stand
        self._stands.move_to_end(document)
        if len(self._stands) > MOST:
            self._stands.popitem(last=False)

    def stand_in(self, document: DocumentId) -> Stand | None:
        """Where the person was in that document when it was last left; None if they were not in it yet."""
        return self._stands.get(document)

    def _go(self, step: int, nothing: str) -> None:
        to = (self._at if self._going is None else self._going) + step
        if 0 <= to < len(self._way):
            self._going = to
            self._workbench.open_document(self._way[to])
        else:
            self._workbench.told.emit(nothing, "")

    def _arrived(self) -> None:
        document, going = self._workbench.document, self._going
        if document is None:
            return
        here = document.document.id
        if going is not None and self._way[going] == here:
            self._at, self._going = going, None
        elif self._at < 0 or self._way[self._at] != here:
            self._going = None
            self._way[self._at + 1 :] = [here]
            del self._way[:-MOST]
            self._at = len(self._way) - 1

    def _stay(self, _error: object) -> None:
        self._going = None

    def _forget(self) -> None:
        self._way, self._at, self._going = [], -1, None
        self._stands.clear()
