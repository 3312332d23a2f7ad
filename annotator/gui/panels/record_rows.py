"""Records that are only looked at before they go in: their text with its spans in the labels' colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.gui.document.offsets import Offsets, displayed
from annotator.gui.panels.row_delegate import quieter
from annotator.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MOST_SHOWN = 700
"""Characters of a text that are shown."""
MOST_LINES = 7
_MOST_SPANS = 80
_INSET, _GAP = 10, 3


@dataclass(frozen=True)
class Piece:
    """A text to draw: what stands there, and the ranges (code points of it) of spans and of their labels' names."""

    words: str
    spans: tuple[LabelledRange, ...]
    names: tuple[LabelledRange, ...]


def piece_of(record: Record) -> Piece:
    """The beginning of a record's text, each span followed by the name of its label."""
    text = displayed(record.text[:MOST_SHOWN]).replace("\u240d\u240a", " \u2028").replace("\u240a", "\u2028")
    spans = sorted((s for s in record.spans[:_MOST_SPANS] if s.end <= len(text)), key=lambda s: (s.end, -s.start))
    parts, names, at, longer = [], [], 0, 0
    placed: list[tuple[int, int]] = []
    for span in spans:
        parts.append(text[at : span.end])
        at = span.end
        name = f" {span.label} "
        begin = span.end + longer
        names.append(LabelledRange(begin, begin + len(name), span.label))
        placed.append((span.end, longer + len(name)))
        parts.append(name)
        longer += len(name)
    more = "…" if len(record.text) > MOST_SHOWN else ""
    words = "".join(parts) + text[at:] + more
    moved = [
        LabelledRange(_moved(span.start, placed), name.start, span.label)
        for span, name in zip(spans, names, strict=True)
    ]
    return Piece(words, tuple(moved), tuple(names))


def _moved(offset: int, placed: Sequence[tuple[int, int]]) -> int:
    """Where an offset of the text is after the names that were put in at or before it."""
    return offset + max((longer for end, longer in placed if end <= offset), default=0)


class RecordRows(QAbstractListModel):
    """The records of a preview."""

    RECORD = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: Sequence[Record] = ()

    def show_records(self, records: Sequence[Record]) -> None:
        """Shows these in place of those before."""
        self.beginResetModel()
        self._records = records
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """See QAbstractListModel."""
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractListModel."""
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role == self.RECORD:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            spans = "; ".join(f"{record.text[s.start : s.end]} {s.label}" for s in record.spans[:_MOST_SPANS])
            return f"{record.key}: {record.text[:MOST_SHOWN]}" + (f" ({spans})" if spans else "")
        return None


class RecordRowDelegate(QStyledItemDelegate):
    """Draws a record: its key, and its text over a few lines."""

    def __init__(self, theme: Theme, colour_of: Callable[[str], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour_of = colour_of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """See QStyledItemDelegate."""
        width = self._width(option)
        text = self._laid_out(index.data(RecordRows.RECORD), option.font, width - 2 * _INSET)
        height = QFontMetrics(quieter(option.font)).height() + _GAP + text.boundingRect().height()
        return QSize(width, round(height) + 2 * _INSET)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        record: Record = index.data(RecordRows.RECORD)
        rect: QRect = option.rect
        painter.save()
        painter.setClipRect(rect)
        if index.row():
            painter.setPen(self._theme.border)
            painter.drawLine(rect.left() + _INSET, rect.top(), rect.right() - _INSET, rect.top())
        small = quieter(option.font)
        painter.setFont(small)
        painter.setPen(self._theme.muted)
        inside = rect.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        metrics = painter.fontMetrics()
        said = metrics.elidedText(_heading(record), Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), metrics.height())), said)
        text = self._laid_out(record, option.font, inside.width())
        painter.setPen(self._theme.text)
        text.draw(painter, QPointF(inside.left(), inside.top() + metrics.height() + _GAP))
        painter.restore()

    @staticmethod
    def _width(option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()

    def _laid_out(self, record: Record, font: QFont, width: int) -> QTextLayout:
        piece = piece_of(record)
        layout = QTextLayout(piece.words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(piece, font, is_suggested=record.answer is None))
        layout.beginLayout()
        top = 0.0
        for _ in range(MOST_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, top))
            top += line.height() + 1
        layout.endLayout()
        return layout

    def _formats(self, piece: Piece, font: QFont, *, is_suggested: bool) -> list[QTextLayout.FormatRange]:
        """The looks of spans, and of the labels' names, which are told from the text by size and weight as well."""
        offsets = Offsets(piece.words)
        small = quieter(font)
        small.setWeight(QFont.Weight.Bold)
        found = []
        for ranges, is_name in ((piece.spans, False), (piece.names, True)):
            for place in ranges:
                colour = self._theme.colour(self._colour_of(place.label))
                look = QTextCharFormat()
                look.setBackground(colour.tint)
                if is_name:
                    look.setFont(small)
                    look.setForeground(colour.strong)
                elif is_suggested:
                    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
                    look.setUnderlineColor(colour.strong)
                one = QTextLayout.FormatRange()
                one.start = offsets.to_units(place.start)
                one.length = offsets.to_units(place.end) - one.start
                one.format = look
                found.append(one)
        return found


class RecordView(QListView):
    """A list of records that is read, not changed; what does not fit is scrolled to."""

    def __init__(self, theme: Theme, colour_of: Callable[[str], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RecordRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(RecordRowDelegate(theme, colour_of, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _heading(record: Record) -> str:
    """What is said above a text: its name, and its answer if it has one."""
    parts = [record.key]
    if record.file and record.key != record.file and not record.key.startswith(f"{record.file}:"):
        parts.append(f"{record.file}:{record.line}")
    if record.answer is not None:
        parts.append(record.answer.value)
    return "   ".join(parts)
