"""Suggestions for a project's documents, by one or more worker processes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.document import DocumentId
from annotator.domain.edit import OperationKind
from annotator.domain.suggestion import Source, SourceKind
from annotator.session.work import Cancel, Progress, no_progress
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

    PipelineError if the pipeline cannot be loaded; a document it fails on is told and the rest goes on.
    """
    language = project.info().language
    report = SuggestReport()
    with ExitStack() as stack:
        processes = [stack.enter_context(closing(PipelineProcess(pipeline, language))) for _ in range(max(1, workers))]
        info = processes[0].ready.result()
        source = source_of(info)
        # The clock starts when the pipeline is loaded: words per second is the pipeline's pace.
        began = time.perf_counter()
        skipped = () if again else (f"{source.name} {source.version}".strip(),)
        waiting = list(project.documents_without(skipped))
        stack.enter_context(project.bulk(OperationKind.SUGGEST, f"Suggest with {info.name}"))
        _read_all(project, processes, waiting, source, report, progress, cancel)
    report.seconds = time.perf_counter() - began
    return report


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
    for number, batch in enumerate(_batches(project, waiting)):
        if cancel is not None and cancel.is_pressed:
            report.cancelled = True
            for process in processes:
                process.cancel_pending()
            return
        under_way.append(processes[number % len(processes)].submit(batch))
        if len(under_way) >= IN_FLIGHT * len(processes):
            _keep(project, under_way.popleft().result(), source, report)
            progress(report.documents, len(waiting))
    while under_way:
        _keep(project, under_way.popleft().result(), source, report)
        progress(report.documents, len(waiting))


def _keep(project: ProjectFile, results: list[TextResult], source: Source, report: SuggestReport) -> None:
    for result in results:
        report.words += result.words
        report.suggestions += len(result.suggestions)
        if result.error is not None:
            report.failed.append((project.document(DocumentId(result.key)).key, result.error))
    whole = [reading_of(result, source) for result in results if result.error is None]
    report.documents += len(whole)
    project.keep_reading(whole).result()


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
