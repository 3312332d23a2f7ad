"""A person says what a document is about: with a key, with the mouse, and takes it along."""

from __future__ import annotations

import json

import pytest

from annotator.domain.label import Label, LabelUse
from annotator.session.exporting import export


@pytest.fixture
def project(robot):
    """The sample with a label for documents that answers to Z."""
    robot.in_dialog(lambda: robot.run_command("Label set"), add_label)
    return robot.window.workbench.project


def add_label(dialog):
    row = dialog.model.add("politics")
    dialog.model.setData(dialog.model.index(row, 2), "Z")
    dialog.table.setCurrentIndex(dialog.model.index(row, 1))
    dialog._use.click()
    assert dialog.model.index(row, 4).data() == "documents"
    dialog._accept.click()


def test_a_key_says_it_and_a_click_takes_it_back(robot, project, tmp_path):
    assert project.labels()["politics"] == Label("politics", "Z", project.labels()["politics"].colour,
                                                 use=LabelUse.DOCUMENTS)  # fmt: skip
    assert not robot.screen.can_see("label_button_politics")
    active, spans = robot.active, robot.spans()
    robot.press_in_text("Z")
    assert robot.document.annotation.labels == {"politics"}
    assert robot.screen.widget(type(robot.screen.button_saying("politics")), "document_label_politics").isChecked()
    assert (robot.active, robot.spans()) == (active, spans)
    robot.fill("document_filter", "label:politics")
    robot.press("Return")
    robot.wait_until(lambda: len(robot.screen.rows("document_list")) == 1, "the document that is about politics")
    robot.press_in_text("Return")
    robot.wait_until(lambda: robot.window.workshop.is_at_rest, "rest")
    export(project, tmp_path / "out.jsonl")
    assert json.loads((tmp_path / "out.jsonl").read_text().splitlines()[0])["accept"] == ["politics"]


def test_the_bar_is_pressed_and_undone(robot, project):
    robot.press_button("document_label_politics")
    assert robot.document.annotation.labels == {"politics"}
    assert project.undoable() == "Label document politics"
    robot.press_in_text("Ctrl+Z")
    assert robot.document.annotation.labels == set()
    robot.press_button("document_label_politics")
    robot.press_button("document_label_politics")
    assert robot.document.annotation.labels == set()
    assert project.undoable() == "Take away label politics"
