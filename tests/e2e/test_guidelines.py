"""A person writes down what labels mean, and reads it while annotating."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from annotator.gui.dialogs.guidelines_editor import GuidelinesEditor
from annotator.gui.panels.markdown_view import MarkdownView


def read(robot) -> str:
    return robot.screen.widget(MarkdownView, "guidelines_text").toPlainText()


def saved(robot) -> bool:
    return robot.screen.words_of("guidelines_state") == "Saved."


def test_what_is_written_is_saved_while_typing_and_shown_for_the_label_of_the_active_span(robot, start, sample):
    robot.press("Shift+F1")
    robot.wait_until(lambda: "government" in read(robot), "the description of GPE")
    robot.press_button("edit_guidelines")
    editor = robot.screen.widget(GuidelinesEditor, "guidelines_editor")
    assert editor.label == "GPE"
    robot.type("Not the **Baltic**")
    robot.wait_until(lambda: saved(robot), "what was typed to be saved")
    assert robot.screen.widget(MarkdownView, "guidelines_preview").toPlainText() == "Not the Baltic"
    editor.go_to("")
    robot.type("Whole names")
    robot.press("Esc")
    robot.press_in_text("Space")
    robot.wait_until(lambda: "Not the Baltic" in read(robot), "the guidelines in the panel")
    assert "Whole names" in read(robot)
    robot.activate("next month")
    robot.wait_until(lambda: robot.screen.words_of("guidelines_label") == "DATE", "the label to follow")
    robot.wait_until(lambda: "Not the Baltic" not in read(robot), "the text to follow")
    robot.close()
    again = start(sample)
    assert again.window.workbench.project.guidelines().of("GPE") == "Not the **Baltic**"


def test_undo_in_the_editor_takes_back_what_an_import_brought(robot, tmp_path):
    (tmp_path / "rules.md").write_text("## Label: GPE\n\nStates.\n", encoding="utf-8")
    robot.run_command("Guidelines…")
    editor = robot.screen.widget(GuidelinesEditor, "guidelines_editor")
    from annotator.session.guidelines import read_guidelines_file

    editor.take(read_guidelines_file(robot.window.workbench.project, tmp_path / "rules.md").guidelines)
    editor.go_to("GPE")
    edit = robot.screen.widget(QPlainTextEdit, "guidelines_markdown")
    assert edit.toPlainText() == "States."
    robot.press("Ctrl+Z")
    assert edit.toPlainText() == ""
    robot.press("Esc")
    assert not robot.screen.can_see("guidelines_editor")


def test_shift_f1_brings_the_panel_to_the_front_and_hides_it_again(robot):
    panel = robot.window.panels.guidelines
    assert not panel.is_in_front
    robot.press("Shift+F1")
    assert panel.is_in_front
    robot.press("Shift+F1")
    assert not panel.is_in_front
    assert robot.screen.can_see("span_panel")
