"""A person chooses how the program is to be, and sees it at once."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QToolButton

from annotator.session.settings import Settings


def test_preferences_are_found_by_a_word_in_force_at_once_and_kept(robot, start):
    robot.run_command("Light theme")

    def act(dialog):
        assert {"theme", "annotator", "notify"} <= set(dialog.shown())
        robot.type("theme")
        assert dialog.shown() == ["theme"]
        robot.screen.choose("preference_theme", "High contrast")
        assert robot.window.appearance.theme.name == "high_contrast"
        assert robot.screen.brightness < 10
        robot.fill("preference_search", "hints")
        robot.screen.widget(QCheckBox, "preference_show_hints").setFocus()
        robot.press("Space")
        assert not robot.window.center.work.banner.isVisibleTo(robot.window)
        robot.fill("preference_search", "size of the text")
        robot.screen.widget(QDoubleSpinBox, "preference_text_size").setFocus()
        robot.press("Up", "Up")

    size = robot.text_size
    robot.in_dialog(lambda: robot.press("Ctrl+,"), act)
    assert robot.text_size == size + 2
    robot.close()
    again = start()
    assert (again.window.appearance.theme.name, again.text_size) == ("high_contrast", size + 2)
    assert not again.screen.can_see("hint_banner")


def test_each_preference_has_a_way_back_to_its_default(robot):
    def act(_dialog):
        reset = robot.screen.widget(QToolButton, "reset_annotator")
        assert not reset.isEnabled()
        robot.fill("preference_annotator", "Ada Lovelace")
        assert Settings.load().annotator == "Ada Lovelace"
        assert reset.isEnabled()
        robot.press_button("reset_annotator")
        assert robot.screen.words_of("preference_annotator") == ""
        assert Settings.load().annotator == ""

    robot.in_dialog(lambda: robot.press("Ctrl+,"), act)


def test_a_preset_of_keys_is_in_force_while_the_dialog_is_still_open(robot):
    def act(_dialog):
        robot.screen.choose("preference_key_preset", "Left hand")
        assert robot.window.keys.first("answer_accept") == "E"

    robot.in_dialog(lambda: robot.press("Ctrl+,"), act)
    before = robot.document_key
    robot.press_in_text("E")
    assert robot.document_key != before


def test_the_start_page_comes_first_where_the_last_project_is_not_wanted(robot, start):
    settings = Settings.load()
    settings.reopen_last = False
    settings.save()
    robot.close()
    assert start().screen.can_see("start_page")
