"""A person goes back to a project of late, from the File menu or the start page."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.gui.panels.recent_rows import RECENT


def entries(robot):
    """What the menu of recent projects shows when it is opened: words, and whether they can be chosen."""
    menu = robot.window.recent_menu
    menu.aboutToShow.emit()
    robot.rest()
    return [
        (action.text().replace("&", "").split("\t")[0].split()[-1], action.isEnabled())
        for action in menu.actions()
        if not action.isSeparator()
    ]


def test_recent_projects_are_opened_from_the_menu_missing_ones_are_grey_and_the_list_is_cleared(robot, write_project):
    other, gone = write_project("Ada."), write_project("Gone.", name="gone")
    for path in (gone, other):
        robot.window.workbench.open_project(path)
        robot.rest()
    gone.unlink()
    assert entries(robot) == [("own", True), ("gone", False), ("sample", True), ("list", True)]
    robot.window.recent_menu.actions()[2].trigger()
    robot.rest()
    assert robot.document_key == "01_news_report.txt"
    robot.window.recent_menu.actions()[-1].trigger()
    assert entries(robot) == []
    assert not robot.window.recent_menu.menuAction().isEnabled()


def test_the_start_page_says_how_far_each_project_is_and_which_is_missing(robot, write_project, sample):
    gone = write_project("Gone.", name="gone")
    robot.window.workbench.open_project(gone)
    robot.rest()
    robot.window.workbench.open_project(sample)
    robot.rest()
    robot.press_in_text("Return")
    gone.unlink()
    robot.press("Ctrl+W")
    robot.rest()
    listed = robot.window.center.start_page.recent
    rows = [listed.item(row).data(RECENT) for row in range(listed.count())]
    assert [(row.name, row.progress) for row in rows] == [("sample", "1 of 7"), ("gone", "missing")]
    assert "1 of 7" in listed.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_panels_are_where_they_were_in_each_project(robot, start, write_project, sample):
    robot.press("F9")
    assert not robot.screen.can_see("documents_panel")
    other = write_project("Ada.")
    robot.window.workbench.open_project(other)
    robot.rest()
    robot.press("F9")
    assert robot.screen.can_see("documents_panel")
    robot.window.workbench.open_project(sample)
    robot.rest()
    assert not robot.screen.can_see("documents_panel")
    robot.close()
    again = start(other)
    assert again.screen.can_see("documents_panel")


def test_a_project_of_an_earlier_version_opens_and_the_person_is_told_what_is_kept(robot, tmp_path):
    path = tmp_path / "treaty.annot"
    shutil.copy(Path(__file__).parents[1] / "releases" / "schema_2.annot", path)
    told: list[str] = []
    robot.window.workbench.told.connect(lambda sentence, _action: told.append(sentence))
    robot.drop(path)
    robot.wait_until(lambda: robot.window.workbench.has_open(path), "the project to be open")
    assert any("“treaty.schema-2.annot”" in sentence for sentence in told)
    assert path.with_name("treaty.schema-2.annot").is_file()
