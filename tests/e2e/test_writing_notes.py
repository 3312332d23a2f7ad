"""A person writes down what they are unsure about, finds it again, and takes it along."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QPlainTextEdit

from annotator.session import ProjectFile
from annotator.session.exporting import export
from annotator.session.importing import import_files


def write(robot, key, words):
    robot.press_in_text(key)
    robot.screen.widget(QPlainTextEdit, "note_text").selectAll()
    robot.type(words)
    robot.press("Escape")


def test_a_note_on_a_span_is_seen_on_it_in_the_panel_and_in_the_list_and_undone_as_one_step(robot):
    words, label = robot.active
    write(robot, "N", "Or is it the team?")
    assert robot.spans() == [(words, label)]  # a suggestion with a note is one's own
    assert robot.active == (words, label)
    assert "Or is it the team?" in robot.screen.words_of("span_note")
    assert robot.screen.rows("span_list", 1)[0] == f"{words} ✎"
    robot.press("N")
    assert robot.screen.widget(QPlainTextEdit, "note_text").toPlainText() == "Or is it the team?"
    robot.press("Return")
    assert robot.window.workbench.project.undoable() == f"Note on {label} “{words}”"
    write(robot, "N", "No.")
    robot.press("Ctrl+Z")
    assert "Or is it the team?" in robot.screen.words_of("span_note")
    robot.press("Ctrl+Z")
    assert robot.spans() == []


def test_a_note_on_the_document_stands_above_its_text_and_is_found_by_its_words(robot, tmp_path):
    assert not robot.screen.can_see("document_bar")
    write(robot, "Shift+N", "Äsk Ana about line 3")
    assert "Äsk Ana" in robot.screen.words_of("document_note")
    key = robot.document_key
    robot.fill("document_filter", "note:äsk")
    robot.press("Return")
    robot.wait_until(lambda: len(robot.screen.rows("document_list")) == 1, "the document with the note")
    robot.fill("document_filter", "note:nothing")
    robot.press("Return")
    robot.wait_until(lambda: robot.screen.can_see("document_list") is False, "no document")
    robot.fill("document_filter", "")
    robot.press("Backspace", "Return")  # over what is selected
    robot.screen.choose("document_states", "✎ With a note")
    can_see, rows = robot.screen.can_see, robot.screen.rows
    robot.wait_until(lambda: can_see("document_list") and len(rows("document_list")) == 1, "the one with a note")
    robot.press_in_text("Return")
    robot.wait_until(lambda: robot.window.workshop.is_at_rest, "rest")
    target = tmp_path / "out.jsonl"
    export(robot.window.workbench.project, target)
    task = json.loads(target.read_text().splitlines()[0])
    assert task["meta"]["_annotator"]["note"] == "Äsk Ana about line 3"
    robot.screen.choose("document_states", "All states")
    robot.go_to_document(key.removesuffix(".txt"))
    assert robot.screen.can_see("document_note")
    robot.press_button("document_note")
    robot.press("Ctrl+A", "Delete", "Return")
    assert not robot.screen.can_see("document_bar")


def test_a_note_that_is_being_written_is_kept_when_the_window_closes(robot, start, sample):
    robot.press_in_text("Shift+N")
    robot.type("Half a tho")
    robot.close()
    again = start(sample)
    assert again.document.annotation.note == "Half a tho"


def test_notes_on_spans_come_back_from_an_export(robot, tmp_path):
    write(robot, "N", "odd")
    label = robot.spans()[0][1]
    robot.press("Return")
    target = tmp_path / "noted.jsonl"
    export(robot.window.workbench.project, target)
    assert json.loads(target.read_text().splitlines()[0])["spans"][0]["note"] == "odd"
    project = ProjectFile.create(
        tmp_path / "again.annot", name="again", labels=robot.window.workbench.labels, annotator="Ada"
    )
    try:
        import_files(project, [target])
        again = project.annotation(1)
        assert [(span.label, span.note) for span in again.spans if span.note] == [(label, "odd")]
    finally:
        project.close()
