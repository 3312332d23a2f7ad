"""Files into a project: good records go in, bad ones are told with file, line and reason."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.edit import OperationKind
from annotator.domain.record import Record, RejectedRecord
from annotator.formats.csv_cells import harmless
from annotator.formats.registry import ReadOptions
from annotator.language import translate
from annotator.session.atomic_file import replacing
from annotator.session.known_texts import KnownTexts
from annotator.session.reading_files import files_to_read, read_records
from annotator.session.work import Cancel, Progress, no_progress
from annotator.store.importing import Added
from annotator.store.project_file import ProjectFile

BATCH = 200
"""Records per transaction: a person's edit waits for at most one batch."""

BATCH_CHARACTERS = 1_000_000
"""A batch also ends here, so that long texts do not pile up in memory."""


@dataclass
class ImportReport:
    """What became of an import: counts, rejected records, and labels that the project did not have."""

    documents: int = 0
    spans: int = 0
    suggestions: int = 0
    duplicates: int = 0
    new_labels: list[str] = field(default_factory=list)
    rejected: list[RejectedRecord] = field(default_factory=list)
    cancelled: bool = False

    def to_json(self) -> dict[str, Any]:
        """The object that `annotator import --json` prints."""
        rejected = [{"file": r.file, "line": r.line, "reason": r.reason} for r in self.rejected]
        return {
            "documents": self.documents,
            "spans": self.spans,
            "suggestions": self.suggestions,
            "duplicates": self.duplicates,
            "new_labels": self.new_labels,
            "rejected": rejected,
        }

    def sentence(self) -> str:
        """The report in one line for a person."""
        documents, spans, suggestions = self.documents, self.spans, self.suggestions
        there, rejected = self.duplicates, len(self.rejected)
        parts = [translate("ImportReport", "%Ln document(s) imported", "", documents)]
        parts += [translate("ImportReport", "%Ln span(s)", "", spans)] if spans else []
        parts += [translate("ImportReport", "%Ln suggestion(s)", "", suggestions)] if suggestions else []
        parts += [translate("ImportReport", "%Ln (was|were) there already", "", there)] if there else []
        parts += [translate("ImportReport", "%Ln could not be read", "", rejected)] if rejected else []
        if self.new_labels:
            parts.append(translate("ImportReport", "new labels {names}").format(names=", ".join(self.new_labels)))
        sentence = translate("ImportReport", "Cancelled: {parts}.") if self.cancelled else "{parts}."
        return sentence.format(parts=", ".join(parts))


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How files are read: format name or "auto", splitting, encoding and offsets, and what their spans become.

    `as_suggestions` True makes every span a suggestion, False a confirmed span; None goes by the record's answer.
    `new_texts_only` leaves out texts that the project has already, whatever they are called there, and repetitions.
    """

    format: str = "auto"
    read: ReadOptions = field(default_factory=ReadOptions)
    as_suggestions: bool | None = None
    new_texts_only: bool = False


def import_files(
    project: ProjectFile,
    inputs: Iterable[Path],
    options: ImportOptions = ImportOptions(),
    *,
    expected: int | None = None,
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> ImportReport:
    """Reads files and folders into the project as one operation; a file that cannot be read is told like a record.

    Progress counts records where it is known how many are `expected`, else files.
    """
    report = ImportReport()
    files, report.rejected = files_to_read(inputs)
    if not files:
        return report
    name = f"Import {files[0].name}" if len(files) == 1 else f"Import {len(files)} files"
    with project.bulk(OperationKind.IMPORT, name):
        run = _Run(project, options, report)
        for done, path in enumerate(files):
            if expected is None:
                progress(done, len(files))
            run.read_file(path, lambda read: progress(read, expected) if expected else None, cancel)
            if cancel is not None and cancel.is_pressed:
                report.cancelled = True
                break
        run.finish()
    progress(len(files), len(files))
    return report


def save_rejected(rejected: Sequence[RejectedRecord], path: Path) -> None:
    """Writes the rejected records as CSV; cells that a spreadsheet would take for formulas get an apostrophe."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["file", "line", "reason"])
    for record in rejected:
        writer.writerow([harmless(record.file), record.line, harmless(record.reason)])
    with replacing(path) as stream:
        stream.write(text.getvalue().encode("utf-8"))


class _Run:
    """One import under way: collects records into batches and hands them to the project."""

    def __init__(self, project: ProjectFile, options: ImportOptions, report: ImportReport) -> None:
        self._project = project
        self._options = options
        self._report = report
        self._batch: list[Record] = []
        self._read = 0
        self._characters = 0
        self._pending: Future[Added] | None = None
        self._texts = KnownTexts(project) if options.new_texts_only else None

    def read_file(self, path: Path, told: Callable[[int], None], cancel: Cancel | None) -> None:
        """Reads one file; the records of a file that breaks off are kept. `told` is given the records read so far."""
        for item in read_records(path, self._options.format, self._options.read):
            if cancel is not None and cancel.is_pressed:
                return
            self._read += 1
            if self._read % BATCH == 0:
                told(self._read)
            if isinstance(item, RejectedRecord):
                self._report.rejected.append(item)
            else:
                self._take(item)

    def finish(self) -> None:
        """Hands over what is left and waits until all of it is stored."""
        self._flush()
        self._collect()

    def _take(self, record: Record) -> None:
        if self._texts is not None and not self._texts.take(record.text):
            self._report.duplicates += 1
            return
        self._batch.append(record)
        self._characters += len(record.text)
        if len(self._batch) >= BATCH or self._characters >= BATCH_CHARACTERS:
            self._flush()

    def _flush(self) -> None:
        """Starts storing the batch while the next one is read; at most one is under way."""
        self._collect()
        if self._batch:
            self._pending = self._project.add_records(
                self._batch, source="import", as_suggestions=self._options.as_suggestions
            )
        self._batch, self._characters = [], 0

    def _collect(self) -> None:
        if self._pending is None:
            return
        added = self._pending.result()
        self._pending = None
        self._report.documents += added.documents
        self._report.spans += added.spans
        self._report.suggestions += added.suggestions
        self._report.duplicates += added.duplicates
        self._report.new_labels += [name for name in added.unknown_labels if name not in self._report.new_labels]
