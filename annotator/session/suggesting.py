"""Suggestions for a project's documents, by one or more worker processes."""

from __future__ import annotations

import time
from array import array
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator.domain.document import DocumentId
from annotator.domain.edit import OperationKind
from annotator.domain.suggestion import Source
from annotator.errors import CancelledError
from annotator.language import translate
from annotator.session.bulk_reading import read_in_order
from annotator.session.combining import combined_readings
from annotator.session.pipeline_place import resolved_pipeline
from annotator.session.work import Cancel, Progress, no_progress, result_of
from annotator.store.project_file import ProjectFile
from annotator.store.suggestions import Reading
from annotator.suggest.backlog import TextResult
from annotator.suggest.pipelines import source_of
from annotator.suggest.workers import Workers, open_workers


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
        suggestions, documents, failed = self.suggestions, self.documents, len(self.failed)
        where = translate("SuggestReport", "%Ln document(s)", "", documents)
        if self.cancelled:
            text = translate("SuggestReport", "Cancelled: %Ln suggestion(s) in {documents}.", "", suggestions)
        else:
            text = translate("SuggestReport", "%Ln suggestion(s) in {documents}.", "", suggestions)
        text = text.format(documents=where)
        if failed:
            text += " " + translate("SuggestReport", "%Ln document(s) could not be read.", "", failed)
        return text


def reading_of(result: TextResult, source: Source) -> Reading:
    """What a source found in one text; under the name by which the project knows it."""
    suggestions = result.suggestions
    if suggestions and suggestions[0].source != source:
        suggestions = tuple(replace(suggestion, source=source) for suggestion in suggestions)
    return Reading(DocumentId(result.key), source, result.tokens, suggestions)


def suggest(
    project: ProjectFile,
    *,
    pipeline: str,
    name: str = "",
    workers: int = 1,
    cluster: str | None = None,
    again: bool = False,
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> SuggestReport:
    """Has every open document read that the pipeline has not read yet (`again`: all open ones).

    A `name` is that of one of the project's further suggesters: what is found is kept as its. So many `workers` of
    this machine read, or those of the dask cluster with that address. PipelineError if the pipeline cannot be loaded
    or the cluster does not answer, ProjectError if another run is under way; a document on which the pipeline fails
    is told and the rest goes on.
    """
    language = project.info().language
    report = SuggestReport()
    began = time.perf_counter()
    with ExitStack() as stack:
        # First of all: of two runs at once the second one is to end before it has loaded a pipeline.
        stack.enter_context(project.bulk(OperationKind.SUGGEST, f"Suggest with {pipeline_title(pipeline)}"))
        named = resolved_pipeline(project.path, pipeline)
        crew = stack.enter_context(closing(open_workers(named, language, count=workers, cluster=cluster)))
        try:
            source = source_of(result_of(crew.ready, cancel))
            source = replace(source, name=name or source.name)
            # The clock starts when the pipeline is loaded: words per second is the pipeline's pace.
            began = time.perf_counter()
            skipped = () if again else (f"{source.name} {source.version}".strip(),)
            # Numbers of 8 bytes, found before anything is written; nothing else grows with the documents.
            waiting = array("q", project.documents_without(skipped))
            _read_all(project, crew, waiting, source, report, progress, cancel)
        except CancelledError:
            report.cancelled = True
    report.seconds = time.perf_counter() - began
    return report


def pipeline_title(name_or_path: str) -> str:
    """A pipeline's name without the folders before it, as it is shown in the history."""
    return Path(name_or_path).name or name_or_path


def _read_all(
    project: ProjectFile,
    workers: Workers,
    waiting: Sequence[int],
    source: Source,
    report: SuggestReport,
    progress: Progress,
    cancel: Cancel | None,
) -> None:
    """Has the documents read and keeps what comes, in order."""
    texts = ((number, project.document(DocumentId(number)).text) for number in waiting)
    for results in read_in_order(workers, texts, cancel):
        _keep(project, results, source, report)
        progress(report.documents, len(waiting))


def _keep(project: ProjectFile, results: list[TextResult], source: Source, report: SuggestReport) -> None:
    for result in results:
        report.words += result.words
        if result.error is not None:
            report.failed.append((project.document(DocumentId(result.key)).key, result.error))
    whole = [combined_readings(project, reading_of(result, source)) for result in results if result.error is None]
    report.documents += len(whole)
    kept = [reading for several in whole for reading in several]
    report.suggestions += sum(len(r.suggestions) for r in kept if r.source.name == source.name or r.created is None)
    project.keep_reading(kept).result()
