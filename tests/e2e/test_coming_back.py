"""A person closes the window and comes back."""

from __future__ import annotations


def test_the_program_opens_the_last_project_at_the_same_document_and_place(robot, start):
    robot.go_to_document("06_mixed")
    robot.create_by_keyboard("Firemen", "1")
    robot.press("Space")
    place, top = robot.active, robot.first_visible
    robot.close()
    again = start()
    assert again.document_key == "06_mixed_scripts.txt"
    assert again.active == place is not None
    assert again.first_visible == top
    assert again.spans() == [("Firemen", "PERSON")]
    assert again.window.panels.spans.list.currentIndex().isValid(), "the active span is not selected in the list"


def test_the_scroll_position_is_the_same(start, write_project):
    path = write_project("\n".join(f"Line {number} of a long text." for number in range(400)))
    robot = start(path)
    robot.press("Esc", *["PgDown"] * 5)
    top = robot.first_visible
    assert top > 0
    robot.close()
    again = start()
    assert again.first_visible == top


def test_size_of_the_window_and_panels_are_the_same(robot, start):
    size = (780, 700)  # larger windows do not fit the offscreen platform's screen
    robot.window.resize(*size)
    robot.press("F9")
    assert not robot.screen.can_see("documents_panel")
    robot.close()
    again = start(size=None)
    assert again.window.size().toTuple() == size
    assert not again.screen.can_see("documents_panel")
    assert again.screen.can_see("span_list")


def test_text_only_is_left_again_next_time(robot, start):
    robot.press("F11")
    assert not robot.screen.can_see("span_list")
    robot.press("F11")
    assert robot.screen.can_see("span_list")
    assert robot.screen.can_see("documents_panel")


def test_closing_the_project_shows_the_start_page_with_the_project_on_it(robot):
    robot.press("Ctrl+W")
    assert robot.screen.can_see("start_page")
    assert robot.screen.rows("recent_projects") == ["sample"]
    robot.press("Return")
    assert robot.document_key == "01_news_report.txt"


def test_a_project_whose_file_is_gone_is_told_and_the_start_page_stays(robot, start, sample):
    robot.close()
    sample.unlink()
    again = start()
    assert again.screen.can_see("start_page")
