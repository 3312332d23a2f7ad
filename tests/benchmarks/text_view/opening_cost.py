"""From a text to its first painted frame, in CPU milliseconds of the window's thread.

Run it: `QT_QPA_PLATFORM=offscreen python tests/benchmarks/text_view/opening_cost.py`. It fails when a document of a
megabyte takes longer than its limit. The floor is opening an empty document.
"""

from __future__ import annotations

import sys

from big_documents import BigDocument, cpu_milliseconds, empty_view, one_megabyte, one_paragraph, told
from PySide6.QtWidgets import QApplication

from annotator.domain.tokens import WordBorders
from annotator.gui.document.view import DocumentView

LIMIT = 150.0
LIMIT_OF_NEWLINES = 350.0
LIMIT_OF_20_MB = 1_000.0
ROUNDS = 9


def open_and_paint(view: DocumentView, document: BigDocument) -> None:
    """What happens when a person opens a document."""
    view.show_document(document.text, document.marks, WordBorders(document.text))
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
        (paragraph, 2 * LIMIT),
        (BigDocument("500,000 newlines", "\n" * 500_000, ()), LIMIT_OF_NEWLINES),
        (huge, LIMIT_OF_20_MB),
        (one_line, LIMIT_OF_20_MB),
        (BigDocument("1 million Chinese characters without a blank", "俄罗斯外交部长谢尔盖" * 100_000, ()), 2 * LIMIT),
    ]
    print("open to first painted frame, CPU ms (median)")
    held = []
    for document, limit in cases:
        times = []
        for _ in range(ROUNDS):
            view.clear()
            view.viewport().repaint()
            times.append(cpu_milliseconds(lambda document=document: open_and_paint(view, document)))
        held.append(told(document.name, times, limit))
    view.close()
    application.processEvents()
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
