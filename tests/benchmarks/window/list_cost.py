"""The list of spans beside a text of 20,000 marks: CPU of listing them, and of following one edit.

Run it: `python tests/benchmarks/window/list_cost.py`. The floor is a repaint of the same list in which nothing changed.
It fails when listing takes more than five such frames, or an edit more than two.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from annotator.domain.label import Label, LabelSet
from annotator.domain.review import Mark, MarkChange
from annotator.domain.span import Span, SpanUid
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.gui.panels.span_list import SpanList
from annotator.gui.theme import load_theme

LIMIT_OF_LISTING, LIMIT_OF_EDIT = 5.0, 2.0
SOURCE = Source(SourceKind.PIPELINE, "starter")


def median_cpu(steps: list[Callable[[], object]]) -> float:
    """CPU ms of this thread, the median of the steps."""
    took = []
    for step in steps:
        began = time.thread_time()
        step()
        took.append(1000 * (time.thread_time() - began))
    return statistics.median(took)


def main() -> int:
    """Measures and prints; 1 if something is over its limit."""
    application = QApplication.instance() or QApplication([])
    spans = SpanList(load_theme("light"))
    spans.resize(260, 400)
    spans.show()
    application.processEvents()
    labels = LabelSet([Label("GPE", "1", 4)])
    marks = [
        Mark(10 * i, 10 * i + 5, "GPE", suggestion=Suggestion(10 * i, 10 * i + 5, "GPE", SOURCE, 0.6))
        for i in range(20_000)
    ]

    def listing() -> None:
        spans.show_marks("x" * 200_000, marks, labels)
        spans.list.viewport().repaint()

    def edit(mark: Mark) -> None:
        span = Span(mark.start, mark.end, "GPE", SpanUid(f"{mark.start}"))
        accepted = Mark(mark.start, mark.end, "GPE", span=span)
        spans.change_marks(MarkChange((mark,), (accepted,)))
        spans.set_active(accepted)
        spans.list.viewport().repaint()

    listed = median_cpu([listing] * 5)
    frame = median_cpu([spans.list.viewport().repaint] * 20)
    edited = median_cpu([lambda mark=mark: edit(mark) for mark in marks[9_000:9_040]])
    for name, cost, limit in (
        ("list 20,000 marks", listed, LIMIT_OF_LISTING),
        ("one edit among them", edited, LIMIT_OF_EDIT),
    ):
        print(f"{name:<20} {cost:6.2f} CPU ms, {cost / frame:5.1f} x an unchanged frame (limit {limit})")
    spans.close()
    return 0 if listed <= LIMIT_OF_LISTING * frame and edited <= LIMIT_OF_EDIT * frame else 1


if __name__ == "__main__":
    sys.exit(main())
