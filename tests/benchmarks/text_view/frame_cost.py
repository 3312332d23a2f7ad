"""Frames of the text view while a person works in a large document, in CPU milliseconds of the window's thread.

Run it: `QT_QPA_PLATFORM=offscreen python tests/benchmarks/text_view/frame_cost.py`. It fails when a median is over its
limit. Floors: an empty frame, and a frame of plain text without marks; every figure is told as a ratio to the first.
With `--all` the documents at the limits of the view are measured as well, without limits.
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
from collections.abc import Iterator

from big_documents import (
    SEED,
    BigDocument,
    cpu_milliseconds,
    empty_view,
    let_paint,
    mark_at,
    one_megabyte,
    one_paragraph,
    shown,
    told,
)
from limit_documents import limit_documents
from PySide6.QtWidgets import QApplication

from annotator.domain.review import MarkChange
from annotator.domain.tokens import WordBorders
from annotator.gui.document.view import DocumentView
from annotator.gui.theme import apply_theme, load_theme, take_style

SCROLL_LIMIT, EDIT_LIMIT = 8.0, 16.0
FRAMES, EDITS, WRAPS = 400, 100, 60


def scrolling(view: DocumentView) -> Iterator[float]:
    """Frames after one notch of the wheel each."""
    bar = view.verticalScrollBar()
    for _ in range(FRAMES):
        yield cpu_milliseconds(lambda: (bar.setValue(bar.value() + 3 * bar.singleStep()), let_paint()))


def jumping(view: DocumentView) -> Iterator[float]:
    """Frames at places nobody has looked at."""
    rng, length = random.Random(SEED), len(view.display.page.text)
    for _ in range(EDITS):
        offset = rng.randrange(length)
        yield cpu_milliseconds(lambda offset=offset: (view.scroll_to(offset), let_paint()))


def editing(view: DocumentView) -> Iterator[float]:
    """From a span added or taken away to the frame that shows it."""
    view.scroll_to(len(view.display.page.text) // 2)
    let_paint()
    first = view.first_visible()
    for number in range(EDITS):
        mark = mark_at(number, first + 7 * (number % 50), first + 7 * (number % 50) + 9)
        for change in (MarkChange(added=(mark,)), MarkChange(removed=(mark,))):
            yield cpu_milliseconds(lambda change=change: (view.change_marks(change), let_paint()))


def resizing(view: DocumentView) -> Iterator[float]:
    """A narrower window: everything wraps anew."""
    for number in range(WRAPS):
        width = 500 + 12 * (number % 20)
        yield cpu_milliseconds(lambda width=width: (view.resize(width, 700), let_paint()))
    view.resize(900, 700)


def zooming(view: DocumentView) -> Iterator[float]:
    """Another text size."""
    for number in range(WRAPS):
        points = 11.0 + number % 6
        yield cpu_milliseconds(lambda points=points: (view.set_text_size(points), let_paint()))
    view.set_text_size(13)


def measure(document: BigDocument, factor: float | None, floor: float) -> bool:
    """Measures all kinds of frames in one document; whether the limits, times `factor` (None: none), are held."""
    scroll, edit = (None, None) if factor is None else (factor * SCROLL_LIMIT, factor * EDIT_LIMIT)
    print(document.name)
    with shown(document) as view:
        held = [
            told("frame while scrolling", list(scrolling(view)), scroll, floor),
            told("frame after a jump", list(jumping(view)), None, floor),
            told("span added or removed, and painted", list(editing(view)), edit, floor),
            told("resized and wrapped anew", list(resizing(view)), None, floor),
            told("zoomed", list(zooming(view)), None, floor),
        ]
    return all(held)


def floors(plain: BigDocument) -> float:
    """What a frame costs at least; gives the median of an empty one."""
    print("floors")
    view = empty_view()
    view.clear()
    let_paint()
    empty = [cpu_milliseconds(view.viewport().repaint) for _ in range(FRAMES)]
    told("an empty frame", empty)
    view.show_document(plain.text, (), WordBorders(plain.text))
    let_paint()
    told("a frame of plain text", [cpu_milliseconds(view.viewport().repaint) for _ in range(FRAMES)])
    view.close()
    return statistics.median(empty)


def main() -> int:
    """Measures all cases; 1 if one of them is over its limit."""
    application = QApplication(sys.argv)
    take_style(application)  # a scroll bar in Qt's own style costs a millisecond a frame
    apply_theme(application, load_theme("light"))
    gc.disable()  # as in the program, where it runs while nothing happens
    megabyte = one_megabyte()
    print("CPU ms (median), 900 x 700")
    floor = floors(megabyte)
    held = [measure(megabyte, 1.0, floor), measure(one_paragraph(), 2.0, floor)]
    if "--all" in sys.argv:
        held += [measure(document, None, floor) for document in limit_documents()[2:]]
    application.processEvents()
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
