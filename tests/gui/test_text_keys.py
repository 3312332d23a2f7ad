"""Label keys and commands in the text view, whatever layout the keyboard has."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from annotator.domain.label import Label, LabelSet
from annotator.gui.action_set import ActionSet
from annotator.gui.actions import Needs
from annotator.gui.latin_keys import latin_key
from annotator.gui.text_keys import TextKeys, label_of_key

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, KEYPAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier
LABELS = LabelSet([Label("PERSON", "1"), Label("GPE", "P"), *(Label(f"L{n}", "", n) for n in range(3, 14))])


def press(key, text, modifiers=NONE, scan=0, repeated=False):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text, repeated)


@pytest.mark.parametrize(
    ("key", "text", "modifiers", "scan", "meant"),
    [
        (Qt.Key.Key_X, "x", NONE, 53, "X"),
        (Qt.Key.Key_X, "X", SHIFT, 53, "X"),
        (Qt.Key.Key_1, "1", NONE, 10, "1"),
        (Qt.Key.Key_1, "1", KEYPAD, 87, "1"),
        (Qt.Key.Key_Z, "z", NONE, 29, "Z"),  # QWERTZ: what is on the key, not where it is
        (Qt.Key.Key_Ampersand, "&", NONE, 10, "1"),  # AZERTY
        (Qt.Key.Key_Eacute, "é", NONE, 11, "2"),
        (Qt.Key.Key_Exclam, "!", SHIFT, 10, "1"),
        (Qt.Key.Key_QuoteDbl, '"', SHIFT, 11, "2"),  # a German 2 with Shift
        (0x0427, "ч", NONE, 0, "X"),  # Russian, without a scan code
        (0x0427, "Ч", SHIFT, 0, "X"),
        (0x03A7, "χ", NONE, 0, "X"),
        (0x05E1, "ס", NONE, 0, "X"),
        (0x0621, "ء", NONE, 0, "X"),
        (0x10D0, "ა", NONE, 38, "A"),  # Georgian, by the place of the key
        (Qt.Key.Key_Slash, "/", NONE, 61, ""),
        (Qt.Key.Key_Space, " ", NONE, 65, ""),
        (Qt.Key.Key_Tab, "\t", NONE, 23, ""),
        (Qt.Key.Key_F1, "", NONE, 67, ""),
        (Qt.Key.Key_unknown, "", NONE, 0, ""),
    ],
)
def test_a_press_means_the_letter_or_digit_of_its_key(qapp, key, text, modifiers, scan, meant):
    assert latin_key(press(key, text, modifiers, scan)) == meant


def test_with_shift_digits_stand_for_labels_from_the_eleventh_on():
    assert label_of_key(LABELS, "1", shifted=False).name == "PERSON"
    assert label_of_key(LABELS, "P", shifted=False).name == "GPE"
    assert label_of_key(LABELS, "1", shifted=True).name == "L11"
    assert label_of_key(LABELS, "3", shifted=True).name == "L13"
    assert label_of_key(LABELS, "4", shifted=True) is None
    assert label_of_key(LABELS, "0", shifted=True) is None
    assert label_of_key(LABELS, "P", shifted=True) is None
    assert label_of_key(LABELS, "2", shifted=False) is None


@pytest.fixture
def done():
    return []


@pytest.fixture
def keys(qtbot, done):
    window = QMainWindow()
    qtbot.addWidget(window)
    text = QWidget(window)
    actions = ActionSet(window, done.append)
    actions.attach(text)
    actions.set_available({Needs.PROJECT, Needs.DOCUMENT, Needs.MARK})
    return TextKeys(actions, lambda: LABELS, lambda name: done.append(f"label {name}"), window)


@pytest.mark.parametrize(
    ("event", "what"),
    [
        (press(Qt.Key.Key_1, "1"), ["label PERSON"]),
        (press(Qt.Key.Key_P, "p"), ["label GPE"]),
        (press(Qt.Key.Key_Exclam, "!", SHIFT, 10), ["label L11"]),
        (press(0x0417, "з", NONE), ["label GPE"]),
        (press(0x0427, "ч", NONE), ["remove"]),
        (press(Qt.Key.Key_U, "U", SHIFT), ["previous_uncertain"]),
        (press(0x0413, "Г", SHIFT), ["previous_uncertain"]),
        (press(0x041E, "о", NONE, repeated=True), ["next"]),
        (press(Qt.Key.Key_1, "1", repeated=True), []),
        (press(0x0427, "ч", NONE, repeated=True), []),
    ],
)
def test_a_key_labels_or_commands_in_every_layout(keys, done, event, what):
    assert keys.eventFilter(keys, event)
    assert done == what


@pytest.mark.parametrize(
    "event",
    [
        press(Qt.Key.Key_1, "1", CTRL),
        press(Qt.Key.Key_Z, "z"),
        press(Qt.Key.Key_Space, " "),
        QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_1, NONE, "1"),
        QEvent(QEvent.Type.FocusIn),
    ],
)
def test_everything_else_goes_on_to_the_view(keys, done, event):
    assert not keys.eventFilter(keys, event)
    assert done == []
