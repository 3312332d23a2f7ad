"""A person whose keyboard types another script."""

from __future__ import annotations


def test_command_letters_work_on_a_russian_keyboard(robot):
    robot.type_on_other_layout("о")  # the key of J
    assert robot.active == ("Finland", "GPE")
    robot.type_on_other_layout("л")  # K
    assert robot.active == ("HELSINKI", "GPE")
    robot.type_on_other_layout("ч")  # X
    assert ("HELSINKI", "GPE") not in robot.suggestions()
    robot.type_on_other_layout("и")  # B
    assert robot.document.annotation.flagged


def test_label_letters_work_on_a_russian_keyboard(robot):
    robot.type_on_other_layout("п")  # G
    assert robot.spans() == [("HELSINKI", "LANGUAGE")]


def test_command_letters_work_on_greek_hebrew_and_arabic_keyboards(robot):
    robot.type_on_other_layout("ξ")  # J
    robot.type_on_other_layout("ח")  # J
    assert robot.active == ("Poland", "GPE")
    robot.type_on_other_layout("ن")  # K
    assert robot.active == ("Finland", "GPE")


def test_digits_work_on_a_french_keyboard(robot):
    robot.type_on_other_layout("é")  # the key of 2
    assert robot.spans() == [("HELSINKI", "ORG")]
