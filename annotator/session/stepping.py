"""Going to any point of the history, in pieces, so that it can be watched and stopped."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.changes import Changes
from annotator.session.work import Cancel, Progress
from annotator.store.history import together
from annotator.store.project_file import ProjectFile

STEPS_AT_ONCE = 200
"""Steps of one transaction; between two of them others may write, and the person may stop."""


def go_to(project: ProjectFile, number: int, progress: Progress, cancel: Cancel) -> tuple[int, Changes]:
    """Undoes (or redoes) one's own steps until all is as it was right after that operation; how many, and what changed.

    Number 0 is before everything. Every step can be redone until something new is done. When the person cancels, what
    was gone until then stays. UsageError if there is no way there.
    """
    way = project.time_line.way_to(number)
    total, gone = way.undos or way.redos, 0
    pieces: list[Changes] = []
    while gone < total and not cancel.is_pressed:
        steps, changes = project.time_line.walk(number, most=STEPS_AT_ONCE).result()
        if not steps:
            break
        pieces.append(changes)
        gone += steps
        progress(gone, total)
    if len(pieces) == 1:
        return gone, pieces[0]
    return gone, replace(together(pieces), edits=())  # too many for anybody to follow one by one
