"""What a training would use, and when the next one begins by itself: shown before anything is trained."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.answer import Answer
from annotator.session.gathering import FEWEST, gather
from annotator.session.training import base_of
from annotator.session.versions import Version, list_versions
from annotator.store.project_file import ProjectFile

PLACE = "training"
"""Under this key the project remembers each annotator's choice, and at how many documents was last trained."""


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How many confirmed spans of a label there are to train on, and held out."""

    label: str
    train: int
    held_out: int


@dataclass(frozen=True)
class TrainingPlan:
    """Counts of a project's accepted documents. `why_not` is a sentence if a training makes no sense yet.

    `base` is the name of what a training starts from (empty: nothing); `every` accepted documents one begins by
    itself, 0 for never.
    """

    documents: int
    train: int
    held_out: int
    labels: tuple[LabelCount, ...]
    why_not: str
    base: str
    versions: tuple[Version, ...]
    every: int = 0


def plan_training(project: ProjectFile) -> TrainingPlan:
    """Reads all accepted documents and counts."""
    found = gather(project)
    names = [name for name in project.labels().names if found.train_labels[name] or found.held_labels[name]]
    return TrainingPlan(
        documents=found.documents,
        train=len(found.train),
        held_out=len(found.held_out),
        labels=tuple(LabelCount(name, found.train_labels[name], found.held_labels[name]) for name in names),
        why_not=found.why_not(),
        base=Path(base_of(project)).name,
        versions=tuple(list_versions(project)),
        every=automatic_step(project),
    )


def automatic_step(project: ProjectFile) -> int:
    """After so many accepted documents a training begins by itself; 0 for never."""
    value = (project.place(PLACE) or {}).get("every", 0)
    return value if isinstance(value, int) and value > 0 else 0


def set_automatic_step(project: ProjectFile, every: int) -> None:
    """Takes another number; counting begins now."""
    project.set_place(PLACE, {"every": every, "at": accepted(project)}).result()


def remember_training(project: ProjectFile) -> None:
    """Begins to count anew: the project was trained with what is accepted now."""
    project.set_place(PLACE, {"every": automatic_step(project), "at": accepted(project)}).result()


def is_due(project: ProjectFile) -> bool:
    """Whether so many documents were accepted since the last training that one is to begin by itself."""
    every = automatic_step(project)
    at = (project.place(PLACE) or {}).get("at", 0)
    now = accepted(project)
    return every > 0 and now >= FEWEST and now - (at if isinstance(at, int) else 0) >= every


def accepted(project: ProjectFile) -> int:
    """How many documents are accepted."""
    return project.statistics().states.get(Answer.ACCEPT.value, 0)
