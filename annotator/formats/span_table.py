"""Spans out as a table: a row for each, to be counted and looked at in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from annotator.domain.label import NO_LABELS, LabelSet
from annotator.domain.record import AnnotatedDocument
from annotator.formats.contract import ExportCount, Loss
from annotator.formats.csv_cells import harmless
from annotator.formats.flat_spans import LABEL, META, has_meta
from annotator.language import marked

COLUMNS = ("document", "answer", "flagged", "start", "end", "label", "words", "note", "source", "score", "annotator")

_DOCUMENT_NOTE = marked("Loss", "note on the document")


class SpanTableExporter:
    """Writes CSV in UTF-8. A document without spans has one row, so that its answer is there.

    Cells that a spreadsheet would take for a formula get an apostrophe before them.
    """

    def write(
        self, documents: Iterable[AnnotatedDocument], stream: BinaryIO, _labels: LabelSet = NO_LABELS, /
    ) -> ExportCount:
        """See Exporter."""
        count = ExportCount()
        stream.write(_row(COLUMNS))
        for document in documents:
            for cells in _rows(document):
                stream.write(_row(cells))
            count.documents += 1
            count.spans += len(document.annotation.spans)
            count.lost += span_table_losses(document)
        return count


def span_table_losses(document: AnnotatedDocument) -> list[Loss]:
    """What of the document is not in the file, its text apart."""
    annotation = document.annotation
    note = annotation.note and annotation.spans  # without spans it stands in the document's own row
    found = {META: int(has_meta(document)), _DOCUMENT_NOTE: int(bool(note)), LABEL: len(annotation.labels)}
    return [Loss(document.document.key, what, count) for what, count in found.items() if count]


def _rows(document: AnnotatedDocument) -> Iterator[tuple[object, ...]]:
    annotation, text = document.annotation, document.document.text
    answer = annotation.answer.value if annotation.answer is not None else ""
    head = (document.document.key, answer, "yes" if annotation.flagged else "")
    if not annotation.spans:
        yield (*head, "", "", "", "", annotation.note, "", "", document.annotator)
    for span in annotation.spans:
        words = text[span.start : span.end]
        score = "" if span.score is None else f"{span.score:.4f}"
        place = (span.start, span.end, span.label, words)
        yield (*head, *place, span.note, span.source or "", score, document.annotator)


def _row(cells: Iterable[object]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow([harmless(cell) if isinstance(cell, str) else cell for cell in cells])
    return line.getvalue().encode("utf-8")
