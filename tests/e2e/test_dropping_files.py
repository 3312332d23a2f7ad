"""A person drags files over the window, whatever it shows, and sees what will happen before letting them go."""

from __future__ import annotations

import pytest


@pytest.fixture
def texts(tmp_path):
    """Two texts and a folder with a third."""
    folder = tmp_path / "press"
    folder.mkdir()
    (folder / "third.txt").write_text("The third text.")
    files = [tmp_path / "first.txt", tmp_path / "second.txt"]
    for path in files:
        path.write_text(f"The {path.stem} text.")
    return [*files, folder]


def said(robot, *paths):
    robot.drag_over(*paths)
    words = robot.screen.words_of("drop_sentence")
    robot.drag_away()
    return words


def accept(robot, open_it, act=lambda dialog: None):
    def look(dialog):
        act(dialog)
        robot.press_button("accept")

    robot.in_dialog(open_it, look)


def test_what_will_happen_is_said_while_files_are_held_over_the_window(start, sample, write_project, texts):
    robot = start()
    project, other = write_project("A text.", name="report"), write_project("B text.", name="other")
    assert said(robot, texts[0]) == "Make a project of first.txt"
    assert said(robot, project) == "Open report.annot"
    assert said(robot, project, *texts) == "Open report.annot and import 3 files and folders into it"
    assert said(robot, project, other).startswith("Open report.annot\n(one project at a time")
    robot.drop(project)
    assert said(robot, *texts[:2]) == "Import 2 texts into report"
    assert said(robot, texts[2]) == "Import the folder press into report"
    assert not robot.screen.can_see("drop_overlay")


def test_a_dropped_project_is_opened_in_place_of_the_one_before(robot, write_project):
    robot.drop(write_project("Another text.", name="another"))
    assert robot.text == "Another text."
    assert robot.window.windowTitle().startswith("another")


def test_texts_dropped_on_the_start_page_become_a_project_by_keyboard_alone(start, own_home, texts, tmp_path):
    robot = start()

    def name_it(_dialog):
        robot.type("Press")  # over the proposed name of the first file
        robot.press("Tab")
        robot.type(str(tmp_path))
        trouble.append(robot.screen.words_of("complaint_name"))
        robot.fill("new_name", "first")
        robot.press("Return")

    (tmp_path / "Press.annot").touch()
    trouble = []
    robot.in_dialog(lambda: robot.drop(*texts), name_it, lambda _import: robot.press("Return"))
    assert "already" in trouble[0]
    assert robot.window.windowTitle().startswith("first")
    assert robot.screen.rows("document_list", column=1) == ["The first text.", "The second text.", "The third text."]


def test_a_project_and_texts_dropped_together_are_brought_together(robot, write_project, texts):
    project = write_project("One text.", name="report")
    accept(robot, lambda: robot.drop(texts[0], project))
    assert robot.window.windowTitle().startswith("report")
    assert robot.screen.rows("document_list", column=1) == ["One text.", "The first text."]
