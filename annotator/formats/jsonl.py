"""JSONL in and out: one JSON object per line, in UTF-8."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from annotator.domain.label import NO_LABELS, LabelSet
from annotator.domain.record import AnnotatedDocument, Record, RejectedRecord
from annotator.errors import InputError
from annotator.formats.contract import ExportCount, ReadOptions
from annotator.formats.json_lines import BadRecordError, json_lines
from annotator.formats.jsonl_lines import task_line, task_options
from annotator.formats.limits import too_long
from annotator.formats.task_record import record_from
from annotator.language import translate


class JsonlImporter:
    """Reads plain texts, Prodigy's tasks and doccano's examples, line by line; only one line is in memory at a time.

    Always UTF-8, split on line feed alone (a text may hold U+2028); blank lines are passed over.
    """

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | RejectedRecord]:
        """See Importer. A bad record is rejected whole, and the rest goes on."""
        roles = dict(options.columns)
        try:
            with path.open("rb") as stream:
                for number, line in json_lines(path, stream):
                    if line is None:
                        yield RejectedRecord(str(path), number, too_long())
                        continue
                    try:
                        item: Record | RejectedRecord = record_from(line, path.name, number, options.offsets, roles)
                    except BadRecordError as error:
                        item = RejectedRecord(str(path), number, str(error))
                    yield item
        except OSError as error:
            raise InputError(
                path, translate("Records", "cannot be read ({why}).").format(why=error.strerror or error)
            ) from error


class JsonlExporter:
    """Writes tasks as Prodigy has them, with tokens; loses nothing of text, spans, answer, flag, note and meta."""

    def write(
        self, documents: Iterable[AnnotatedDocument], stream: BinaryIO, labels: LabelSet = NO_LABELS, /
    ) -> ExportCount:
        """See Exporter."""
        count, options = ExportCount(), task_options(labels)
        for document in documents:
            stream.write(task_line(document, options))
            stream.write(b"\n")
            count.documents += 1
            count.spans += len(document.annotation.spans)
        return count
