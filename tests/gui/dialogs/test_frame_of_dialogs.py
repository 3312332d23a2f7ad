"""What dialogs have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from annotator.gui.dialogs.frame import fit


def test_a_dialog_opens_at_its_size_and_never_larger_than_the_screen_with_its_title(qtbot):
    small, large = QDialog(), QDialog()
    for dialog in (small, large):
        qtbot.addWidget(dialog)
    fit(small, 300, 200)
    fit(large, 9_000, 9_000)
    room = large.screen().availableGeometry().size()
    assert small.size().toTuple() == (300, 200)
    assert large.width() == room.width()
    assert room.height() - 60 < large.height() < room.height() - 20
