"""A person goes through suggestions: accepts, rejects, gives other labels, and walks about."""

from __future__ import annotations

FIRST, SECOND, THIRD = ("HELSINKI", "GPE"), ("Finland", "GPE"), ("Poland", "GPE")


def test_space_accepts_and_goes_to_the_next_suggestion(robot):
    assert robot.active == FIRST
    robot.press("Space")
    assert robot.spans() == [FIRST]
    assert robot.active == SECOND == robot.suggestions()[0]


def test_fast_spaces_accept_one_suggestion_each(robot):
    expected = robot.suggestions()[:20]
    robot.press_at_once(*["Space"] * 20)
    assert robot.spans() == expected


def test_the_hint_line_counts_what_is_left(robot):
    left = len(robot.suggestions())
    assert robot.screen.words_of("hint_state") == f"{left} suggestions left"
    robot.press("Space")
    assert robot.screen.words_of("hint_state") == f"{left - 1} suggestions left"


def test_a_rejected_suggestion_is_not_offered_again(robot, start, sample):
    robot.press("Backspace")
    assert robot.active == SECOND
    assert FIRST not in robot.suggestions()
    assert robot.spans() == []
    robot.close()
    again = start(sample)
    again.press("Ctrl+R")
    again.wait_until(lambda: again.screen.words_of("pipeline_name") == "Pipeline: rules", "the pipeline")
    again.wait_for_suggestions()
    assert again.suggestions()[0] == SECOND
    assert again.spans() == []


def test_delete_and_x_reject_as_backspace_does(robot):
    robot.press("Delete", "X")
    assert robot.suggestions()[0] == THIRD


def test_a_digit_gives_the_suggestion_another_label_and_confirms_it(robot):
    robot.press("2")
    assert robot.spans() == [("HELSINKI", "ORG")]
    assert robot.active == SECOND


def test_a_letter_is_the_key_of_a_label(robot):
    robot.press("G")
    assert robot.spans() == [("HELSINKI", "LANGUAGE")]


def test_shift_and_a_digit_stand_for_labels_from_the_eleventh_on(robot):
    robot.press("Shift+1", "Shift+8")
    assert robot.spans() == [("HELSINKI", "TIME"), ("Finland", "LANGUAGE")]


def test_a_confirmed_span_is_relabelled_and_stays_active(robot):
    robot.press("Space", "Shift+Tab", "6")
    assert robot.spans() == [("HELSINKI", "LOC")]
    assert robot.active == ("HELSINKI", "LOC")


def test_l_chooses_a_label_by_the_beginning_of_its_name(robot):
    robot.press("L")
    robot.type("quan")
    robot.press("Return")
    assert robot.spans() == [("HELSINKI", "QUANTITY")]
    robot.press("Space")
    assert robot.spans()[1] == SECOND, "the keyboard is back in the text"


def test_escape_leaves_the_label_chooser_without_a_change(robot):
    robot.press("L", "Esc")
    assert robot.spans() == []
    assert robot.active == FIRST


def test_l_makes_a_label_that_is_not_there_yet(robot):
    robot.press("L")
    robot.type("CAPITAL")
    robot.press("Return")
    assert robot.spans() == [("HELSINKI", "CAPITAL")]


def test_tab_and_j_go_on_and_k_goes_back_over_confirmed_and_suggested(robot):
    robot.press("Space", "Shift+Tab")
    assert robot.active == FIRST
    robot.press("Tab", "J")
    assert robot.active == THIRD
    robot.press("K", "K")
    assert robot.active == FIRST


def test_u_goes_to_the_next_suggestion_and_passes_confirmed_spans(robot):
    robot.press("Tab", "Space", "Shift+Tab", "Shift+Tab")
    assert robot.active == FIRST, "between the two is the confirmed one"
    robot.press("U")
    assert robot.active == robot.suggestions()[1]
    robot.press("Shift+U")
    assert robot.active == FIRST


def test_delete_takes_a_confirmed_span_away_and_its_suggestion_with_it(robot):
    robot.press("Space", "Shift+Tab", "Delete")
    assert robot.spans() == []
    assert robot.suggestions()[0] == SECOND


def test_escape_leaves_the_active_span_first_and_the_sticky_label_then(robot):
    robot.press("Esc", "2")
    assert robot.sticky == "ORG"
    robot.press("Tab")
    assert robot.active is not None
    robot.press("Esc")
    assert (robot.active, robot.sticky) == (None, "ORG")
    robot.press("Esc")
    assert robot.sticky == ""


def test_the_span_panel_and_the_span_list_show_the_active_mark(robot):
    robot.press("Tab")
    assert robot.screen.words_of("span_text") == "Finland"
    assert robot.screen.words_of("span_label").strip().startswith("GPE")
    assert robot.screen.selected_row("span_list") == 1
