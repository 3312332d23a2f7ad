"""All suggesters of a project over all its open documents, one after the other."""

from __future__ import annotations

from functools import partial
from itertools import islice

from annotator.domain.edit import OperationKind
from annotator.domain.suggester import FIXED_KINDS
from annotator.errors import AnnotatorError
from annotator.language import translate
from annotator.session.combining import changed_readings
from annotator.session.pipeline_place import resolved_pipeline
from annotator.session.suggester_files import located
from annotator.session.suggesting import SuggestReport, suggest
from annotator.session.work import Cancel, Progress, no_progress
from annotator.store.project_file import ProjectFile
from annotator.suggest.pipelines import describe_pipeline

_AT_ONCE = 100


def suggest_together(
    project: ProjectFile,
    *,
    pipeline: str,
    workers: int = 1,
    cluster: str | None = None,
    again: bool = False,
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> SuggestReport:
    """Has the pipeline and every further one of the project read what they have not read yet (`again`: everything).

    The dictionaries go along, also over what was read before. What the further ones propose is added to the report;
    one that cannot be loaded is told in it and the others go on. For the rest see `suggest`.
    """
    read = partial(suggest, project, workers=workers, cluster=cluster, again=again, progress=progress, cancel=cancel)
    report = read(pipeline=pipeline)
    info = describe_pipeline(resolved_pipeline(project.path, pipeline))
    if not info.labels:
        report.failed.append(
            (
                info.name,
                translate("Session", "The pipeline “{name}” labels no spans, so it can suggest nothing.").format(
                    name=info.name
                ),
            )
        )
    for suggester in project.suggesters().further_pipelines:
        if report.cancelled:
            return report
        try:
            further = read(pipeline=located(project.path, suggester), name=suggester.name)
        except AnnotatorError as error:
            report.failed.append((suggester.name, str(error)))
            continue
        report.suggestions += further.suggestions
        report.seconds += further.seconds
        report.failed += further.failed
        report.cancelled = further.cancelled
    if not report.cancelled:
        refresh_all(project, cancel)
    return report


def refresh_all(project: ProjectFile, cancel: Cancel | None = None) -> int:
    """Brings every open document after what was learned and after the suggesters; in how many that changed any."""
    suggesters = project.suggesters()
    is_plain = len(suggesters) == len(FIXED_KINDS) and all(s.enabled and not s.labels for s in suggesters)
    if is_plain and not project.has_phrases():
        return 0
    changed = 0
    documents = project.documents_without(())
    with project.bulk(OperationKind.SUGGEST, "Suggest what was learned"):
        while batch := list(islice(documents, _AT_ONCE)):
            if cancel is not None and cancel.is_pressed:
                break
            readings = [several for several in (changed_readings(project, number) for number in batch) if several]
            if readings:
                project.keep_reading([reading for several in readings for reading in several]).result()
                changed += len(readings)
    return changed
