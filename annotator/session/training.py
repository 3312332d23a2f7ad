"""Training the project's pipeline on its accepted documents, and switching to it if it is better."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.errors import AnnotatorError, PipelineError
from annotator.language import translate
from annotator.session import versions
from annotator.session.gathering import Gathered, gather
from annotator.session.pipeline_place import resolved_pipeline, stored_pipeline
from annotator.session.suggestion_difference import Difference, compare_suggestions
from annotator.session.trust import trust_own
from annotator.session.work import Cancel
from annotator.store.project_file import ProjectFile
from annotator.suggest.pipelines import BUILT_IN, describe_pipeline
from annotator.suggest.training.process import train_apart
from annotator.suggest.training.request import NO_BASE, CurvePoint, TrainingOutcome, TrainingRequest

__all__ = ["CurvePoint", "TooFewError", "TrainingOutcome", "TrainingReport", "TrainingWish", "base_of", "train_project"]

TRAINED = "trained"
"""Source name of the suggestions of trained versions: a newer version's take the place of an older one's."""


class TooFewError(AnnotatorError):
    """There is not enough to train on yet; the message says what helps until then."""


@dataclass(frozen=True, slots=True)
class TrainingWish:
    """How to train. `base`: a name or directory to start from instead of the project's own, `epochs` 0 for the usual.

    `output`: a directory to write to instead of a version beside the project. `use`: switch to the new pipeline
    (None: only if it is better and no `output` was named).
    """

    base: str | None = None
    epochs: int = 0
    seed: int = 0
    output: Path | None = None
    use: bool | None = None
    show_difference: bool = True


@dataclass(frozen=True)
class TrainingReport:
    """What was trained on what, what came of it, where it is, and whether it suggests now."""

    outcome: TrainingOutcome
    gathered: Gathered
    base: str
    folder: Path
    version: int | None
    is_used: bool
    remark: str = ""
    difference: Difference | None = None

    @property
    def is_better(self) -> bool:
        """Whether the new pipeline beats the present one on the held-out documents."""
        return self.outcome.is_better

    def sentence(self) -> str:
        """The report in one line for a person."""
        before, after = 100 * self.outcome.before.typed.f1, 100 * self.outcome.after.typed.f1
        figures = translate("TrainingReport", "F1 {before:.1f} before, {after:.1f} after")
        if not self.outcome.after.typed.gold:
            figures = translate("TrainingReport", "too few documents to compare")
        better = translate("TrainingReport", "Better ({figures}): {done}.")
        if not self.is_better:
            better = translate("TrainingReport", "Not better ({figures}): {done}.")
        sentence = better.format(figures=figures.format(before=before, after=after), done=self._what_follows())
        if self.outcome.cancelled:
            kept = translate("TrainingReport", "Cancelled; the best so far was kept.")
            sentence = f"{kept} {sentence}"
        return f"{sentence}{self.remark}"

    def _what_follows(self) -> str:
        if self.version is None:
            done = translate("TrainingReport", "written to {folder}; the project keeps its pipeline")
            if self.is_used:
                done = translate("TrainingReport", "written to {folder}; it suggests in the project now")
            return done.format(folder=self.folder)
        if self.is_used:
            return translate("TrainingReport", "version {version} suggests now").format(version=self.version)
        return translate("TrainingReport", "the present pipeline stays")

    def to_json(self) -> dict[str, Any]:
        """The object that `annotator train --json` prints."""
        outcome = self.outcome
        return {
            "trained": True,
            "better": self.is_better,
            "used": self.is_used,
            "version": self.version,
            "pipeline": str(self.folder),
            "base": self.base or "blank",
            "labels": list(outcome.labels),
            "documents": {"accepted": self.gathered.documents, **_sizes(self.gathered)},
            "before": outcome.before.to_json(),
            "after": outcome.after.to_json(),
            "curve": [_point_json(point) for point in outcome.curve if point.held_out is not None],
            "epoch": outcome.epoch,
            "epochs": outcome.epochs,
            "words": outcome.words,
            "seconds": round(outcome.seconds, 2),
            "replayed": outcome.replayed,
            "left_out": outcome.left_out,
            "rules": outcome.rules,
            "cancelled": outcome.cancelled,
            "difference": None if self.difference is None else self.difference.to_json(),
        }


def base_of(project: ProjectFile, wanted: str | None = None) -> str:
    """What a training starts from: what was asked for, else the pipeline the project had before any training.

    The built-in starter stands in for rules and for pipelines without a `ner`; NO_BASE where it cannot, in another
    language. PipelineError if what was asked for is not there.
    """
    language = project.info().language
    if wanted is not None and wanted not in BUILT_IN:
        wanted = resolved_pipeline(project.path, wanted)
        describe_pipeline(wanted)
        return wanted
    root = resolved_pipeline(project.path, versions.root_of(project))
    if wanted is None and root not in BUILT_IN:
        try:
            if "ner" in describe_pipeline(root).components:
                return root
        except PipelineError:  # it is gone; the versions trained from it are not
            pass
    starter = paths.starter_pipeline()
    return str(starter) if language == "en" and (starter / "meta.json").is_file() else NO_BASE


def train_project(
    project: ProjectFile,
    wish: TrainingWish = TrainingWish(),
    *,
    stage: Callable[[str], None] = lambda _sentence: None,
    point: Callable[[CurvePoint], None] = lambda _point: None,
    cancel: Cancel | None = None,
) -> TrainingReport:
    """Trains in a process of its own, keeps the result, and switches to it as the wish says.

    TooFewError if there is too little to train on (with `output`, one document that has a span is enough),
    PipelineError if it cannot be done, CancelledError if it was cancelled before there was anything to keep.
    """
    if wish.output is not None:
        versions.check_replaceable(wish.output)
    gathered = gather(project)
    remark = _checked(gathered, wish)
    versions.sweep(project)
    base = base_of(project, wish.base)
    root = versions.root_of(project)
    number = None if wish.output is not None else versions.next_number(project.path)
    target = wish.output if wish.output is not None else versions.version_path(project.path, number or 0)
    present = resolved_pipeline(project.path, project.info().pipeline)
    with versions.appearing(target) as half:
        request = _request(project, gathered, wish, base, present, half)
        request = replace(request, meta=_meta(project, gathered, root, number))
        outcome = train_apart(
            request,
            stage=stage,
            point=point,
            is_cancelled=lambda: cancel is not None and cancel.is_pressed,
        )
        _tell_figures(half, outcome)
    trust_own(target)
    is_used = _is_to_be_used(wish, outcome)
    difference = None
    if wish.show_difference and not (cancel is not None and cancel.is_pressed):
        stage(translate("TrainingStage", "Comparing the suggestions"))
        difference = compare_suggestions(project, present, str(target))
    if is_used:
        versions.use(project, target)
    if number is not None:
        versions.thin(project)
    return TrainingReport(outcome, gathered, base, target, number, is_used, remark, difference)


def _checked(gathered: Gathered, wish: TrainingWish) -> str:
    """A remark for the report; TooFewError if a training makes no sense."""
    why_not = gathered.why_not()
    if not why_not:
        return ""
    if wish.output is None or not gathered.spans:
        nothing = translate("TrainingReport", "There is nothing to learn from.")
        raise TooFewError(why_not if wish.output is None else f"{nothing} {why_not}")
    return f" {why_not}"


def _request(
    project: ProjectFile, gathered: Gathered, wish: TrainingWish, base: str, present: str, folder: Path
) -> TrainingRequest:
    return TrainingRequest(
        language=project.info().language,
        base=base,
        present=present,
        labels=project.labels().for_spans().names,
        train=tuple(gathered.train),
        held_out=tuple(gathered.held_out),
        folder=folder,
        epochs=wish.epochs,
        seed=wish.seed,
    )


def _meta(project: ProjectFile, gathered: Gathered, root: str, number: int | None) -> dict[str, Any]:
    name = project.info().name
    counts = f"{gathered.documents} accepted documents of the project “{name}”"
    ours = {
        "base": stored_pipeline(project.path, root),
        "created": versions.now(),
        "documents": gathered.documents,
        **_sizes(gathered),
    }
    if number is not None:
        ours["name"] = TRAINED
    return {
        "name": TRAINED if number is not None else "pipeline",
        "version": f"0.0.{number or 1}",
        "description": f"Trained by Annotator on {counts}.",
        "annotator": ours,
    }


def _tell_figures(folder: Path, outcome: TrainingOutcome) -> None:
    """Adds what is known only now to the meta.json."""
    versions.add_to_meta(
        folder,
        {
            "labels": list(outcome.labels),
            "before": round(outcome.before.typed.f1, 4),
            "after": round(outcome.after.typed.f1, 4),
        },
    )


def _is_to_be_used(wish: TrainingWish, outcome: TrainingOutcome) -> bool:
    if wish.use is not None:
        return wish.use
    return wish.output is None and outcome.is_better


def _sizes(gathered: Gathered) -> dict[str, int]:
    return {"trained_on": len(gathered.train), "held_out": len(gathered.held_out)}


def _point_json(point: CurvePoint) -> dict[str, Any]:
    found = point.held_out
    return {
        "epochs": point.epochs,
        "words": point.words,
        "seconds": round(point.seconds, 2),
        "loss": round(point.loss, 4),
        **(found.to_json() if found is not None else {}),
    }
