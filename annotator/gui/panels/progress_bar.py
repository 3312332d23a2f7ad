"""A progress bar that waits its turn to be painted."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar


class ProgressBar(QProgressBar):
    """Is painted with everything else. Qt's own paints at once when it moves, and with it all that waits to be."""

    def setValue(self, value: int) -> None:
        """See QProgressBar."""
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)
