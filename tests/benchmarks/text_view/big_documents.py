"""Large documents for the text view's benchmarks, the same in every run; and how CPU time is taken and told."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.review import Mark
from annotator.domain.span import Span, SpanUid
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.domain.tokens import WordBorders
from annotator.gui.document.look import TextLook
from annotator.gui.document.view import DocumentView
from annotator.gui.soon import Soon
from annotator.gui.theme import load_theme

SEED = 20_240_915
LABELS = tuple(f"LABEL {number}" for number in range(18))
SENTENCES = (
    "The treaty on a comprehensive strategic partnership between both countries will soon become a serious factor in "
    "strengthening relations, the foreign minister told state television. He said that the agreement was being "
    "prepared for signing in the near future, and that naïve hopes for peace in the Middle East had to wait."
)
WORDS = SENTENCES.split()
SOURCE = Source(SourceKind.PIPELINE, "starter", "1")


@dataclass(frozen=True)
class BigDocument:
    """A text with marks, four of ten of them suggestions."""

    name: str
    text: str
    marks: tuple[Mark, ...]


def paragraph(rng: random.Random, length: int) -> str:
    """Words of about that many code points."""
    words, so_far = [], 0
    while so_far < length:
        words.append(rng.choice(WORDS))
        so_far += len(words[-1]) + 1
    return " ".join(words)


def mark_at(number: int, start: int, end: int) -> Mark:
    """A mark with one of the labels; every number gives another one."""
    label = LABELS[number % len(LABELS)]
    if number % 10 < 4:
        return Mark(start, end, label, suggestion=Suggestion(start, end, label, SOURCE, 0.8))
    return Mark(start, end, label, span=Span(start, end, label, SpanUid(str(number))))


def scattered(rng: random.Random, text: str, count: int) -> tuple[Mark, ...]:
    """Marks of 3 to 30 code points anywhere in the text, overlapping now and then."""
    places = sorted(rng.randrange(len(text) - 30) for _ in range(count))
    return tuple(mark_at(number, start, start + rng.randint(3, 30)) for number, start in enumerate(places))


def one_megabyte() -> BigDocument:
    """A megabyte in 2,872 paragraphs with 20,000 marks."""
    rng = random.Random(SEED)
    text = "\n".join(paragraph(rng, 348) for _ in range(2_872))
    return BigDocument("1 MB, 2,872 paragraphs, 20,000 spans", text, scattered(rng, text, 20_000))


def one_paragraph() -> BigDocument:
    """200,000 characters without a line end, with 4,000 marks."""
    rng = random.Random(SEED)
    text = paragraph(rng, 200_000)
    return BigDocument("200,000 characters in one paragraph, 4,000 spans", text, scattered(rng, text, 4_000))


@contextmanager
def shown(document: BigDocument) -> Iterator[DocumentView]:
    """A view of 900 x 700 pixels that shows the document."""
    view = empty_view()
    view.show_document(document.text, document.marks, WordBorders(document.text))
    let_paint()
    view.viewport().repaint()
    yield view
    view.close()


def empty_view() -> DocumentView:
    """A view that has painted a little already, so that fonts are loaded and the first glyphs are drawn."""
    view = DocumentView(look=TextLook(load_theme("light"), {label: number for number, label in enumerate(LABELS)}))
    view.resize(900, 700)
    view.show()
    QTest.qWaitForWindowExposed(view)
    warm = tuple(mark_at(number, number * 10, number * 10 + 6) for number in range(20))
    view.show_document(SENTENCES, warm, WordBorders(SENTENCES))
    let_paint()
    view.viewport().repaint()
    return view


def let_paint() -> None:
    """Has all that was asked for done and painted: steps in events of their own come before."""
    while Soon.is_any_asked():
        QApplication.processEvents()
    QApplication.processEvents()


def cpu_milliseconds(work: Callable[[], object]) -> float:
    """CPU time of this thread that the work takes."""
    begun = time.thread_time_ns()
    work()
    return (time.thread_time_ns() - begun) / 1e6


def told(what: str, times: list[float], limit: float | None = None, floor: float | None = None) -> bool:
    """Prints median and 99th percentile beside the limit and, as a ratio, the floor; whether the median holds it."""
    middle, high = statistics.median(times), sorted(times)[int(len(times) * 0.99)]
    held = limit is None or middle <= limit
    verdict = "" if limit is None else f"limit {limit:g}" if held else f"OVER THE LIMIT of {limit:g}"
    ratio = "" if floor is None else f"{middle / floor:7.1f} times an empty frame   "
    print(f"  {what:<42} {middle:8.2f}   p99 {high:8.2f}   {ratio}{verdict}")
    return held
