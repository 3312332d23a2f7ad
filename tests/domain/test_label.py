"""A label set keeps names, keys and colours apart, and refuses with a sentence what cannot be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.label import COMMAND_LETTERS, DIGIT_KEYS, Label, LabelError, LabelSet, checked

NAMES = st.lists(st.text("ABCDEFGH_", min_size=1, max_size=6), unique=True, max_size=25)


def built(names) -> LabelSet:
    labels = LabelSet()
    for name in names:
        labels = labels.with_label(name)
    return labels


@given(NAMES)
def test_labels_that_are_added_keep_their_order_and_get_keys_and_colours_of_their_own(names):
    labels = built(names)
    assert labels.names == tuple(names)
    assert [label.key for label in labels][:10] == list(DIGIT_KEYS)[: len(names)]
    assert {label.key for label in list(labels)[10:]} <= {""}
    assert [label.colour for label in labels] == list(range(len(names)))
    assert [labels.numbered(number) for number in range(1, len(names) + 1)] == list(labels)


@given(NAMES.filter(bool), st.data())
def test_what_a_removed_label_leaves_free_goes_to_the_next_one(names, data):
    labels = built(names)
    gone = labels[data.draw(st.sampled_from(names))]
    again = labels.without(gone.name).with_label("new one")
    assert again["new one"].colour == gone.colour
    assert again["new one"].key == gone.key
    assert gone.name not in again
    assert len(again) == len(labels)


def test_the_label_of_a_key_and_of_a_number_is_found():
    labels = built(["PERSON", "ORG"])
    assert labels.by_key("2") == labels["ORG"] == labels.numbered(2)
    assert labels.by_key("3") is labels.numbered(3) is labels.numbered(0) is None


def test_a_changed_label_stays_in_its_place():
    labels = built(["PERSON", "ORG", "GPE"])
    changed = labels.with_changed("ORG", replace(labels["ORG"], name="COMPANY", key="C"))
    assert changed.names == ("PERSON", "COMPANY", "GPE")
    assert labels.names == ("PERSON", "ORG", "GPE")
    assert changed.by_key("C").name == "COMPANY"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "needs a name"),
        (" ORG", "needs a name"),
        ("x" * 61, "60 characters"),
        ("A\nB", "line breaks"),
        ("A\u2028B", "line breaks"),
        ("A\u0085B", "line breaks"),
        ("A\ud800", "line breaks"),
        ("ORG", "already"),
    ],
)
def test_a_name_that_cannot_be_is_refused_with_a_sentence(name, why):
    with pytest.raises(LabelError, match=why):
        built(["ORG"]).with_label(name)


@pytest.mark.parametrize("key", ["12", "a", "é", "+", "٣", *sorted(COMMAND_LETTERS)])
def test_a_key_that_cannot_be_is_refused(key):
    with pytest.raises(LabelError, match="key"):
        checked(Label("ORG", key))


def test_two_labels_cannot_share_a_name_or_a_key():
    labels = built(["PERSON", "ORG"])
    with pytest.raises(LabelError, match="same name"):
        labels.with_changed("ORG", replace(labels["ORG"], name="PERSON"))
    with pytest.raises(LabelError, match="same key"):
        labels.with_label("GPE", key="1")


def test_names_of_every_script_are_welcome():
    assert built(["Ort", "人物", "شخص", "Prix net", "I-PER"]).names == ("Ort", "人物", "شخص", "Prix net", "I-PER")


def test_label_sets_with_the_same_labels_are_equal():
    assert built(["A", "B"]) == built(["A", "B"]) != built(["B", "A"])
    assert len({built(["A"]), built(["A"])}) == 1
