"""Text in, JSONL with suggested spans out, without a project: any number of records, in order, in bounded memory."""

from __future__ import annotations

import json
import os
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document, DocumentId
from annotator.domain.record import AnnotatedDocument, Record, RejectedRecord
from annotator.domain.span import Span, new_span_uid
from annotator.errors import AnnotatorError, CancelledError, InputError, UsageError
from annotator.formats.jsonl_lines import task_line
from annotator.formats.registry import ReadOptions, importer_for, readable_files
from annotator.language import translate
from annotator.session.bulk_reading import read_in_order
from annotator.session.work import Cancel, Progress, no_progress, result_of
from annotator.suggest.backlog import TextResult
from annotator.suggest.workers import Workers, open_workers

_AS_USUAL = ReadOptions()


@dataclass
class PreannotationReport:
    """What the output holds (with what an earlier, interrupted run had written), and which records went wrong.

    A record that cannot be read has no line. One on which the pipeline failed has a line without spans and is told too.
    """

    documents: int = 0
    spans: int = 0
    seconds: float = 0.0
    rejected: list[RejectedRecord] = field(default_factory=list)
    cancelled: bool = False


def preannotate(
    inputs: Iterable[Path],
    output: Path,
    *,
    pipeline: str = "starter",
    workers: int = 1,
    cluster: str | None = None,
    language: str = "en",
    format_name: str = "auto",
    read_options: ReadOptions = _AS_USUAL,
    on_progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> PreannotationReport:
    """Writes one line per record, in order, with its text and meta and the spans that the pipeline proposes.

    The lines go to `output` with `.part` at its end, which takes its name when it is whole. A run that was interrupted
    is taken up where that file ends, as far as its lines are those of this input and this pipeline. A record with an
    answer keeps its own spans, since a person gave it; the spans of others are replaced. Progress counts records.
    So many `workers` of this machine read, or those of the dask cluster with that address.
    InputError if an input is missing, UsageError if it is the output, PipelineError if the pipeline cannot be loaded or
    the cluster does not answer, AnnotatorError if the output cannot be written.
    """
    report = PreannotationReport()
    began = time.perf_counter()
    records = _records(_files(inputs, output), format_name, read_options, report)
    with ExitStack() as stack:
        crew = stack.enter_context(closing(open_workers(pipeline, language, count=workers, cluster=cluster)))
        try:
            source = result_of(crew.ready, cancel).name
            began = time.perf_counter()
            part = stack.enter_context(closing(_PartialOutput(output, report)))
            _read_all(part.after_kept(records, source), crew, part, on_progress, cancel)
            part.finish()
        except CancelledError:
            report.cancelled = True
    report.seconds = time.perf_counter() - began
    return report


def _read_all(
    records: Iterator[Record], workers: Workers, part: _PartialOutput, on_progress: Progress, cancel: Cancel | None
) -> None:
    """Has the texts read and writes the lines as they come, in order."""
    under_way: deque[Record] = deque()

    def texts() -> Iterator[tuple[int, str]]:
        for record in records:
            under_way.append(record)
            yield 0, record.text

    for results in read_in_order(workers, texts(), cancel):
        part.write([under_way.popleft() for _ in results], results)
        on_progress(part.report.documents, None)


class _PartialOutput:
    """The file that grows line by line and takes its final name when it is whole."""

    def __init__(self, output: Path, report: PreannotationReport) -> None:
        self.report = report
        self._output = output
        self._path = output.with_name(output.name + ".part")
        try:
            output.parent.mkdir(parents=True, exist_ok=True)
            # Opened for appending first, so that it is there; then for reading what it holds, and writing on.
            self._path.open("ab").close()
            self._stream: BinaryIO = self._path.open("r+b")
        except OSError as error:
            raise self._unwritable(error) from error

    def after_kept(self, records: Iterator[Record], source: str) -> Iterator[Record]:
        """The records that have no line yet. What follows the last line that fits (a torn one, say) is cut off."""
        end, first = 0, None
        for line in self._stream:
            record = next(records, None)
            spans = _spans_kept(line, record, source) if record is not None else None
            if spans is None:
                first = record
                break
            end += len(line)
            self.report.documents += 1
            self.report.spans += spans
        self._stream.seek(end)
        self._stream.truncate()
        if first is not None:
            yield first
        yield from records

    def write(self, records: Sequence[Record], results: Sequence[TextResult]) -> None:
        """Writes the lines of some records, whole ones as far as the system hears of them."""
        lines = []
        for record, result in zip(records, results, strict=True):
            if result.error is not None:
                self.report.rejected.append(RejectedRecord(record.file, record.line, result.error))
            document = _annotated(record, result)
            lines.append(task_line(document) + b"\n")
            self.report.documents += 1
            self.report.spans += len(document.annotation.spans)
        try:
            self._stream.write(b"".join(lines))
            self._stream.flush()
        except OSError as error:
            raise self._unwritable(error) from error

    def finish(self) -> None:
        """Gives the file its final name."""
        try:
            self._stream.flush()
            os.fsync(self._stream.fileno())
            self._stream.close()
            self._path.replace(self._output)
        except OSError as error:
            raise self._unwritable(error) from error

    def close(self) -> None:
        """Closes the file, whole or not."""
        self._stream.close()

    def _unwritable(self, error: OSError) -> AnnotatorError:
        reason = error.strerror or error
        return AnnotatorError(
            translate(
                "Session", "{path} cannot be written ({reason}). What it holds stays; start again to go on."
            ).format(path=self._path, reason=reason)
        )


def _spans_kept(line: bytes, record: Record, source: str) -> int | None:
    """How many spans a line of an earlier run holds; None if it is torn, or not this record's by this pipeline."""
    try:
        kept = json.loads(line) if line.endswith(b"\n") else None
    except ValueError:
        return None
    if not isinstance(kept, dict) or kept.get("text") != record.text:
        return None
    spans = kept.get("spans")
    if not isinstance(spans, list):
        return None
    foreign = record.answer is None and any(span.get("source") != source for span in spans)
    return None if foreign else len(spans)


def _annotated(record: Record, result: TextResult) -> AnnotatedDocument:
    """The record as it is written: its own spans if a person answered it, else the proposed ones."""
    if record.answer is not None:
        spans = tuple(
            Span(target.start, target.end, target.label, new_span_uid(), None, source, score)
            for target, source, score in zip(record.spans, *_beside(record), strict=True)
        )
    else:
        spans = tuple(
            Span(s.start, s.end, s.label, new_span_uid(), s.labelled_range, s.source.name, s.score)
            for s in result.suggestions
        )
    spans = tuple(sorted(spans, key=lambda span: span.order))
    annotation = Annotation(spans=spans, answer=record.answer, flagged=record.flagged, note=record.note)
    document = Document(DocumentId(0), "", record.key, record.text, record.meta)
    return AnnotatedDocument(document, annotation, result.tokens if result.error is None else None)


def _beside(record: Record) -> tuple[Sequence[str | None], Sequence[float | None]]:
    """Sources and scores, one per span."""
    count = len(record.spans)
    return record.sources or (None,) * count, record.scores or (None,) * count


def _files(inputs: Iterable[Path], output: Path) -> list[Path]:
    """The files to read. A folder's own earlier output is not among them; named as an input, it is refused."""
    inputs = list(inputs)
    target = output.resolve()
    if any(path.resolve() == target for path in inputs):
        raise UsageError(
            translate("Session", "{output} is both input and output. Choose another name for the output.").format(
                output=output
            )
        )
    files = [path for path in readable_files(inputs) if path.resolve() != target]
    if not files:
        raise InputError(inputs[0] if inputs else "", translate("Session", "there is no file here that can be read."))
    return files


def _records(
    files: Sequence[Path], format_name: str, options: ReadOptions, report: PreannotationReport
) -> Iterator[Record]:
    """All good records in order; bad ones, and files that cannot be read, go into the report."""
    for path in files:
        try:
            importer = importer_for(path, format_name).importer
            if importer is None:
                raise InputError(path, translate("Session", "this format can be written but not read."))
            for item in importer.read(path, options):
                if isinstance(item, RejectedRecord):
                    report.rejected.append(item)
                else:
                    yield item
        except InputError as error:
            report.rejected.append(RejectedRecord(str(path), 1, error.reason))
