"""The person's keys: presets over the table of actions, their own keys over that."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from annotator.domain.label import Label, LabelSet
from annotator.gui.actions import ACTIONS
from annotator.gui.key_map import KeyMap, Refusal, Taken, is_bare, refusal
from annotator.gui.key_presets import key_preset, key_presets
from annotator.gui.key_words import pair_of_signs, sign_of
from annotator.gui.panels.key_recorder import KeyRecorder
from annotator.session.settings import Settings

PRESETS = ["default", "left_hand", "prodigy"]


def table():
    return {row.id: row.sequences() for row in ACTIONS}


@pytest.fixture
def keys(qapp, own_home):
    return KeyMap(Settings())


def sequences(*written):
    return tuple(QKeySequence(key) for key in written)


def test_the_presets_are_the_files_that_are_shipped(qapp):
    assert [preset.name for preset in key_presets()] == PRESETS
    assert all(preset.title and preset.description for preset in key_presets())


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_names_actions_and_keys_that_there_are_and_no_key_twice(qapp, own_home, preset):
    assert set(key_preset(preset).keys) <= {row.id for row in ACTIONS}
    keys = KeyMap(Settings(key_preset=preset))
    counts = Counter(key.toString() for row in ACTIONS for key in keys.keys(row.id))
    assert {key: count for key, count in counts.items() if count > 1 or not key} == {}
    assert [key for row in ACTIONS for key in keys.keys(row.id) if refusal(key)] == []


@pytest.mark.parametrize("preset", PRESETS)
def test_no_action_that_has_a_key_loses_its_last_one_by_a_preset(qapp, own_home, preset):
    keys = KeyMap(Settings(key_preset=preset))
    assert [row.id for row in ACTIONS if row.sequences() and not keys.keys(row.id)] == []


def test_the_default_preset_is_the_table(keys):
    assert {row.id: list(keys.keys(row.id)) for row in ACTIONS} == table()


def test_the_prodigy_preset_has_the_keys_of_prodigy(qapp, own_home):
    keys = KeyMap(Settings(key_preset="prodigy"))
    told = {
        "answer_accept": "A", "answer_reject": "X", "answer_ignore": "Space", "undo": "Backspace", "flag": "F",
        "save": "Ctrl+S",
    }  # fmt: skip
    assert all(QKeySequence(key) in keys.keys(action) for action, key in told.items())


def test_a_key_that_is_given_is_taken_from_whoever_had_it_and_comes_back_with_a_reset(keys):
    keys.give("flag", sequences("J"))
    assert keys.keys("flag") == sequences("J")
    assert keys.keys("next") == sequences("Tab")
    assert keys.is_own("next")
    keys.reset("flag")
    assert (keys.keys("flag"), keys.keys("next")) == (sequences("B"), sequences("Tab", "J"))
    assert not keys.has_own


def test_own_keys_stay_on_top_of_another_preset_and_over_a_restart(keys, own_home):
    keys.give("flag", sequences("Y"))
    keys.choose_preset("prodigy")
    again = KeyMap(Settings.load())
    assert again.keys("flag") == sequences("Y")
    assert again.keys("answer_accept")[0] == QKeySequence("A")
    again.reset_all()
    assert KeyMap(Settings.load()).keys("flag") == sequences("F")


def test_nonsense_in_the_settings_gives_the_usual_keys(qapp, own_home):
    keys = KeyMap(Settings(key_preset="of a newer program", keys={"no such": ["X"], "flag": "B", "next": [""]}))
    assert keys.keys("flag") == sequences("B")
    assert keys.keys("next") == ()
    assert keys.preset.name == "default"


def test_who_has_a_key_is_told_labels_too(keys):
    labels = LabelSet([Label("PERSON", "1"), Label("FACT", "F")])
    assert keys.taken_by(QKeySequence("J"), labels) == Taken(action="next")
    assert keys.taken_by(QKeySequence("J"), labels, besides="next") is None
    assert keys.taken_by(QKeySequence("F"), labels) == Taken(label="FACT")


def test_digits_stay_with_the_labels_and_arrows_with_the_caret(qapp):
    assert [refusal(QKeySequence(key)) for key in ("1", "Shift+3", "Left", "", "Ctrl+1", "Shift+Left", "F")] == [
        Refusal.LABEL_KEY, Refusal.LABEL_KEY, Refusal.CARET_KEY, Refusal.NO_KEY, None, None, None,
    ]  # fmt: skip


def test_only_keys_with_ctrl_alt_or_meta_and_function_keys_are_keys_of_the_window(qapp):
    bare = [
        key
        for key in ("A", "Backspace", "Shift+A", "Ctrl+A", "F1", "Shift+F3", "Alt+Left")
        if is_bare(QKeySequence(key))
    ]
    assert bare == ["A", "Backspace", "Shift+A"]


def test_keys_are_shown_as_short_signs(qapp):
    signs = [
        sign_of(QKeySequence(key)) for key in ("Backspace", "Return", "Shift+A", "Ctrl+Shift+Right", "Ctrl++", ".")
    ]
    assert signs == ["⌫", "⏎", "⇧A", "Ctrl ⇧→", "Ctrl +", "."]
    pairs = [("Shift+Left", "Shift+Right"), ("D", "F"), ("Ctrl+Shift+Left", "Ctrl+Shift+Right")]
    assert [pair_of_signs(*map(QKeySequence, pair)) for pair in pairs] == ["⇧←→", "D / F", "Ctrl ⇧←→"]


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "Tab"),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, "Shift+Tab"),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, "Ctrl+Q"),
        (Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier, "Shift+G"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "Return"),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.AltModifier, "Alt+F5"),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.KeypadModifier, "Right"),
    ],
)
def test_the_recorder_takes_any_key_as_shortcuts_are_written(qtbot, key, modifier, expected):
    recorder = KeyRecorder()
    qtbot.addWidget(recorder)
    heard = []
    recorder.recorded.connect(lambda sequence: heard.append(sequence.toString()))
    recorder.show()
    QTest.keyClick(recorder, Qt.Key.Key_Shift)
    QTest.keyClick(recorder, key, modifier)
    assert heard == [expected]
