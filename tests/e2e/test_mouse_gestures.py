"""A person corrects with the mouse: borders, ✓ and ✕, middle click, the panels."""

from __future__ import annotations

from PySide6.QtCore import Qt


def test_the_end_of_a_span_is_dragged_to_the_end_of_another_word(robot):
    robot.activate("Aino Lehtiranta")
    robot.mouse.drag_end("Aino Lehtiranta", "Lehtiranta said on")
    assert robot.spans() == [("Aino Lehtiranta said on", "PERSON")]


def test_the_start_of_a_span_is_dragged_to_the_start_of_another_word(robot):
    robot.activate("Aino Lehtiranta")
    robot.mouse.drag_start("Aino Lehtiranta", "Minister Aino")
    assert robot.spans() == [("Minister Aino Lehtiranta", "PERSON")]


def test_a_click_makes_a_mark_active_and_a_click_beside_marks_leaves_it(robot):
    robot.mouse.click("Poland")
    assert robot.active == ("Poland", "GPE")
    robot.mouse.click("reporters")
    assert robot.active is None


def test_the_tick_that_appears_on_hovering_accepts(robot):
    robot.mouse.hover("Finland")
    robot.mouse.press_tick()
    assert robot.spans() == [("Finland", "GPE")]


def test_the_cross_that_appears_on_hovering_rejects(robot):
    robot.mouse.hover("Finland")
    robot.mouse.press_cross()
    assert robot.spans() == []
    assert robot.suggestions()[:2] == [("HELSINKI", "GPE"), ("Poland", "GPE")]


def test_a_middle_click_accepts(robot):
    robot.mouse.click("Poland", button=Qt.MouseButton.MiddleButton)
    assert robot.spans() == [("Poland", "GPE")]


def test_a_label_in_the_bar_relabels_the_active_mark_and_the_keyboard_stays_in_the_text(robot):
    robot.press_label("ORG")
    assert robot.spans() == [("HELSINKI", "ORG")]
    robot.press("Space")
    assert robot.spans()[1:] == [("Finland", "GPE")]


def test_the_buttons_of_the_span_panel_accept_and_reject(robot):
    robot.press_button("accept_span")
    robot.press_button("reject_span")
    assert robot.spans() == [("HELSINKI", "GPE")]
    assert robot.active == ("Poland", "GPE")


def test_the_wheel_with_ctrl_changes_the_size_of_the_text(robot):
    before = robot.text_size
    robot.mouse.wheel(1, ctrl=True)
    assert robot.text_size == before + 1
    robot.mouse.wheel(-2, ctrl=True)
    assert robot.text_size == before - 1
