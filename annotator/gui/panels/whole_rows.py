"""A scroll area that ends below a whole row: what does not fit is left for scrolling, never cut through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class WholeRows(QScrollArea):
    """Scrolls a ground with rows on it, downwards alone. Where even the first row does not fit, it is cut."""

    def __init__(self, ground: QWidget, rows: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._rows = list(rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(ground)
        for surface in (self.viewport(), ground):
            surface.setAutoFillBackground(False)
        ground.installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QScrollArea."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject; the rows have other places after the ground was laid out anew."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and watched is self._ground:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Leaves the room below the last row that is whole empty."""
        ground, room, top = self._ground, self.contentsRect().height(), self.verticalScrollBar().value()
        margin = 0
        if ground.height() - top > room:
            ends = (row.mapTo(ground, QPoint(0, row.height())).y() - top for row in self._rows if not row.isHidden())
            margin = room - max((end for end in ends if 0 < end <= room), default=room)
        if margin != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, margin)
            # Within a resize, Qt does not ask again whether there is anything to scroll.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
