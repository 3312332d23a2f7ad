"""A layout that puts widgets one after the other, over as many lines as they need, like words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Lines of widgets in their own sizes, from the side where the window's text begins; hidden ones take no room."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._sizes: list[QSize] | None = None
        self._least: QSize | None = None
        self._heights: dict[int, int] = {}
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:
        """See QLayout."""
        self._items.append(item)
        self._forget()

    def count(self) -> int:
        """See QLayout."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """See QLayout."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """See QLayout."""
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def set_gap(self, gap: int) -> None:
        """Takes another gap between widgets and between lines, in pixels."""
        self._gap = gap
        self.invalidate()

    def invalidate(self) -> None:
        """See QLayout: something in it has another size."""
        self._forget()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """In none: a line ends where its last widget does."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are together, with the margins."""
        if width not in self._heights:
            self._heights[width] = self.height_with(self._wanted(), width, self._gap)
        return self._heights[width]

    def height_with(self, sizes: Sequence[QSize], width: int, gap: int) -> int:
        """How high the lines would be with widgets of these sizes and this gap; invalid sizes take no room."""
        margins = self.contentsMargins()
        _places, height = _flowing(sizes, width - margins.left() - margins.right(), gap)
        return height + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Moves the widgets to their places."""
        super().setGeometry(rect)
        room, ground, sizes = rect.marginsRemoved(self.contentsMargins()), self.parentWidget(), self._wanted()
        direction = ground.layoutDirection() if ground is not None else Qt.LayoutDirection.LeftToRight
        places, _height = _flowing(sizes, room.width(), self._gap)
        for item, size, place in zip(self._items, sizes, places, strict=True):
            if size.isValid():
                item.setGeometry(QStyle.visualRect(direction, room, QRect(room.topLeft() + place, size)))

    def sizeHint(self) -> QSize:
        """As narrow as it may become: whoever holds it gives what room there is."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The room of the largest widget."""
        if self._least is None:
            size = QSize()
            for item in self._items:
                if not item.isEmpty():
                    size = size.expandedTo(item.minimumSize())
            self._least = size.grownBy(self.contentsMargins())
        return self._least

    def _forget(self) -> None:
        """What was asked once, since all that is laid out around this asks many times over."""
        self._sizes = self._least = None
        self._heights.clear()

    def _wanted(self) -> list[QSize]:
        """What the widgets ask for, an invalid size for hidden ones."""
        if self._sizes is None:
            self._sizes = [QSize() if item.isEmpty() else item.sizeHint() for item in self._items]
        return self._sizes


def _flowing(sizes: Sequence[QSize], width: int, gap: int) -> tuple[list[QPoint], int]:
    """Where each would stand in lines of that width, and how high the lines are together."""
    places, x, y, line = [], 0, 0, 0
    for size in sizes:
        if size.isValid() and line and x + size.width() > width:
            x, y, line = 0, y + line + gap, 0
        places.append(QPoint(x, y))
        if size.isValid():
            x += size.width() + gap
            line = max(line, size.height())
    return places, y + line
