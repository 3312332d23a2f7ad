"""A frame around what changes all the time, so that the window is not laid out anew with each change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Steady(QWidget):
    """Gives its content all the room it has, and asks for more only where the content no longer fits.

    Qt passes every changed text on from layout to layout up to the main window, which then places and paints all
    docks and bars: some five milliseconds a key. This frame has no layout, so it is passed no further.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{content.objectName()}_frame")
        self.content = content
        content.setParent(self)
        self.setSizePolicy(content.sizePolicy())

    def sizeHint(self) -> QSize:
        """That of the content."""
        return self.content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """That of the content."""
        return self.content.minimumSizeHint()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Gives the content the same size."""
        self.content.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Hears that the content would like another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            wanted = self.content.minimumSizeHint()
            if wanted.width() > self.width() or wanted.height() > self.height():
                self.updateGeometry()
        return super().event(event)
