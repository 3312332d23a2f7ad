"""A person labels every same mention at once."""

from __future__ import annotations

import pytest

TEXTS = ("Mehr met Mehr. Then Mehrabad.", "No name here.", "Here is Mehr, and MEHR.", "Was it Mehr?")


@pytest.fixture
def project_wide(start, write_project):
    """A person at a project in which a name that the rules do not know stands in three documents; it is active."""
    robot = start(write_project(*TEXTS, pipeline="rules"))
    robot.wait_for_suggestions()
    robot.create_by_keyboard("Mehr", "2")
    return robot


def all_spans(robot):
    """Words and labels of every span of the project, document by document."""
    project = robot.window.workbench.project
    found = []
    for identity in project.document_ids(robot.window.workbench.queue):
        text = project.document(identity).text
        found.append([(text[s.start : s.end], s.label) for s in project.annotation(identity).spans])
    return found


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


MEHR = ("Mehr", "ORG")


def test_shift_a_counts_over_the_project_and_the_second_press_labels_in_one_step(project_wide):
    robot = project_wide
    robot.press("Shift+A")
    assert "⇧A label 3 places in 3 documents" in robot.hints
    assert all_spans(robot) == [[MEHR], [], [], []], "the first press only counts"
    robot.press("Shift+A")
    assert all_spans(robot) == [[MEHR, MEHR], [], [MEHR], [MEHR]]
    assert robot.message == "Label ORG “Mehr” in 3 places of 3 documents."
    robot.press("Ctrl+Z")
    assert all_spans(robot) == [[MEHR], [], [], []]


def test_answered_documents_are_labelled_by_a_key_of_their_own(project_wide):
    robot = project_wide
    robot.press("Ctrl+PgDown", "Ctrl+PgDown", ".")
    robot.press("Ctrl+PgUp", "Ctrl+PgUp", "Ctrl+PgUp")
    robot.activate("Mehr")
    robot.press("Shift+A")
    assert "⇧A label 2 places in 2 documents, Ctrl ⇧A also 1 in 1 answered document" in robot.hints
    robot.press("Ctrl+Shift+A")
    assert all_spans(robot) == [[MEHR, MEHR], [], [MEHR], [MEHR]]


def test_escape_and_another_mark_withdraw_the_offer_for_the_project(project_wide):
    robot = project_wide
    robot.press("Shift+A", "Esc")
    assert "⇧A" not in robot.hints
    assert robot.active == MEHR
    robot.press("Shift+A")
    robot.press("Esc", "Esc")
    assert all_spans(robot) == [[MEHR], [], [], []]


def test_a_change_of_mind_is_offered_to_the_others_here_and_everywhere_even_after_a_restart(project_wide, start):
    robot = project_wide
    robot.press("Shift+A", "Shift+A")
    path = robot.window.workbench.project.path
    robot.close()
    robot = start(path)
    robot.activate("Mehr")
    robot.press("1")
    person = ("Mehr", "PERSON")
    assert "A relabel the other here too, ⇧A all: 3 others in 3 documents" in robot.hints
    robot.press("A")
    assert all_spans(robot) == [[person, person], [], [MEHR], [MEHR]]
    robot.press("Ctrl+Z")
    assert all_spans(robot) == [[MEHR, person], [], [MEHR], [MEHR]], "the second was the active one"
    robot.press("Ctrl+Z")
    robot.activate("Mehr")
    robot.press("1")
    robot.press("Shift+A")
    assert all_spans(robot) == [[person, person], [], [person], [person]]
    assert robot.message == "Relabel 3 others of “Mehr” to PERSON."


def test_the_others_go_with_a_span_that_is_removed_at_the_speed_of_the_keys(project_wide):
    robot = project_wide
    robot.press("Shift+A", "Shift+A")
    robot.activate("Mehr")
    robot.press_at_once("Backspace", "Shift+A")
    robot.rest()
    assert all_spans(robot) == [[], [], [], []]
    robot.press("Ctrl+Z")
    assert all_spans(robot) == [[MEHR], [], [MEHR], [MEHR]]
