"""New project: what is wrong is said while one types, and what comes out is what was asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QPushButton

from annotator.errors import InputError
from annotator.gui.dialogs.new_project import NewProject, NewProjectDialog, Option


@pytest.fixture
def dialog(qtbot, each_theme, tmp_path) -> NewProjectDialog:
    dialog = NewProjectDialog(
        [Option("ontonotes", "News", "18 labels"), Option("empty", "Empty")],
        [Option("en", "English"), Option("ar", "Arabic")],
        [Option("starter", "Built-in")],
        folder=tmp_path,
        suffix=".annot",
        theme=each_theme,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def complaint(dialog: NewProjectDialog) -> str:
    fields = [dialog.findChild(QLabel, f"complaint_{name}") for name in ("name", "folder", "labels")]
    assert [field.isVisible() for field in fields] == [bool(field.text()) for field in fields]
    words = " ".join(field.text() for field in fields if field.text())
    assert dialog.findChild(QPushButton, "accept").isEnabled() == (words == "")
    return words


def test_what_was_asked_for_comes_out(dialog, tmp_path):
    dialog.name.clear()
    QTest.keyClicks(dialog.name, "Court news")
    dialog.findChild(QComboBox, "new_labels").setCurrentText("Empty")
    dialog.findChild(QComboBox, "new_language").setCurrentText("Arabic")
    assert complaint(dialog) == ""
    assert dialog.wanted == NewProject(tmp_path / "Court news.annot", "Court news", "empty", "ar", "starter")


@pytest.mark.parametrize(
    ("name", "words"), [("", "Give the project a name."), ("a/b", "leave out"), ("a.", "full stop")]
)
def test_a_name_that_cannot_be_a_file_is_refused(dialog, name, words):
    dialog.name.setText(name)
    assert words in complaint(dialog)


def test_a_project_that_is_there_is_never_overwritten(dialog, tmp_path):
    (tmp_path / "News.annot").touch()
    dialog.name.setText("News")
    assert "already" in complaint(dialog)
    dialog.name.setText("News 2")
    assert complaint(dialog) == ""


def test_a_folder_that_is_not_there_is_said(dialog):
    dialog.folder.setText(str(Path("/no/such/folder")))
    assert complaint(dialog) == "This folder does not exist. Choose another one."


def test_the_first_thing_typed_replaces_the_proposed_name(dialog):
    QTest.keyClicks(dialog.name, "News")
    assert dialog.wanted.name == "News"


def test_cancel_leaves_the_dialog(dialog):
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()
    assert dialog.result() == NewProjectDialog.DialogCode.Rejected


def test_labels_of_a_file_that_is_none_are_refused_beside_the_choice(qtbot, theme, tmp_path):
    def labels_in(file):
        raise InputError(file, "is not a label set.")

    dialog = NewProjectDialog(
        [Option("empty", "Empty"), Option("/old.annot", "As in old")],
        [Option("en", "English")],
        [],
        folder=tmp_path,
        suffix=".annot",
        theme=theme,
        labels_in=labels_in,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert complaint(dialog) == ""
    dialog.findChild(QComboBox, "new_labels").setCurrentText("As in old")
    assert complaint(dialog) == "/old.annot: is not a label set."


def test_pipelines_that_are_found_later_keep_what_was_chosen(dialog):
    dialog.show_pipelines([Option("rules", "Rules"), Option("starter", "Built-in", "words")])
    assert dialog.wanted.pipeline == "starter"
