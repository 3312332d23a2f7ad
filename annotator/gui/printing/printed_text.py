"""A document broken into pages, and the pages drawn one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from annotator.gui.document.chips import Chips
from annotator.gui.document.laid_out_chunk import LaidOutChunk
from annotator.gui.document.offsets import displayed
from annotator.gui.document.page import Page
from annotator.gui.document.painter import PagePainter
from annotator.gui.document.prepared_text import PreparedText
from annotator.gui.document.scene import Scene
from annotator.gui.document.words import draw_between
from annotator.gui.printing.head import Head
from annotator.gui.printing.sheet import FURNITURE, Sheet
from annotator.language import translate
from annotator.session.printing import PrintedDocument

_SMALL_POINTS = 8.5
_NOTHING = Scene()


@dataclass(frozen=True, slots=True)
class PageStart:
    """Where a page begins: a chunk and a line of it."""

    chunk: int
    line: int


class PrintedText:
    """One document on sheets of one kind. May be used on any thread, by one at a time."""

    def __init__(self, document: PrintedDocument, sheet: Sheet) -> None:
        self._document = document
        self._sheet = sheet
        self._chips = Chips(sheet.look, sheet.measures, 1.0, as_strokes=True)
        self._page = Page(PreparedText.of(document.text, document.marks), sheet.measures, self._chips.width)
        self._painter = PagePainter(sheet.look, self._chips)
        self._head = Head(document, sheet, self._chips)

    def page_starts(self) -> Iterator[PageStart]:
        """Where the pages begin, found one after the other as lines are laid out."""
        yield PageStart(0, 0)
        y, room = 0, self._sheet.body_height - min(self._head.height, self._sheet.body_height // 2)
        for chunk, line in self._lines_from(PageStart(0, 0)):
            height = _height(chunk, line)
            if y and y + height > room:
                y, room = 0, self._sheet.body_height
                yield PageStart(chunk.index, line)
            y += chunk.bottom(line) - chunk.top(line)

    def draw_page(self, painter: QPainter, number: int, start: PageStart, *, of: int | None) -> None:
        """Draws page `number` (from 0), which begins at `start`, of so many; the painter is at the sheet's corner."""
        painter.save()
        painter.scale(self._sheet.scale, self._sheet.scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._sheet.body_height
        painter.translate(0, FURNITURE)
        if number == 0:
            self._head.draw(painter)
            taken = min(self._head.height, room // 2)
            painter.translate(0, taken)
            room -= taken
        self._draw_lines(painter, start, room)
        painter.restore()
        self._draw_furniture(painter, number, of)

    def _draw_lines(self, painter: QPainter, start: PageStart, room: int) -> None:
        y = 0
        for chunk, line in self._lines_from(start):
            if y and y + _height(chunk, line) > room:
                return
            self._painter.paint_line(painter, chunk, line, y - chunk.top(line), _NOTHING)
            y += chunk.bottom(line) - chunk.top(line)

    def _lines_from(self, start: PageStart) -> Iterator[tuple[LaidOutChunk, int]]:
        first = start.line
        for index in range(start.chunk, len(self._page.chunks)):
            chunk = self._page.laid_out(index)
            for line in range(first, len(chunk.layout)):
                yield chunk, line
            first = 0

    def _draw_furniture(self, painter: QPainter, number: int, of: int | None) -> None:
        """The line above the text (but on the first page) and the line below it."""
        sheet = self._sheet
        painter.save()
        painter.scale(sheet.scale, sheet.scale)
        painter.setPen(sheet.look.theme.muted)
        font, width, foot = sheet.font(_SMALL_POINTS), sheet.width, sheet.height - 3
        if number:
            draw_between(painter, 0, width, 12, displayed(self._document.key), font)
        draw_between(painter, 0, width * 0.7, foot, self._document.project, font)
        said = translate("Printing", "Page {page}") if of is None else translate("Printing", "Page {page} of {pages}")
        draw_between(painter, width * 0.7, width, foot, said.format(page=number + 1, pages=of), font, at_right=True)
        painter.restore()


def _height(chunk: LaidOutChunk, line: int) -> int:
    """What a line takes, without the gap below its paragraph."""
    gap = chunk.measures.paragraph_gap if line + 1 == len(chunk.layout) else 0
    return max(1, chunk.bottom(line) - chunk.top(line) - gap)
