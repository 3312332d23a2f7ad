"""A layout that puts widgets one after the other, over as many lines as they need, like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Lines of widgets in their own sizes, from the side where the window's text begins; hidden ones take no room."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._sizes: list[QSize] | None = None
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:
        """See QLayout."""
        self._items.append(item)
        self._sizes = None

    def count(self) -> int:
        """See QLayout."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """See QLayout."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """See QLayout."""
        self._sizes = None
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def set_gap(self, gap: int) -> None:
        """Takes another gap between widgets and between lines, in pixels."""
        self._gap = gap
        self.invalidate()

    def invalidate(self) -> None:
        """See QLayout: something in it has another size."""
        self._sizes = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """In none: a line ends where its last widget does."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are together, with the margins."""
        return self._place(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        """Moves the widgets to their places."""
        super().setGeometry(rect)
        self._place(rect, moving=True)

    def sizeHint(self) -> QSize:
        """As narrow as it may become: whoever holds it gives what room there is."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The room of the largest widget."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, rect: QRect, *, moving: bool) -> int:
        """Goes through the lines; the height that they need in the width of `rect`."""
        room = rect.marginsRemoved(self.contentsMargins())
        ground = self.parentWidget()
        direction = ground.layoutDirection() if ground is not None else Qt.LayoutDirection.LeftToRight
        x, y, line = room.x(), room.y(), 0
        if self._sizes is None:  # asked once: a bar that takes another width tries several heights
            self._sizes = [QSize() if item.isEmpty() else item.sizeHint() for item in self._items]
        for item, size in zip(self._items, self._sizes, strict=True):
            if not size.isValid():
                continue
            if line and x + size.width() > room.right() + 1:
                x, y, line = room.x(), y + line + self._gap, 0
            if moving:
                item.setGeometry(QStyle.visualRect(direction, room, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line + self.contentsMargins().bottom() - rect.y()
