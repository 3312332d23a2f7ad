from __future__ import annotations

import tomllib

import pytest

from annotator import paths
from annotator.domain.label import DIGIT_KEYS, Label, LabelSet, checked

FILES = sorted((paths.resources() / "label_sets").glob("*.toml"))
ONTONOTES = "PERSON ORG GPE NORP DATE LOC PRODUCT EVENT FAC MONEY"
ONTONOTES += " TIME PERCENT QUANTITY ORDINAL CARDINAL LAW WORK_OF_ART LANGUAGE"


def shipped(name: str) -> dict:
    return tomllib.loads((paths.resources() / "label_sets" / f"{name}.toml").read_text(encoding="utf-8"))


def test_the_three_sets_are_there():
    assert [path.stem for path in FILES] == ["conll", "empty", "ontonotes"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shipped_set_is_a_label_set_with_a_key_a_colour_and_a_sentence_for_each_label(path):
    data = shipped(path.stem)
    labels = LabelSet(checked(Label(**entry)) for entry in data["labels"])
    assert data["name"] == path.stem
    assert data["title"]
    assert data["description"].endswith(".")
    assert [label.colour for label in labels] == list(range(len(labels)))
    assert [label.key for label in labels][:10] == list(DIGIT_KEYS[: len(labels)])
    assert all(label.key and label.description.endswith((".", "”")) for label in labels)


def test_the_news_set_has_the_eighteen_labels_with_the_commonest_on_the_digits():
    assert [entry["name"] for entry in shipped("ontonotes")["labels"]] == ONTONOTES.split()


def test_the_small_set_has_the_four_labels_and_the_empty_one_none():
    assert [entry["name"] for entry in shipped("conll")["labels"]] == ["PER", "ORG", "LOC", "MISC"]
    assert shipped("empty")["labels"] == []
