"""A person changes the label set."""

from __future__ import annotations

from annotator.session import ProjectFile
from annotator.session.restore_points import Reason, restore_points


def edit_labels(robot, act):
    robot.in_dialog(lambda: robot.run_command("Label set"), act)


def test_a_new_label_gets_a_key_and_marks_at_once(robot):
    def add(dialog):
        robot.press_button("add_label")
        robot.type("VESSEL")
        robot.press("Return", "Tab", "Return")
        assert not dialog.isVisible()

    edit_labels(robot, add)
    robot.press_label("VESSEL")
    assert robot.spans() == [("HELSINKI", "VESSEL")]


def test_a_renamed_label_keeps_its_spans_and_undo_works_over_it(robot):
    robot.press("Space", "Space")

    def rename(_dialog):
        robot.screen.go_to_cell("label_table", 2, 1)
        robot.type("PLACE")
        robot.press("Return")
        robot.press_button("accept")

    edit_labels(robot, rename)
    assert robot.spans() == [("HELSINKI", "PLACE"), ("Finland", "PLACE")]
    robot.press("Space")
    assert robot.spans()[2] == ("Poland", "PLACE"), "what was suggested as GPE is PLACE now"


def test_another_key_works_at_once_and_a_command_key_is_refused_with_a_sentence(robot):
    def change(dialog):
        robot.screen.go_to_cell("label_table", 0, 2)
        robot.type("J")
        robot.press("Return")
        assert "command of the text view" in robot.screen.words_of("complaint")
        robot.screen.go_to_cell("label_table", 0, 2)
        robot.type("Z")
        robot.press("Return")
        assert robot.screen.words_of("complaint") == ""
        robot.press_button("accept")

    edit_labels(robot, change)
    robot.press("Z")
    assert robot.spans() == [("HELSINKI", "PERSON")]


def test_another_colour_shows_in_the_text(robot):
    robot.press("Space")
    before = robot.colour_of("HELSINKI")

    def recolour(_dialog):
        robot.screen.go_to_cell("label_table", 2, 0)
        robot.press("Space", "Right", "Right", "Return")
        robot.press_button("accept")

    edit_labels(robot, recolour)
    assert robot.colour_of("HELSINKI") != before


def test_cancel_changes_nothing(robot):
    def begin(dialog):
        robot.screen.go_to_cell("label_table", 0, 1)
        robot.type("HUMAN")
        robot.press("Return")
        dialog.reject()

    edit_labels(robot, begin)
    assert robot.screen.can_see("label_button_PERSON")
    assert not robot.screen.can_see("label_button_HUMAN")


def test_the_table_shows_how_often_each_label_is_used(robot):
    robot.press("Space", "Space")
    counts = []
    edit_labels(robot, lambda dialog: counts.extend(robot.screen.rows("label_table", column=5)))
    assert counts[2] == "2"


def test_a_removed_label_gives_its_spans_to_another_and_undo_brings_both_back_over_all_documents(robot):
    robot.press("Space", "Space")
    robot.go_to_document("02_contract")
    robot.create_by_keyboard("DELIVERY", "3")
    asked = []

    def choose(_dialog):
        asked.append(robot.screen.words_of("fate_question"))
        robot.press("Tab")
        robot.type("L")  # the only label that begins so
        robot.press("Return")

    def remove(_editor):
        robot.screen.go_to_cell("label_table", 2, 1)
        robot.in_dialog(lambda: robot.press_button("remove_label"), choose)
        robot.press_button("accept")

    edit_labels(robot, remove)
    assert asked == ["“GPE” is on 3 spans. What becomes of them?"]
    assert not robot.screen.can_see("label_button_GPE")
    assert ("DELIVERY", "LOC") in robot.spans()
    robot.press_in_text("Ctrl+Z")
    assert ("DELIVERY", "GPE") in robot.spans()
    assert robot.screen.can_see("label_button_GPE")
    robot.go_to_document("01_news")
    assert robot.spans() == [("HELSINKI", "GPE"), ("Finland", "GPE")]


def test_merged_labels_take_spans_and_suggestions_along_and_a_restore_point_holds_what_was(robot, sample):
    robot.press("Space", "Space")
    suggested = len([1 for _words, label in robot.suggestions() if label == "GPE"])

    def merge(_editor):
        robot.screen.go_to_cell("label_table", 2, 1)
        robot.in_dialog(
            lambda: robot.press_button("merge_label"),
            lambda _fate: (robot.screen.choose("fate_label", "LOC"), robot.press_button("accept")),
        )
        assert robot.screen.rows("label_table", column=1).count("GPE") == 0
        robot.press_button("accept")

    before = len([1 for _words, label in robot.suggestions() if label == "LOC"])
    edit_labels(robot, merge)
    assert robot.spans() == [("HELSINKI", "LOC"), ("Finland", "LOC")]
    assert len([1 for _words, label in robot.suggestions() if label == "LOC"]) == before + suggested
    assert "restore point" in robot.message
    (point,) = [point for point in restore_points(sample) if point.reason is Reason.BEFORE_MERGING]
    opened = ProjectFile.open(point.path, annotator="tests", writable=False)
    assert opened.label_counts()["GPE"] == 2
    opened.close()
