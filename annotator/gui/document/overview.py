"""The overview beside the scroll bar: where in the whole document spans, suggestions, notes and find hits lie."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.domain.review import MarkChange
from annotator.gui.document.look import TextLook
from annotator.gui.document.mark_counts import MarkCounts, MarkKind, RowCounts, row_of, rows_of
from annotator.gui.document.overview_signs import ROW, WIDTH, draw_hits, draw_row
from annotator.gui.soon import Soon

_WINDOW_OPACITY = 0.1
_EDGE_OPACITY = 0.55
_LABELS_TOLD = 3
_DRAWN_ALONE = 50
"""After a change of more marks than these the whole strip is drawn anew."""

_REACH = 2
"""Rows above and below the pointer that a tool tip counts in."""


class Overview(QWidget):
    """A narrow strip that stands for the whole document from top to bottom, by code points.

    `place_wanted` is the code point that a click or a drag asks for. Everything it tells has a key elsewhere (next
    suggestion, next uncertain one, next hit, page down), so it takes no focus.
    """

    place_wanted = Signal(int)

    def __init__(self, look: TextLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview")
        self.setAccessibleName(self.tr("Overview of the document"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._look = look
        self._length = 0
        self._counts = MarkCounts(0)
        self._hits: Sequence[tuple[int, int]] = ()
        self._current_hit: int | None = None
        self._visible = (0, 0)
        self._active: int | None = None
        self._rows: dict[int, RowCounts] = {}
        self._hit_rows: Counter[int] = Counter()
        self._most = 0
        self._picture: QPixmap | None = None
        self._ahead = Soon(self._draw_ahead, self)

    # ---- what is shown

    def show_counts(self, counts: MarkCounts, length: int) -> None:
        """Shows another document of that many code points."""
        self._counts, self._length = counts, length
        self._hits, self._current_hit, self._active = (), None, None
        self._draw_again()

    def change_marks(self, change: MarkChange) -> None:
        """Takes marks out and puts others in; draws only the rows anew in which they begin."""
        self._counts.change(change)
        marks = (*change.removed, *change.added)
        if self._picture is None or len(marks) > _DRAWN_ALONE:
            self._draw_again()
            return
        for row in {self.row_at(mark.start) for mark in marks}:
            self._draw_row_again(self._picture, row)
        self._describe()
        self.update()

    def show_hits(self, hits: Sequence[tuple[int, int]], current: int | None) -> None:
        """Shows where was found what is looked for."""
        if hits is self._hits:
            self._current_hit = current
            self.update()
        else:
            self._hits, self._current_hit = hits, current
            self._draw_again()

    def show_visible(self, first: int, last: int) -> None:
        """Shows which code points are in the viewport."""
        if (first, last) != self._visible:
            self._visible = (first, last)
            self.update()

    def show_active(self, offset: int | None) -> None:
        """Shows where the active mark begins."""
        if offset != self._active:
            self._active = offset
            self.update()

    def set_look(self, look: TextLook) -> None:
        """Takes other colours."""
        self._look = look
        self._draw_again()

    # ---- what others ask

    @property
    def row_count(self) -> int:
        """How many rows the strip has."""
        return max(1, self.height() // ROW)

    def row_at(self, offset: int) -> int:
        """The row of a code point."""
        return row_of(offset, self._length, self.row_count)

    def offset_at(self, y: float) -> int:
        """The code point that a height in the strip stands for."""
        share = min(1.0, max(0.0, y / max(1, self.height())))
        return min(max(0, self._length - 1), round(share * self._length))

    def described(self, y: float) -> str:
        """What lies about that height, in words."""
        self._count_rows()
        middle = min(self.row_count - 1, max(0, int(y) // ROW))
        first, last = middle - _REACH, middle + _REACH
        hits = sum(self._hit_rows[row] for row in range(first, last + 1))
        lines = [self.tr("{percent} % of the document").format(percent=round(100 * y / max(1, self.height())))]
        lines += self._lines_about(first, last, hits, _LABELS_TOLD)
        return "\n".join(lines)

    # ---- what Qt calls

    def sizeHint(self) -> QSize:
        """Narrow, and as high as there is room."""
        return QSize(WIDTH, 100)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Sums the counts up for other rows."""
        self._draw_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Has its picture ready before the window is painted."""
        super().showEvent(event)
        self._ahead.ask()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the strip, and over it the part that is visible and the active mark."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_visible(painter)
        theme = self._look.theme
        if self._current_hit is not None and self._current_hit < len(self._hits):
            y = self.row_at(self._hits[self._current_hit][0]) * ROW
            painter.fillRect(0, y - 1, WIDTH, ROW + 1, theme.find_current)
        if self._active is not None:
            y = self.row_at(self._active) * ROW
            painter.setPen(QPen(theme.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, y - 2, WIDTH - 2, ROW + 3), 2, 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to the place that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.place_wanted.emit(self.offset_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.place_wanted.emit(self.offset_at(event.position().y()))

    def event(self, event: QEvent) -> bool:
        """Tells what lies under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.described(event.pos().y()), self)
            return True
        return super().event(event)

    # ---- how it works

    def _draw_again(self) -> None:
        self._picture = None
        self._ahead.ask()
        self.update()

    def _draw_ahead(self) -> None:
        """Has the picture in an event of its own, before the whole window is painted."""
        if self.isVisible():
            self._drawn()

    def _count_rows(self) -> None:
        if self._picture is None:
            self._rows = self._counts.in_rows(self.row_count)
            self._hit_rows = rows_of(self._hits, self._length, self.row_count)
            self._most = max((counts.confirmed for counts in self._rows.values()), default=0)
            self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription("\n".join(self._lines_about(0, self.row_count - 1, len(self._hits), 0)))

    def _draw_row_again(self, picture: QPixmap, row: int) -> None:
        """Draws one row anew, with what reaches into it from its neighbours."""
        counts = self._counts.in_row(row, self.row_count)
        if counts is None:
            self._rows.pop(row, None)
        else:
            self._rows[row] = counts
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(0, row * ROW, WIDTH, ROW)
        painter.fillRect(0, row * ROW, WIDTH, ROW, self._look.theme.panel)
        near = range(row - 1, row + 2)
        draw_hits(painter, [one for one in near if one in self._hit_rows], self._look.theme)
        for one in near:
            if one in self._rows:
                draw_row(painter, one * ROW, self._rows[one], self._look, most=self._most)
        painter.end()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = None
            self._count_rows()
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._look.theme.panel)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_hits(painter, self._hit_rows, self._look.theme)
            for row, counts in self._rows.items():
                draw_row(painter, row * ROW, counts, self._look, most=self._most)
            painter.end()
            self._picture = picture
        return self._picture

    def _paint_visible(self, painter: QPainter) -> None:
        first, last = self._visible
        if not self._length:
            return
        top = self.height() * first / self._length
        bottom = self.height() * last / self._length
        rect = QRectF(0.5, top, WIDTH - 1, max(6.0, bottom - top))
        colour, edge = QColor(self._look.theme.text), QColor(self._look.theme.text)
        colour.setAlphaF(_WINDOW_OPACITY)
        edge.setAlphaF(_EDGE_OPACITY)
        painter.setPen(QPen(edge, 1.0))
        painter.setBrush(colour)
        painter.drawRoundedRect(rect.adjusted(0, 0.5, 0, -0.5), 2, 2)

    def _lines_about(self, first: int, last: int, hits: int, most_labels: int) -> list[str]:
        """What begins in these rows, in words, with the most frequent labels."""

        def count(kind: MarkKind) -> int:
            return self._counts.of_kind(kind, first, last, self.row_count)

        suggested, uncertain = count(MarkKind.OPEN), count(MarkKind.UNCERTAIN)
        confirmed, noted = count(MarkKind.CONFIRMED), count(MarkKind.NOTED)
        labels = ""
        if most_labels and confirmed:
            frequent = self._counts.labels(first, last, self.row_count).most_common(most_labels)
            labels = ": " + ", ".join(f"{name} {number}" for name, number in frequent)
        lines = [
            (suggested, self.tr("%Ln open suggestion(s)", "", suggested)),
            (uncertain, self.tr("%Ln uncertain suggestion(s)", "", uncertain)),
            (confirmed, self.tr("%Ln confirmed span(s)", "", confirmed) + labels),
            (noted, self.tr("%Ln note(s)", "", noted)),
            (hits, self.tr("%Ln find hit(s)", "", hits)),
        ]
        return [line for number, line in lines if number] or [self.tr("no spans here")]
