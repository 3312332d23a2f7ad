"""The label editor: labels changed with the keyboard alone, and nothing lost by accident."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from annotator.domain.label import Label, LabelSet
from annotator.gui.dialogs.colour_palette import ColourPalette
from annotator.gui.dialogs.label_editor import LabelEditor
from annotator.gui.models.label_rows import Column

LABELS = LabelSet([Label("PERSON", "1", 0), Label("ORG", "2", 1), Label("GPE", "3", 2)])


@pytest.fixture
def editor(qtbot, each_theme) -> LabelEditor:
    editor = LabelEditor(LABELS, {"ORG": 88}, each_theme, begin="ORG")
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def press(editor: LabelEditor, name: str) -> None:
    editor.findChild(QPushButton, name).click()


def complaint(editor: LabelEditor) -> str:
    return editor.findChild(QLabel, "complaint").text()


def test_a_label_is_renamed_by_typing_over_it(editor, qtbot):
    QTest.keyClicks(editor.table, "F")
    line = editor.table.findChild(QLineEdit)
    QTest.keyClicks(line, "IRM")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.renamed == {"ORG": "FIRM"})
    assert editor.isVisible()
    assert editor.labels.names == ("PERSON", "FIRM", "GPE")


def test_a_label_without_spans_is_removed(editor):
    QTest.keyClick(editor.table, Qt.Key.Key_Down)
    press(editor, "remove_label")
    assert editor.labels.names == ("PERSON", "ORG")


def test_add_has_the_new_name_typed_at_once(editor, qtbot):
    press(editor, "add_label")
    line = editor.table.findChild(QLineEdit)
    QTest.keyClicks(line, "LAW")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "LAW" in editor.labels)
    assert editor.labels["LAW"].key == "4"


def test_move_up_and_down_keep_the_label_selected(editor):
    press(editor, "label_up")
    press(editor, "label_down")
    press(editor, "label_down")
    assert editor.labels.names == ("PERSON", "GPE", "ORG")
    assert editor.table.currentIndex().row() == 2
    assert not editor.findChild(QPushButton, "label_down").isEnabled()


def test_a_colour_is_chosen_with_arrows_and_enter(editor):
    press(editor, "label_colour")
    palette = editor.findChild(ColourPalette)
    QTest.keyClick(palette, Qt.Key.Key_Right)
    QTest.keyClick(palette, Qt.Key.Key_Down)
    QTest.keyClick(palette, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert editor.labels["ORG"].colour == 11


def test_what_cannot_be_saved_keeps_the_button_off_and_says_why(editor):
    editor.model.setData(editor.model.index(1, Column.KEY), "1")
    assert "same key" in complaint(editor)
    assert not editor.findChild(QPushButton, "accept").isEnabled()
    editor.model.setData(editor.model.index(1, Column.KEY), "")
    assert complaint(editor) == ""
    assert editor.findChild(QPushButton, "accept").isEnabled()


def test_a_label_added_by_name_is_there_at_once(editor):
    editor.add("Treaty")
    assert editor.labels.names[-1] == "Treaty"
