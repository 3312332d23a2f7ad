"""The head of a document's first page: title, where it stands, and the legend of its labels."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from annotator.domain.answer import State
from annotator.gui.document.chips import ChipKind, Chips
from annotator.gui.document.offsets import displayed
from annotator.gui.document.words import draw_between, draw_words
from annotator.gui.printing.sheet import Sheet
from annotator.language import translate
from annotator.session.printing import PrintedDocument

_GAP = 14
_TITLE_POINTS, _SMALL_POINTS = 16.0, 9.0


@dataclass(frozen=True)
class _Entry:
    """One label of the legend: where its chip and its count stand."""

    label: str
    count: str
    kind: ChipKind
    x: float
    line: int


class Head:
    """Title, facts and legend of one document on one sheet; knows how high it is before it is drawn."""

    def __init__(self, document: PrintedDocument, sheet: Sheet, chips: Chips) -> None:
        self._sheet = sheet
        self._chips = chips
        self._title_font = sheet.font(_TITLE_POINTS, bold=True)
        self._small = sheet.font(_SMALL_POINTS)
        self._title = displayed(document.key)
        self._facts = _facts(document)
        self._note = displayed(" ".join(document.note.split()))
        self._pitch = sheet.measures.chip_height + 6
        self._entries = self._laid_out(document)
        lines = self._entries[-1].line + 1 if self._entries else 0
        self._title_height = ceil(QFontMetricsF(self._title_font).height())
        self._line_height = ceil(QFontMetricsF(self._small).height()) + 4
        rows = 1 + bool(self._note)
        self._legend_top = self._title_height + rows * self._line_height + 8
        self.height = self._legend_top + lines * self._pitch + 2 * _GAP

    def draw(self, painter: QPainter) -> None:
        """Draws at the painter's origin."""
        sheet, theme = self._sheet, self._sheet.look.theme
        painter.setPen(theme.text)
        self._write(painter, self._title_height * 0.8, self._title, self._title_font)
        painter.setPen(theme.muted)
        for row, words in enumerate(filter(None, (self._facts, self._note))):
            self._write(painter, self._title_height + (row + 0.8) * self._line_height, words, self._small)
        for entry in self._entries:
            top = self._legend_top + entry.line * self._pitch
            self._chips.draw(painter, QPointF(entry.x, top), entry.label, entry.kind)
            width = self._chips.width_of(entry.label, entry.kind)
            painter.setPen(theme.muted)
            base_line = top + sheet.measures.chip_height * 0.8
            draw_words(painter, entry.x + width + 4, base_line, entry.count, self._small)
        rule = self.height - _GAP
        painter.setPen(QPen(theme.border, 1.0))
        painter.drawLine(QPointF(0, rule), QPointF(sheet.width, rule))

    def _write(self, painter: QPainter, base_line: float, words: str, font: QFont) -> None:
        draw_between(painter, 0, self._sheet.width, base_line, words, font)

    def _laid_out(self, document: PrintedDocument) -> list[_Entry]:
        """The legend flows over lines: first what is confirmed, by label, then what is suggested."""
        confirmed = Counter(mark.label for mark in document.marks if not mark.is_suggested)
        suggested = Counter(mark.label for mark in document.marks if mark.is_suggested)
        metrics = QFontMetricsF(self._small)
        entries: list[_Entry] = []
        x, line = 0.0, 0
        for counts, kind in ((confirmed, ChipKind.CONFIRMED), (suggested, ChipKind.SUGGESTED)):
            for label in _in_order(counts, document):
                count = f"{counts[label]:,}"
                width = self._chips.width_of(label, kind) + 4 + metrics.horizontalAdvance(count) + _GAP
                if x and x + width > self._sheet.width:
                    x, line = 0.0, line + 1
                entries.append(_Entry(label, count, kind, x, line))
                x += width
        return entries


def _in_order(counts: Counter[str], document: PrintedDocument) -> list[str]:
    """The labels in the order of the label set; what is not in it comes last."""
    known = [label for label in document.labels.names if label in counts]
    return known + sorted(set(counts) - set(known))


def _facts(document: PrintedDocument) -> str:
    confirmed = sum(not mark.is_suggested for mark in document.marks)
    suggested = len(document.marks) - confirmed
    parts = [
        document.project,
        _state_in_words(document.state),
        translate("Printing", "%Ln confirmed span(s)", "", confirmed),
    ]
    if suggested:
        parts.append(translate("Printing", "%Ln open suggestion(s), dashed and with a question mark", "", suggested))
    return "  ·  ".join(parts)


def _state_in_words(state: State) -> str:
    match state:
        case State.TODO:
            return translate("Printing", "to do")
        case State.IN_PROGRESS:
            return translate("Printing", "in progress")
        case State.ACCEPTED:
            return translate("Printing", "accepted")
        case State.REJECTED:
            return translate("Printing", "rejected")
        case State.IGNORED:
            return translate("Printing", "skipped")
