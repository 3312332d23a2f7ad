"""A person brings texts into a project."""

from __future__ import annotations

import json

import pytest


def drop(robot, *paths, act=lambda dialog: None):
    def accept(dialog):
        act(dialog)
        robot.press_button("accept")

    robot.in_dialog(lambda: robot.drop(*paths), accept)


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_bytes("\ufeffDear Zoë,\r\nsee you in Zürich 👋🏽.\r\n".encode())
    return path


def listed(robot):
    return robot.screen.rows("document_list", column=1)


def test_a_dropped_text_is_in_the_list_and_its_text_is_exactly_that_of_the_file(robot, letter):
    drop(robot, letter)
    assert listed(robot)[-1].startswith("Dear Zoë")
    robot.go_to_document("letter")
    assert robot.text == "Dear Zoë,\r\nsee you in Zürich 👋🏽.\r\n"


def test_dropping_the_same_file_again_tells_that_it_is_there_already(robot, letter):
    drop(robot, letter)
    assert len(listed(robot)) == 8
    drop(robot, letter)
    assert len(listed(robot)) == 8
    assert "1 was there already" in robot.message or "duplicate" in robot.message, robot.message


def test_the_import_is_told_in_the_hint_line_and_the_document_on_the_screen_stays(robot, letter):
    robot.press("Tab")
    drop(robot, letter)
    assert "1 document" in robot.message
    assert robot.document_key == "01_news_report.txt"


def test_a_file_is_split_at_lines_when_that_is_asked_for(robot, tmp_path):
    path = tmp_path / "headlines.txt"
    path.write_text("One in Oslo\nTwo in Rome\nThree in Bonn\n")
    drop(robot, path, act=lambda _dialog: robot.screen.choose("import_split", "One document per line"))
    assert listed(robot)[-3:] == ["One in Oslo", "Two in Rome", "Three in Bonn"]


def test_spans_of_jsonl_become_suggestions_or_spans_as_the_person_wishes(robot, tmp_path):
    path = tmp_path / "spans.jsonl"
    records = [
        {"text": "Oslo is cold.", "spans": [{"start": 0, "end": 4, "label": "GPE"}]},
        {"text": "Rome is warm.", "spans": [{"start": 0, "end": 4, "label": "GPE"}], "answer": "accept"},
    ]
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    drop(robot, path)
    robot.go_to_document("Oslo is")
    assert ("Oslo", "GPE") in robot.suggestions()
    robot.go_to_document("Rome is")
    assert robot.spans() == [("Rome", "GPE")]


def test_bad_records_are_told_with_file_line_and_reason_and_the_good_ones_are_in(robot, tmp_path):
    path = tmp_path / "mixed.jsonl"
    path.write_text('{"text": "Good one."}\n{"text": "Bad", "spans": [{"start": 2, "end": 90, "label": "X"}]}\nno\n')
    drop(robot, path)
    assert robot.screen.can_see("import_report_dialog")
    assert robot.screen.rows("rejected_records", column=1) == ["2", "3"]
    robot.press("Esc")
    assert listed(robot)[-1] == "Good one."


def test_a_dropped_project_is_opened(robot, write_project):
    robot.drop(write_project("Another text.", name="another"))
    assert robot.text == "Another text."
    assert robot.window.windowTitle().startswith("another")


def test_texts_dropped_without_a_project_are_not_lost_without_a_word(start, letter):
    robot = start()
    robot.drop(letter)
    assert "project" in robot.window.status.currentMessage() or robot.screen.can_see("problem_dialog")


def test_encoding_can_be_chosen(robot, tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes("Ивáн".replace("á", "а").encode("koi8-r"))
    drop(robot, path, act=lambda _dialog: robot.screen.choose("import_encoding", "Cyrillic (KOI8-R)"))
    assert listed(robot)[-1] == "Иван"
