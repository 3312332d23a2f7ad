"""A window comes up where it can be seen, whatever screens there were last time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog

from annotator.gui.window_place import clamped, keep_dialogs_on_screen

LAPTOP, SECOND = QRect(0, 0, 1280, 800), QRect(1280, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("window", "screens", "place"),
    [
        (QRect(100, 50, 800, 600), [LAPTOP], QRect(100, 50, 800, 600)),
        (QRect(2000, 100, 900, 700), [LAPTOP, SECOND], QRect(2000, 100, 900, 700)),
        (QRect(2000, 100, 900, 700), [LAPTOP], QRect(380, 100, 900, 700)),
        (QRect(2000, 1500, 1900, 1000), [LAPTOP], QRect(0, 0, 1280, 800)),
        (QRect(-700, -300, 800, 600), [LAPTOP], QRect(0, 0, 800, 600)),
        (QRect(1000, 50, 800, 600), [LAPTOP], QRect(1000, 50, 800, 600)),
        (QRect(100, 50, 800, 600), [], QRect(100, 50, 800, 600)),
    ],
)
def test_a_window_is_moved_and_made_smaller_only_as_far_as_it_must(window, screens, place):
    assert clamped(window, screens) == place


def test_a_dialog_that_is_larger_than_the_screen_is_made_to_fit(qtbot, qapp):
    keep_dialogs_on_screen(qapp)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = dialog.screen().availableGeometry()
    dialog.resize(300, room.height() + 400)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: room.contains(dialog.frameGeometry()), timeout=10_000)
    assert dialog.width() == 300
