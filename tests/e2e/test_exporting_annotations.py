"""A person takes the result out, and a trainer reads it."""

from __future__ import annotations

import json

import pytest
import spacy
from PySide6.QtWidgets import QPlainTextEdit, QSpinBox

MIXED = ("Größmann", "Анна Сергеевна", "ليلى حداد", "דוד לוי", "王小明", "👨‍👩‍👧‍👦", "Thi\u0323 Lan")


def export(robot, target, act=lambda dialog: None):
    def fill(dialog):
        robot.fill("export_target", str(target))
        act(dialog)
        robot.press_button("accept")

    robot.in_dialog(lambda: robot.press("Ctrl+E"), fill)
    robot.wait_until(target.exists, "the export")
    return [json.loads(line) for line in target.read_bytes().splitlines()]


def test_every_exported_span_is_on_the_tokens_of_a_trainer_that_reads_the_file(robot, tmp_path):
    robot.press("Space", "2", "Backspace", "Return", "Return")
    lines = export(robot, tmp_path / "train.jsonl")
    assert [line["meta"]["id"] for line in lines] == ["01_news_report.txt", "02_contract_clause.txt"]
    assert [(span["start"], span["label"]) for span in lines[0]["spans"]][:2] == [(0, "GPE"), (11, "ORG")]
    nlp = spacy.blank("en")
    for line in lines:
        doc = nlp(line["text"])
        for span in line["spans"]:
            found = doc.char_span(span["start"], span["end"], label=span["label"])
            assert found is not None
            assert found.text == line["text"][span["start"] : span["end"]]
            first, last = (line["tokens"][span[which]] for which in ("token_start", "token_end"))
            assert (first["start"], last["end"]) == (span["start"], span["end"])


def test_the_mixed_scripts_come_out_with_every_span_where_it_was_seen(robot, tmp_path):
    robot.go_to_document("06_mixed")
    for words in (
        "Größmann",
        "Анна Сергеевна",
        "ليلى حداد",
        "דוד לוי",
        "王小明",
        "👨‍👩‍👧‍👦",
        "Thị Lan".replace("ị", "i\u0323"),
    ):
        robot.create_by_keyboard(words, "1")
    seen = robot.spans()
    robot.press("Ctrl+Home", "Return")
    (line,) = export(robot, tmp_path / "mixed.jsonl")
    written = [(line["text"][span["start"] : span["end"]], span["label"]) for span in line["spans"]]
    assert set(seen) <= set(written)
    assert len(seen) == 7


def test_carriage_returns_and_blanks_come_out_as_they_came_in(start, write_project, tmp_path):
    text = "\ufeffOne\r\ntwo\u00a0three\u2028four \t\n"
    robot = start(write_project(text))
    robot.create_by_keyboard("four", "1")
    robot.press("Return")
    (line,) = export(robot, tmp_path / "exact.jsonl")
    assert line["text"] == text
    assert [(span["start"], span["end"]) for span in line["spans"]] == [(text.index("four"), text.index("four") + 4)]


def test_only_the_answers_that_are_asked_for_are_written(robot, tmp_path):
    robot.press("Return", "Ctrl+Backspace", ".")
    accepted = export(robot, tmp_path / "accepted.jsonl")
    everything = export(
        robot,
        tmp_path / "all.jsonl",
        act=lambda _dialog: (robot.press_button("export_reject"), robot.press_button("export_ignore")),
    )
    assert [line["answer"] for line in accepted] == ["accept"]
    assert [line["answer"] for line in everything] == ["accept", "reject", "ignore"]


def test_the_dialog_shows_the_command_that_does_the_same(robot, tmp_path, sample):
    robot.press("Return")
    shown = []
    export(robot, tmp_path / "x.jsonl", act=lambda _dialog: shown.append(robot.screen.words_of("export_command")))
    assert shown == [f"annotator export {sample} {tmp_path / 'x.jsonl'} --format jsonl"]


def test_a_folder_that_is_not_there_is_told_before_anything_is_written(robot, tmp_path):
    told = []

    def fill(_dialog):
        robot.fill("export_target", str(tmp_path / "missing" / "x.jsonl"))
        told.append(robot.screen.words_of("complaint"))
        robot.press_button("accept")

    robot.press("Return")
    robot.in_dialog(lambda: robot.press("Ctrl+E"), fill)
    assert told == ["The folder of this file does not exist. Choose another one."]
    assert list(tmp_path.glob("missing*")) == []


def test_a_disk_that_cannot_be_written_is_told_as_a_problem(robot, tmp_path, sample):
    def fill(_dialog):
        robot.fill("export_target", "/proc/x.jsonl")
        robot.press_button("accept")

    robot.press("Return")
    robot.in_dialog(lambda: robot.press("Ctrl+E"), fill)
    assert "/proc/x.jsonl" in robot.screen.words_of("what_happened")
    robot.press("Esc", "Space")
    assert len(robot.spans()) == 1, "the window works on"


@pytest.mark.parametrize("key", ["01_news", "04_product", "06_mixed"])
def test_every_mark_on_the_screen_covers_whole_characters_of_the_text(robot, key):
    robot.go_to_document(key)
    for words, _label in robot.suggestions():
        assert words == words.strip()
        assert words in robot.text


def test_conll_is_chosen_by_keyboard_and_what_it_loses_is_counted_shown_and_told(robot, tmp_path):
    robot.create_by_keyboard("Finland", "3")
    robot.create_by_keyboard("Finland and Poland", "2")
    robot.press_in_text("Escape", "Return")
    seen = []

    def choose(dialog):
        robot.press("End", "Up")  # the last but one of the formats, which have the keyboard
        robot.fill("export_target", str(tmp_path / "news.conll"))
        seen.append(robot.screen.widget(QPlainTextEdit, "export_preview").toPlainText().split("\n")[0])
        seen.append(robot.screen.words_of("export_losses"))
        robot.in_dialog(
            lambda: robot.press_button("show_losses"),
            lambda _losses: seen.append(robot.screen.rows("losses", column=1)),
        )
        robot.press_button("accept")

    robot.in_dialog(lambda: robot.press("Ctrl+E"), choose)
    robot.wait_until((tmp_path / "news.conll").exists, "the export")
    assert seen[0] == "-DOCSTART- -X- -X- O"
    assert "span that overlaps another (2)" in seen[1]  # Poland was suggested and accepted with the document
    assert seen[2] == ["span that overlaps another"]
    assert "2 things" in robot.message
    lines = [line.split(" ") for line in (tmp_path / "news.conll").read_text().splitlines() if line]
    assert [line[0] for line in lines if line[-1].endswith("-ORG")][:3] == ["Finland", "and", "Poland"]


def test_a_split_with_a_seed_is_written_as_the_command_says(robot, tmp_path, sample):
    robot.press("Return", "Return", "Return")
    shown = []

    def split(_dialog):
        robot.fill("export_target", str(tmp_path / "x.jsonl"))
        robot.press_button("export_split")
        robot.screen.widget(QSpinBox, "export_seed").setValue(5)
        robot.rest()
        shown.append(robot.screen.words_of("export_command"))
        robot.press_button("accept")

    robot.in_dialog(lambda: robot.press("Ctrl+E"), split)
    assert shown[0].endswith("--format jsonl --split 80/10/10 --seed 5")
    parts = [tmp_path / f"x.{part}.jsonl" for part in ("train", "dev", "test")]
    robot.wait_until(lambda: all(part.exists() for part in parts), "the export")
    assert sum(len(part.read_bytes().splitlines()) for part in parts) == 3
