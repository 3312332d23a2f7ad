"""A person brings texts into a project."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget


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


def test_dropping_the_same_file_again_tells_that_it_is_there_already_and_has_nothing_to_import(robot, letter):
    drop(robot, letter)
    assert len(listed(robot)) == 8
    said, button = [], []

    def look(_dialog):
        robot.rest()
        said.extend([robot.screen.words_of("import_told"), robot.screen.words_of("complaint")])
        button.append(robot.screen.widget(QPushButton, "accept").isEnabled())

    drop(robot, letter, act=look)
    assert "1 is in the project already" in said[0]
    assert "nothing new" in said[1]
    assert button == [False]
    assert len(listed(robot)) == 8


def test_a_text_known_under_another_name_is_left_out_unless_the_person_wants_it(robot, letter, tmp_path):
    drop(robot, letter)
    copy = tmp_path / "copy.txt"
    copy.write_bytes(letter.read_bytes())
    drop(robot, copy, act=lambda _dialog: robot.rest())
    assert len(listed(robot)) == 8

    def take_it_all_the_same(_dialog):
        robot.rest()
        assert "known under another name" in robot.screen.words_of("import_told")
        robot.screen.widget(QCheckBox, "new_texts_only").setFocus()
        robot.press("Space")
        assert not robot.screen.widget(QCheckBox, "new_texts_only").isChecked()
        assert robot.screen.words_of("accept") == "&Import 1 document"

    drop(robot, copy, act=take_it_all_the_same)
    assert len(listed(robot)) == 9


def test_the_import_is_told_in_the_hint_line_and_the_document_on_the_screen_stays(robot, letter):
    robot.press("Tab")
    drop(robot, letter)
    assert "1 document" in robot.message
    assert robot.document_key == "01_news_report.txt"


def test_a_file_is_split_at_lines_when_that_is_asked_for(robot, tmp_path):
    path = tmp_path / "headlines.txt"
    path.write_text("One in Oslo\nTwo in Rome\nThree in Bonn\n")
    drop(robot, path, act=lambda _dialog: robot.screen.choose("import_split", "a line"))
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
    seen = []

    def look(_dialog):
        robot.rest()
        seen.append(robot.screen.words_of("accept"))
        seen.append(robot.screen.rows("import_preview"))

    drop(robot, path, act=look)
    assert seen == ["&Import the 1 good ones", ["mixed.jsonl:1: Good one."]]
    assert robot.screen.can_see("import_report_dialog")
    assert robot.screen.rows("rejected_records", column=1) == ["2", "3"]
    robot.press("Esc")
    assert listed(robot)[-1] == "Good one."


def test_encoding_can_be_chosen(robot, tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes("Ивáн".replace("á", "а").encode("koi8-r"))
    drop(robot, path, act=lambda _dialog: robot.screen.choose("import_encoding", "Cyrillic (KOI8-R)"))
    assert listed(robot)[-1] == "Иван"


def test_the_column_of_texts_is_chosen_by_keyboard_and_the_preview_follows(robot, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text('Headline;Body;Note\n"Peace; at last";"A long story, told\nover two lines";x\nWar;Short;y\n')
    previews = []

    def choose(dialog):
        robot.rest()
        previews.append(robot.screen.rows("import_preview"))  # the longest column is proposed
        robot.screen.widget(QWidget, "column_Headline").setFocus()
        robot.press("Home")  # “Text” is the first of the list
        previews.append(robot.screen.rows("import_preview"))
        robot.screen.widget(QWidget, "column_Note").setFocus()
        robot.press("End")  # “Leave out” is the last

    drop(robot, path, act=choose)
    assert previews == [
        ["table.csv:2: A long story, told\nover two lines", "table.csv:4: Short"],
        ["table.csv:2: Peace; at last", "table.csv:4: War"],
    ]
    robot.go_to_document("Peace")
    assert robot.text == "Peace; at last"
    assert dict(robot.document.document.meta) == {"Body": "A long story, told\nover two lines"}


def test_the_preview_shows_spans_wherever_the_offsets_count_and_further_files_can_be_dropped(robot, letter, tmp_path):
    path = tmp_path / "units.jsonl"
    span = {"start": 3, "end": 7, "label": "GPE", "text": "Lyon"}
    path.write_text(json.dumps({"text": "👋 Lyon", "spans": [span]}, ensure_ascii=False) + "\n")
    seen = []

    def look(dialog):
        robot.rest()
        seen.append(robot.screen.rows("import_preview"))
        seen.append(robot.screen.widget(QComboBox, "import_unit").currentText())
        robot.drop(letter, onto=dialog)
        seen.append(robot.screen.rows("import_files"))

    drop(robot, path, act=look)
    assert seen[0] == ["units.jsonl:1: 👋 Lyon (Lyon GPE)"]
    assert seen[1:] == ["Found out: UTF-16 units", ["units.jsonl", "letter.txt"]]
    assert len(listed(robot)) == 9
