"""How good a pipeline is: what it suggests against what people confirmed, in a project or in a file of gold."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.answer import Answer
from annotator.domain.assessment import Assessment, Triple, assess
from annotator.domain.record import RejectedRecord
from annotator.errors import CancelledError, InputError
from annotator.formats.registry import ReadOptions, importer_for
from annotator.language import translate
from annotator.session.gathering import gather
from annotator.session.pipeline_place import is_version, resolved_pipeline
from annotator.session.work import Cancel, Progress, no_progress, result_of
from annotator.store.project_file import ProjectFile
from annotator.suggest.pipelines import source_of
from annotator.suggest.process import PipelineProcess
from annotator.suggest.training.request import TrainingText

_AT_ONCE = 16


@dataclass
class Evaluation:
    """Figures of a pipeline; `held_out` says that only documents count that trainings leave out.

    `rejected` are records of a gold file that could not be read.
    """

    pipeline: str
    version: str
    assessment: Assessment
    seconds: float = 0.0
    held_out: bool = False
    rejected: list[RejectedRecord] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """The object that `annotator evaluate --json` prints."""
        return {
            "pipeline": self.pipeline,
            "version": self.version,
            "held_out": self.held_out,
            **self.assessment.to_json(),
            "seconds": round(self.seconds, 2),
            "rejected": [{"file": r.file, "line": r.line, "reason": r.reason} for r in self.rejected],
        }


def evaluate_project(
    project: ProjectFile,
    *,
    pipeline: str | None = None,
    held_out: bool | None = None,
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> Evaluation:
    """The pipeline (None: the project's own) against the accepted documents.

    `held_out` counts every fifth alone, which no training sees; None does so for the project's trained versions.
    PipelineError if the pipeline cannot be loaded.
    """
    chosen = pipeline or project.info().pipeline
    only = is_version(chosen) if held_out is None else held_out
    gathered = gather(project)
    texts = gathered.held_out if only else [*gathered.train, *gathered.held_out]
    resolved = resolved_pipeline(project.path, chosen)
    done = _evaluate(resolved, project.info().language, texts, project.labels().for_spans().names, progress, cancel)
    done.held_out = only
    return done


def evaluate_gold(
    gold: Path,
    *,
    pipeline: str = "starter",
    language: str = "en",
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> Evaluation:
    """The pipeline against a file of annotated texts, in any format that can be read.

    Labels that the file lacks do not count. Records whose answer is reject or ignore are no gold. InputError if
    nothing is in the file.
    """
    importer = importer_for(gold, "auto").importer
    if importer is None:
        raise InputError(gold, translate("Session", "this format can be written but not read."))
    rejected, texts = [], []
    for item in importer.read(gold, ReadOptions()):
        if isinstance(item, RejectedRecord):
            rejected.append(item)
        elif item.answer in (None, Answer.ACCEPT):
            texts.append(TrainingText(item.text, tuple((s.start, s.end, s.label) for s in item.spans)))
    labels = sorted({label for text in texts for _, _, label in text.spans})
    if not labels:
        raise InputError(gold, translate("Session", "there is no accepted text with a span in it to compare with."))
    done = _evaluate(pipeline, language, texts, labels, progress, cancel)
    done.rejected = rejected
    return done


def _evaluate(
    pipeline: str,
    language: str,
    texts: list[TrainingText],
    labels: Iterable[str],
    progress: Progress,
    cancel: Cancel | None,
) -> Evaluation:
    wanted = frozenset(labels)
    began = time.perf_counter()
    total = Assessment()
    with closing(PipelineProcess(pipeline, language)) as process:
        source = source_of(result_of(process.ready, cancel))
        for batch in _batches(texts):
            if cancel is not None and cancel.is_pressed:
                raise CancelledError
            results = result_of(process.submit([(n, text.text) for n, text in enumerate(batch)]), cancel)
            for text, result in zip(batch, results, strict=True):
                found: list[Triple] = [(s.start, s.end, s.label) for s in result.suggestions]
                total += assess(found, text.spans, labels=wanted, unknown=text.unknown)
            progress(total.documents, len(texts))
    return Evaluation(source.name, source.version, total, time.perf_counter() - began)


def _batches(texts: list[TrainingText]) -> Iterator[list[TrainingText]]:
    for first in range(0, len(texts), _AT_ONCE):
        yield texts[first : first + _AT_ONCE]
