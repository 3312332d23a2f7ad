"""A person goes back to how the project was."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from annotator.session.restore_points import restore_points


def test_a_restore_point_is_made_listed_and_gone_back_to_and_the_present_state_is_kept(robot, sample):
    robot.press("Space")
    accepted = robot.spans()

    def make(_dialog):
        assert robot.screen.rows("restore_rows") == []
        robot.press_button("make_restore_point")
        robot.wait_until(lambda: robot.screen.rows("restore_rows", 2) == ["0 of 7"], "the restore point in the list")
        assert robot.screen.rows("restore_rows", 1) == ["by hand"]

    robot.in_dialog(lambda: robot.run_command("Restore points"), make)
    robot.press("Space", "Space")
    assert len(robot.spans()) == 3

    def go_back(_dialog):
        robot.wait_until(lambda: robot.screen.widget(QPushButton, "go_back").isEnabled(), "what is in it")
        robot.press_button("go_back")

    robot.in_dialog(lambda: robot.run_command("Restore points"), go_back)
    robot.wait_until(lambda: robot.window.workbench.document is not None, "the project to be open again")
    robot.rest()
    assert robot.spans() == accepted
    assert robot.message.startswith("The project is as it was.")

    def see(_dialog):
        robot.wait_until(lambda: len(robot.screen.rows("restore_rows")) == 2, "both in the list")
        assert sorted(robot.screen.rows("restore_rows", 1)) == ["before going back", "by hand"]

    robot.in_dialog(lambda: robot.run_command("Restore points"), see)


def test_one_is_made_by_itself_unless_the_person_does_not_want_it(robot, sample):
    keeping = robot.window.workshop.comforts.restoring
    robot.window.settings.back_up = False
    keeping.keep()
    robot.rest()
    assert restore_points(sample) == []
    robot.window.settings.back_up = True
    keeping.keep()
    robot.rest()
    assert len(restore_points(sample)) == 1
