"""A person labels every same mention at once."""

from __future__ import annotations


def test_a_offers_with_the_count_first_and_the_second_a_labels_all_in_one_step(robot):
    robot.create_by_keyboard("drone", "7")
    elsewhere = robot.text.count("drone") - 1
    robot.press("A")
    assert robot.spans() == [("drone", "PRODUCT")], "the first press only offers"
    assert f"label {elsewhere} more place" in robot.hints
    robot.press("A")
    assert robot.spans() == [("drone", "PRODUCT")] * (elsewhere + 1)
    robot.press("Ctrl+Z")
    assert robot.spans() == [("drone", "PRODUCT")]


def test_a_on_a_suggestion_accepts_it_along_with_the_others(robot):
    robot.activate("Finland")
    robot.press("A", "A")
    assert robot.spans() == [("Finland", "GPE")] * robot.text.count("Finland")
    robot.press("Ctrl+Z")
    assert robot.spans() == []


def test_escape_withdraws_the_offer_and_keeps_the_span_active(robot):
    robot.activate("Finland")
    robot.press("A", "Esc")
    assert robot.active == ("Finland", "GPE")
    assert "more place" not in robot.hints
    assert robot.spans() == []


def test_a_mention_that_stands_alone_is_told(robot):
    robot.create_by_keyboard("air defence pact", "7")
    robot.press("A")
    assert robot.message == "“air defence pact” stands nowhere else unlabelled here."
