"""Documents onto a printer or into a PDF, page by page; off the window's thread, with progress and cancel."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from annotator import __version__
from annotator.errors import AnnotatorError, CancelledError
from annotator.gui.printing.printed_text import PrintedText
from annotator.gui.printing.sheet import MARGINS, sheet_for, sheet_of
from annotator.language import translate
from annotator.session.atomic_file import replacing
from annotator.session.printing import PaperSize, PrintedDocument, PrintOptions
from annotator.session.work import Cancel, Progress

_RESOLUTION = 600
"""Dots per inch of a PDF; its text and lines are no dots, so this is only how finely they are placed."""

_LOOK_EVERY = 20
"""Pages found between two looks at the cancel switch."""


_SIZES = {size: QPageSize.PageSizeId[size.value] for size in PaperSize}


def write_pdf(
    documents: Iterable[PrintedDocument], path: Path, options: PrintOptions, progress: Progress, cancel: Cancel
) -> int:
    """Writes the documents into one PDF, each beginning on a page of its own; gives the number of pages.

    The file takes its name when it is whole. AnnotatorError if there is no document or the file cannot be written,
    CancelledError if the person cancels: then nothing is written.
    """
    with replacing(path) as stream:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_RESOLUTION)
        writer.setPageSize(QPageSize(_SIZES[options.paper]))
        writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
        writer.setCreator(f"Annotator {__version__}")
        writer.setTitle(path.stem)
        pages = print_on(writer, documents, options.points, progress, cancel)
        buffer.close()
        stream.write(buffer.data().data())
    return pages


def print_on(
    device: QPagedPaintDevice,
    documents: Iterable[PrintedDocument],
    points: float,
    progress: Progress,
    cancel: Cancel,
    *,
    chosen: tuple[int, int] | None = None,
) -> int:
    """Draws the documents on a device; `chosen` are the first and last page wanted, from 1. Gives the pages drawn."""
    press = _Press(device, points, progress, cancel, chosen)
    try:
        drawn = sum(press.print(document) for document in documents)
    finally:
        press.end()
    if not drawn:
        raise AnnotatorError(translate("Printing", "There is no page to print."))
    return drawn


def first_page(document: PrintedDocument, options: PrintOptions, width: int) -> QImage:
    """A picture of the first page on white paper, `width` pixels wide; costs one page, however long the document."""
    whole = QPageSize(_SIZES[options.paper]).size(QPageSize.Unit.Inch)
    resolution = width / whole.width()
    left, top = MARGINS.left() / 25.4, MARGINS.top() / 25.4
    printed = QSizeF(whole.width() - 2 * left, whole.height() - 2 * top)
    image = QImage(width, round(whole.height() * resolution), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    colours = {label.name: label.colour for label in document.labels}
    text = PrintedText(document, sheet_of(printed, resolution, colours, options.points))
    painter = QPainter(image)
    painter.translate(left * resolution, top * resolution)
    text.draw_page(painter, 0, next(text.page_starts()), of=None)
    painter.end()
    return image


class _Press:
    """Draws one document after the other on one device."""

    def __init__(
        self,
        device: QPagedPaintDevice,
        points: float,
        progress: Progress,
        cancel: Cancel,
        chosen: tuple[int, int] | None,
    ) -> None:
        self._painter = QPainter()
        self._device = device
        self._points = points
        self._progress = progress
        self._cancel = cancel
        self._chosen = chosen

    def print(self, document: PrintedDocument) -> int:
        """Draws the chosen pages of a document; gives their number."""
        colours = {label.name: label.colour for label in document.labels}
        text = PrintedText(document, sheet_for(self._device, colours, self._points))
        starts = []
        self._progress(0, None)
        for start in text.page_starts():
            starts.append(start)
            if len(starts) % _LOOK_EVERY == 0:
                self._look_for_cancel()
        first, last = self._chosen or (1, len(starts))
        numbers = range(first - 1, min(last, len(starts)))
        for number in numbers:
            self._look_for_cancel()
            self._begin_page()
            text.draw_page(self._painter, number, starts[number], of=len(starts))
            self._progress(number + 1, len(starts))
        return len(numbers)

    def end(self) -> None:
        """Closes the device, if anything was drawn on it."""
        if self._painter.isActive():
            self._painter.end()

    def _begin_page(self) -> None:
        if self._painter.isActive():
            self._device.newPage()
        elif not self._painter.begin(self._device):
            raise AnnotatorError(translate("Printing", "The printer does not answer."))

    def _look_for_cancel(self) -> None:
        if self._cancel.is_pressed:
            raise CancelledError
