"""Restore points: made when they are due, thinned out, found again, and gone back to."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.label import Label, LabelSet
from annotator.domain.record import Record
from annotator.errors import ProjectError
from annotator.session import ProjectFile
from annotator.session.backups import restore, restore_beside
from annotator.session.restore_points import (
    Contents,
    Reason,
    RestorePoint,
    contents_of,
    keep_restore_points,
    make_restore_point,
    restore_folder,
    restore_points,
    superfluous,
)

NOW = datetime(2026, 6, 17, 12, 0)


@pytest.fixture
def project(tmp_path, own_home):
    with closing(
        ProjectFile.create(tmp_path / "p.annot", name="p", labels=LabelSet([Label("ORG")]), annotator="Ada")
    ) as made:
        made.add_records(
            [Record("one", "A text."), Record("two", "Another.")], source="x", as_suggestions=None
        ).result()
        yield made


def age(path: Path, days: float) -> None:
    """Makes the newest restore point of a project older, by its name."""
    point = restore_points(path)[0]
    made = point.made - timedelta(days=days)
    name = point.path.name.replace(f"{point.made:%Y%m%d-%H%M%S}", f"{made:%Y%m%d-%H%M%S}")
    point.path.rename(point.path.with_name(name))


def test_a_project_without_one_gets_one_and_no_second_the_same_day(project):
    assert restore_points(project.path) == []
    made = keep_restore_points(project)
    assert made is not None
    assert [point.path for point in restore_points(project.path)] == [made.path]
    assert (made.reason, contents_of(made)) == (Reason.BY_ITSELF, Contents(2, 0))
    assert keep_restore_points(project) is None


def test_after_a_day_there_is_another_but_only_if_something_has_changed(project):
    keep_restore_points(project)
    age(project.path, 2)
    assert keep_restore_points(project) is not None
    age(project.path, 2)
    for path in project.path.parent.glob("p.annot*"):
        os.utime(path, (0, 0))
    assert keep_restore_points(project) is None


def test_the_same_name_in_another_folder_has_restore_points_of_its_own(project, tmp_path):
    make_restore_point(project)
    other = tmp_path / "elsewhere" / "p.annot"
    assert restore_folder(other) != restore_folder(project.path)
    assert restore_points(other) == []


def test_files_of_other_names_and_damaged_copies_are_no_danger(project):
    point = make_restore_point(project)
    (restore_folder(project.path) / "notes.annot").write_text("mine")
    assert restore_points(project.path) == [point]
    point.path.write_text("damaged")
    assert contents_of(point) is None
    with pytest.raises(ProjectError):
        restore_beside(point.path, project.path.with_name("new.annot"))
    assert not project.path.with_name("new.annot").exists()


def test_going_back_keeps_what_was_there_and_a_copy_becomes_a_project_of_its_own(project):
    before = make_restore_point(project)
    project.add_records([Record("three", "A third.")], source="x", as_suggestions=None).result()
    path = project.path
    project.close()
    restore(path, before.path)
    kept = next(point for point in restore_points(path) if point.reason is Reason.BEFORE_GOING_BACK)
    assert (contents_of(before), contents_of(kept)) == (Contents(2, 0), Contents(3, 0))
    with closing(ProjectFile.open(path, annotator="Ada")) as again:
        assert again.statistics().documents == 2
    new = path.with_name("new.annot")
    restore_beside(kept.path, new)
    with closing(ProjectFile.open(new, annotator="Ada")) as beside:
        assert beside.statistics().documents == 3


def points(*ages: float, reason: Reason = Reason.BY_ITSELF, size: int = 1) -> list[RestorePoint]:
    """Restore points made so many days ago, the latest first."""
    return [RestorePoint(Path(f"{days}.annot"), NOW - timedelta(days=days), reason, size) for days in sorted(ages)]


def test_the_last_six_one_of_each_of_seven_days_and_of_four_weeks_are_kept():
    many = points(*[hour / 24 for hour in range(0, 24 * 60, 3)])
    kept = [point for point in many if point not in superfluous(many, NOW)]
    assert kept[:6] == many[:6]
    days = {point.made.date() for point in kept}
    assert {(NOW - timedelta(days=back)).date() for back in range(7)} <= days
    weeks = {point.made.isocalendar()[:2] for point in kept}
    assert {(NOW - timedelta(weeks=back)).isocalendar()[:2] for back in range(4)} <= weeks
    assert len(kept) <= 6 + 7 + 4


def test_those_made_by_hand_are_never_thinned_out():
    many = points(*range(100), reason=Reason.BY_HAND)
    assert superfluous(many, NOW) == []


def test_together_they_take_no_more_than_there_is_room_but_the_latest_stays():
    large = points(0, 1, 2, 3, size=900_000_000)
    assert superfluous(large, NOW) == large[2:]
    assert superfluous([replace(large[0], size=3_000_000_000)], NOW) == []
