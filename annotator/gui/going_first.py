"""The window goes before work behind it, from now until it has done what it has to do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from annotator.giving_way import go_first, let_others
from annotator.gui.soon import Soon


class GoingFirst(QObject):
    """Goes first from `begin` until after the event under way, or the last of the steps that it asks for."""

    _began = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_first = False
        self._began.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Has others wait; changes nothing while they do."""
        if not self._is_first:
            self._is_first = True
            go_first()
            self._began.emit()

    def _end(self) -> None:
        if Soon.is_any_asked():
            self._began.emit()
        else:
            self._is_first = False
            let_others()
