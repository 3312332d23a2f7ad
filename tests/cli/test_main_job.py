"""The whole main job in four commands, and what came of it read by somebody else."""

import json

import pytest
import spacy


@pytest.fixture
def exported(annotator, project, news, tmp_path):
    """The lines of an export after import, suggest and answer."""
    assert annotator("import", project, news).code == 0
    assert annotator("suggest", project).code == 0
    assert annotator("answer", project, "accept").code == 0
    outcome = annotator("export", project, "out.jsonl", "--json")
    assert outcome.code == 0
    assert outcome.json["documents"] == 1
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert outcome.json["spans"] == sum(len(line["spans"]) for line in lines)
    return lines


def test_every_exported_span_has_the_words_of_its_range(exported, news):
    (line,) = exported
    assert line["text"] == news.read_bytes().decode()
    words = {(line["text"][span["start"] : span["end"]], span["label"]) for span in line["spans"]}
    assert {("Finland", "GPE"), ("Poland", "GPE")} <= words
    assert all(text == text.strip() != "" for text, _label in words)
    for span in line["spans"]:
        first, last = line["tokens"][span["token_start"]], line["tokens"][span["token_end"]]
        assert (first["start"], last["end"]) == (span["start"], span["end"])


def test_an_independent_reader_finds_every_span(exported):
    (line,) = exported
    document = spacy.blank("en")(line["text"])
    found = [document.char_span(span["start"], span["end"], label=span["label"]) for span in line["spans"]]
    assert len(found) > 20
    assert None not in found
    assert [token["text"] for token in line["tokens"]] == [token.text for token in document if not token.is_space]


def test_what_was_exported_comes_back_as_it_was(annotator, exported, tmp_path):
    annotator("new", "again.annot")
    outcome = annotator("import", "again.annot", "out.jsonl", "--json")
    assert (outcome.json["documents"], outcome.json["spans"]) == (1, len(exported[0]["spans"]))
    annotator("export", "again.annot", "again.jsonl")
    again = json.loads((tmp_path / "again.jsonl").read_bytes())
    assert again["text"] == exported[0]["text"]
    assert [(s["start"], s["end"], s["label"]) for s in again["spans"]] == [
        (s["start"], s["end"], s["label"]) for s in exported[0]["spans"]
    ]
