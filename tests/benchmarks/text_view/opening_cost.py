"""From a prepared text to its first painted frame, in CPU milliseconds of the window's thread.

What is prepared off that thread, in the job that reads the document, is told beside it.

Run it: `QT_QPA_PLATFORM=offscreen python tests/benchmarks/text_view/opening_cost.py`. It fails when a document takes
longer than an event of the window may. The floor is opening an empty document.
"""

from __future__ import annotations

import statistics
import sys
import time

from big_documents import BigDocument, cpu_milliseconds, empty_view, one_megabyte, one_paragraph, told
from PySide6.QtWidgets import QApplication

from annotator.domain.tokens import WordBorders
from annotator.gui.document.prepared_text import PreparedText
from annotator.gui.document.view import DocumentView

LIMIT = 50.0
ROUNDS = 9


def open_and_paint(view: DocumentView, prepared: PreparedText, borders: WordBorders) -> None:
    """What happens on the window's thread when a person opens a document."""
    view.show_prepared(prepared, borders)
    view.viewport().repaint()


def main() -> int:
    """Measures all cases; 1 if one of them is over its limit."""
    application = QApplication.instance() or QApplication(sys.argv)
    view, nothing = empty_view(), BigDocument("nothing (floor)", "", ())
    megabyte, paragraph = one_megabyte(), one_paragraph()
    huge = BigDocument("20 MB, 57,440 paragraphs, 20,000 spans", (megabyte.text + "\n") * 20, megabyte.marks)
    one_line = BigDocument("20 MB in one paragraph", (paragraph.text + " ") * 100, ())
    cases = [
        (nothing, None),
        (megabyte, LIMIT),
        (paragraph, LIMIT),
        (BigDocument("500,000 newlines", "\n" * 500_000, ()), LIMIT),
        (huge, LIMIT),
        (one_line, LIMIT),
        (BigDocument("1 million Chinese characters without a blank", "俄罗斯外交部长谢尔盖" * 100_000, ()), LIMIT),
    ]
    print("open to first painted frame, CPU ms (median)")
    held = []
    for document, limit in cases:
        times, preparing, borders = [], [], WordBorders(document.text)
        for _ in range(ROUNDS):
            view.clear()
            view.viewport().repaint()
            began = time.thread_time()
            prepared = PreparedText.of(document.text, document.marks)
            preparing.append(1000 * (time.thread_time() - began))
            times.append(cpu_milliseconds(lambda ready=prepared, words=borders: open_and_paint(view, ready, words)))
        held.append(told(document.name, times, limit))
        print(f"{'prepared off the thread in':>44} {statistics.median(preparing):8.2f}")
    view.close()
    application.processEvents()
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
