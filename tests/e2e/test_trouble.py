"""Things go wrong around a person who works, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from annotator.domain.changes import Changes
from annotator.domain.edit import Operation
from annotator.errors import NotSavedError
from annotator.gui import reporting

_OTHER_WINDOW = """
import sys
from pathlib import Path
from annotator.session import ProjectFile
project = ProjectFile.open(Path(sys.argv[1]), annotator="Ada")
print("open", flush=True)
sys.stdin.readline()
project.close()
"""


@pytest.fixture
def held_by_another(write_project) -> Iterator[Path]:
    """A project that another process works on."""
    path = write_project("Held.", name="held")
    with subprocess.Popen(
        [sys.executable, "-c", _OTHER_WINDOW, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        yield path
        other.communicate("close\n")


class FullDisk:
    """Stands before a project and refuses to write for a while, as a full disk does."""

    def __init__(self, robot) -> None:
        self._project = robot.window.workbench.project
        self._apply = self._project.apply
        self._project.apply = self.apply
        self.is_full = True
        self.refused = 0

    def apply(self, operation: Operation) -> Future[Changes]:
        if not self.is_full:
            return self._apply(operation)
        self.refused += 1
        refusal: Future[Changes] = Future()
        refusal.set_exception(NotSavedError("The disk is full. Free some space; the edit is kept."))
        return refusal


def test_a_project_that_another_process_works_on_is_told_and_the_window_stays(robot, held_by_another):
    robot.drop(held_by_another)
    assert "held" in robot.screen.words_of("what_happened")
    assert robot.screen.words_of("what_happened").endswith(".")
    robot.press("Esc")
    assert robot.document_key == "01_news_report.txt"
    robot.press("Space")
    assert robot.spans() == [("HELSINKI", "GPE")]


def test_a_file_that_is_no_project_is_told_and_the_window_stays(robot, tmp_path):
    path = tmp_path / "fake.annot"
    path.write_bytes(b"not a project at all" * 100)
    robot.drop(path)
    assert "fake.annot" in robot.screen.words_of("what_happened")
    robot.press("Esc", "Space")
    assert robot.spans() == [("HELSINKI", "GPE")]


def test_an_edit_that_the_disk_refuses_is_kept_and_saved_after_try_again(robot, start, sample):
    disk = FullDisk(robot)
    robot.press("Space")
    assert robot.screen.words_of("saved") == "Not saved: The disk is full. Free some space; the edit is kept."
    assert robot.spans() == [], "what is not on the disk is not shown as done"
    disk.is_full = False
    robot.press_button("try_again")
    assert robot.spans() == [("HELSINKI", "GPE")]
    assert robot.screen.words_of("saved") == "All changes saved"
    assert not robot.screen.can_see("try_again")
    robot.close()
    assert start(sample).spans() == [("HELSINKI", "GPE")]


def test_keys_pressed_while_the_disk_refuses_are_not_lost(robot):
    disk = FullDisk(robot)
    robot.press("Space", "Space", "2")
    assert disk.refused == 1
    disk.is_full = False
    robot.press_button("try_again")
    assert robot.spans() == [("HELSINKI", "GPE"), ("Finland", "GPE"), ("Poland", "ORG")]


def test_a_pipeline_that_is_not_there_is_told_and_the_window_works_without(start, write_project):
    robot = start(write_project("Zoë flew from Oslo to Rome.", pipeline="en_no_such_pipeline"))
    robot.wait_until(lambda: "en_no_such_pipeline" in robot.message, "a sentence about the pipeline")
    assert robot.screen.words_of("pipeline_name") == "Pipeline: none"
    robot.create_by_keyboard("Oslo", "3")
    assert robot.spans() == [("Oslo", "GPE")]


def test_the_link_beside_that_sentence_offers_another_pipeline(start, write_project):
    robot = start(write_project("Zoë flew from Oslo to Rome.", pipeline="en_no_such_pipeline"))
    robot.wait_until(lambda: "en_no_such_pipeline" in robot.message, "a sentence about the pipeline")

    def leave(dialog):
        assert dialog.objectName() == "suggesters_dialog"
        dialog.reject()

    robot.in_dialog(lambda: robot.press_button("hint_link"), leave)


def test_an_empty_project_says_what_to_do_next(start, write_project):
    robot = start(write_project())
    assert robot.screen.button_saying("Import texts…").isVisible()
    robot.press("Ctrl+Z", "Ctrl+Y", "Ctrl+PgDown", "Ctrl+F", "Ctrl+R", "F6", "F11", "F11")
    assert not robot.screen.can_see("problem_dialog")


@pytest.mark.parametrize("text", ["", " \n\t\n", "x" * 100_000, "\n" * 5_000], ids=["empty", "blank", "word", "lines"])
def test_odd_texts_can_be_shown_and_answered(start, write_project, text):
    robot = start(write_project(text, "Oslo."))
    robot.press("Tab", "Space", "Ctrl+End", "Ctrl+A", "Esc", "Return")
    assert robot.text == "Oslo."


def test_a_script_that_no_font_has_is_named_once_and_takes_no_undo_on_offer_away(start, write_project, monkeypatch):
    monkeypatch.setattr(reporting, "MOMENT", 50)
    robot = start(write_project("Iran said so.", "Written \U00018b00 in Khitan."))
    banner = robot.window.center.work.banner
    robot.wait_for_suggestions()
    robot.press("Return")
    robot.wait_until(lambda: robot.document.document.text.startswith("Written"), "the next document")
    robot.rest()
    assert banner.message.startswith("Accepted 1 suggestion")
    banner.unsay()
    robot.wait_until(lambda: "Khitan" in banner.message, "the sentence on the font, in its turn")
    banner.unsay()
    robot.press("Ctrl+PgUp", "Ctrl+PgDown")
    robot.rest()
    assert banner.message == ""
