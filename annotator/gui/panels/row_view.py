"""A list that stays cheap at a million rows: a table view without lines, chosen from by click, Enter or arrows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHoverEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.gui.panels.row_delegate import Row, RowDelegate
from annotator.gui.soon import Soon
from annotator.gui.theme import Theme

_LOOK_CHANGES = frozenset((QEvent.Type.FontChange, QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange))


class RowView(QTableView):
    """Shows an item model row by row.

    QListView and QTreeView lay out every row (a second at a million); a table of fixed heights lays out none.
    """

    row_chosen = Signal(int)  # clicked (or double-clicked, as the owner says), or Enter on it

    def __init__(self, parent: QWidget | None = None, *, chosen_by_click: bool = True) -> None:
        super().__init__(parent)
        self._chosen_by_click = chosen_by_click
        self._hovered = -1
        self._ahead = Soon(self._draw_ahead, self)
        self.entered.connect(lambda index: self._hover(index.row()))  # a row that was scrolled to the pointer, too
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)  # Tab leaves the list
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(16)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")

    def set_row_height(self, pixels: int) -> None:
        """Gives every row this height."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(pixels)

    def set_columns(self, widths: dict[int, int], *, stretch: int) -> None:
        """Gives columns fixed widths in pixels, and all the rest to the column `stretch`."""
        header = self.horizontalHeader()
        for column, width in widths.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def show_row(self, row: int, *, scroll: bool = True) -> None:
        """Selects a row, in the column the person was in; one that is not visible comes to the middle of the list.

        At its edge the next step would scroll again: half a page at once shows what follows, and is drawn once.
        """
        index = self.model().index(row, max(0, self.currentIndex().column()))
        self.setAutoScroll(False)  # Qt's own goes to the edge
        self.setCurrentIndex(index)
        self.setAutoScroll(True)
        if scroll and not self.viewport().rect().contains(self.visualRect(index).center()):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self._ahead.ask()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """See QTableView."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._ahead.ask)
            model.layoutChanged.connect(self._ahead.ask)

    def set_theme(self, theme: Theme) -> None:
        """Draws the rows in another look."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, RowDelegate)
        delegate.set_theme(theme)
        self._ahead.ask()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QTableView."""
        super().resizeEvent(event)
        self._ahead.ask()

    def showEvent(self, event: QShowEvent) -> None:
        """See QTableView."""
        super().showEvent(event)
        self._ahead.ask()

    def viewportEvent(self, event: QEvent) -> bool:
        """See QAbstractItemView; knows which row is below the pointer, as Qt does for itself."""
        if isinstance(event, QHoverEvent):
            left = event.type() == QEvent.Type.HoverLeave
            self._hover(-1 if left else self.rowAt(round(event.position().y())))
        elif event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QTableView, which asks anew for each cell what is the same for all: that costs more than the pictures."""
        delegate = self.itemDelegate()
        if not isinstance(delegate, RowDelegate):
            super().paintEvent(event)
            return
        region = event.region()
        painter = QPainter(self.viewport())
        if self.hasFocus():  # its ring may be wider than the frame around the viewport
            painter.setClipRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        for row, ground in self._rows(delegate, event.rect()):
            if region.intersects(row.rect):
                delegate.paint_row(painter, row, ground)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See QTableView."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_here = index.isValid() and index.row() == self.currentIndex().row()
        if self._chosen_by_click and event.button() == Qt.MouseButton.LeftButton and is_here:
            self.row_chosen.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See QTableView."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not self._chosen_by_click and event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.row_chosen.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QTableView."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            # A table goes to the row's first cell; a list goes to its first row.
            self.show_row(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Has the rows drawn anew when they look different."""
        super().changeEvent(event)
        delegate = self.itemDelegate()
        if event.type() in _LOOK_CHANGES and isinstance(delegate, RowDelegate):
            delegate.forget_pictures()
            self._ahead.ask()

    def keyboardSearch(self, search: str) -> None:
        """Searches nothing: it would fetch every row. The filter line is there for that."""

    def _hover(self, row: int) -> None:
        self._hovered = row

    def _draw_ahead(self) -> None:
        """Has the pictures of what will be seen in an event of their own, before the whole window is painted."""
        delegate, ground = self.itemDelegate(), self.viewport()
        if isinstance(delegate, RowDelegate) and self.isVisible():
            self.executeDelayedItemsLayout()  # as Qt does before it paints
            for row, colour in self._rows(delegate, ground.rect()):
                delegate.picture_of(row, colour, ground, ground.layoutDirection())

    def _rows(self, delegate: RowDelegate, within: QRect) -> Iterator[tuple[Row, QColor]]:
        """The rows that reach into a part of the viewport, and what each is drawn on."""
        model, font, height = self.model(), self.font(), self.verticalHeader().defaultSectionSize()
        header, width = self.horizontalHeader(), self.viewport().width()
        columns = tuple((self.columnViewportPosition(at), header.sectionSize(at)) for at in range(header.count()))
        chosen = {index.row() for index in self.selectedIndexes()}
        for number in self._rows_between(within.top(), within.bottom()):
            ground = delegate.ground(is_selected=number in chosen, is_hovered=number == self._hovered)
            yield Row(QRect(0, self.rowViewportPosition(number), width, height), columns, font, model, number), ground

    def _rows_between(self, top: int, bottom: int) -> range:
        """The rows between two heights of the viewport."""
        first, last = self.rowAt(top), self.rowAt(bottom)
        if first < 0:
            return range(0)
        return range(first, last + 1 if last >= 0 else self.model().rowCount())
