"""A person looks something up while working."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator.gui.help.help_window import HelpWindow


def guide(robot) -> HelpWindow:
    return robot.screen.widget(HelpWindow, "help_window")


def test_f1_opens_the_page_about_where_the_keyboard_is_and_escape_closes_it(robot):
    robot.press("F1")
    assert guide(robot).page == "reviewing"
    robot.press("Esc")
    assert not robot.screen.can_see("help_window")
    robot.window.panels.documents.list.setFocus()
    robot.press("F1")
    assert guide(robot).page == "documents"
    robot.press("Esc")
    robot.press_in_text("Space")
    assert robot.spans() == [("HELSINKI", "GPE")], "the keyboard is back in the text"


def test_words_are_looked_for_in_all_pages_and_marked_in_the_page(robot):
    robot.press("F1")
    robot.screen.widget(QWidget, "guide_search").setFocus()
    robot.type("held out")
    window = guide(robot)
    assert window.page == "training"
    marked = {mark.cursor.selectedText().lower() for mark in window.view.extraSelections()}
    assert marked == {"held", "out"}
    assert window.view.textCursor().selectedText().lower() in marked
    first = window.view.textCursor().position()
    robot.press("Return")
    assert window.view.textCursor().position() > first
    robot.press("Esc")
    assert window.search.text() == ""
    assert window.view.extraSelections() == []


def test_links_lead_on_and_back_and_forward_return(robot):
    robot.press("F1")
    window = guide(robot)
    window.show_page("same_mentions")
    robot.press("Alt+Left")
    assert window.page == "reviewing"
    robot.press("Alt+Right")
    assert window.page == "same_mentions"
    robot.press_button("guide_back")
    assert window.page == "reviewing"


def test_f1_in_a_dialog_opens_the_page_about_it_and_can_be_read_there(robot):
    pages = []

    def look(dialog):
        robot.press("F1")
        pages.append(guide(robot).page)
        robot.wait_until(lambda: guide(robot).isActiveWindow(), "the guide to have the keyboard")
        robot.press("Esc")
        assert dialog.isVisible()

    robot.in_dialog(lambda: robot.run_command("Label set"), look)
    assert pages == ["labels"]
    assert not robot.screen.can_see("help_window")


def test_the_guide_follows_theme_text_size_and_closes_with_the_window(robot):
    robot.press("F1")
    window = guide(robot)
    before = window.view.document().defaultFont().pointSizeF()
    robot.press("Ctrl++")
    assert window.view.document().defaultFont().pointSizeF() == before + 1
    robot.window.appearance.choose_theme("dark")
    robot.rest()
    picture = window.view.viewport().grab().toImage()
    assert picture.pixelColor(2, picture.height() - 2).lightness() < 80
