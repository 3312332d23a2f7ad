"""Suggestions for a project's documents, by one or more worker processes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.document import DocumentId
from annotator.domain.edit import OperationKind
from annotator.domain.suggestion import Source, SourceKind
from annotator.errors import CancelledError
from annotator.session.combining import combined_readings
from annotator.session.wording import counted
from annotator.session.work import Cancel, Progress, no_progress, result_of
from annotator.store.project_file import ProjectFile
from annotator.store.suggestions import Reading
from annotator.suggest.pipelines import PipelineInfo
from annotator.suggest.process import PipelineProcess, TextResult

BATCH_DOCUMENTS = 32
BATCH_CHARACTERS = 200_000
IN_FLIGHT = 2
"""Batches per worker under way at once: one being read, one waiting, so that no worker stands idle."""


@dataclass
class SuggestReport:
    """How much was read, what came of it, and which documents a pipeline failed on."""

    documents: int = 0
    suggestions: int = 0
    words: int = 0
    seconds: float = 0.0
    failed: list[tuple[str, str]] = field(default_factory=list)
    cancelled: bool = False

    def to_json(self) -> dict[str, Any]:
        """The object that `annotator suggest --json` prints."""
        return {
            "documents": self.documents,
            "suggestions": self.suggestions,
            "seconds": round(self.seconds, 3),
            "words_per_second": round(self.words / self.seconds) if self.seconds else 0,
            "failed": [{"document": key, "reason": reason} for key, reason in self.failed],
        }

    def sentence(self) -> str:
        """The report in one line for a person."""
        begin = "Cancelled: " if self.cancelled else ""
        failed = f" {counted(len(self.failed), 'document')} could not be read." if self.failed else ""
        return f"{begin}{counted(self.suggestions, 'suggestion')} in {counted(self.documents, 'document')}.{failed}"


def source_of(pipeline: PipelineInfo) -> Source:
    """The source under which a pipeline's suggestions are kept."""
    kind = SourceKind.RULE if pipeline.kind in ("starter", "rules") else SourceKind.PIPELINE
    return Source(kind, pipeline.name, pipeline.version)


def reading_of(result: TextResult, source: Source) -> Reading:
    """What the project keeps of one text that was read."""
    return Reading(DocumentId(result.key), source, result.tokens, result.suggestions)


def suggest(
    project: ProjectFile,
    *,
    pipeline: str,
    workers: int = 1,
    again: bool = False,
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> SuggestReport:
    """Has every open document read that the pipeline has not read yet (`again`: all open ones).

    PipelineError if the pipeline cannot be loaded, ProjectError if another run is under way; a document on which the
    pipeline fails is told and the rest goes on.
    """
    language = project.info().language
    report = SuggestReport()
    began = time.perf_counter()
    with ExitStack() as stack:
        # First of all: of two runs at once the second one is to end before it has loaded a pipeline.
        stack.enter_context(project.bulk(OperationKind.SUGGEST, f"Suggest with {pipeline_title(pipeline)}"))
        processes = [stack.enter_context(closing(PipelineProcess(pipeline, language))) for _ in range(max(1, workers))]
        try:
            source = source_of(result_of(processes[0].ready, cancel))
            # The clock starts when the pipeline is loaded: words per second is the pipeline's pace.
            began = time.perf_counter()
            skipped = () if again else (f"{source.name} {source.version}".strip(),)
            waiting = list(project.documents_without(skipped))
            _read_all(project, processes, waiting, source, report, progress, cancel)
        except CancelledError:
            report.cancelled = True
    report.seconds = time.perf_counter() - began
    return report


def pipeline_title(name_or_path: str) -> str:
    """A pipeline's name without the folders before it, as it is shown in the history."""
    return Path(name_or_path).name or name_or_path


def _read_all(
    project: ProjectFile,
    processes: list[PipelineProcess],
    waiting: list[DocumentId],
    source: Source,
    report: SuggestReport,
    progress: Progress,
    cancel: Cancel | None,
) -> None:
    """Deals batches out to the workers in turn and keeps the results as they come, in order."""
    under_way: deque[Future[list[TextResult]]] = deque()
    most = IN_FLIGHT * len(processes)
    for number, batch in enumerate(_batches(project, waiting)):
        under_way.append(processes[number % len(processes)].submit(batch))
        while len(under_way) >= most:
            _keep(project, result_of(under_way.popleft(), cancel), source, report)
            progress(report.documents, len(waiting))
    while under_way:
        _keep(project, result_of(under_way.popleft(), cancel), source, report)
        progress(report.documents, len(waiting))


def _keep(project: ProjectFile, results: list[TextResult], source: Source, report: SuggestReport) -> None:
    for result in results:
        report.words += result.words
        if result.error is not None:
            report.failed.append((project.document(DocumentId(result.key)).key, result.error))
    whole = [combined_readings(project, reading_of(result, source)) for result in results if result.error is None]
    report.documents += len(whole)
    report.suggestions += project.keep_reading([reading for several in whole for reading in several]).result()


def _batches(project: ProjectFile, documents: list[DocumentId]) -> Iterator[list[tuple[int, str]]]:
    batch: list[tuple[int, str]] = []
    characters = 0
    for identity in documents:
        text = project.document(identity).text
        batch.append((identity, text))
        characters += len(text)
        if len(batch) >= BATCH_DOCUMENTS or characters >= BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch
