"""How projects come into the window and leave it, off its thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.gui.jobs import Jobs

if TYPE_CHECKING:
    from annotator.domain.label import LabelSet
    from annotator.session import ProjectFile, ProjectInfo

PLACE = "place"
"""Under this key the project remembers each annotator's document, caret and scroll position."""

LEAST_SCORE = "least score"
"""Under this key it remembers below which score suggestions are hidden."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A project that has been opened, with what the window reads of it first."""

    project: ProjectFile
    info: ProjectInfo
    labels: LabelSet
    place: dict[str, Any]
    least_score: float


class ProjectDoor:
    """Opens one project and closes another without holding up the window; nothing stays open by accident.

    `when_ready` is how a project that was opened is let in: it takes the step now, or when the window can receive it.
    """

    def __init__(self, jobs: Jobs) -> None:
        self.when_ready: Callable[[Callable[[], None]], None] = lambda step: step()
        self._jobs = jobs
        self._leaving: set[Future[None]] = set()
        self._arriving: set[ProjectFile] = set()

    @property
    def is_shut(self) -> bool:
        """Whether every project that had to be closed is closed, and none that was opened waits to be let in."""
        return not self._arriving and all(future.done() for future in self._leaving)

    def bring_in(
        self,
        make: Callable[[], ProjectFile],
        *,
        done: Callable[[Arrival], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Has `make` open or create a project; `done` or `failed` are called on the window's thread."""
        leaving = set(self._leaving)

        def work(_progress: object, _cancel: object) -> Arrival:
            wait(leaving)  # it may be the project that was open just now
            project = make()
            self._arriving.add(project)
            try:
                return Arrival(project, project.info(), project.labels(), _place_of(project), _least_score_of(project))
            except BaseException:
                self._arriving.discard(project)
                project.close()
                raise

        def take(arrival: Arrival) -> None:
            if arrival.project in self._arriving:  # else the window was closed meanwhile, and the project with it
                self._arriving.discard(arrival.project)
                done(arrival)

        def receive(arrival: Arrival) -> None:
            self.when_ready(lambda: take(arrival))

        self._jobs.run(work, done=receive, failed=failed, outlives=True)

    def see_off(self, project: ProjectFile) -> None:
        """Cancels the work on a project, and closes it when the last of it has ended."""
        self._leaving = {future for future in self._leaving if not future.done()} | {self._jobs.drop(project.close)}

    def close(self) -> None:
        """Waits until all work has ended and every project is closed."""
        wait(self._leaving)
        self._jobs.close()
        while self._arriving:  # opened for a window that is not there any more
            self._arriving.pop().close()


def _place_of(project: ProjectFile) -> dict[str, Any]:
    """Where the annotator was; without a document that is not there any more."""
    place: dict[str, Any] = project.place(PLACE) or {}
    last = place.get("document")
    if isinstance(last, int) and not project.rows([last]):
        del place["document"]
    return place


def _least_score_of(project: ProjectFile) -> float:
    """Below which score the annotator hides suggestions; 0 hides none."""
    kept = project.place(LEAST_SCORE)
    return min(1.0, max(0.0, float(kept))) if isinstance(kept, (int, float)) else 0.0
